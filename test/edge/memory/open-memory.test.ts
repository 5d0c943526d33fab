/** What is remembered of a cluster's log: kept across processes, for that log alone, by one process at a time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAppender } from '../../../src/edge/embedded/embedded-log';
import { socketPathOf } from '../../../src/edge/held-socket';
import { openMemory } from '../../../src/edge/memory/open-memory';
import { Fault, UsageError } from '../../../src/edge/ports';

const LOG = 'a1'.repeat(16);
const OTHER = 'b2'.repeat(16);
let data = '';

beforeEach(() => void (data = mkdtempSync(join(tmpdir(), 'memory-'))));
afterEach(() => rmSync(data, { recursive: true, force: true }));

it('is there for the next process, and the last word counts', async () => {
  const first = await openMemory(data, LOG);
  expect(first.recall('mrn:1')).toBeUndefined();
  first.remember(new Map([['mrn:1', 'DEC:GB:L'], ['last:2', '1']])); // prettier-ignore
  first.remember(new Map([['last:2', '2']]));
  expect(first.recall('last:2')).toBe('2');
  await first.close();
  const second = await openMemory(data, LOG);
  expect(second.recall('mrn:1')).toBe('DEC:GB:L');
  expect(second.recall('last:2')).toBe('2');
  await second.close();
});

it('of another log is refused, and stays as it is', async () => {
  const own = await openMemory(data, LOG);
  own.remember(new Map([['mrn:1', 'DEC:GB:L']]));
  await own.close();
  await expect(openMemory(data, OTHER)).rejects.toThrow(
    `${data}: expected the memory of log ${OTHER}, found that of log ${LOG}`,
  );
  const again = await openMemory(data, LOG);
  expect(again.recall('mrn:1')).toBe('DEC:GB:L');
  await again.close();
});

it('is held by one process, which is named', async () => {
  const own = await openMemory(data, LOG);
  await expect(openMemory(data, LOG)).rejects.toThrow(`another ingest (pid ${process.pid}) works on this directory`);
  await own.close();
  await (await openMemory(data, LOG)).close();
});

it('is written no more by who was taken over from', async () => {
  const own = await openMemory(data, LOG);
  rmSync(socketPathOf(data, 'ingest.sock'));
  const next = await openMemory(data, LOG);
  expect(() => own.remember(new Map([['last:1', '1']]))).toThrow(Fault);
  expect(next.recall('last:1')).toBeUndefined();
  await next.close();
});

it('is not made beside a log, nor over what is none', async () => {
  await openAppender(data).close();
  await expect(openMemory(data, LOG)).rejects.toThrow('found an embedded log');
  rmSync(join(data, 'log'), { recursive: true });
  mkdirSync(join(data, 'ingest'));
  writeFileSync(join(data, 'ingest', 'data.mdb'), 'no LMDB');
  await expect(openMemory(data, LOG)).rejects.toBeInstanceOf(UsageError);
});

it('that cannot be written is a fault', async () => {
  const file = join(data, 'file');
  writeFileSync(file, '');
  await expect(openMemory(file, LOG)).rejects.toBeInstanceOf(Fault);
});
