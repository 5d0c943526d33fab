/** `policy test` on the command line. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { examples, exits, jsonOption, setting } from './options';
import type { PolicyTestOptions } from './policy-test';
import { policyTestCommand } from './policy-test';

/** Adds it below `policy`. */
export function addPolicyTests(policy: Command): void {
  policy
    .command('test')
    .description(
      'runs the tests of a policy folder (tests/*.yaml), and says which rules they have not seen to hit and to miss; exit 1 ' +
        'where one fails',
    )
    .argument('[dir]', 'a policy folder (default: this folder if it is one, else the reference policy)')
    .addOption(setting('--watch', 'runs them again whenever a file changes, and says what is different').default(false))
    .addOption(setting('--only <pattern>', 'only tests whose file or title a regular expression finds; no coverage'))
    .addOption(new Option('--coverage', 'says which rules were not seen both ways').default(true).hideHelp())
    .addOption(new Option('--no-coverage', 'does not say which rules were not seen both ways'))
    .addOption(
      setting('--require-coverage', 'exit 1 as well where a rule was not seen to hit and to miss').default(false),
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'tidewaiter policy test policies/summer',
        'tidewaiter policy test policies/summer --only "dual.use" --watch',
        'tidewaiter policy test --require-coverage --json',
      ),
    )
    .action(exits((folder: string | undefined, options: PolicyTestOptions) => policyTestCommand(folder, options)));
}
