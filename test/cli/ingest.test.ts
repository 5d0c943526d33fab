/** The exit codes of `ingest`, and what it says: where, which code, and never what a document states. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestCommand } from '../../src/cli/ingest';
import type { IngestOptions } from '../../src/cli/ingest-options';

let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  said = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const run = (change: Partial<IngestOptions>): Promise<number> =>
  ingestCommand({ data: join(folder, 'data'), format: 'events', timestamps: 'now', files: [], ...change });
const order = '{"type":"order","header":{"reference":"ORD:a:1","documentId":"1","kind":"WHOLE","version":1}}\n';

it('all appended is 0, with one line that sums it up', async () => {
  expect(await run({ files: [fileOf('a', order + order)] })).toBe(0);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^ingest: 2 documents \(order 2\), 0 refused, in [0-9.]+ s\n$/);
});

it('something refused is 1, and told by file, line and code without what it says', async () => {
  const bad = '{"type":"order","header":{"reference":"Rowena"}}\nRowena\u001b[2J\n';
  const file = fileOf('a', order + bad);
  expect(await run({ files: [file] })).toBe(1);
  expect(said[0]).toContain(`${file}:2: MISSING_ELEMENT `);
  expect(said[1]).toContain(`${file}:3: NOT_JSON: `);
  expect(said.join('')).not.toContain('Rowena');
  expect(said.at(-1)).toContain('1 documents (order 1), 2 refused (MISSING_ELEMENT 1, NOT_JSON 1)');
});

it('a name that would steer the terminal does not', async () => {
  await run({ files: [fileOf('a', '{"type":"order","header":{"kind":"WHOLE"},"\\u202ex\\u009b2J":1}')] });
  expect(said.join('')).not.toMatch(/[\u001b\u009b\u202e]/);
});

it('of very many refused it tells a hundred, and how many more', async () => {
  expect(await run({ files: [fileOf('a', order + 'x\n'.repeat(250))] })).toBe(1);
  expect(said).toHaveLength(102);
  expect(said[100]).toBe('ingest: 150 more were refused\n');
});

it('a missing file is 2, and nothing of the others is taken in', async () => {
  const file = join(folder, 'none');
  expect(await run({ files: [fileOf('a', order), file] })).toBe(2);
  expect(said).toEqual([`ingest: ${file}: expected a file, found nothing there\n`]);
});

it.each([
  ['a folder of events', (): Partial<IngestOptions> => ({ files: [folder] })],
  ['a folder without messages', (): Partial<IngestOptions> => ({ format: 'wco-dm', files: [folder] })],
  ['a sender that stands for none', (): Partial<IngestOptions> => ({ sender: '-', files: [fileOf('a', order)] })],
  [
    'a sender that is too long',
    (): Partial<IngestOptions> => ({ sender: 'x'.repeat(99), files: [fileOf('a', order)] }),
  ],
])('%s is 2', async (_, options) => {
  expect(await run(options())).toBe(2);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('expected');
});

it('another clock mode than that of the log is 2, in one message', async () => {
  const files = [fileOf('a', order)];
  expect(await run({ files })).toBe(0);
  said = [];
  expect(await run({ files, timestamps: 'issued' })).toBe(2);
  expect(said).toEqual([
    `ingest: ${join(folder, 'data')}: expected clock mode LOG (--timestamps issued), ` +
      'found a log that began in mode WALL (--timestamps now)\n',
  ]);
});

it.each(['now', 'issued'] as const)('what follows goes in as the log began: %s', async (timestamps) => {
  const files = [fileOf('a', order)];
  expect(await run({ files, timestamps })).toBe(0);
  expect(await run({ files, timestamps: undefined })).toBe(0);
  expect(said).toHaveLength(2);
});

it('files of the other format are told as such', async () => {
  expect(await run({ files: [fileOf('a.xml', '<MetaData>\n</MetaData>\n')] })).toBe(1);
  expect(said.at(-1)).toBe('ingest: nothing of it could be read as events; the other format is wco-dm\n');
  expect(await run({ format: 'wco-dm', files: [fileOf('b', order)] })).toBe(1);
  expect(said.at(-1)).toBe('ingest: nothing of it could be read as wco-dm; the other format is events\n');
});

it('a data directory that cannot be made is 3', async () => {
  const data = join(fileOf('a', order), 'data');
  expect(await run({ data, files: [fileOf('b', order)] })).toBe(3);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(data);
});

it('a file of messages without any is 1', async () => {
  const file = fileOf('b.xml', '');
  expect(await run({ format: 'wco-dm', files: [file] })).toBe(1);
  expect(said[0]).toContain(`${file}:1: EMPTY`);
});
