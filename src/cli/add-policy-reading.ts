/** The `policy` commands that read policies: what they say, how two differ, what one is called by, what each rule costs. */
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { dataOption, examples, exits, jsonOption, seed, setting, wholeNumber } from './options';
import { policyCommand } from './policy';
import type { BenchOptions } from './policy-bench';
import { diffCommand } from './policy-diff';
import { hashCommand } from './policy-hash';

/** Adds `show`, `diff`, `hash` and `bench` below `policy`. */
export function addPolicyReading(policy: Command): void {
  addShow(policy);
  addDiff(policy);
  addBench(policy);
  policy
    .command('hash')
    .description(
      'the 64 hex digits that decisions cite: SHA-256 over paths and bytes of all .yaml and .csv files, sorted by path. The same ' +
        'bytes give the same hash on every machine; a checkout that changes line ends changes it (told, exit 1). A link to a file ' +
        'counts as what it points to; file times, modes and other files do not count',
    )
    .argument('[dir]', 'a policy folder (default: the reference policy)')
    .addOption(setting('--files', 'also the SHA-256 of each file, as sha256sum writes it').default(false))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples('tidewaiter policy hash policies/summer', 'tidewaiter policy hash --files policies/summer'),
    )
    .action(
      exits((folder: string | undefined, options: Parameters<typeof hashCommand>[1]) => hashCommand(folder, options)),
    );
}

function addShow(policy: Command): void {
  policy
    .command('show')
    .description('flows with their rules by agency, texts, lists with source and date, and what waits for history')
    .argument(
      '[dir]',
      'a policy folder (default: --policy, else the policy in force in --data, else the reference policy)',
    )
    .addOption(setting('--policy <dir>', 'the same, where no folder is named by itself'))
    .addOption(setting('--data <dir>', 'a data directory, whose policy in force is meant'))
    .addOption(setting('--flow <id>', 'only this flow'))
    .addOption(setting('--language <code>', 'language of the texts; html has all of them').default('en'))
    .addOption(
      new Option('--format <format>', 'html: one page that needs neither network nor script').choices([
        'text',
        'markdown',
        'html',
        'json',
      ]),
    )
    .addOption(new Option('--out <file>', 'written there instead of to standard output'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'tidewaiter policy show --flow import-low-value',
        'tidewaiter policy show policies/summer --format html --out summer.html',
        'tidewaiter policy show --format markdown --language es --out politica.md',
        'tidewaiter policy show --data data --json',
      ),
    )
    .action(
      exits((folder: string | undefined, options: Parameters<typeof policyCommand>[0]) =>
        policyCommand({ ...options, policy: folder ?? options.policy }),
      ),
    );
}

function addDiff(policy: Command): void {
  policy
    .command('diff')
    .description(
      'what is different between two policies by meaning, with the tests of either that come out otherwise under the other; ' +
        'exit 0: they mean the same, 1: they do not',
    )
    .argument('<from>', 'a policy folder, or with --data the beginning of a hash, or in-force')
    .argument('<to>', 'the same')
    .addOption(dataOption('the directory whose activated policies are meant'))
    .addOption(new Option('--format <format>', 'how it is told').choices(['text', 'markdown']).default('text'))
    .addOption(
      setting('--entries <n>', 'entries shown at most for each list; all are counted')
        .argParser(wholeNumber)
        .default(20),
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'tidewaiter policy diff policies/spring policies/summer',
        'tidewaiter policy diff --data data in-force policies/summer --format markdown',
        'tidewaiter policy diff --data data 1f0c6a2e 9b1d7744 --json',
      ),
    )
    .action(
      exits(async (from: string, to: string, options: Parameters<typeof diffCommand>[2]) => {
        // Loaded when asked for: it brings the whole engine along.
        const { changedTests } = await import('../engine/policy-tests/changed-tests.js');
        return diffCommand(from, to, options, process.stdout, changedTests);
      }),
    );
}

function addBench(policy: Command): void {
  policy
    .command('bench')
    .description(
      'what each rule costs on given documents, all rules of a flow together beside one by one, and the random rate that makes ' +
        'a tenth of the inspections. Run it alone: what else runs on the machine is measured too',
    )
    .argument('[dir]', 'a policy folder (default: with --data the policy in force there, else the reference policy)')
    .addOption(dataOption('a data directory, whose documents are judged'))
    .addOption(
      new Option(
        '--events <file>',
        'events, one a line, as generate writes them, instead (default: some are generated)',
      ),
    )
    .addOption(setting('--consignments <n>', 'so many at most').argParser(wholeNumber).default(5_000))
    .addOption(setting('--seed <n>', 'of the generated ones').argParser(seed).default(1n, '1'))
    .addOption(setting('--rounds <n>', 'of which medians are taken').argParser(countFrom1).default(7))
    .addOption(setting('--evaluations <n>', 'timed together at least').argParser(countFrom1).default(2_000))
    .addOption(
      setting('--top <n>', 'rules shown, the dearest first; --json has all').argParser(wholeNumber).default(20),
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples(
        'tidewaiter policy bench',
        'tidewaiter policy bench --data data',
        'tidewaiter policy bench policies/summer --data data --consignments 20000',
        'tidewaiter policy bench policies/summer --events day.ndjson --json',
      ),
    )
    .action(
      exits(async (folder: string | undefined, options: BenchOptions) => {
        // Loaded when asked for: it brings the generator and the decoder along.
        const { benchCommand } = await import('./policy-bench.js');
        return benchCommand(folder, options);
      }),
    );
}

const MAX_COUNT = 100_000;

/** Throws InvalidArgumentError. */
function countFrom1(text: string): number {
  const count = wholeNumber(text);
  if (count < 1 || count > MAX_COUNT) throw new InvalidArgumentError(`expected a whole number from 1 to ${MAX_COUNT}`);
  return count;
}
