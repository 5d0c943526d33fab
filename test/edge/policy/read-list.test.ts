/** Lists as their files state them: ranges of codes written out, and what is wrong with the line where it stands. */
import * as E from 'fp-ts/Either';
import { readList } from '../../../src/edge/policy/read-list';

const HEADER = 'key,agency,valid_from,valid_to,source\n';
const read = (rows: string, kind: 'prefix' | 'text' | 'code' = 'prefix') =>
  readList('controls', kind, { path: 'lists/controls.csv', content: Buffer.from(HEADER + rows) });
const keysOf = (rows: string, kind?: 'text' | 'code') => {
  const list = read(rows, kind);
  return E.isRight(list) ? list.right.rows.map(({ key, values }) => `${key} ${values.agency ?? ''}`) : list.left;
};

/** 21 ranges of 10,000 codes. */
const TOO_MANY = Array.from({ length: 21 }, (_, place) => `${place + 10}0000-${place + 10}9999,TEL,,,s`).join('\n');

/** Each for a day of its own. */
const RANGES_OF_ONE_CODE = Array.from({ length: 101 }, (_, place) => {
  const day = new Date(Date.UTC(2026, 0, 1 + place)).toISOString().slice(0, 10);
  return `84-84,TEL,${day},${day},s`;
}).join('\n');

describe('a prefix list', () => {
  it.each([
    ['8471-8473,TEL,,,s', ['8471 TEL', '8472 TEL', '8473 TEL']],
    ['2844.10..2844.12,NUC,,,s\n01,AGR,,,s', ['284410 NUC', '284411 NUC', '284412 NUC', '01 AGR']],
    ['8517.13,TEL,,,s\n8517 62,TEL,,,s', ['8517.13 TEL', '8517 62 TEL']],
    ['84-84,TEL,,,s', ['84 TEL']],
    ['8471-8473,TEL,,2025-12-31,s\n8472,PSF,2026-01-01,,s', ['8471 TEL', '8472 TEL', '8473 TEL', '8472 PSF']],
  ])('takes %j', (rows, keys) => {
    expect(keysOf(rows)).toEqual(keys);
  });

  it.each<[string, RegExp, number, string]>([
    ['bad-code', /^key "8473-8471": expected a range that ascends/, 3, '8471,TEL,,,s\n8473-8471,TEL,,,s'],
    ['bad-code', /^key "x": expected a code of 2 to 15 digits/, 4, '8471,"TEL\nand more",,,s\nx,TEL,,,s'],
    ['bad-code', /as many digits at both ends/, 2, '84-8473,TEL,,,s'],
    ['bad-code', /at most 10000 codes/, 2, '00000000-99999999,TEL,,,s'],
    ['bad-code', /expected a comma or a range|expected a code/, 2, '"8471, 8473",TEL,,,s'],
    ['bad-code', /^key 8471-8473: the row of line 2 lists 8472 already/, 3, '8472,PSF,,,s\n8471-8473,TEL,,,s'],
    ['bad-code', /^key 8472: the row of line 2 lists 8472 already/, 3, '8471-8473,TEL,,,s\n8472,PSF,,2026-01-01,s'],
    ['bad-date', /^expected dates like 2026-01-31, found 2026-13-01 in valid_from$/, 2, '8471,TEL,2026-13-01,,s'],
    ['bad-code', /^key 84-84: expected at most 100 ranges over 84/, 102, RANGES_OF_ONE_CODE],
    ['too-large', /^expected at most 200000 rows/, 22, TOO_MANY],
  ])('refuses as %s, in words like %p, line %d', (code, message, line, rows) => {
    expect(keysOf(rows)).toEqual([
      { file: 'lists/controls.csv', line, column: 1, code, message: expect.stringMatching(message) as unknown },
    ]);
  });

  it('tells every date that is none, of each row', () => {
    expect(keysOf('8471,TEL,2026-02-31,soon,s\n8472,TEL,,2026-1-1,s')).toMatchObject([
      { line: 2, code: 'bad-date', message: expect.stringContaining('2026-02-31 in valid_from') as unknown },
      { line: 2, code: 'bad-date', message: expect.stringContaining('soon in valid_to') as unknown },
      { line: 3, code: 'bad-date', message: expect.stringContaining('2026-1-1 in valid_to') as unknown },
    ]);
  });
});

it('takes many rows of one code in a moment', () => {
  const rows = Array.from({ length: 100_000 }, (_, place) => `84,TEL${place},,,s`).join('\n');
  const begin = Date.now();
  expect(E.isRight(read(rows))).toBe(true);
  expect(Date.now() - begin).toBeLessThan(5_000);
});

it('keys of other lists stay as they are', () => {
  expect(keysOf('8471-8473,TEL,,,s', 'code')).toEqual(['8471-8473 TEL']);
  expect(keysOf('from a-z,TEL,,,s', 'text')).toEqual(['from a-z TEL']);
});
