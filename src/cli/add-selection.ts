/** The `selection` commands: how the random checks of an epoch that has ended are audited. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { examples, exits, jsonOption, secretOption, timeArgument } from './options';
import type { AuditOptions } from './selection-audit';
import { auditCommand } from './selection-audit';
import type { DiscloseOptions } from './selection-disclose';
import { discloseCommand } from './selection-disclose';
import { epochsCommand } from './selection-epochs';
import { whereItIs, withWhere } from './where';

export function addSelection(root: Command): void {
  const selection = root
    .command('selection')
    .description(
      'random checks: which epochs there are, their secrets once they have ended, and whether they were drawn so',
    );
  withWhere(selection.command('epochs'))
    .description('the epochs that the ledger commits to, since which entry, and which have ended')
    .addOption(jsonOption())
    .addHelpText('after', examples('tidewaiter selection epochs --data data'))
    .action(exits((options: Parameters<typeof epochsCommand>[0]) => epochsCommand(whereItIs(options))));
  withWhere(selection.command('disclose'))
    .description('the secret of one epoch that has ended, for auditors: it says nothing of any other epoch')
    .addOption(epochOption())
    .addOption(secretOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('tidewaiter selection disclose --data data --epoch 2026-06-11 > disclosed.txt'))
    .action(exits((options: DiscloseOptions) => discloseCommand(whereItIs(options))));
  withWhere(selection.command('audit'))
    .description(
      'whether the random checks of an epoch that has ended were drawn as its secret says: the ledger committed to it, and every ' +
        'decision that no rule obliged is in the arm of its number and rate (exit 1 where not). That nothing else was changed, ' +
        'verify proves',
    )
    .addOption(epochOption())
    .addOption(secretOption())
    .addOption(new Option('--disclosed <secret>', 'instead, what selection disclose printed: 64 hex digits, or a file'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'tidewaiter selection audit --data data --epoch 2026-06-11',
        'tidewaiter selection audit --data data --epoch 2026-06-11T00:00:00Z --disclosed disclosed.txt',
        'tidewaiter selection audit --runtime kafka --brokers kafka-1:9092 --epoch 2026-06-11 --secret-file draw.secret',
      ),
    )
    .action(exits((options: AuditOptions) => auditCommand(whereItIs(options))));
}

function epochOption(): Option {
  return new Option('--epoch <time>', 'a time in it, as selection epochs lists them')
    .argParser(timeArgument)
    .makeOptionMandatory();
}
