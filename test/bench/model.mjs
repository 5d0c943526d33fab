// What the model costs a consignment: one JSON line a measure, microseconds of the processor, medians of five.
// Run it by `make bench-model`.
// Options: BENCH_VECTORS (default 20000), BENCH_RUNS (default 5), BENCH_SEED (default 7).
// Each measure has a process of its own: code that another one made general is not the code that is measured.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const dist = (path) => require(join(import.meta.dirname, '..', '..', 'dist', path));
const { bundleOf } = dist('edge/policy/bundle.js');
const { loadModel } = dist('edge/policy/model/load-model.js');
const { readForest } = dist('edge/policy/model/read-forest.js');
const { modelOf } = dist('core/score/model/model.js');
const { fillFeatures } = dist('core/score/model/fill-features.js');
const { marginOf } = dist('core/score/model/forest.js');
const { ppmOf } = dist('core/score/model/calibration.js');
const { contributionsOf } = dist('core/score/model/contributions.js');

const vectors = Number(process.env.BENCH_VECTORS ?? 20_000);
const runs = Number(process.env.BENCH_RUNS ?? 5);
const seed = Number(process.env.BENCH_SEED ?? 7);

const limits = {
  features: { must: 5, aim: 3 },
  margin: { must: 10, aim: 5 },
  contributions: { must: 100, aim: 40 },
  judgement: { must: 15, aim: 8 },
  load: { must: 1_000_000, aim: 500_000 },
};

const folder = join(import.meta.dirname, '..', 'support', 'model');
const contentOf = (path) => {
  const content = readFileSync(join(folder, path));
  return path.endsWith('.gz') ? gunzipSync(content) : content;
};
const csv = (path) => contentOf(path).toString().trimEnd().split('\n').map((line) => line.split(',')); // prettier-ignore

function bundle() {
  const names = readdirSync(folder).filter((name) => !['README.md', 'deep'].includes(name));
  return bundleOf(names.map((name) => ({ path: `model/${name.replace(/\.gz$/, '')}`, content: contentOf(name) })));
}

function loaded() {
  const read = loadModel(bundle());
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left));
  return read.right.model;
}

/** 200 trees of depth 4 and 500 vectors of theirs. */
function deep() {
  const [header, ...rows] = csv('deep/rows.csv.gz');
  const names = header.slice(0, -2);
  const forest = readForest({ path: 'model.json', content: contentOf('deep/model.json.gz') }, names).right;
  const features = names.map((name) => ({ name, family: 'any', kind: 'number', of: 0 }));
  const tables = { encodings: new Map(), ranges: new Map() };
  const model = modelOf({ ...forest, id: 'deep', inputs: [], features, tables });
  const all = rows.map((row) => Float32Array.from(row.slice(0, -2), (text) => (text === '' ? NaN : Number(text))));
  return { model, at: (index) => all[index % all.length] };
}

/** Inputs of golden vectors in chance order, with texts as fresh as a decoder makes them. */
function freshInputs(model) {
  const rows = csv('golden.csv.gz').slice(1).filter((row) => !row.some((field) => field.includes('"'))); // prettier-ignore
  let state = seed;
  const draw = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: vectors }, () => {
    const row = rows[draw(rows.length)];
    return model.inputs.map(({ kind }, index) => {
      if (row[index] === '') return undefined;
      return kind === 'text' ? Buffer.from(row[index]).latin1Slice() : Number(row[index]);
    });
  });
}

/** Makes a run: a function of the index of a vector, made ready outside of the clock. */
const measures = {
  features: () => {
    const model = loaded();
    const into = new Float32Array(model.features.length);
    return () => {
      const inputs = freshInputs(model);
      return (index) => fillFeatures(model, inputs[index], into);
    };
  },
  margin: () => {
    const { model, at } = deep();
    return () => (index) => marginOf(model.forest, at(index));
  },
  contributions: () => {
    const { model, at } = deep();
    const margins = Array.from({ length: 500 }, (_, index) => marginOf(model.forest, at(index)));
    return () => (index) => contributionsOf(model, at(index), margins[index % 500]);
  },
  judgement: () => {
    const model = loaded();
    const into = new Float32Array(model.features.length);
    return () => {
      const inputs = freshInputs(model);
      return (index) => {
        fillFeatures(model, inputs[index], into);
        return ppmOf(model.calibration, marginOf(model.forest, into));
      };
    };
  },
};

/** Microseconds of the processor, which other processes do not lengthen; collecting and compiling beside it count. */
function spentIn(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function microsecondsOf(prepare) {
  const run = prepare();
  return (
    spentIn(() => {
      for (let index = 0; index < vectors; index++) run(index);
    }) / vectors
  );
}

/** Once in a process: a command loads its policy once, before anything is compiled. */
function loadMicroseconds() {
  const files = bundle();
  return spentIn(() => loadModel(files));
}

function report(measure, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  const rounded = (time) => Number(time.toPrecision(4));
  const { must, aim } = limits[measure];
  const found = { median: rounded(median), min: rounded(sorted[0]), max: rounded(sorted.at(-1)) };
  process.stdout.write(`${JSON.stringify({ measure, unit: 'us cpu', ...found, must, aim, ok: median <= must })}\n`);
  return median <= must;
}

function measure(name) {
  const prepare = measures[name]();
  microsecondsOf(prepare);
  return report(name, Array.from({ length: runs }, () => microsecondsOf(prepare))); // prettier-ignore
}

const apart = (argument, stdio) =>
  spawnSync(process.execPath, [...process.execArgv, import.meta.filename, argument], { stdio, encoding: 'utf8' });

const [only] = process.argv.slice(2);
if (only === undefined) {
  const { inputs, features } = loaded();
  const about = {
    bench: 'tidewaiter model',
    node: process.version,
    flags: process.execArgv,
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    seed,
    vectors,
    runs,
    inputs: inputs.length,
    features: features.length,
  };
  process.stdout.write(`${JSON.stringify(about)}\n`);
  const held = Object.keys(measures).map((name) => apart(name, 'inherit').status === 0);
  held.push(
    report(
      'load',
      Array.from({ length: runs }, () => Number(apart('once').stdout)),
    ),
  );
  process.exitCode = held.every(Boolean) ? 0 : 1;
} else if (only === 'once') process.stdout.write(String(loadMicroseconds()));
else process.exitCode = measure(only) ? 0 : 1;
