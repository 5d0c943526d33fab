/**
 * Runs every suite on every Node version we promise, and adds up what really happened, for `make test`.
 * A suite that could not run counts as a failure; the last line is always the sum.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, '.cache', 'reports');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

// What must also hold on the next Node version: the parts that a runtime could change under us.
const node24Folders = ['test/core', 'test/edge'];
// What checks, draws and words policies decides nothing: of the loader's tests those of what it makes run again.
const notOnNode24 = ['/test/edge/policy/(?!reference-policy|load-policy\\.)'];

/** The status it ends with, null where it does not end by itself. */
const run = async (command, args, stdio = 'inherit') => {
  const [status] = await once(spawn(command, args, { cwd: root, stdio }), 'close');
  return status;
};

const holdsTests = (folder) =>
  existsSync(join(root, folder)) &&
  readdirSync(join(root, folder), { recursive: true }).some((name) => String(name).endsWith('.test.ts'));

const failure = (name, reason) => {
  console.error(`suite ${name}: FAILED: ${reason}`);
  return { name, passed: 0, failed: 1, skipped: 0 };
};

/** Jest's own report, where a file that did not even start is one failure more. */
const readReport = (name, file, exitedWell) => {
  if (!existsSync(file)) return failure(name, 'wrote no report');
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const totals = {
    name,
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  if (totals.passed + totals.failed + totals.skipped === 0) return failure(name, 'found no tests');
  if (!exitedWell && totals.failed === 0) return { ...totals, failed: 1 };
  return totals;
};

const runJest = async (name, node, patterns, { without = [], workers = 1 } = {}) => {
  const file = join(reports, `jest-${name}.json`);
  rmSync(file, { force: true });
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim();
  console.error(`suite ${name}: Node ${version}, ${patterns.length === 0 ? 'all tests' : patterns.join(' ')}`);
  const args = [
    jest,
    '--json',
    `--outputFile=${file}`,
    ...(patterns.length === 0 ? [] : ['--testPathPatterns', ...patterns]),
    `--maxWorkers=${workers}`,
    ...(without.length === 0 ? [] : ['--testPathIgnorePatterns', '/node_modules/', ...without]),
  ];
  return readReport(name, file, (await run(node, args, ['ignore', 'ignore', 'inherit'])) === 0);
};

const kafkaFolder = 'test/kafka';
const serve = ['-r', './test/contract/support/run-ts.cjs', `${kafkaFolder}/support/serve.ts`];
const EXIT_MISSING_TOOLS = 2;

/**
 * Fetches Kafka first, so that no test waits for it; two clusters at once would be slow. Without Java and Maven it is
 * skipped, loudly; in CI it fails.
 */
const runKafka = async () => {
  const status = await run(process.execPath, [...serve, '--prepare']);
  if (status === 0) return runJest('kafka', process.execPath, [kafkaFolder]);
  if (status !== EXIT_MISSING_TOOLS) return failure('kafka', 'Kafka could not be fetched');
  if (process.env.CI) return failure('kafka', 'in CI the tests on a real broker must run');
  const files = readdirSync(join(root, kafkaFolder)).filter((name) => name.endsWith('.test.ts'));
  console.error(`suite kafka: SKIPPED: ${files.length} files of tests on a real broker did not run`);
  return { name: 'kafka', passed: 0, failed: 0, skipped: files.length };
};

const suites = {
  current: () => runJest('current', process.execPath, [], { without: [`/${kafkaFolder}/`], workers: coresOfSuites }),
  kafka: runKafka,
  node24: async () => {
    const folders = node24Folders.filter(holdsTests);
    if (folders.length === 0) return { name: 'node24', passed: 0, failed: 0, skipped: 0 };
    if ((await run('make', ['--no-print-directory', 'node24'])) !== 0)
      return failure('node24', 'Node 24 could not be installed');
    const node = join(root, '.cache', 'node24', 'node_modules', '.bin', 'node');
    return runJest('node24', node, folders, { without: notOnNode24, workers: coresOfSuites });
  },
};

/** Tests of the command line run the compiled program, so a tree that does not compile is one failure. */
const build = async () => {
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) return failure('build', 'the tree does not compile');
  return { name: 'build', passed: 0, failed: 0, skipped: 0 };
};

const runSuite = async (name) => {
  try {
    return await suites[name]();
  } catch (error) {
    return failure(name, error.message);
  }
};

const describeTotals = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const asked = process.argv.slice(2);
const isAsked = (name) => asked.length === 0 || asked.includes(name);
/** One core is left to brokers and workers. */
const coresBesideKafka = Math.max(1, Math.min(2, availableParallelism() - 1));
const coresOfSuites = isAsked('kafka') ? coresBesideKafka : 2;
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`expected one of ${Object.keys(suites).join(', ')}, found ${unknown.join(', ')}`);
  process.exit(2);
}

/** Tests on brokers wait most of their time: the others run beside them, one suite after the other. */
const BESIDE = [['current', 'node24'], ['kafka']];

async function runOneByOne(names) {
  const results = [];
  for (const name of names) if (isAsked(name)) results.push(await runSuite(name));
  return results;
}

mkdirSync(reports, { recursive: true });
const results = [await build(), ...(await Promise.all(BESIDE.map(runOneByOne))).flat()];
for (const result of results) console.log(`suite ${result.name}: ${describeTotals(result)}`);

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const totals = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
console.log(describeTotals(totals));
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
