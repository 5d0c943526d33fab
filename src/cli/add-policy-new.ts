/** `policy new` on the command line. */
import { Option, type Command } from 'commander';
import { BEGINNINGS } from '../edge/policy/new-policy';
import { examples, exits } from './options';
import type { NewOptions } from './policy-new';
import { newCommand } from './policy-new';

/** Adds `new` to the policy commands. */
export function addPolicyNew(policy: Command): void {
  policy
    .command('new')
    .description('sets up a policy folder to start from, ready for an editor: it loads at once')
    .argument('<dir>', 'a folder that is empty or not there yet')
    .addOption(
      new Option('--from <policy>', 'what it begins as: a small one with everything once, or the reference policy')
        .choices(BEGINNINGS)
        .default('empty'),
    )
    .addOption(new Option('--id <id>', 'names the policy (default: the name of the folder)'))
    .addHelpText(
      'after',
      examples(
        'tidewaiter policy new policies/summer',
        'tidewaiter policy new --from reference --id import-2027 policies/next',
      ),
    )
    .action(exits((folder: string, options: NewOptions) => newCommand(folder, options)));
}
