#!/usr/bin/env -S node --max-semi-space-size=128 --no-maglev --no-allocation-site-pretenuring --max-inlined-bytecode-size-cumulative=400
/** Every command of `tidewaiter`, thin: arguments to options, errors to exit codes (0 done, 1 a finding, 2 usage, 3 fault). */
import { Command, CommanderError } from 'commander';
import { addFeatures } from './cli/add-features';
import { addGenerate } from './cli/add-generate';
import { addIngest } from './cli/add-ingest';
import { addModel } from './cli/add-model';
import { addPolicy } from './cli/add-policy';
import { addExplain, addReading } from './cli/add-reading';
import { addRun } from './cli/add-run';
import { addSchemas } from './cli/add-schemas';
import { addScreen } from './cli/add-screen';
import { addSelection } from './cli/add-selection';
import { addTopics } from './cli/add-topics';
import { examples } from './cli/options';
import { settings } from './cli/settings';
import { errorCodeOf } from './edge/error-code';
import { packageVersion } from './edge/package-files';
import { Fault, UsageError } from './edge/ports';

const EXIT_USAGE = 2;
const EXIT_FAULT = 3;

function program(): Command {
  const root = new Command('tidewaiter')
    .description(
      'Event-sourced risk scoring for cross-border e-commerce: events in, explained decisions and a verifiable ledger out.',
    )
    .version(packageVersion())
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
  addFeatures(root);
  addSelection(root);
  addPolicy(root);
  addModel(root);
  addScreen(root);
  addTopics(root);
  addSchemas(root);
  return root;
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

/** A Kafka client that was connecting while it was disconnected stays connected, and would keep the process for good. */
const LEAVE_WITHIN_MS = 2_000;

// What nobody reads any more (`--help | head`) is no failure.
process.stdout.on('error', (error) => {
  if (errorCodeOf(error) !== 'EPIPE') process.exitCode = EXIT_FAULT;
});

program()
  .parseAsync(process.argv)
  .catch((error: unknown) => {
    process.exitCode = Math.max(Number(process.exitCode ?? 0), report(error));
  })
  .finally(() => setTimeout(() => process.exit(), LEAVE_WITHIN_MS).unref());
