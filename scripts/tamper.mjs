// Changes one byte of one stored decision, one input record and one ledger entry, each on a copy, and shows that verify
// names it and exits 1. Prints what verify said; exits 1 if any change goes unnoticed.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const require = createRequire(join(root, 'dist', 'cli.js'));
const { openEnvironment } = require('./edge/embedded/environment.js');
const { topicsOf, endOf } = require('./edge/embedded/log-meta.js');
const { KEY_BYTES, writeRecordKey } = require('./edge/embedded/record-bytes.js');

const scratch = mkdtempSync(join(tmpdir(), 'tidewaiter-tamper-'));
const seed = Number(process.env.TIDEWAITER_SEED ?? 1);

function tidewaiter(...args) {
  return spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], { encoding: 'utf8' });
}

function must(result, code) {
  if (result.status !== code)
    throw new Error(`expected exit ${code}, found ${result.status}: ${result.stdout}${result.stderr}`);
  return result.stdout;
}

/** Flips the lowest bit of one byte in the second half of a stored value: beyond headers, inside what it says. */
async function flip(directory, topic) {
  const environment = openEnvironment(directory, 'create');
  const index = topicsOf(environment).indexOf(topic);
  const end = endOf(environment, index, 0);
  const offset = (seed * 7919) % end;
  const key = Buffer.alloc(KEY_BYTES);
  writeRecordKey(key, index, 0, offset);
  const value = Buffer.from(environment.records.get(key));
  value[value.length - 20] ^= 1;
  environment.root.transactionSync(() => environment.records.putSync(key, value));
  await environment.root.close();
  return offset;
}

try {
  const data = join(scratch, 'data');
  const day = join(scratch, 'day.ndjson');
  must(tidewaiter('generate', '--consignments', '300', '--seed', String(seed), '--out', day), 0);
  must(tidewaiter('ingest', '--data', data, '--format', 'events', '--timestamps', 'issued', day), 0);
  must(tidewaiter('run', '--data', data, '--until-idle'), 0);
  process.stdout.write(must(tidewaiter('verify', '--data', data), 0));
  const expected = { decisions: 'stored output differs', orders: 'input differs', ledger: 'ledger entry differs' };
  let missed = 0;
  for (const [topic, kind] of Object.entries(expected)) {
    const copy = join(scratch, topic);
    cpSync(data, copy, { recursive: true });
    const offset = await flip(copy, topic);
    const result = tidewaiter('verify', '--data', copy);
    const named =
      result.status === 1 &&
      result.stdout.includes(kind) &&
      (topic === 'orders' || result.stdout.includes(`${topic}, `));
    if (!named) missed++;
    process.stdout.write(
      `\n== one byte of ${topic}, offset ${offset}: ${named ? 'found' : 'NOT FOUND'}, exit ${result.status}\n${result.stdout}`,
    );
  }
  writeFileSync(1, `\n${3 - missed} passed, ${missed} failed\n`);
  process.exitCode = missed === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
