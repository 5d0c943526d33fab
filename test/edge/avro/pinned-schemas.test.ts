/** A pinned bundle as a file: the same back, and nothing else than what its digest says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pinnedText, readPinnedSchemas } from '../../../src/edge/avro/pinned-schemas';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { UsageError } from '../../../src/edge/ports';

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-pinned-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(text: string): string {
  const path = join(folder, 'writer-schemas.json');
  writeFileSync(path, text);
  return path;
}

const built = builtInWriterSchemas();

it('comes back as it was pinned', () => {
  const read = readPinnedSchemas(written(pinnedText(built)));
  expect(read.digest).toEqual(built.digest);
  expect([...read.byId.keys()]).toEqual([...built.byId.keys()]);
  expect(pinnedText(read)).toBe(pinnedText(built));
});

it.each([
  ['an id that was changed', pinnedText(built).replace('"id": 1001', '"id": 1002'), 'expected schemas with digest'],
  ['a subject that is none of ours', pinnedText(built).replace('orders-value', 'parcels-value'), 'one of our subjects'],
  ['what is cut off', pinnedText(built).slice(0, 1000), 'expected {"digest", "schemas"}'],
  ['another file', '{}', 'expected {"digest", "schemas"}'],
])('is refused for %s', (_, text, message) => {
  expect(() => readPinnedSchemas(written(text))).toThrow(UsageError);
  expect(() => readPinnedSchemas(written(text))).toThrow(message);
});

it('is refused where there is none', () => {
  expect(() => readPinnedSchemas(join(folder, 'nowhere.json'))).toThrow('found nothing there');
});
