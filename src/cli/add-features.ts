/** The command that makes a training table of a log, on the command line. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { featuresCommand } from './features';
import { duration, examples, exits, jsonOption, secretOption, setting, timeArgument } from './options';
import { whereItIs, withWhere } from './where';

const MATURED_MS = 30 * 86_400_000;

const ABOUT = `
The log is verified first, as by verify; where it differs from its ledger the table is written all the same, and the exit code is 1.
A row is one consignment in one flow with one agency that answered (label 1: irregular; 0: examined and found in order; empty: the
answer does not say), or with none: what nobody looked at is unknown, never clean. Inputs (in.) and features (f.) are those that the
model saw when the decision was made that the answer is to. arm and propensityPpm say why somebody looked, and how likely that was:
a million where goods were held for their documents, say, and nothing selected them; empty where nobody was asked and answered.

References are order and declaration numbers, so the table has a keyed digest (HMAC-SHA-256, key derived from the secret of the random
checks) in their place: rows of one consignment can be told to belong together, and nobody without the secret can find out whose they
are. --references clear keeps them, for tables that stay where decisions may be read. A text input that is no code (one word of at
most 64 ASCII characters) is left empty, and counted. While the log is read, decisions wait in a temporary file (TMPDIR), not in memory:
some 560 bytes each.

Columns: reference, flow, generation, revision, decidedAt, agency, label, disposition, revenueMinor, revenueScale, revenueCurrency, outcome,
measure, arm, propensityPpm, modelId, modelPpm, marginMicro, in.<input>…, f.<feature>… as features.yaml of the model names them.
`;

export function addFeatures(root: Command): void {
  withWhere(root.command('features'))
    .description('a training table of a verified log: what the model saw at each decision, and what agencies found')
    .addOption(new Option('--out <file>', 'CSV, one row for each answer').makeOptionMandatory())
    .addOption(setting('--model <id>', 'rows of this model (default: the one in force in the end)'))
    .addOption(
      setting('--matured <duration>', 'only decisions at least so old: answers to later ones may still come')
        .argParser(duration)
        .default(MATURED_MS, '30d'),
    )
    .addOption(setting('--from <time>', 'only decisions made from then on').argParser(timeArgument))
    .addOption(setting('--to <time>', 'only decisions made before then').argParser(timeArgument))
    .addOption(
      setting('--references <form>', 'what consignments are called').choices(['hashed', 'clear']).default('hashed'),
    )
    .addOption(secretOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      ABOUT +
        examples(
          'tidewaiter features --data data --out table.csv',
          'tidewaiter features --data data --out june.csv --from 2026-06-01T00:00:00Z --to 2026-07-01T00:00:00Z --matured 14d',
          'tidewaiter features --runtime kafka --brokers kafka-1:9092 --secret-file draw.secret --out table.csv',
        ),
    )
    .action(exits((options: Parameters<typeof featuresCommand>[0]) => featuresCommand(whereItIs(options))));
}
