/** A list of a bundle: CSV with a key, values, a validity and a source, as the scorer looks it up. */
import * as E from 'fp-ts/Either';
import type { ListDefinition } from '../../core/score/lists';
import { textOf } from '../bounded-yaml';
import { aliasesOf, MAX_ALIASES } from '../../core/score/names/list-names';
import type { BundleFile, PolicyProblem } from './bundle';
import type { CsvRow } from './csv-rows';
import { MAX_ROWS, parseRows } from './csv-rows';
import type { DiagnosticCode } from './diagnostic-codes';
import { expandRanges, type PlacedRow } from './expand-ranges';

/** Of one list: two hundred thousand rows of eighty characters. */
const MAX_BYTES = 16 * 1024 * 1024;
const OWN_COLUMNS = ['key', 'valid_from', 'valid_to'];

/** Left: not CSV, no `key` or `source` column, dates or codes that are none, or more than a worker can hold. */
export function readList(
  id: string,
  kind: ListDefinition['kind'],
  file: BundleFile,
): E.Either<readonly PolicyProblem[], ListDefinition> {
  const problem = (code: DiagnosticCode, message: string, line = 1): E.Either<readonly PolicyProblem[], never> =>
    E.left([{ file: file.path, line, column: 1, code, message }]);
  const text = textOf(withoutMark(file.content), MAX_BYTES);
  if (typeof text !== 'string') return problem(text.code, text.message);
  const parsed = parseRows(text);
  if (E.isLeft(parsed)) return problem(parsed.left.code, parsed.left.message, parsed.left.line);
  const rows = parsed.right;
  const columns = Object.keys(rows[0]?.record ?? {});
  if (rows.length > MAX_ROWS) return problem('too-large', `expected at most ${MAX_ROWS} rows`);
  for (const wanted of ['key', 'source']) {
    if (rows.length > 0 && !columns.includes(wanted))
      return problem('bad-list', `expected a column ${wanted}, found ${columns.join(', ').slice(0, 200)}`);
  }
  const wrong = rows.flatMap((row) => dateProblems(file.path, row)).slice(0, 10);
  if (wrong.length > 0) return E.left(wrong);
  const many = kind === 'name' ? tooManyNames(rows) : undefined;
  if (many !== undefined) return problem('too-large', many.message, many.line);
  const placed = rows.map(placedRow);
  const listed = kind === 'prefix' ? expandRanges(placed, MAX_ROWS) : E.right(placed.map(({ row }) => row));
  if (E.isLeft(listed)) return problem(listed.left.code, listed.left.message, listed.left.line);
  return E.right({ id, kind, columns: columns.filter((column) => !OWN_COLUMNS.includes(column)), rows: listed.right });
}

/** Spreadsheets begin a file with a byte order mark. */
function withoutMark(content: Uint8Array): Uint8Array {
  return content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? content.subarray(3) : content;
}

function dateProblems(file: string, { record, line }: CsvRow): readonly PolicyProblem[] {
  return ['valid_from', 'valid_to'].flatMap((column) => {
    const found = record[column];
    if (dayOf(found) !== null) return [];
    const message = `expected dates like 2026-01-31, found ${(found ?? '').slice(0, 40)} in ${column}`;
    return [{ file, line, column: 1, code: 'bad-date', message } as const];
  });
}

function placedRow({ record, line }: CsvRow): PlacedRow {
  const [validFrom, validTo] = [record.valid_from, record.valid_to].map((text) => dayOf(text) ?? undefined);
  return { row: { key: record.key ?? '', validFrom, validTo, values: record, line }, line };
}

/** A name of a list costs as much as a row. */
function tooManyNames(rows: readonly CsvRow[]): { readonly message: string; readonly line: number } | undefined {
  let names = rows.length;
  for (const { record, line } of rows) {
    const aliases = aliasesOf(record).length;
    names += aliases;
    if (aliases <= MAX_ALIASES && names <= MAX_ROWS) continue;
    const most = `at most ${MAX_ALIASES} aliases in a row and ${MAX_ROWS} names in a list`;
    return { message: `expected ${most}, found ${aliases} aliases`, line };
  }
  return undefined;
}

/** Begin of the day, epoch ms; undefined when open; null when it is no date. */
function dayOf(text: string | undefined): number | undefined | null {
  if (text === undefined || text === '') return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // Some engines take 31 February for 3 March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : time;
}
