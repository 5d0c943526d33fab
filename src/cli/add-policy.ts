/** The `policy` commands on the command line. */
import type { Command } from 'commander';
import { examples, exits, jsonOption, setting, timeArgument } from './options';
import { addPolicyCheck } from './add-policy-check';
import { policyCommand } from './policy';
import type { ActivateOptions, PolicyLogOptions } from './policy-activate';
import { activateCommand } from './policy-activate';
import { statusCommand } from './policy-status';
import { whereItIs, withWhere } from './where';

/** Adds `policy` with its commands. */
export function addPolicy(root: Command): void {
  const policy = root
    .command('policy')
    .description('what a policy judges by: flows, rules, lists; and which one is in force');
  policy
    .command('show')
    .description('flows with their rules, lists with source and date, and what no single consignment can answer')
    .addOption(setting('--policy <dir>', 'a policy folder (default: the policy in force, else the reference policy)'))
    .addOption(setting('--data <dir>', 'a data directory, whose policy in force is meant'))
    .addOption(setting('--flow <id>', 'only this flow'))
    .addOption(setting('--language <code>', 'language of the texts').default('en'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('tidewaiter policy show --flow import-low-value', 'tidewaiter policy show --data data --json'),
    )
    .action(exits((options: Parameters<typeof policyCommand>[0]) => policyCommand(options)));
  addPolicyCheck(policy);
  withWhere(policy.command('activate'))
    .description(
      'puts a policy in force, by a record on the policies topic; refused with everything that is wrong with it',
    )
    .argument('<dir>', 'a policy folder')
    .addOption(setting('--at <time>', 'from when it is in force (default: the next batch)').argParser(timeArgument))
    .addOption(
      setting(
        '--rejudge',
        'once it is in force, judges anew what is open, in slices beside what comes, and tells what is different (default: ' +
          'only what changes is judged by it)',
      ),
    )
    .addHelpText(
      'after',
      examples(
        'tidewaiter policy activate --data data policies/summer',
        'tidewaiter policy activate --data data --rejudge policies/recall',
        'tidewaiter policy activate --runtime kafka --brokers kafka-1:9092 --at 2026-07-01T00:00:00Z policies/summer',
      ),
    )
    .action(exits((folder: string, options: ActivateOptions) => activateCommand(folder, whereItIs(options))));
  withWhere(policy.command('status'))
    .description(
      'every policy that was activated, which one is in force, what was refused (exit 1); of a data directory also what is ' +
        'still to be judged anew',
    )
    .addOption(jsonOption())
    .addHelpText('after', examples('tidewaiter policy status --runtime kafka --brokers kafka-1:9092 --json'))
    .action(exits((options: PolicyLogOptions & { readonly json: boolean }) => statusCommand(whereItIs(options))));
}
