/**
 * Puts the condition of a row together from its cells. Under `first` a row holds where its cells do and no earlier row
 * holds. That is three-valued: while it is unknown whether an earlier row holds, a later one is unknown too, because the
 * element that is absent may still say that the earlier row, which may ask for more, is the one that holds.
 */
import type { Expression } from '../../../core/score/condition/expression';
import type { Cell } from './cell';
import { excludes } from './cell-relations';

/** A condition as CEL text and as the parser read that text. */
export interface WrittenPart {
  readonly text: string;
  readonly expression: Expression;
}

/** A row's cells, read: by input, what it asks and how that is written. */
export type AskedCells = ReadonlyMap<string, WrittenPart & { readonly cell: Cell }>;

const TRUE: WrittenPart = { text: 'true', expression: { op: 'value', value: true } };

/** `earlier` is empty but under `first`; `given` is what the table asks beside its inputs. */
export function rowCondition(
  given: WrittenPart | undefined,
  earlier: readonly AskedCells[],
  row: AskedCells,
): WrittenPart {
  const negated = earlier
    .filter((other) => !isExcluded(other, row))
    .map((other): WrittenPart => {
      const { text, expression } = allOf([...other.values()]);
      return { text: `!(${text})`, expression: { op: 'not', of: expression } };
    });
  return allOf([...(given === undefined ? [] : [given]), ...negated, ...row.values()]);
}

/**
 * Whether one input alone keeps the earlier row from holding wherever this one may. Then its negation is left out, which
 * changes no value but one: a row for what is absent holds although rows before it ask for values of that input.
 */
function isExcluded(earlier: AskedCells, row: AskedCells): boolean {
  return [...row].some(([input, { cell }]) => {
    const other = earlier.get(input);
    return other !== undefined && excludes(other.cell, cell);
  });
}

/** Balanced, so that many rows make no deep tree. */
function allOf(parts: readonly WrittenPart[]): WrittenPart {
  const [first = TRUE, ...others] = parts;
  if (others.length === 0) return first;
  return { text: parts.map(({ text }) => text).join(' && '), expression: allExpressions(parts) };
}

function allExpressions(parts: readonly WrittenPart[]): Expression {
  const [only] = parts;
  if (only === undefined) return TRUE.expression;
  if (parts.length === 1) return only.expression;
  const middle = Math.ceil(parts.length / 2);
  return { op: 'and', left: allExpressions(parts.slice(0, middle)), right: allExpressions(parts.slice(middle)) };
}
