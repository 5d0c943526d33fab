/** The package cache: fetched once, whoever comes first; what was cut off never counts. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { javaPackages } from './support/java-packages';
import { withLock } from './support/lock-file';

let cache = '';
const before = process.env['XDG_CACHE_HOME'];

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'tidewaiter-cache-'));
  process.env['XDG_CACHE_HOME'] = cache;
});

afterEach(() => {
  if (before === undefined) delete process.env['XDG_CACHE_HOME'];
  else process.env['XDG_CACHE_HOME'] = before;
  rmSync(cache, { recursive: true });
});

it('fetches once for all who start at the same time', async () => {
  let fetched = 0;
  const fetch = async (folder: string): Promise<void> => {
    fetched++;
    await sleep(300);
    writeFileSync(join(folder, 'done'), '');
  };
  const all = await Promise.all([javaPackages(fetch), javaPackages(fetch), javaPackages(fetch)]);
  expect(fetched).toBe(1);
  expect(new Set(all.map(({ registryJar }) => registryJar)).size).toBe(1);
  const [folder, ...rest] = readdirSync(join(cache, 'tidewaiter'));
  expect(rest).toEqual([]);
  expect(readdirSync(join(cache, 'tidewaiter', folder ?? ''))).toEqual(['done']);
});

it('begins again after a fetch that failed', async () => {
  const failing = async (folder: string): Promise<void> => {
    writeFileSync(join(folder, 'half'), '');
    throw new Error('connection reset');
  };
  await expect(javaPackages(failing)).rejects.toThrow('connection reset');
  expect(readdirSync(join(cache, 'tidewaiter'))).toEqual([]);
  await javaPackages(async (folder) => writeFileSync(join(folder, 'done'), ''));
  expect(readdirSync(join(cache, 'tidewaiter'))).toHaveLength(1);
});

it('takes over the lock of a process that is gone', async () => {
  const lock = join(cache, 'a.lock');
  // Above what Linux and macOS give.
  writeFileSync(lock, '99999999');
  expect(await withLock(lock, 60_000, async () => 'done')).toBe('done');
  expect(readdirSync(cache)).toEqual([]);
});
