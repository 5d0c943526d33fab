// Works off one prepared day in a filled directory. Arguments: directory, day file, then nothing, `kill` or `recover`.
// Prints one JSON object: rate, time per turn, memory after collection, checkpoint size, time until it could go on.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deserialize } from 'node:v8';

const require = createRequire(import.meta.url);
const dist = (path) => require(join(import.meta.dirname, '..', '..', 'dist', path));
const { wireRun } = dist('wire.js');
const { recover } = dist('engine/recover.js');
const { makeRunner } = dist('runner.js');

const [directory, dayFile, mode = 'whole'] = process.argv.slice(2);
const KILL_AFTER = 0.6;
const megabytes = (bytes) => Math.round(bytes / 1e6);
const tenths = (value) => Math.round(value * 10) / 10;

function memory() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  const status = readFileSync('/proc/self/status', 'utf8');
  const anonymous = Number(/RssAnon:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  return {
    heapMegabytes: megabytes(heapUsed),
    externalMegabytes: megabytes(external),
    residentMegabytes: megabytes(anonymous),
  };
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => tenths(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

const openedAt = performance.now();
const { log, parts, close } = await wireRun({ data: directory, policy: undefined, secretFile: undefined });
const recovered = await recover(parts);
const runner = makeRunner(parts, recovered);
const recoveryMs = Math.round(performance.now() - openedAt);
const { folded, fromCheckpoint } = recovered;
if (mode === 'recover') {
  const idle = async () => (await runner.turn()).idle;
  while (!(await idle()));
  await runner.drain();
  await close();
  process.stdout.write(JSON.stringify({ recoveryMs, folded, fromCheckpoint }));
  process.exit(0);
}

const records = deserialize(readFileSync(dayFile)).map((record) => ({
  ...record,
  key: Buffer.from(record.key),
  value: Buffer.from(record.value),
}));
log.append((transaction) => records.forEach((record) => transaction.append(record, undefined)));
const count = records.length;
records.length = 0;
const before = memory();
const cpuBefore = process.cpuUsage();
const times = [];
let done = 0;
const startedAt = performance.now();
let lastAt = startedAt;
for (;;) {
  const turn = await runner.turn();
  if (turn.idle) break;
  const now = performance.now();
  times.push(now - lastAt);
  lastAt = now;
  done += turn.records;
  if (mode === 'kill' && done > KILL_AFTER * count) process.kill(process.pid, 'SIGKILL');
}
const rate = Math.round(done / ((lastAt - startedAt) / 1000));
const { user, system } = process.cpuUsage(cpuBefore);
const cpuMicrosPerEvent = Math.round((user + system) / done);
const after = memory();
const drainedFrom = performance.now();
await runner.drain();
const drainMs = Math.round(performance.now() - drainedFrom);
const checkpointMegabytes = megabytes(checkpointBytesOf(directory));
await close();
const line = {
  events: done,
  rate,
  cpuMicrosPerEvent,
  turns: times.length,
  turnMs: spread(times),
  ...after,
  heapBeforeMegabytes: before.heapMegabytes,
};
process.stdout.write(
  JSON.stringify({ ...line, checkpointMegabytes, drainMs, openMs: recoveryMs, folded, fromCheckpoint }),
);
