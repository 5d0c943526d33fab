// How well a description is held against its commodity code, and what that costs a description that nobody asked before.
// After `npm run build`: node test/bench/hs-table.mjs. Options: HS_SEED (7), HS_SHOW=1 prints the rightly coded that are flagged.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..', '..');
const dist = (path) => require(join(root, 'dist', path));
const { agreementOf, disagrees } = dist('core/score/nomenclature/code-agreement.js');
const { nomenclatureIndex } = dist('core/score/nomenclature/nomenclature-index.js');
const { generateDay } = dist('edge/generate/generate-day.js');

/** A module of the tests, which the build leaves out. */
function testModule(path) {
  const jsc = { parser: { syntax: 'typescript' }, target: 'es2022' };
  const module = { exports: {} };
  const { code } = transformFileSync(join(import.meta.dirname, path), {
    swcrc: false,
    jsc,
    module: { type: 'commonjs' },
  });
  new Function('require', 'module', 'exports', code)(require, module, module.exports);
  return module.exports;
}

const seed = Number(process.env.HS_SEED ?? 7);
const { describedCodes } = testModule('nomenclature/described-codes.ts');
const sets = describedCodes(root, seed);

/** What orders and declarations of a generated day state, with brand, colour, size and number around the noun. */
function statedItems() {
  const items = [];
  for (const { line } of generateDay({ consignments: 20_000, seed: 7n, day: Date.parse('2026-06-15T00:00:00Z') })) {
    const { item = [], goodsShipment } = JSON.parse(line);
    for (const { commodity } of [...item, ...(goodsShipment?.governmentAgencyGoodsItem ?? [])]) {
      const code = commodity?.classification?.[0]?.id;
      if (code && commodity.description) items.push({ description: commodity.description, code });
    }
  }
  return items;
}

const before = performance.now();
nomenclatureIndex();
console.log(`unpacked in ${Math.round(performance.now() - before)} ms; seed ${seed}`);

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const spread = (values) => {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return [0.05, 0.5, 0.95].map((share) => (quantile(sorted, share) / 1000).toFixed(2)).join(' / ');
};

console.log(
  'descriptions             flagged, right code   flagged, other chapter   agreement right (5/50/95 %)   other',
);
const failed = [];
for (const [name, all] of Object.entries(sets)) {
  const right = all.filter(({ description, code }) => disagrees(description, code));
  const wrong = all.filter(({ description, other }) => disagrees(description, other)).length;
  const agreements = (key) => spread(all.map((one) => agreementOf(one.description, one[key])));
  const cells = [percent(right.length, all.length).padEnd(22), percent(wrong, all.length).padEnd(25)];
  console.log(
    `${`${name} (${all.length})`.padEnd(25)}${cells.join('')}${agreements('code').padEnd(30)}${agreements('other')}`,
  );
  if (process.env.HS_SHOW) for (const { code, description } of right) console.log(`  ${code} ${description}`);
  if (name === 'leaves' && (right.length / all.length >= 0.02 || wrong / all.length < 0.8)) failed.push(name);
}
const stated = statedItems();
const flagged = stated.filter(({ description, code }) => disagrees(description, code)).length;
console.log(`generated day (${stated.length} items)   ${percent(flagged, stated.length)} flagged with the stated code`);

// Each text once, so that nothing is remembered of it; longest words of the nomenclature and short phrases alike.
const cold = (judge, texts) => {
  const times = texts.map(({ description, code }) => {
    const start = process.hrtime.bigint();
    judge(description, code);
    return Number(process.hrtime.bigint() - start) / 1000;
  });
  times.sort((a, b) => a - b);
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
};
const fresh = (all, mark) => all.map(({ description, code }) => ({ description: `${description} ${mark}`, code }));
for (const [name, all] of [
  ['leaves', sets.leaves],
  ['generated day', stated.slice(0, 5_000)],
]) {
  for (const [asked, judge] of [
    ['hsMismatch', disagrees],
    ['hsAgreement', agreementOf],
  ]) {
    const { median, p99 } = cold(judge, fresh(all, asked));
    console.log(
      `cold ${asked.padEnd(12)} ${name.padEnd(14)} median ${median.toFixed(1)} us, 99th percentile ${p99.toFixed(1)} us (must 500)`,
    );
    if (median > 500) failed.push(`${asked} of ${name}`);
  }
}
if (failed.length > 0) {
  console.error(`not as it must be: ${failed.join(', ')}`);
  process.exitCode = 1;
}
