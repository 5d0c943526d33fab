// How well names are told apart and what screening them costs: five folds of labelled pairs, then 20,000 made-up listed parties.
// After `npm run build`: node test/bench/names-table.mjs. Options: NAMES_LISTED (20000), NAMES_ASKED (5000), NAMES_SEED (7).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const dist = (path) => require(join(here, '../../dist/core/score/names', path));
const { parseName } = dist('parse-name.js');
const { compareNames } = dist('compare-names.js');
const { partyIndex } = dist('list-names.js');
const { nameScreen } = dist('screen-name.js');

/** A module of the tests, which the build leaves out. */
function testModule(path) {
  const options = {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  };
  const module = { exports: {} };
  const { code } = transformFileSync(join(here, path), options);
  new Function('require', 'module', 'exports', code)(require, module, module.exports);
  return module.exports;
}

const { readPairs, judgePairs, f1Of } = testModule('names/judge-pairs.ts');
const { syntheticParties } = testModule('names/synthetic-parties.ts');

const pairs = readPairs(readFileSync(join(here, 'names/name-pairs.csv'), 'utf8'));
const parsed = pairs.map(({ asked, listed }) => [parseName(asked), parseName(listed)]);
const table = judgePairs(pairs, (weights) =>
  parsed.map(([asked, listed]) => compareNames(asked, listed, weights).score),
);

const shown = (counts) => {
  const { tp, fp, fn } = counts;
  const of = (part, whole) => (whole === 0 ? '  -  ' : (part / whole).toFixed(3));
  const shares = `P ${of(tp, tp + fp)}  R ${of(tp, tp + fn)}  F1 ${f1Of(counts).toFixed(3)}`;
  return `${shares}  (${tp} found, ${fp} wrongly, ${fn} missed)`;
};
console.log(
  `${pairs.length} pairs, fold = crc32(name1 + '|' + name2) mod 5, chosen on four folds, judged on the fifth`,
);
for (const { fold, counts, weights, threshold } of table.folds)
  console.log(`fold ${fold}  ${shown(counts)}  from ${threshold} ${JSON.stringify(weights)}`);
for (const [group, counts] of Object.entries(table.groups)) console.log(`${group.padEnd(16)} ${shown(counts)}`);
console.log(`pooled  ${shown(table.pooled)}; expected F1 0.76, aim 0.80`);
console.log(`STRONG  ${table.strong.found} of ${table.strong.all} found; expected 98 %`);
console.log(
  `all     ${shown(table.all.counts)}  from ${table.all.threshold} ${JSON.stringify(table.all.weights)}: what ships`,
);

const [listed, asked, seed] = [
  ['NAMES_LISTED', 20_000],
  ['NAMES_ASKED', 5_000],
  ['NAMES_SEED', 7],
].map(([name, usual]) => Number(process.env[name] ?? usual));
const made = syntheticParties(seed);
const keys = new Set();
while (keys.size < listed) keys.add(made.name());
const rows = [...keys].map((key) => ({ key, values: {} }));
const before = performance.now();
const index = partyIndex(rows);
console.log(`index of ${listed} made-up parties (seed ${seed}): ${Math.round(performance.now() - before)} ms`);

// Half by the clock, half by the processor's time, which other processes do not lengthen.
const microseconds = (screen, all) => {
  const names = all.slice(0, all.length / 2);
  const again = all.slice(all.length / 2);
  const times = names.map((name) => {
    const start = process.hrtime.bigint();
    screen(name);
    return Number(process.hrtime.bigint() - start) / 1000;
  });
  const cpu = process.cpuUsage();
  for (const name of again) screen(name);
  const spent = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
  const mean = ((spent.user + spent.system) / again.length).toFixed(1);
  return `median ${at(0.5)} µs, p90 ${at(0.9)} µs, p99 ${at(0.99)} µs; mean of processor time ${mean} µs`;
};
const fresh = () => [...new Set(Array.from({ length: asked }, made.name))];
const long = nameScreen(() => index);
for (const name of fresh()) long(name);
const names = fresh();
console.log(`cold, unlisted names: ${microseconds(long, names)}; expected at most 300 µs`);
const misspelt = Array.from({ length: asked }, () => rows[made.draw(rows.length)].key).map((key) => [
  made.slip(key),
  key,
]);
console.log(
  `cold, listed names with one slip: ${microseconds(
    long,
    misspelt.map(([name]) => name),
  )}`,
);
const alike = misspelt.filter(([name, key]) => compareNames(parseName(name), parseName(key)).score >= 700);
const found = alike.filter(([name]) => long(name).score >= 700).length;
console.log(
  `of ${alike.length} names with one slip that compare as listed, the index finds ${((found / alike.length) * 100).toFixed(2)} %`,
);
const short = partyIndex(rows.slice(0, 3));
const few = nameScreen(() => short);
const strangers = fresh().filter((name) => !short.mayKnow(name));
for (let round = 0; round < 3; round++) for (const name of strangers) few(name);
const start = process.hrtime.bigint();
for (const name of strangers) few(name);
const each = Number(process.hrtime.bigint() - start) / strangers.length;
console.log(`names without a candidate (list of 3): ${each.toFixed(0)} ns each, ${strangers.length} names`);
