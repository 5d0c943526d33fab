/** Writes out the ranges among the keys of a prefix list, so that the scorer looks up codes only. */
import * as E from 'fp-ts/Either';
import { codesOf, readCodeRange } from '../../core/score/code-ranges';
import { digitsOf } from '../../core/kernel/fold-text';
import type { ListDefinition } from '../../core/score/lists';

type Row = ListDefinition['rows'][number];

export interface PlacedRow {
  readonly row: Row;
  readonly line: number;
}

/** A problem of one row. */
interface RowProblem {
  readonly line: number;
  readonly message: string;
}

/**
 * One row a code, the code as it is written where it stands alone. Left: a key that is neither code nor range, more than
 * `atMost` rows, or a range over a code that another row lists for the same days, since one of them would silently not count.
 */
export function expandRanges(rows: readonly PlacedRow[], atMost: number): E.Either<RowProblem, readonly Row[]> {
  const expanded: Row[] = [];
  const known = new Map<string, { readonly placed: PlacedRow; readonly ranged: boolean }[]>();
  for (const placed of rows) {
    const { row, line } = placed;
    const range = readCodeRange(row.key);
    if (E.isLeft(range)) return E.left({ line, message: `key ${JSON.stringify(row.key)}: ${range.left.message}` });
    const ranged = digitsOf(row.key) !== range.right.from;
    for (const key of ranged ? codesOf(range.right) : [row.key]) {
      if (expanded.push({ ...row, key }) > atMost) return E.left({ line, message: `expected at most ${atMost} rows` });
      const code = digitsOf(key);
      const others = known.get(code) ?? [];
      const other = others.find((one) => (ranged || one.ranged) && shareDays(one.placed.row, row));
      if (other !== undefined)
        return E.left({ line, message: `key ${row.key}: the row of line ${other.placed.line} lists ${code} already` });
      known.set(code, [...others, { placed, ranged }]);
    }
  }
  return E.right(expanded);
}

function shareDays(a: Row, b: Row): boolean {
  const begins = Math.max(a.validFrom ?? -Infinity, b.validFrom ?? -Infinity);
  return begins <= Math.min(a.validTo ?? Infinity, b.validTo ?? Infinity);
}
