/** Shows that `generate` writes whole files, the same for the same seed, and refuses what cannot be. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCommand } from '../../../src/cli/generate';

let folder = '';
let messages: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generate-'));
  messages = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => messages.push(String(text)) > 0);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const fileOf = (name: string): string => join(folder, name);

it('writes events and truth, twice the same bytes', async () => {
  const write = (name: string) =>
    generateCommand({ consignments: 400, seed: 5n, out: fileOf(`${name}.ndjson`), truth: fileOf(`${name}.truth`) });
  expect([await write('first'), await write('second')]).toEqual([0, 0]);
  for (const ending of ['ndjson', 'truth']) {
    const bytes = readFileSync(fileOf(`first.${ending}`));
    expect(bytes.length).toBeGreaterThan(1_000);
    expect(bytes.at(-1)).toBe(0x0a);
    expect(readFileSync(fileOf(`second.${ending}`)).equals(bytes)).toBe(true);
  }
  const lines = readFileSync(fileOf('first.ndjson'), 'utf8').trimEnd().split('\n');
  expect(messages.at(-1)).toContain(`${lines.length} events of 400 consignments`);
});

it('takes the day it is told', async () => {
  await generateCommand({ consignments: 5, seed: 5n, out: fileOf('day'), day: '2025-03-01' });
  expect(readFileSync(fileOf('day'), 'utf8')).toContain('"issueDateTime":"2025-03-01T');
});

it.each([
  ['no consignments', { consignments: 0, seed: 1n }],
  ['half a consignment', { consignments: 1.5, seed: 1n }],
  ['a seed of more than 64 bits', { consignments: 1, seed: 1n << 64n }],
  ['a day that is none', { consignments: 1, seed: 1n, day: '2026-02-30' }],
])('refuses %s', async (_, options) => {
  expect(await generateCommand({ ...options, out: fileOf('none') })).toBe(2);
  expect(messages.join('')).toContain('expected');
  expect(existsSync(fileOf('none'))).toBe(false);
});

it('refuses to write both into one file', async () => {
  expect(await generateCommand({ consignments: 1, seed: 1n, out: fileOf('one'), truth: fileOf('one') })).toBe(2);
});

it('says which file it cannot write', async () => {
  expect(await generateCommand({ consignments: 1, seed: 1n, out: fileOf('nowhere/file') })).toBe(3);
  expect(messages.join('')).toContain('nowhere');
});
