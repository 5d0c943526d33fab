/** `make sim`: simulated runs of the whole system on two processes; stops at the first failure with the seed that repeats it. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const numberOf = (text, otherwise) => (text === undefined || text === '' ? otherwise : Number(text));
const [seedText, runsText] = process.argv.slice(2);
const first = numberOf(seedText, Math.floor(Math.random() * 2 ** 31));
const runs = numberOf(runsText, 200);
if (!Number.isSafeInteger(first) || !Number.isSafeInteger(runs) || first < 0 || runs < 1) {
  console.error(`expected SEED and RUNS to be whole numbers, found ${seedText} and ${runsText}`);
  process.exit(2);
}

const workers = Math.min(2, runs);
const totals = Array.from({ length: workers }, () => ({}));
const startedAt = performance.now();
const summed = (name) => totals.reduce((sum, one) => sum + (one[name] ?? 0), 0);
const progress = () => {
  const seconds = (performance.now() - startedAt) / 1000;
  const counts = ['entries', 'records', 'decisions', 'restarts', 'compared'].map((name) => `${summed(name)} ${name}`);
  return `${summed('runs')} of ${runs} runs, ${seconds.toFixed(0)} s: ${counts.join(', ')}`;
};

let failed = false;
const children = totals.map((_, worker) => {
  const script = join(root, 'test', 'simulation', 'support', 'campaign.ts');
  const hook = join(root, 'test', 'contract', 'support', 'run-ts.cjs');
  const args = ['--max-semi-space-size=32', '-r', hook, script, first + worker, runs - worker, workers].map(String);
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { totals: counted, seed, failure } = JSON.parse(line);
    if (counted !== undefined) {
      totals[worker] = counted;
      console.log(progress());
      return;
    }
    failed = true;
    console.error(`${failure}\nrepeat it with: make sim SEED=${seed} RUNS=1`);
    for (const each of children) each.kill();
  });
  child.on('exit', (code) => {
    if (code !== 0 && code !== null) failed = true;
  });
  return child;
});

console.log(`simulation: seeds ${first} to ${first + runs - 1}`);
await Promise.all(children.map((child) => new Promise((resolve) => child.on('close', resolve))));
console.log(failed ? 'simulation: FAILED' : `simulation: ${progress()}, no failure`);
process.exitCode = failed ? 1 : 0;
