/** `policy check` on the command line. */
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Acceptance } from '../edge/policy/acceptance';
import { DIAGNOSTIC_CODES, isDiagnosticCode } from '../edge/policy/diagnostic-codes';
import { examples, exits, jsonOption, timeArgument } from './options';
import type { CheckOptions } from './policy-check';
import { checkCommand } from './policy-check';

/** Adds the command to `policy`. */
export function addPolicyCheck(policy: Command): void {
  policy
    .command('check')
    .description(
      'looks for what is wrong with a policy without running it: errors refuse it, warnings can be accepted in policy.yaml ' +
        '(accepted: [{ code, rule, file, reason }])',
    )
    .argument('[dir]', 'a policy folder (default: the reference policy)')
    .addOption(jsonOption())
    .addOption(new Option('--strict', 'exits 1 on warnings too').default(false))
    .addOption(
      new Option(
        '--accept <code=reason>',
        'accepts the warnings of a code for this check; code:rule=reason for one rule',
      )
        .argParser(acceptance)
        .default([]),
    )
    .addOption(
      new Option('--at <time>', 'the day that lists are looked at for (default: today)').argParser(timeArgument),
    )
    .addOption(new Option('--explain [code]', 'what a code means, with examples; without one all of them'))
    .addHelpText(
      'after',
      examples(
        'tidewaiter policy check policies/summer',
        'tidewaiter policy check --strict --accept "row-expired=renewed next week" policies/summer',
        'tidewaiter policy check --explain unit-mix',
      ),
    )
    .action(exits((folder: string | undefined, options: CheckOptions) => checkCommand(folder, options)));
}

/** Throws InvalidArgumentError. */
function acceptance(text: string, before: readonly Acceptance[]): readonly Acceptance[] {
  const [, code = '', rule, reason = ''] = /^([a-z-]+)(?::([^=]+))?=(.*\S.*)$/s.exec(text) ?? [];
  if (!isDiagnosticCode(code) || DIAGNOSTIC_CODES[code].severity !== 'warning')
    throw new InvalidArgumentError('expected the code of a warning and a reason, like row-expired=renewed next week');
  return [...before, { code, rule, reason }];
}
