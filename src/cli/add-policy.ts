/** The `policy` commands on the command line. */
import type { Command } from 'commander';
import { addLineage } from './add-lineage';
import { addPolicyNew } from './add-policy-new';
import { addPolicyReading } from './add-policy-reading';
import { addPolicyTests } from './add-policy-tests';
import { examples, exits, jsonOption, setting, timeArgument } from './options';
import { addPolicyCheck } from './add-policy-check';
import type { ActivateOptions } from './policy-activate';
import type { PolicyLogOptions } from './policy-topic';
import { activateCommand } from './policy-activate';
import { statusCommand } from './policy-status';
import { whereItIs, withWhere } from './where';

/** Adds `policy` with its commands. */
export function addPolicy(root: Command): void {
  const policy = root
    .command('policy')
    .description('what a policy judges by: flows, rules, lists; and which one is in force');
  addPolicyReading(policy);
  addPolicyNew(policy);
  addPolicyTests(policy);
  addPolicyCheck(policy);
  withWhere(policy.command('activate'))
    .description(
      'puts a policy in force, by a record on the policies topic; refused with everything that is wrong with it',
    )
    .argument('<policy>', 'a policy folder, or the beginning of the hash of a policy that was proposed or in force')
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
  addLineage(policy);
}
