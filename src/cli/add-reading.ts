/** The commands on the command line that read a log: explain, decisions, report, verify. */
import type { Command } from 'commander';
import { decisionsCommand } from './decisions';
import { explainCommand } from './explain';
import { asOfArgument } from './explain-as-of';
import { EXPLAIN_AS, EXPLAIN_EXAMPLES, EXPLAIN_JSON } from './explain-help';
import { examples, exits, jsonOption, secretOption, setting } from './options';
import { reportCommand } from './report';
import { verifyCommand } from './verify';
import { whereItIs, withWhere } from './where';

export function addExplain(root: Command): void {
  withWhere(root.command('explain'))
    .description('one consignment as the engine saw it, for an officer or for a trader')
    .argument('<name>', 'consignment reference, or another number of it: ID or TYPE:ID')
    .addOption(setting('--as <reader>', EXPLAIN_AS).choices(['officer', 'trader']).default('officer'))
    .addOption(setting('--as-of <when>', 'after a ledger entry (12) or at a time').argParser(asOfArgument))
    .addOption(setting('--language <code>', 'language of the texts').default('en'))
    .addOption(jsonOption())
    .addHelpText('after', `${examples(...EXPLAIN_EXAMPLES)}\n${EXPLAIN_JSON}`)
    .action(
      exits((name: string, options: Omit<Parameters<typeof explainCommand>[0], 'name'>) =>
        explainCommand({ ...whereItIs(options), name }),
      ),
    );
}

export function addReading(root: Command): void {
  withWhere(root.command('decisions'))
    .description('what was decided')
    .addOption(setting('--agency <id>', 'only decisions that call this agency'))
    .addOption(setting('--outcome <outcome>', 'only this outcome').choices(['RELEASE', 'HOLD', 'INSPECT']))
    .addOption(setting('--flow <id>', 'only this flow'))
    .addOption(setting('--last', 'only the last revision of each').default(false))
    .addOption(jsonOption())
    .addHelpText('after', examples('tidewaiter decisions --data data --agency CITES --json'))
    .action(exits((options: Parameters<typeof decisionsCommand>[0]) => decisionsCommand(whereItIs(options))));
  withWhere(root.command('report'))
    .description('what a day came to: outcomes by flow and agency, top reasons, planted anomalies found and missed')
    .addOption(setting('--truth <file>', 'what generate --truth wrote'))
    .addOption(jsonOption())
    .addHelpText('after', examples('tidewaiter report --data data --truth truth.ndjson'))
    .action(exits((options: Parameters<typeof reportCommand>[0]) => reportCommand(whereItIs(options))));
  withWhere(root.command('verify'))
    .description('recomputes everything: a certificate, or what differs (exit 1)')
    .addOption(secretOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('tidewaiter verify --data data'))
    .action(exits((options: Parameters<typeof verifyCommand>[0]) => verifyCommand(whereItIs(options))));
}
