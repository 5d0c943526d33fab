/** Rows of a decision table from a CSV file beside it, as a spreadsheet writes them: a column for each input and each outcome. */
import { parse } from 'csv-parse/sync';
import * as E from 'fp-ts/Either';
import type { BundleFile, PolicyProblem } from '../bundle';
import { MAX_ROWS, RowFile } from './table-file';

export interface CsvRows {
  readonly rows: readonly RowFile[];
  /** Where each stands, from 1. */
  readonly lines: readonly number[];
}

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** Several tables may name one file: each reads it. */
const MAX_BYTES = 256 * 1024;
const OWN = ['id', 'points', 'measure', 'whenUnknown', 'agency', 'agencyFrom', 'why'];

/** Left: no CSV, a column that is neither an input nor an outcome, too many rows, or what is wrong with a row. */
export function readCsvRows(file: BundleFile, inputs: readonly string[]): E.Either<readonly PolicyProblem[], CsvRows> {
  const problem = (line: number | undefined, message: string): PolicyProblem => ({ file: file.path, line, message });
  if (file.content.length > MAX_BYTES)
    return E.left([problem(undefined, `expected at most ${MAX_BYTES} bytes, found ${file.content.length}`)]);
  const parsed = E.tryCatch(
    () =>
      parse(Buffer.from(file.content), {
        columns: true,
        bom: true,
        skip_empty_lines: true,
        to: MAX_ROWS + 1,
        info: true,
      }),
    (error) => (error instanceof Error ? error.message : String(error)),
  );
  if (E.isLeft(parsed)) return E.left([problem(undefined, parsed.left)]);
  // The parser's types do not know what its option `info` makes of a record.
  const read = parsed.right as unknown as readonly Parsed[];
  const odd = Object.keys(read[0]?.record ?? {}).find((column) => !OWN.includes(column) && !inputs.includes(column));
  if (odd !== undefined)
    return E.left([problem(1, `expected columns of ${[...OWN, ...inputs].join(', ')}, found ${odd}`)]);
  if (read.length === 0 || read.length > MAX_ROWS)
    return E.left([problem(undefined, `expected 1 to ${MAX_ROWS} rows`)]);
  const rows: RowFile[] = [];
  const problems: PolicyProblem[] = [];
  for (const { record, info } of read) {
    const row = RowFile.decode(statedRow(record, inputs));
    if (E.isRight(row)) rows.push(row.right);
    else {
      const [first] = row.left;
      const key = first?.context.map((step) => step.key).filter((one) => one !== '') ?? [];
      const found = JSON.stringify(first?.value) ?? 'nothing';
      problems.push(
        problem(info.lines, `${key[0] ?? 'row'}: ${first?.message ?? 'expected another value'}, found ${found}`),
      );
    }
  }
  return problems.length > 0 ? E.left(problems) : E.right({ rows, lines: read.map(({ info }) => info.lines) });
}

/** An empty field says nothing, whatever its column. */
function statedRow(record: Readonly<Record<string, string>>, inputs: readonly string[]): Record<string, unknown> {
  const filled = Object.entries(record).filter(([, field]) => field.trim() !== '');
  const own = filled.filter(([column]) => OWN.includes(column));
  const cells = filled.filter(([column]) => inputs.includes(column));
  return {
    ...Object.fromEntries(own.map(([column, field]) => [column, column === 'points' ? wholeOf(field) : field])),
    when: Object.fromEntries(cells),
  };
}

function wholeOf(field: string): number | string {
  return /^-?\d{1,15}$/.test(field.trim()) ? Number(field) : field;
}
