/** Rows of a CSV file that training wrote, with the line of each: columns are known, so fields come by place. */
import { CsvError, parse } from 'csv-parse/sync';
import * as E from 'fp-ts/Either';
import { textOf } from '../../bounded-yaml';
import type { BundleFile, PolicyProblem } from '../bundle';
import type { DiagnosticCode } from '../diagnostic-codes';
import { MAX_MODEL_BYTES } from './model-limits';

export interface PlacedFields {
  /** As many as there are columns. */
  readonly fields: readonly string[];
  readonly line: number;
}

type Rows = E.Either<PolicyProblem, readonly PlacedFields[]>;

/** Characters: a golden vector of the most features has half as many. */
const MAX_ROW = 128 * 1024;
/** Of a number: the shortest decimal of any has 25. */
const MAX_DIGITS = 40;

/** One problem, at a line of a file. */
export function rowProblem(
  file: string,
  line: number,
  message: string,
  code: DiagnosticCode = 'bad-model-table',
): PolicyProblem {
  return { file, line, column: 1, code, message };
}

/** Without the header, which names exactly these columns. Left: no such CSV, or more rows than allowed. */
export function readRows({ path, content }: BundleFile, columns: readonly string[], maxRows: number): Rows {
  const text = textOf(content, MAX_MODEL_BYTES);
  if (typeof text !== 'string') return E.left(rowProblem(path, 1, text.message, text.code));
  const read = text.includes('"') ? quotedRows(path, text, maxRows) : plainRows(path, text, columns.length, maxRows);
  if (E.isLeft(read)) return read;
  const [header, ...rows] = read.right;
  const wrong = headerProblem(header?.fields ?? [], columns);
  if (wrong !== undefined) return E.left(rowProblem(path, 1, wrong));
  if (rows.length > maxRows)
    return E.left(
      rowProblem(path, rows[maxRows]?.line ?? 1, `expected at most ${maxRows} rows, found more`, 'too-large'),
    );
  const odd = rows.find(({ fields }) => fields.length !== columns.length);
  return odd === undefined
    ? E.right(rows)
    : E.left(rowProblem(path, odd.line, `expected ${columns.length} fields, found ${odd.fields.length}`));
}

/** A field in quotes is rare, and the parser takes ten times as long. Stops after one row too many. */
function plainRows(path: string, text: string, width: number, maxRows: number): Rows {
  const rows: PlacedFields[] = [];
  for (let start = 0, line = 1; start < text.length && rows.length <= maxRows + 1; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > MAX_ROW)
      return E.left(rowProblem(path, line, `expected at most ${MAX_ROW} characters`, 'too-large'));
    const row = text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
    if (row !== '') rows.push({ fields: row.split(',', width + 1), line });
    start = end + 1;
  }
  return E.right(rows);
}

function quotedRows(path: string, text: string, maxRows: number): Rows {
  try {
    const limits = { to: maxRows + 2, max_record_size: MAX_ROW };
    const options = { skip_empty_lines: true, relax_column_count: true, info: true, ...limits } as const;
    const parsed: unknown = parse(text, options);
    // The parser's types do not know what its option `info` makes of a record.
    const rows = parsed as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
    return E.right(rows.map(({ record, info }) => ({ fields: record, line: info.lines })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as { readonly lines?: unknown };
    return E.left(rowProblem(path, typeof lines === 'number' ? lines : 1, error.message));
  }
}

function headerProblem(header: readonly string[], columns: readonly string[]): string | undefined {
  const at = columns.findIndex((column, index) => header[index] !== column);
  if (at >= 0)
    return `expected column ${at + 1} to be ${columns[at] ?? ''}, found ${(header[at] ?? 'none').slice(0, 80)}`;
  return header.length > columns.length ? `expected ${columns.length} columns, found ${header.length}` : undefined;
}

/** Undefined for any text that is no finite decimal number. */
export function decimalOf(text: string): number | undefined {
  if (text.length > MAX_DIGITS) return undefined;
  const number = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** Undefined for any text that is no whole number from `least` to `most`. */
export function wholeOf(text: string, least: number, most: number): number | undefined {
  const number = /^-?\d{1,15}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : undefined;
}
