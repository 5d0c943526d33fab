#!/usr/bin/env -S node --max-semi-space-size=128
/** Every command of `tidewaiter`, thin: arguments to options, errors to exit codes (0 done, 1 a finding, 2 usage, 3 fault). */
import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addSchemas } from './cli/add-schemas';
import { addTopics } from './cli/add-topics';
import { decisionsCommand } from './cli/decisions';
import { explainCommand } from './cli/explain';
import { asOfArgument } from './cli/explain-as-of';
import { EXPLAIN_AS, EXPLAIN_EXAMPLES, EXPLAIN_JSON } from './cli/explain-help';
import { generateCommand } from './cli/generate';
import { ingestCommand } from './cli/ingest';
import {
  dataOption, examples, exits, jsonOption, needed, secretOption, seed, setting, wholeNumber,
} from './cli/options'; // prettier-ignore
import { policyCommand } from './cli/policy';
import { reportCommand } from './cli/report';
import { addRun } from './cli/add-run';
import { settings } from './cli/settings';
import { verifyCommand } from './cli/verify';
import { Fault, UsageError } from './edge/ports';

const EXIT_USAGE = 2;
const EXIT_FAULT = 3;

function program(): Command {
  const version = (JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string })
    .version;
  const root = new Command('tidewaiter')
    .description(
      'Event-sourced risk scoring for cross-border e-commerce: events in, explained decisions and a verifiable ledger out.',
    )
    .version(version)
    .option('--config <file>', 'YAML file with options by their long names; flag > TIDEWAITER_* > file')
    .addHelpText(
      'after',
      examples(
        'tidewaiter generate --consignments 1000 --seed 1 --out day.ndjson',
        'tidewaiter ingest --data data --format events --timestamps issued day.ndjson',
        'tidewaiter run --data data --until-idle',
        'tidewaiter decisions --data data --outcome INSPECT',
        'tidewaiter verify --data data',
      ),
    )
    .exitOverride();
  root.hook('preAction', (_, command) => settings(root, command));
  addGenerate(root);
  addIngest(root);
  addRun(root);
  addExplain(root);
  addReading(root);
  addPolicy(root);
  addTopics(root);
  addSchemas(root);
  return root;
}

function addGenerate(root: Command): void {
  root
    .command('generate')
    .description('a reproducible day of synthetic cross-border e-commerce as NDJSON events')
    .addOption(setting('--consignments <n>', 'how many').argParser(wholeNumber).default(1000))
    .addOption(setting('--seed <n>', 'the same seed gives the same bytes').argParser(seed).default(1n, '1'))
    .requiredOption('--out <file>', 'events, one a line')
    .addOption(setting('--truth <file>', 'planted anomalies, one a line'))
    .addOption(setting('--day <date>', 'the day, YYYY-MM-DD'))
    .addHelpText(
      'after',
      examples('tidewaiter generate --consignments 20000 --seed 7 --out day.ndjson --truth truth.ndjson'),
    )
    .action(exits((options: Parameters<typeof generateCommand>[0]) => generateCommand(options)));
}

function addIngest(root: Command): void {
  root
    .command('ingest')
    .description('appends events or WCO Data Model messages to the log; also while a runner works on it')
    .argument('[file...]', 'files, a folder of .xml, or - for standard input', ['-'])
    .addOption(dataOption())
    .addOption(
      setting('--format <format>', 'events: NDJSON; wco-dm: WCO Data Model 3.6 XML in any envelope')
        .choices(['events', 'wco-dm'])
        .makeOptionMandatory(),
    )
    .addOption(
      setting(
        '--timestamps <mode>',
        'append time: now, or as the documents state (default: as the log began, at first now)',
      ).choices(['now', 'issued']),
    )
    .addOption(setting('--sender <id>', "authenticated id of the channel, part of a declaration's reference"))
    .addHelpText(
      'after',
      examples(
        'tidewaiter ingest --data data --format wco-dm --sender GB123 declaration.xml',
        'cat day.ndjson | tidewaiter ingest --data data --format events -',
      ),
    )
    .action(
      exits((files: string[], options: Omit<Parameters<typeof ingestCommand>[0], 'files'>) =>
        ingestCommand({ ...needed(options), files }),
      ),
    );
}

function addExplain(root: Command): void {
  root
    .command('explain')
    .description('one consignment as the engine saw it, for an officer or for a trader')
    .argument('<name>', 'consignment reference, or another number of it: ID or TYPE:ID')
    .addOption(dataOption())
    .addOption(setting('--as <reader>', EXPLAIN_AS).choices(['officer', 'trader']).default('officer'))
    .addOption(setting('--as-of <when>', 'after a ledger entry (12) or at a time').argParser(asOfArgument))
    .addOption(setting('--language <code>', 'language of the texts').default('en'))
    .addOption(jsonOption())
    .addHelpText('after', `${examples(...EXPLAIN_EXAMPLES)}\n${EXPLAIN_JSON}`)
    .action(
      exits((name: string, options: Omit<Parameters<typeof explainCommand>[0], 'name'>) =>
        explainCommand({ ...needed(options), name }),
      ),
    );
}

function addReading(root: Command): void {
  root
    .command('decisions')
    .description('what was decided')
    .addOption(dataOption())
    .addOption(setting('--agency <id>', 'only decisions that call this agency'))
    .addOption(setting('--outcome <outcome>', 'only this outcome').choices(['RELEASE', 'HOLD', 'INSPECT']))
    .addOption(setting('--flow <id>', 'only this flow'))
    .addOption(setting('--last', 'only the last revision of each').default(false))
    .addOption(jsonOption())
    .addHelpText('after', examples('tidewaiter decisions --data data --agency CITES --json'))
    .action(exits((options: Parameters<typeof decisionsCommand>[0]) => decisionsCommand(needed(options))));
  root
    .command('report')
    .description('what a day came to: outcomes by flow and agency, top reasons, planted anomalies found and missed')
    .addOption(dataOption())
    .addOption(setting('--truth <file>', 'what generate --truth wrote'))
    .addOption(jsonOption())
    .addHelpText('after', examples('tidewaiter report --data data --truth truth.ndjson'))
    .action(exits((options: Parameters<typeof reportCommand>[0]) => reportCommand(needed(options))));
  root
    .command('verify')
    .description('recomputes everything: a certificate, or what differs (exit 1)')
    .addOption(dataOption())
    .addOption(secretOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('tidewaiter verify --data data'))
    .action(
      exits((options: { data: string; secretFile?: string; json: boolean }) =>
        verifyCommand({ ...needed(options), secretFile: options.secretFile }),
      ),
    );
}

function addPolicy(root: Command): void {
  root
    .command('policy')
    .description('what a policy judges by: flows, rules, lists, and the indicators that wait for history')
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
}

/** One message; a bug keeps its stack. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
  if (error instanceof UsageError) {
    process.stderr.write(`tidewaiter: ${error.message}\n`);
    return EXIT_USAGE;
  }
  if (error instanceof Fault) {
    process.stderr.write(`tidewaiter: fault: ${error.message}\n`);
    return EXIT_FAULT;
  }
  process.stderr.write(`tidewaiter: bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT_FAULT;
}

program()
  .parseAsync(process.argv)
  .catch((error: unknown) => {
    process.exitCode = report(error);
  });
