// Fills a directory with open consignments: orders through the real runner, payments and transport documents held back.
// Arguments: directory, how many, how many days are prepared, seed. Prints one JSON object.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { givenDay, shareOf } from './given-day.mjs';

const require = createRequire(import.meta.url);
const dist = (path) => require(join(import.meta.dirname, '..', '..', 'dist', path));
const { wireRun } = dist('wire.js');
const { recover } = dist('engine/recover.js');
const { makeRunner } = dist('runner.js');

const [directory, wanted, days, seed] = process.argv.slice(2);
// Seven of ten generated consignments begin with an order.
const ORDERS_SHARE = 0.7103;
const MIXED = 20_000;
const PART = 50_000;
const CHUNK = 50_000;
const WINDOW = 250_000;

const shares = Math.max(1, Math.floor(Number(wanted) / MIXED));
const held = Array.from({ length: Number(days) }, () => []);
const isRetail = (reference) => reference.startsWith('ORD:');

// What goes into the directory now; what follows later is put into one of the days. In parts, because a day in the
// making holds two hours of its events.
function* orders() {
  const wants = (type, reference) =>
    isRetail(reference) && (type === 'order' || shareOf(reference, shares) < held.length);
  const total = Math.round(Number(wanted) / ORDERS_SHARE);
  for (let begun = 0; begun < total; begun += PART) {
    const consignments = Math.min(PART, total - begun);
    for (const event of givenDay({ consignments, seed: BigInt(seed) + BigInt(begun), wants })) {
      if (event.type === 'order') yield event.record;
      else held[shareOf(event.reference, shares)].push({ arrival: event.arrival, record: event.record });
    }
  }
}

function writeDay(events, index) {
  const news = [...givenDay({ consignments: MIXED, seed: BigInt(seed) + 1n + BigInt(index) })];
  const mixed = [...events, ...news].sort((a, b) => a.arrival - b.arrival).map(({ record }) => record);
  writeFileSync(join(directory, `.day-${index}`), serialize(mixed));
}

const { log, parts, close } = await wireRun({ data: directory, policy: undefined, secretFile: undefined });
const runner = makeRunner(parts, await recover(parts));
const rates = [];
let events = 0;
let inWindow = 0;
let busyMs = 0;

async function append(records) {
  log.append((transaction) => records.forEach((record) => transaction.append(record, undefined)));
  const startedAt = performance.now();
  for (let turn = await runner.turn(); !turn.idle; turn = await runner.turn()) inWindow += turn.records;
  // The last turn waits for more.
  busyMs += performance.now() - startedAt - 50;
  events += records.length;
  if (inWindow < WINDOW) return;
  rates.push(Math.round(inWindow / (busyMs / 1000)));
  inWindow = 0;
  busyMs = 0;
}

let chunk = [];
for (const record of orders()) {
  chunk.push(record);
  if (chunk.length < CHUNK) continue;
  await append(chunk);
  chunk = [];
}
await append(chunk);
if (rates.length === 0) rates.push(Math.round(inWindow / (busyMs / 1000)));
await runner.drain();
held.forEach(writeDay);
const checkpointBytes = checkpointBytesOf(directory);
await close();
const ratesEach = { every: WINDOW, eventsPerSecond: rates };
process.stdout.write(
  JSON.stringify({ wanted: Number(wanted), events, checkpointMegabytes: Math.round(checkpointBytes / 1e6), ratesEach }),
);
