/** The command that makes events for whoever tries the engine, on the command line. */
import type { Command } from 'commander';
import { generateCommand } from './generate';
import type { GenerateOptions } from './generate';
import { answersCommand } from './generate-answers';
import { dataOption, examples, exits, seed, setting, wholeNumber } from './options';

type Options = GenerateOptions & { readonly answers?: string; readonly data?: string };

export function addGenerate(root: Command): void {
  root
    .command('generate')
    .description(
      'a reproducible day of synthetic cross-border e-commerce as NDJSON events, and what agencies answer to it',
    )
    .addOption(setting('--consignments <n>', 'how many').argParser(wholeNumber).default(1000))
    .addOption(setting('--seed <n>', 'the same seed gives the same bytes').argParser(seed).default(1n, '1'))
    .requiredOption('--out <file>', 'events, one a line')
    .addOption(setting('--truth <file>', 'planted anomalies, one a line'))
    .addOption(setting('--day <date>', 'the day, YYYY-MM-DD'))
    .option(
      '--answers <truth>',
      'outcomes instead: a simulated service answers what --data has decided, by what was planted',
    )
    .addOption(dataOption('with --answers: the data directory whose decisions are answered'))
    .addHelpText(
      'after',
      examples(
        'tidewaiter generate --consignments 20000 --seed 7 --out day.ndjson --truth truth.ndjson',
        'tidewaiter generate --answers truth.ndjson --data data --seed 7 --out answers.ndjson',
      ),
    )
    .action(
      exits((options: Options) => {
        const { answers } = options;
        return answers === undefined ? generateCommand(options) : answersCommand({ ...options, answers });
      }),
    );
}
