/**
 * `make mutants`: changes one thing at a time in the stages of core and tells which changes no test notices. What is known
 * from earlier runs is kept, without paths of this machine, in test/mutants/incremental.json. Exits 1 below a threshold.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const memory = join(root, 'test', 'mutants', 'incremental.json');
const LEAST_PERCENT = { kernel: 80, join: 80, decide: 80, ledger: 80, score: 70 };

/** A line for each mutant and each test file, and nothing of how and where Stryker ran. */
function compact({ schemaVersion, thresholds, files, testFiles }) {
  const list = (items) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const sources = sorted.map(([path, { language, source, mutants }]) => {
    const facts = `"language":${JSON.stringify(language)},"source":${JSON.stringify(source)}`;
    return `${JSON.stringify(path)}:{${facts},"mutants":${list(mutants.map(kept))}}`;
  });
  const tests = Object.entries(testFiles).map(([path, file]) => `${JSON.stringify(path)}:${JSON.stringify(file)}`);
  const head = `"schemaVersion":${JSON.stringify(schemaVersion)},"thresholds":${JSON.stringify(thresholds)}`;
  return `{${head},"files":{\n${sources.join(',\n')}\n},"testFiles":{\n${tests.join(',\n')}\n}}\n`;
}

/** What Stryker asks of an earlier run: who killed it, or who could have. */
function kept({ id, mutatorName, replacement, status, location, killedBy, coveredBy }) {
  const witnesses = status === 'Killed' ? { killedBy } : { coveredBy };
  return { id, mutatorName, replacement, status, location, ...witnesses };
}

function countsOf(report, stage) {
  const mutants = Object.entries(report.files)
    .filter(([path]) => path.startsWith(`src/core/${stage}/`))
    .flatMap(([, file]) => file.mutants);
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, timeout] = [count('Killed'), count('Timeout')];
  return { killed, timeout, survived: count('Survived'), uncovered: count('NoCoverage'), all: mutants.length };
}

const { status } = spawnSync('stryker', ['run', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 3);
const report = JSON.parse(readFileSync(memory, 'utf8'));
writeFileSync(memory, compact(report));

let fell = false;
for (const [stage, least] of Object.entries(LEAST_PERCENT)) {
  const { killed, timeout, survived, uncovered, all } = countsOf(report, stage);
  const percent = all === 0 ? 0 : (100 * (killed + timeout)) / all;
  fell ||= percent < least;
  const counts = `${killed} killed, ${timeout} timed out, ${survived} survived, ${uncovered} not covered`;
  console.log(`${stage}: ${percent.toFixed(1)} % of ${all} (at least ${least} %): ${counts}`);
}
process.exit(fell ? 1 : 0);
