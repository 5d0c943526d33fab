// How many times a second a set of rules is evaluated for one consignment, beside other engines on the same rules: `make bench-rules`.
// One JSON line a measure, medians of RULES_RUNS (5) after two rounds that do not count. RULES_CONSIGNMENTS (1000), RULES_ROUND_MS (1000).
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { consignmentsOf, FLOW, policyWith, rulesOf } from './subject.mjs';
import { flatFacts, visitFacts } from './flat-facts.mjs';
import { jsonRulesPeer } from './json-rules-peer.mjs';
import { zenPeer } from './zen-peer.mjs';

const require = createRequire(import.meta.url);
const dist = (path) => require(join(import.meta.dirname, '..', '..', '..', 'dist', path));
const { assess, frameOf } = dist('core/score/score.js');
const { judgeSet } = dist('core/score/judge-set.js');
const { bind, plainWorld } = dist('core/score/worlds.js');
const { digestText } = dist('engine/digest-text.js');

const RUNS = Number(process.env.RULES_RUNS ?? 5);
const CONSIGNMENTS = Number(process.env.RULES_CONSIGNMENTS ?? 1_000);
/** A round lasts at least so long, ms. */
const ROUND_MS = Number(process.env.RULES_ROUND_MS ?? 1_000);

/** Ours: the rules of the flow run together; what each came to is known by its place. */
function oursOn(loaded, consignments) {
  const { policy } = loaded;
  const flow = policy.flowOf(FLOW);
  const set = policy.ruleSetOf(FLOW);
  const subjects = consignments.map((consignment) => {
    const state = consignment.flows.find((one) => one.flow === FLOW);
    const frame = frameOf(policy, flow, state, consignment);
    bind(frame, plainWorld(consignment));
    return { frame, state, consignment };
  });
  const tallies = set.rules.map(() => undefined);
  return {
    subjects,
    rules: set.rules,
    judged: ({ frame }) => {
      tallies.fill(undefined);
      judgeSet(set, frame, tallies);
      return tallies;
    },
    assessed: ({ state, consignment }) => assess(policy, flow, state, consignment, digestText),
  };
}

function rateOf(run, subjects) {
  const startedAt = performance.now();
  let sets = 0;
  for (;;) {
    for (const subject of subjects) run(subject);
    sets += subjects.length;
    const ms = performance.now() - startedAt;
    if (ms > ROUND_MS) return (sets / ms) * 1_000;
  }
}

async function rateOfPeer(run, facts) {
  const startedAt = performance.now();
  for (let sets = 0; ;) {
    for (let end = Math.min(sets + 20, sets + facts.length); sets < end; sets++) await run(facts[sets % facts.length]);
    const ms = performance.now() - startedAt;
    if (ms > ROUND_MS) return (sets / ms) * 1_000;
  }
}

function say(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Every engine must find the same hits on every consignment, or the speeds say nothing. */
async function agree(ours, peers, facts) {
  const counts = { hits: 0, unknowns: 0, misses: 0 };
  for (const [place, subject] of ours.subjects.entries()) {
    const tallies = ours.judged(subject);
    const hits = ours.rules.filter((_, at) => (tallies[at]?.current.length ?? 0) > 0).map(({ id }) => id);
    const unknowns = tallies.filter(
      (tally) => tally !== undefined && tally.unknown && tally.current.length === 0,
    ).length;
    counts.hits += hits.length;
    counts.unknowns += unknowns;
    counts.misses += ours.rules.length - hits.length - unknowns;
    for (const [name, run] of Object.entries(peers)) {
      const theirs = (await run(facts[place])).sort().join(' ');
      if (theirs !== [...hits].sort().join(' '))
        throw new Error(`${name} disagrees on consignment ${place}:\n${theirs}\n${hits.sort().join(' ')}`);
    }
  }
  const all = ours.subjects.length * ours.rules.length;
  return Object.fromEntries(
    Object.entries(counts).map(([what, count]) => [what, `${((count / all) * 100).toFixed(1)} %`]),
  );
}

/** The rules in the form the peers take, and the facts of each consignment. */
function forPeers(loaded, ours) {
  const rules = [...loaded.rules].map(([id, { expression }]) => ({ id, expression }));
  const found = new Map();
  for (const { expression } of rules) visitFacts(expression, found);
  const facts = ours.subjects.map(({ frame }) => {
    const [item] = frame.order?.item ?? [];
    return flatFacts({ ...frame, item }, [...found.values()]);
  });
  return { rules, facts };
}

const PEERS = { 'json-rules-engine': jsonRulesPeer, '@gorules/zen-engine': zenPeer };

function prepared(copies) {
  const loaded = policyWith(rulesOf(copies));
  return { loaded, ours: oursOn(loaded, consignmentsOf(loaded, CONSIGNMENTS)) };
}

const MEASURES = {
  'set of 100': () => own(prepared(1), 'judged'),
  'set of 500': () => own(prepared(5), 'judged'),
  'set of 100 with findings': () => own(prepared(1), 'assessed'),
  ...Object.fromEntries(Object.entries(PEERS).map(([name, make]) => [name, () => peer(make)])),
};

function own({ ours }, what) {
  return () => rateOf(ours[what], ours.subjects);
}

function peer(make) {
  const { loaded, ours } = prepared(1);
  const { rules, facts } = forPeers(loaded, ours);
  const run = make(rules);
  return () => rateOfPeer(run, facts);
}

/** The rates of one measure, slowest first, in the process at hand. */
async function ratesOf(name) {
  const measure = MEASURES[name]();
  const rates = [];
  for (let run = -2; run < RUNS; run++) {
    const rate = await measure();
    if (run >= 0) rates.push(Math.round(rate));
  }
  return rates.sort((a, b) => a - b);
}

/** Each measure has a process of its own: what one makes the runtime learn is not the other's. */
function ratesApart(name) {
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${name} was not measured`);
  return JSON.parse(stdout);
}

async function main() {
  const { loaded, ours } = prepared(1);
  const { rules, facts } = forPeers(loaded, ours);
  const peers = Object.fromEntries(Object.entries(PEERS).map(([name, make]) => [name, make(rules)]));
  const shares = await agree(ours, peers, facts);
  const cpu = cpus()[0]?.model;
  say({
    bench: 'rules',
    node: process.version,
    cpu,
    rules: rules.length,
    consignments: facts.length,
    seed: 7,
    ...shares,
  });
  let first;
  let isEnough = true;
  for (const name of Object.keys(MEASURES)) {
    const rates = ratesApart(name);
    const median = rates[Math.floor(rates.length / 2)];
    first ??= median;
    const must = MUSTS[name] === undefined ? {} : { must: MUSTS[name], ok: median >= MUSTS[name] };
    const beside =
      name in PEERS ? { 'times as fast as it': Math.round(first / median), ...timesMust(name, first / median) } : {};
    isEnough &&= must.ok !== false && beside.ok !== false;
    say({
      measure: name,
      unit: 'evaluations of the set/s',
      median,
      min: rates[0],
      max: rates.at(-1),
      ...must,
      ...beside,
    });
  }
  return isEnough;
}

const MUSTS = { 'set of 100': 300_000, 'set of 500': 120_000 };
const TIMES = { 'json-rules-engine': 20 };

function timesMust(name, times) {
  return TIMES[name] === undefined ? {} : { must: TIMES[name], ok: times >= TIMES[name] };
}

const [only] = process.argv.slice(2);
if (only !== undefined) say(await ratesOf(only));
else process.exitCode = (await main()) ? 0 : 1;
