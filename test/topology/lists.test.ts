/** Shows that every list of the reference policy is normalised: one key per row, dated, sourced, never ambiguous. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

type Row = Readonly<Record<string, string>>;

const folder = join(__dirname, '../../topology/policies/reference/lists');
const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const frame = ['valid_from', 'valid_to', 'verified', 'source'];

const rowsOf = (file: string): Row[] =>
  parse<Row>(readFileSync(join(folder, file), 'utf8'), { columns: true, skip_empty_lines: false });
const headerOf = (file: string): string[] => (readFileSync(join(folder, file), 'utf8').split('\n')[0] ?? '').split(',');

const from = (row: Row): string => row['valid_from'] || '0000-01-01';
const to = (row: Row): string => row['valid_to'] || '9999-12-31';
const isDate = (text: string): boolean =>
  text === '' || (/^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text));

it('there are lists', () => {
  expect(files.length).toBeGreaterThanOrEqual(17);
});

describe.each(files)('%s', (file) => {
  const rows = rowsOf(file);

  it('begins with the key and ends with validity, verification and source', () => {
    const header = headerOf(file);
    expect(header[0]).toBe('key');
    expect(header.slice(-4)).toEqual(frame);
    expect(new Set(header).size).toBe(header.length);
  });

  it('has one whole key per row, neither a range nor several terms', () => {
    expect(rows.length).toBeGreaterThan(0);
    const odd = rows
      .map((row) => row['key'] ?? '')
      .filter((key) => key !== key.trim() || key === '' || /[,;|\n]/.test(key));
    expect(odd).toEqual([]);
    expect(rows.map((row) => row['key'] ?? '').filter((key) => /^\d+\s*-\s*\d+$/.test(key))).toEqual([]);
  });

  it('has valid dates, and no two rows of one key in force on one day', () => {
    expect(rows.filter((row) => !isDate(row['valid_from'] ?? '') || !isDate(row['valid_to'] ?? ''))).toEqual([]);
    expect(rows.filter((row) => from(row) > to(row))).toEqual([]);
    const clashes = rows.filter((row, index) =>
      rows.some(
        (other, at) => at < index && other['key'] === row['key'] && from(row) <= to(other) && from(other) <= to(row),
      ),
    );
    expect(clashes).toEqual([]);
  });

  it('says of every row where it comes from and how far it is checked', () => {
    expect(rows.filter((row) => (row['source'] ?? '').trim() === '')).toEqual([]);
    expect(rows.filter((row) => !/^(?:Y|secondary|memory|illustrative)$/.test(row['verified'] ?? ''))).toEqual([]);
  });
});

describe('HS lists', () => {
  const controls = rowsOf('hs-controls.csv');

  it.each(files.filter((file) => file.startsWith('hs-')))('%s has keys of two, four or six digits', (file) => {
    expect(rowsOf(file).filter((row) => !/^(?:\d{2}){1,3}$/.test(row['key'] ?? ''))).toEqual([]);
  });

  it('know four effects beside prohibition and restriction, and three directions', () => {
    const effects = /^(?:PROHIBIT|RESTRICT|EXCISE|IPR|SAFETY|DUAL_USE)$/;
    expect(controls.filter((row) => !effects.test(row['effect'] ?? ''))).toEqual([]);
    expect(controls.filter((row) => !/^(?:import|export|both)$/.test(row['direction'] ?? ''))).toEqual([]);
  });

  it.each(['prohibit', 'restrict'])('of effect %s repeat the controls of their direction', (effect) => {
    for (const direction of ['import', 'export']) {
      const expected = controls
        .filter((row) => row['effect'] === effect.toUpperCase())
        .filter((row) => row['direction'] === direction || row['direction'] === 'both');
      const listed = rowsOf(`hs-${effect}-${direction}.csv`);
      const summary = (row: Row): string =>
        [row['key'], row['control'], row['agency'], row['note'], row['verified']].join('|');
      expect(listed.map(summary)).toEqual(expected.map(summary));
    }
  });

  it.each([
    ['hs-excise-import.csv', (row: Row) => row['effect'] === 'EXCISE'],
    ['hs-dual-use-export.csv', (row: Row) => row['effect'] === 'DUAL_USE'],
    ['hs-ipr-import.csv', (row: Row) => row['effect'] === 'IPR'],
    ['precursor-headings.csv', (row: Row) => /^PRECURSOR_/.test(row['control'] ?? '')],
  ])('%s repeats its controls', (file, isOne) => {
    const summary = (row: Row): string => [row['key'], row['control'], row['note'], row['verified']].join('|');
    expect(rowsOf(file).map(summary)).toEqual(controls.filter(isOne).map(summary));
  });

  it('spell out the ranges that the notes hid', () => {
    const keys = new Set(controls.map((row) => row['key']));
    const spelled = ['2203', '2208', '9018', '9022', '9101', '9102', '710210', '710221', '710231', '841451', '841459'];
    expect(spelled.filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('values', () => {
  it('of exchange rates are plain positive decimals', () => {
    const odd = rowsOf('exchange-rates.csv').filter(
      (row) => !/^(?=.*[1-9])\d+(?:\.\d+)?$/.test(row['usd_per_unit'] ?? ''),
    );
    expect(odd).toEqual([]);
  });

  it('of thresholds are integers with scale and currency, the 135.00 pounds among them', () => {
    const rows = rowsOf('low-value-thresholds.csv');
    const odd = rows.filter((row) => !/^\d+$/.test(row['amount'] ?? '') || !/^[0-6]$/.test(row['scale'] ?? ''));
    expect(odd.concat(rows.filter((row) => !/^[A-Z]{3}$/.test(row['currency'] ?? '')))).toEqual([]);
    const pounds = rows.find((row) => row['key'] === 'GB');
    expect([pounds?.['amount'], pounds?.['scale'], pounds?.['currency']]).toEqual(['13500', '2', 'GBP']);
  });

  it('of text keys are lower case with single spaces', () => {
    const words = ['restricted-keywords', 'dangerous-goods-words', 'chapter-words', 'brands', 'denied-parties'];
    const texts = ['vague-descriptions', 'party-placeholders', 'precursor-names', ...words].flatMap((name) =>
      rowsOf(`${name}.csv`).map((row) => row['key'] ?? ''),
    );
    expect(texts.filter((text) => text !== text.toLowerCase() || text.includes('  '))).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining(['equipment', 'eqp', 'fak', 'mix', 'n/a']));
  });
});
