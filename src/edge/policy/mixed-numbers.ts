/** Numbers written in two ways: whole ones among decimals in a condition, texts among numbers in a column. */
import { THRESHOLD_COLUMNS } from '../../core/score/condition/amount-functions';
import type { Expression } from '../../core/score/condition/expression';
import type { ListDefinition } from '../../core/score/lists';
import type { Analysis, Finding } from './analysis';
import { offsetOf } from './expression-offset';
import { allParts } from './expression-parts';

/** Or several, with spaces between them. */
const NUMBER = /^-?\d+(?:\.\d+)?(?: \d+(?:\.\d+)?)*$/;
/** Texts that may look like a number here and there. */
const PROSE = new Set(['key', 'source', 'verified', 'note', 'scope', 'valid_from', 'valid_to']);

export const mixedNumberLists: Analysis = ({ rules, places }) =>
  rules.flatMap(({ source, expression }) =>
    [...allParts(expression)]
      .filter((part) => part.op === 'list' && isMixed(part, source.when))
      .map((part): Finding => ({
        ...places.ofRule(source.id, ['when'], offsetOf(part)),
        code: 'mixed-numbers',
        message: `rule ${source.id}: when: expected numbers written alike, found whole ones among decimals`,
        hint: 'write all with a point (1.0, 2.5) or none',
        rule: source.id,
      })),
  );

/** As written: to the scorer 1 and 1.0 are one number. */
function isMixed(list: Extract<Expression, { op: 'list' }>, text: string): boolean {
  const written = list.items.map((item) => /^-?[\d.]+/.exec(text.slice(offsetOf(item)))?.[0]);
  if (list.items.some(({ op }) => op !== 'value') || written.includes(undefined)) return false;
  const withPoint = written.filter((number) => number?.includes('.') === true).length;
  return withPoint > 0 && withPoint < written.length;
}

export const mixedNumberColumns: Analysis = ({ loaded }) =>
  [...loaded.lists.values()].flatMap((list) =>
    list.columns.flatMap((column) => oddCells(list, column, `lists/${loaded.file.lists[list.id]?.file ?? list.id}`)),
  );

/** Cells that are no number where most are; a threshold's amount and scale are whole numbers. */
function oddCells(list: ListDefinition, column: string, file: string): readonly Finding[] {
  if (PROSE.has(column)) return [];
  const isThreshold = THRESHOLD_COLUMNS.every((one) => list.columns.includes(one));
  const mustBeWhole = isThreshold && (column === 'amount' || column === 'scale');
  const cells = list.rows.flatMap(({ values, line }) => {
    const text = values[column];
    return text === undefined || text === '' ? [] : [{ text, line }];
  });
  const numbers = cells.filter(({ text }) => NUMBER.test(text)).length;
  if (!mustBeWhole && (numbers === cells.length || numbers * 2 <= cells.length)) return [];
  const isOdd = (text: string): boolean => !(mustBeWhole ? /^\d+$/ : NUMBER).test(text);
  return cells
    .filter(({ text }) => isOdd(text))
    .slice(0, 5)
    .map(({ text, line }) => ({
      file,
      ...(line === undefined ? {} : { line, column: 1 }),
      code: 'mixed-numbers',
      message: `${column}: expected ${mustBeWhole ? 'a whole number' : 'a number, as in most rows'}, found ${text.slice(0, 40)}`,
      hint: mustBeWhole ? 'amounts are in the smallest unit: 150.00 with scale 2 is 15000' : undefined,
    }));
}
