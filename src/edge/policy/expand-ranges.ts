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
  readonly code: 'bad-code' | 'too-large';
  readonly line: number;
  readonly message: string;
}

/** Characters of a key in a message: a cell can hold megabytes. */
const LONGEST_SHOWN = 40;

/** Ranges over one code: each stands for other days, and all of them are compared. */
const MAX_RANGES_OF_A_CODE = 100;

/** The rows of one code so far. */
interface RowsOfCode {
  readonly single: PlacedRow[];
  readonly ranged: PlacedRow[];
}

/**
 * One row a code, the code as it is written where it stands alone. Left: a key that is neither code nor range, more than
 * `atMost` rows, or a range over a code that another row lists for the same days, since one of them would silently not count.
 */
export function expandRanges(rows: readonly PlacedRow[], atMost: number): E.Either<RowProblem, readonly Row[]> {
  const expanded: Row[] = [];
  const known = new Map<string, RowsOfCode>();
  for (const placed of rows) {
    const { row, line } = placed;
    const range = readCodeRange(row.key);
    if (E.isLeft(range))
      return problem(line, `key ${JSON.stringify(row.key.slice(0, LONGEST_SHOWN))}: ${range.left.message}`);
    const ranged = digitsOf(row.key) !== range.right.from;
    for (const key of ranged ? codesOf(range.right) : [row.key]) {
      if (expanded.push({ ...row, key }) > atMost) return problem(line, `expected at most ${atMost} rows`, 'too-large');
      const message = clashOf(placed, ranged, digitsOf(key), known);
      if (message !== undefined) return problem(line, `key ${row.key}: ${message}`);
    }
  }
  return E.right(expanded);
}

function problem(line: number, message: string, code: RowProblem['code'] = 'bad-code'): E.Either<RowProblem, never> {
  return E.left({ code, line, message });
}

/** Notes the row for its code; what is wrong where a range is among those of the same days. */
function clashOf(placed: PlacedRow, ranged: boolean, code: string, known: Map<string, RowsOfCode>): string | undefined {
  const others = known.get(code) ?? { single: [], ranged: [] };
  known.set(code, others);
  const sharesDays = ({ row }: PlacedRow): boolean => shareDays(row, placed.row);
  const other = others.ranged.find(sharesDays) ?? (ranged ? others.single.find(sharesDays) : undefined);
  if (other !== undefined) return `the row of line ${other.line} lists ${code} already`;
  if ((ranged ? others.ranged : others.single).push(placed) <= MAX_RANGES_OF_A_CODE || !ranged) return undefined;
  return `expected at most ${MAX_RANGES_OF_A_CODE} ranges over ${code}`;
}

function shareDays(a: Row, b: Row): boolean {
  const begins = Math.max(a.validFrom ?? -Infinity, b.validFrom ?? -Infinity);
  return begins <= Math.min(a.validTo ?? Infinity, b.validTo ?? Infinity);
}
