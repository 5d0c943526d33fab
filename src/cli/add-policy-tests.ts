/** `policy test` and `policy capture` on the command line. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { examples, exits, jsonOption, setting } from './options';
import type { CaptureOptions } from './policy-capture';
import { captureCommand } from './policy-capture';
import type { PolicyTestOptions } from './policy-test';
import { policyTestCommand } from './policy-test';
import { whereItIs, withWhere } from './where';

/** Adds them below `policy`. */
export function addPolicyTests(policy: Command): void {
  addTest(policy);
  addCapture(policy);
}

function addTest(policy: Command): void {
  policy
    .command('test')
    .description(
      'runs the tests of a policy folder (tests/*.yaml), and says which rules they have not seen to hit and to miss; exit 1 ' +
        'where one fails',
    )
    .argument('[dir]', 'a policy folder (default: this folder if it is one, else the reference policy)')
    .addOption(
      new Option('--watch', 'runs them again whenever a file changes, and says what is different').default(false),
    )
    .addOption(new Option('--only <pattern>', 'only tests whose file or title a regular expression finds; no coverage'))
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

function addCapture(policy: Command): void {
  withWhere(policy.command('capture'))
    .description(
      'a stored consignment as a test of the policy it was decided under: names, addresses and numbers replaced, the same by ' +
        'the same; exit 1 where the decision is another then',
    )
    .argument('<name>', 'consignment reference, or another number of it: ID or TYPE:ID')
    .addOption(new Option('--out <file>', 'a new file for the test (default: standard output)'))
    .addHelpText(
      'after',
      examples('tidewaiter policy capture --data data ORD:shop:1 --out policies/summer/tests/shop-1.yaml'),
    )
    .action(
      exits((name: string, options: Omit<CaptureOptions, 'name'>) => captureCommand({ ...whereItIs(options), name })),
    );
}
