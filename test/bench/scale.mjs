// What a million open consignments cost: the same mixed day on top of few and of many of them, side by side, one JSON
// line a measure. Run it alone: `make bench-scale`. Options: SCALE_OPEN (default 1000000), SCALE_FEW (default 20000),
// SCALE_RUNS (default 3), BENCH_SEED (default 7), SCALE_DIRECTORY (default the temporary directory).
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const many = Number(process.env.SCALE_OPEN ?? 1_000_000);
const few = Number(process.env.SCALE_FEW ?? 20_000);
const runs = Number(process.env.SCALE_RUNS ?? 3);
const seed = process.env.BENCH_SEED ?? '7';
const musts = { slowerPercent: 15, moreHeapMegabytes: 100, longestTurnMs: 1_000, recoveryMs: 5_000 };

const firstLine = readFileSync(join(import.meta.dirname, '..', '..', 'dist', 'cli.js'), 'utf8').split('\n', 1)[0];
const nodeFlags = ['--expose-gc', ...firstLine.split(' ').filter((word) => word.startsWith('--'))];
const child = (name) => join(import.meta.dirname, name);
const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

function run(program, ...args) {
  const output = execFileSync(process.execPath, [...nodeFlags, child(program), ...args.map(String)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(output);
}

// Half of a day, then SIGKILL between two turns while a checkpoint is written; gives how long it takes to stand again.
function killAndRecover(directory, dayFile) {
  const killed = spawnSync(process.execPath, [...nodeFlags, child('scale-day.mjs'), directory, dayFile, 'kill'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (killed.signal !== 'SIGKILL') throw new Error('the runner ended before it was killed');
  return run('scale-day.mjs', directory, '', 'recover');
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function compare(fewRuns, manyRuns) {
  const of = (results, name) => median(results.map((result) => result[name]));
  const slowerPercent = Math.round((1 - of(manyRuns, 'rate') / of(fewRuns, 'rate')) * 1000) / 10;
  const moreHeapMegabytes = of(manyRuns, 'heapMegabytes') - of(fewRuns, 'heapMegabytes');
  const moreExternalMegabytes = of(manyRuns, 'externalMegabytes') - of(fewRuns, 'externalMegabytes');
  const longestTurnMs = Math.max(...manyRuns.map(({ turnMs }) => turnMs.max));
  const moreCpuPercent =
    Math.round((of(manyRuns, 'cpuMicrosPerEvent') / of(fewRuns, 'cpuMicrosPerEvent') - 1) * 1000) / 10;
  const line = { slowerPercent, moreCpuPercent, moreHeapMegabytes, moreExternalMegabytes, longestTurnMs };
  const ok = Object.entries(line).every(([name, value]) => !(value > musts[name]));
  print({ measure: 'scale', few, many, ...line, must: musts, ok });
  return ok;
}

const cpu = cpus()[0]?.model;
print({
  bench: 'tidewaiter-scale',
  node: process.version,
  flags: nodeFlags,
  cpu,
  cores: cpus().length,
  seed,
  few,
  many,
  runs,
});
const scratch = mkdtempSync(join(process.env.SCALE_DIRECTORY ?? tmpdir(), 'tidewaiter-scale-'));
let ok = true;
try {
  const directories = { few: join(scratch, 'few'), many: join(scratch, 'many') };
  print({ measure: 'fill', ...run('scale-fill.mjs', directories.few, few, 1, seed) });
  print({ measure: 'fill', ...run('scale-fill.mjs', directories.many, many, runs + 1, seed) });
  const results = { few: [], many: [] };
  for (let turn = 0; turn < runs; turn++) {
    const copy = join(scratch, 'copy');
    cpSync(directories.few, copy, { recursive: true });
    results.few.push(run('scale-day.mjs', copy, join(directories.few, '.day-0')));
    rmSync(copy, { recursive: true });
    results.many.push(run('scale-day.mjs', directories.many, join(directories.many, `.day-${turn}`)));
    print({ measure: 'day', open: few, ...results.few.at(-1) });
    print({ measure: 'day', open: many, ...results.many.at(-1) });
  }
  ok = compare(results.few, results.many);
  const recovery = killAndRecover(directories.many, join(directories.many, `.day-${runs}`));
  ok = recovery.recoveryMs <= musts.recoveryMs && ok;
  print({ measure: 'recovery', ...recovery, must: musts.recoveryMs });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = ok ? 0 : 1;
