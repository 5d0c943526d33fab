/** What `screen` tells of names, and how it ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screenCommand, type ScreenOptions } from '../../src/cli/screen';
import type { ScreenView } from '../../src/cli/screen-view';
import { columnsOf } from '../../src/cli/terminal-text';
import { UsageError } from '../../src/edge/ports';
import { collected } from '../support/collected-output';

const CORNER_SHOP = join(__dirname, '../scenarios/policies/corner-shop');

async function screened(names: readonly string[], options: Partial<ScreenOptions> = {}) {
  const { output, text } = collected();
  const code = await screenCommand(names, { json: false, on: '2026-06-15', ...options }, output);
  return { code, text: text() };
}

it('a misspelt name of a listed party is a finding, told word by word', async () => {
  const { code, text } = await screened(['Mr. Persn Denied, Example']);
  expect(code).toBe(1);
  expect(text).toContain('Mr. Persn Denied, Example: LISTED (denied-parties of 2026-06-15, from 700)\n');
  expect(text).toContain('  example denied person [illustrative: load your own]\n');
  expect(text).toContain('denied: the same\n');
  expect(text).toContain('persn / person: spelt otherwise, 1.0\n');
  expect(text).toContain('ignored: mr\n');
  expect(text).toMatch(/edits: 1\.0 spent, \d\.\d allowed\n/);
});

it('a sister company and a stranger are none, and the text says what keeps them apart', async () => {
  const { code, text } = await screened(['Example Denied Shipping AG', 'Jane Doe']);
  expect(code).toBe(0);
  expect(text).toContain('Example Denied Shipping AG: not listed');
  expect(text).toContain('organisation: ag / gmbh: another sort, so another party\n');
  expect(text).toContain('Jane Doe: not listed');
});

it('as JSON has a line for each name and list, with every candidate', async () => {
  const { code, text } = await screened(['Example Denied Lines', 'Jane Doe'], { json: true, list: 'denied-parties' });
  const [first, second] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ScreenView);
  expect(code).toBe(1);
  expect(first).toMatchObject({ name: 'Example Denied Lines', on: '2026-06-15', threshold: 700, matched: true });
  expect(first?.candidates[0]).toMatchObject({
    key: 'example denied shipping gmbh',
    name: 'example denied lines',
    score: 1000,
    pairs: [{ asked: 'example', listed: 'example', kind: 'equal', cost: 0 }, {}, {}],
  });
  expect(second).toMatchObject({ matched: false, candidates: [] });
});

it('goes by the rows of the day asked for', async () => {
  expect((await screened(['Example Denied Person'], { on: '2025-12-31' })).code).toBe(0);
});

it('lets no name steer the terminal, and no line run over it', async () => {
  const { text } = await screened([`Example \u001b[31mDenied \u202ePerson ${'x'.repeat(200)}`]);
  expect(text).not.toMatch(/[\u001b\u202e]/);
  expect(Math.max(...text.split('\n').map(columnsOf))).toBeLessThanOrEqual(110);
});

it.each<[string, readonly string[], Partial<ScreenOptions>, string]>([
  ['an unknown list', ['a'], { list: 'brands' }, '--list: expected denied-parties, found brands'],
  ['a day that is none', ['a'], { on: 'tomorrow' }, '--on: expected a day like 2026-06-15, found tomorrow'],
  ['a name too long', ['x'.repeat(257)], {}, 'expected names of at most 256 characters, found 257'],
  ['a policy without such a list', ['a'], { policy: CORNER_SHOP }, 'expected a list of kind name'],
])('refuses %s', async (_, names, options, message) => {
  const refused = screened(names, options);
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(message);
});

it('refuses a data directory where no policy is in force', async () => {
  const data = mkdtempSync(join(tmpdir(), 'screen-'));
  try {
    await expect(screened(['a'], { data })).rejects.toThrow();
  } finally {
    rmSync(data, { recursive: true });
  }
});
