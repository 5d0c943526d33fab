/** The grammar of cells: what the guide for analysts shows is what is read, as YAML gives it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { parse } from 'yaml';
import type { InputType } from '../../../../src/edge/policy/tables/read-cell';
import { readCell } from '../../../../src/edge/policy/tables/read-cell';
import { cellText } from '../../../../src/edge/policy/tables/cell-text';
import type { CellFile } from '../../../../src/edge/policy/tables/table-file';

const GUIDE = readFileSync(join(__dirname, '../../../../topology/policies/empty/README.md'), 'utf8');
const shown = /\| cell \|[^\n]*\n\|[-|]+\n((?:\|.*\n)+)/.exec(GUIDE)?.[1] ?? '';
const cells = shown
  .split('\n')
  .flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, cell]) => cell ?? ''));

it('the guide shows more than a dozen cells', () => {
  expect(cells.length).toBeGreaterThan(20);
});

it.each(cells)('%s is a cell of some input, alone and in braces', (cell) => {
  const types: readonly InputType[] = [
    'bool',
    'string',
    'double',
    'Amount',
    'Quantity',
    'Mass',
    'Timestamp',
    'Duration',
    'other',
  ];
  const alone = (parse(`x: ${cell}`) as { x: CellFile }).x;
  const inBraces = (parse(`{ x: ${cell} }`) as { x: CellFile }).x;
  expect(inBraces).toEqual(alone);
  expect(types.filter((type) => E.isRight(readCell(alone, type)))).not.toEqual([]);
});

const written = (cell: CellFile, type: InputType): string => {
  const read = readCell(cell, type);
  return E.isLeft(read) ? `refused: ${read.left}` : cellText(read.right, 'order.x');
};

it.each<[CellFile, InputType, string]>([
  [null, 'string', ''],
  ['-', 'Amount', ''],
  ['GB', 'string', 'order.x == "GB"'],
  ['"-"', 'string', 'order.x == "-"'],
  ['"stated"', 'string', 'order.x == "stated"'],
  ['"85*"', 'string', 'order.x == "85*"'],
  [
    'a "b',
    'string',
    'refused: found a "b; expected a text, a list like [GB, FR], a beginning like 8517* or listed "a-list"',
  ],
  ['not 85*', 'string', '!(order.x.startsWith("85"))'],
  ['not ["a, b", c]', 'string', '!(order.x in ["a, b", "c"])'],
  ['!= GB', 'string', 'order.x != "GB"'],
  ['not listed "a-list"', 'string', '!listed("a-list", order.x)'],
  [['GB', '85*', '90*'], 'string', '(order.x in ["GB"] || order.x.startsWith("85") || order.x.startsWith("90"))'],
  [30, 'double', 'order.x == 30'],
  [-2.5, 'double', 'order.x == -2.5'],
  ['= 30', 'double', 'order.x == 30'],
  ['!= 30', 'double', 'order.x != 30'],
  [[1, 2], 'double', 'order.x in [1, 2]'],
  ['not [1, 2]', 'double', '!(order.x in [1, 2])'],
  ['>= 0.5 kg', 'Mass', 'order.x >= mass("0.5 kg")'],
  ['[500 g..2 kg)', 'Mass', 'order.x >= mass("500 g") && order.x < mass("2 kg")'],
  ['!= 2 kg', 'Mass', 'order.x != mass("2 kg")'],
  ['[1 kg, 2 kg]', 'Mass', '(order.x == mass("1 kg") || order.x == mass("2 kg"))'],
  ['> 100 H87', 'Quantity', 'order.x > quantity("100", "H87")'],
  ['[1 H87..2.5 H87]', 'Quantity', 'order.x >= quantity("1", "H87") && order.x <= quantity("2.5", "H87")'],
  ['< 90m', 'Duration', 'order.x < duration("90m")'],
  ['> 0', 'Duration', 'order.x > duration("0s")'],
  [0, 'Duration', 'order.x == duration("0s")'],
  ['>= 2026-01-31', 'Timestamp', 'order.x >= date("2026-01-31")'],
  ['< 2026-01-31', 'Timestamp', 'order.x < date("2026-01-31")'],
  ['<= 2026-01-31', 'Timestamp', 'order.x < date("2026-01-31") + days(1)'],
  ['> 2026-01-31', 'Timestamp', 'order.x >= date("2026-01-31") + days(1)'],
  ['2026-01-31', 'Timestamp', 'order.x >= date("2026-01-31") && order.x < date("2026-01-31") + days(1)'],
  ['[2026-01-01..2026-02-01)', 'Timestamp', 'order.x >= date("2026-01-01") && order.x < date("2026-02-01")'],
  ['> 2026-01-31T08:30:00.5+08:00', 'Timestamp', 'order.x > timestamp("2026-01-31T08:30:00.5+08:00")'],
  ['(..2026-01-31T08:30:00.5Z]', 'Timestamp', 'order.x <= timestamp("2026-01-31T08:30:00.5Z")'],
  ['!= 2026-01-31T00:00:00Z', 'Timestamp', 'order.x != timestamp("2026-01-31T00:00:00Z")'],
  ['(1.5..2.5]', 'double', 'order.x > 1.5 && order.x <= 2.5'],
  ['[-3..)', 'double', 'order.x >= -3'],
  ['[1h30m..3d)', 'Duration', 'order.x >= duration("1h30m") && order.x < days(3)'],
  ['150 EUR', 'Amount', 'order.x == amount(150, 0, "EUR")'],
  ['>= 149.99 EUR', 'Amount', 'order.x >= amount(14999, 2, "EUR")'],
  ['> -0.5 EUR', 'Amount', 'order.x > amount(-5, 1, "EUR")'],
  ['[1 EUR, 2 EUR]', 'Amount', '(order.x == amount(1, 0, "EUR") || order.x == amount(2, 0, "EUR"))'],
  ['not [1 EUR, 2 EUR]', 'Amount', 'order.x != amount(1, 0, "EUR") && order.x != amount(2, 0, "EUR")'],
  [true, 'bool', 'order.x'],
  ['no', 'bool', '!order.x'],
  ['absent', 'other', '!has(order.x)'],
  ['stated', 'double', 'has(order.x)'],
  ['cel: order.y > order.x', 'bool', '(order.y > order.x)'],
])('%j over %s is written %s', (cell, type, text) => {
  expect(written(cell, type)).toBe(text);
});

it.each<[CellFile, InputType, RegExp]>([
  ['>= 30 EUR', 'double', /expected a number, like 30 or 2\.5, found 30 EUR/],
  ['>= 30 stone', 'Mass', /expected a mass like 30 kg, found 30 stone/],
  ['10023', 'Quantity', /expected a quantity with its unit code, like 100 H87, found 10023/],
  ['1.5d', 'Duration', /expected a span like 36h, 1h30m or 3d, found 1\.5d/],
  ['[1 H87, 2 KGM]', 'Quantity', /a list in two units, H87 and KGM/],
  ['(2026-01-31..2026-01-31]', 'Timestamp', /a range that nothing is in/],
  ['!= 2026-01-31', 'Timestamp', /a row for each range of days/],
  ['[2026-01-31, 2026-02-03]', 'Timestamp', /a row for each range of days/],
  ['>= 12345678901234567 EUR', 'Amount', /expected an amount with its currency/],
  ['[..)', 'double', /a range without ends/],
  ['[20..10]', 'double', /a range that nothing is in/],
  ['[1 EUR, 2 USD]', 'Amount', /a list in two currencies/],
  [true, 'string', /found true; expected a text/],
  ['cel:', 'string', /expected a condition behind cel:/],
  ['x'.repeat(501), 'string', /at most 500 characters, found 501/],
  ['', 'string', /found ; expected a text/],
])('%j over %s is refused', (cell, type, message) => {
  expect(written(cell, type)).toMatch(message);
});
