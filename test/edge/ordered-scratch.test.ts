/** A table on disk: read by key whatever the order of writing, more than waits in memory, and nothing left of it. */
import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOrderedScratch } from '../../src/edge/ordered-scratch';

it('reads by key what was written in any order, more than a transaction holds, and the last of what was written twice', async () => {
  const scratch = openOrderedScratch('some');
  const numbers = Array.from({ length: 10_000 }, (_, index) => (index * 7_919) % 10_000);
  for (const number of numbers) scratch.put(String(number).padStart(5, '0'), Buffer.from(`value ${number}`));
  scratch.put('00007', Buffer.from('again'));
  const found = [...scratch.entries()].map(({ key, value }) => `${key} ${Buffer.from(value).toString()}`);
  expect(found).toHaveLength(10_000);
  expect(found.slice(6, 9)).toEqual(['00006 value 6', '00007 again', '00008 value 8']);
  expect(found).toEqual([...found].sort());
  await scratch.close();
});

it('is for nobody else to read, and gone in the end', async () => {
  const name = `tw-scratch-${process.pid}`;
  const scratch = openOrderedScratch(name);
  scratch.put('a', Buffer.from('b'));
  const folders = readdirSync(tmpdir()).filter((one) => one.startsWith(name));
  expect(folders.map((one) => statSync(join(tmpdir(), one)).mode & 0o777)).toEqual([0o700]);
  await scratch.close();
  expect(readdirSync(tmpdir()).filter((one) => one.startsWith(name))).toEqual([]);
});
