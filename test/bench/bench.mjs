// How fast the engine is on this machine: one JSON line a measure, medians of five, inputs and seed printed.
// Run it alone: `make bench`. Options: BENCH_CONSIGNMENTS (default 20000), BENCH_RUNS (default 5), BENCH_SEED (default 7).
// Each measure has a process of its own, as its command has: what one leaves behind is not collected in another's time.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const require = createRequire(import.meta.url);
const dist = (path) => require(join(import.meta.dirname, '..', '..', 'dist', path));
const { generateDay } = dist('edge/generate/generate-day.js');
const { fromPlain } = dist('edge/avro/normalise.js');
const { makeEncoder } = dist('edge/avro/encode.js');
const { makeDecode } = dist('edge/avro/decode.js');
const { builtInWriterSchemas } = dist('edge/avro/writer-schemas.js');
const { openAppender } = dist('edge/embedded/embedded-log.js');
const { topicOf } = dist('edge/topics.js');
const { sha256 } = dist('edge/sha256.js');
const { digestText } = dist('engine/digest-text.js');
const { step } = dist('core/pipeline.js');
const { selectionOf } = dist('edge/draw-secret.js');
const { loadFrom, referencePolicy, wireRun } = dist('wire.js');
const { recover } = dist('engine/recover.js');
const { makeRunner } = dist('runner.js');
const { verifyDirectory } = dist('cli/verify.js');

const consignments = Number(process.env.BENCH_CONSIGNMENTS ?? 20_000);
const runs = Number(process.env.BENCH_RUNS ?? 5);
const firstSeed = BigInt(process.env.BENCH_SEED ?? 7);
const day = Date.parse('2026-06-15T00:00:00Z');
const batchRecords = 2_000;

const musts = { step: 60_000, 'step, new texts': 60_000, embedded: 15_000, verify: 30_000 };

// What one run leaves behind is not collected in the next one's time either.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

function encodedDay(seed = firstSeed, changed = (body) => body) {
  const encoder = makeEncoder(builtInWriterSchemas());
  const events = [];
  for (const { line } of generateDay({ consignments, seed, day })) {
    const { type, ...body } = changed(JSON.parse(line));
    const content = fromPlain(type, body).right;
    events.push({
      topic: topicOf(type),
      key: Buffer.from(content.header.reference),
      headers: [],
      value: Buffer.from(encoder.document(type, content).right),
    });
  }
  return events;
}

function report(measure, rates, more = {}) {
  const sorted = [...rates].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  const line = {
    measure,
    unit: 'events/s',
    median: Math.round(median),
    min: Math.round(sorted[0]),
    max: Math.round(sorted.at(-1)),
    must: musts[measure],
    ok: median >= musts[measure],
    ...more,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  return line.ok;
}

function decodedDay(seed, changed) {
  const decode = makeDecode(builtInWriterSchemas(), sha256);
  return encodedDay(seed, changed).map((event, offset) =>
    decode({ ...event, partition: 0, offset, appendTime: day + Math.floor(offset / 10) }),
  );
}

// Join, score and decide, no I/O: arrivals decoded beforehand, state in a map.
function makeStepRun() {
  const { policy } = loadFrom(referencePolicy());
  const { draw } = selectionOf(Buffer.alloc(32, 1), 7 * 86_400_000);
  return (arrivals) => {
    const states = new Map();
    const state = { load: (reference) => states.get(reference), due: () => [] };
    let decisions = 0;
    collectGarbage();
    const startedAt = performance.now();
    for (let at = 0, seq = 1; at < arrivals.length; at += batchRecords, seq++) {
      const incoming = arrivals.slice(at, at + batchRecords);
      const now = incoming.at(-1).appendTime;
      const context = { seq, forced: [], behaviour: 1, draw, digestText };
      const result = step(policy, context, state, {
        incoming,
        bounds: undefined,
        clockAfter: () => ({ now, dueUntil: undefined }),
        dueLimit: 0,
      });
      for (const [reference, consignment] of result.changed) states.set(reference, consignment);
      decisions += result.decisions.length;
    }
    return { rate: arrivals.length / ((performance.now() - startedAt) / 1000), decisions };
  };
}

function stepRates() {
  const arrivals = decodedDay();
  const run = makeStepRun();
  run(arrivals);
  const results = Array.from({ length: runs }, () => run(arrivals));
  return { rates: results.map(({ rate }) => rate), decisions: results[0].decisions };
}

/** Every run another day; how much of the descriptions, and of the parties of each consignment, nothing before it said. */
function newTextRates() {
  const run = makeStepRun();
  const descriptions = makeNovelty();
  const names = makeNovelty();
  const results = Array.from({ length: runs + 1 }, (_, index) => {
    const arrivals = decodedDay(firstSeed + BigInt(1 + index), withOtherTexts(index));
    const parties = new Map();
    for (const { reference, content } of arrivals) {
      descriptions.add(valuesOf(content, 'description'));
      const known = parties.get(reference) ?? new Set();
      for (const name of partiesOf(content)) known.add(name);
      parties.set(reference, known);
    }
    for (const own of parties.values()) names.add(own);
    return run(arrivals);
  }).slice(1);
  const shares = { newDescriptions: descriptions.share(), newNames: names.share() };
  return { rates: results.map(({ rate }) => rate), decisions: results.at(-1).decisions, ...shares };
}

/**
 * A third of a day's descriptions and half of its parties are new, as an operator may meet them: generated names are combined
 * of few, so that those of two consignments in seven are given a word of their own; generated descriptions nearly all differ,
 * so that two thirds are taken from those that the code had before.
 */
function withOtherTexts(dayNumber) {
  const places = new Map();
  const describe = (value, place) => {
    if (typeof value !== 'object' || value === null) return;
    const { description, classification } = value;
    if (typeof description === 'string' && classification?.[0] !== undefined) {
      const known = usual.get(classification[0].id) ?? [];
      if (known.length < USUAL_A_CODE) usual.set(classification[0].id, [...known, description]);
      else if (place % 3 !== 0) value.description = known[place % USUAL_A_CODE];
    }
    for (const one of Object.values(value)) describe(one, place);
  };
  const rename = (value, word) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      if (PARTIES.has(key) && typeof one?.name === 'string') one.name += ` ${word}`;
      else rename(one, word);
    }
  };
  return (body) => {
    const { reference } = body.header;
    if (!places.has(reference)) places.set(reference, places.size);
    const place = places.get(reference);
    const letters = [...String(dayNumber * consignments + place)].map((digit) => 'bdfgklmnpr'[Number(digit)]);
    if (place % 7 < 2) rename(body, `${letters.join('a')}a`);
    describe(body, place);
    return body;
  };
}

const USUAL_A_CODE = 8;
const usual = new Map();

function makeNovelty() {
  const seen = new Set();
  let told = 0;
  return {
    add: (texts) => {
      for (const text of texts) {
        told++;
        seen.add(text);
      }
    },
    share: () => Number((seen.size / told).toFixed(2)),
  };
}

const PARTIES = new Set(['buyer', 'seller', 'payer', 'consignee', 'consignor', 'importer', 'exporter']);

function partiesOf(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    PARTIES.has(key) && typeof one?.name === 'string' ? [one.name] : partiesOf(one),
  );
}

function valuesOf(value, name) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === name && typeof one === 'string' ? [one] : valuesOf(one, name),
  );
}

// Log to committed decisions and ledger, each batch durable.
async function embeddedRate(directory) {
  const { parts, close } = await wireRun({ data: directory, policy: undefined, secretFile: undefined });
  collectGarbage();
  const startedAt = performance.now();
  const runner = makeRunner(parts, await recover(parts));
  let records = 0;
  for (let turn = await runner.turn(); !turn.idle; turn = await runner.turn()) records += turn.records;
  const rate = records / ((performance.now() - startedAt) / 1000);
  await runner.drain();
  await close();
  return rate;
}

/** A log with the day's events, and what copies of it are made in. */
async function withSource(events, use) {
  const scratch = mkdtempSync(join(tmpdir(), 'tidewaiter-bench-'));
  try {
    const source = join(scratch, 'source');
    const log = openAppender(source, { clockMode: 'WALL' });
    for (let at = 0; at < events.length; at += batchRecords) {
      log.append((transaction) =>
        events.slice(at, at + batchRecords).forEach((event) => transaction.append(event, undefined)),
      );
    }
    await log.close();
    return await use(source, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Rates after a run that does not count. */
async function warmRates(run) {
  const rates = [];
  for (let index = 0; index <= runs; index++) {
    const rate = await run(index);
    if (index > 0) rates.push(rate);
  }
  return rates;
}

function embeddedRates(events) {
  return withSource(events, (source, scratch) =>
    warmRates(async (index) => {
      const copy = join(scratch, `run-${index}`);
      cpSync(source, copy, { recursive: true });
      const rate = await embeddedRate(copy);
      rmSync(copy, { recursive: true });
      return rate;
    }),
  );
}

function verifyRates(events) {
  return withSource(events, async (source) => {
    await embeddedRate(source);
    return warmRates(async () => {
      collectGarbage();
      const { report: certificate, seconds } = await verifyDirectory({ data: source, secretFile: undefined });
      if (certificate.findingCount > 0) throw new Error('the benchmark does not verify');
      return certificate.records / seconds;
    });
  });
}

async function measure(name) {
  if (name.startsWith('step')) {
    const { rates, ...more } = name === 'step' ? stepRates() : newTextRates();
    return report(name, rates, more);
  }
  const events = encodedDay();
  return report(name, await (name === 'embedded' ? embeddedRates(events) : verifyRates(events)));
}

function measureApart(name) {
  const { status } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, name], {
    stdio: 'inherit',
  });
  return status === 0;
}

const [only] = process.argv.slice(2);
if (only === undefined) {
  const events = encodedDay();
  const about = {
    bench: 'tidewaiter',
    node: process.version,
    flags: process.execArgv,
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    seed: String(firstSeed),
    consignments,
    events: events.length,
    averageBytes: Math.round(events.reduce((sum, event) => sum + event.value.length, 0) / events.length),
    runs,
  };
  process.stdout.write(`${JSON.stringify(about)}\n`);
  process.exitCode = Object.keys(musts).map(measureApart).every(Boolean) ? 0 : 1;
} else process.exitCode = (await measure(only)) ? 0 : 1;
