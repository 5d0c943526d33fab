/** Rows of a CSV file with the line each one begins at, bounded in every direction. */
import { CsvError, parse } from 'csv-parse/sync';
import * as E from 'fp-ts/Either';

/** Rows in one list at most: bounds what a policy makes every worker hold. */
export const MAX_ROWS = 200_000;
/** Characters of one row; the longest of the reference policy has 300. */
const MAX_ROW = 16 * 1024;
const MAX_COLUMNS = 50;
/** Names that an object has already: as columns they would vanish. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

export interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly line: number;
}

export interface CsvProblem {
  readonly code: 'bad-list' | 'too-large';
  readonly message: string;
  readonly line: number;
}

/** Left: no CSV, a header that names a column twice or not at all, or more than a list holds. */
export function parseRows(text: string): E.Either<CsvProblem, readonly CsvRow[]> {
  let wrongHeader: string | undefined;
  try {
    const parsed: unknown = parse(text, {
      columns: (header: string[]) => {
        wrongHeader = headerProblem(header);
        return wrongHeader === undefined ? header : header.map((_, index) => `column ${index}`);
      },
      skip_empty_lines: true,
      to: MAX_ROWS + 1,
      max_record_size: MAX_ROW,
      info: true,
    });
    if (wrongHeader !== undefined) return E.left({ code: 'bad-list', message: wrongHeader, line: 1 });
    const rows = parsed as readonly { readonly record: CsvRow['record']; readonly info: { readonly lines: number } }[];
    return E.right(rows.map(({ record, info }) => ({ record, line: info.lines })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isLarge = error.code === 'CSV_MAX_RECORD_SIZE';
    const message = isLarge ? `expected rows of at most ${MAX_ROW} characters, found a longer one` : error.message;
    return E.left({ code: isLarge ? 'too-large' : 'bad-list', message, line: lineOf(error) });
  }
}

function lineOf(error: CsvError): number {
  const { lines } = error as { readonly lines?: unknown };
  return typeof lines === 'number' ? lines : 1;
}

function headerProblem(header: readonly string[]): string | undefined {
  if (header.length > MAX_COLUMNS) return `expected at most ${MAX_COLUMNS} columns, found ${header.length}`;
  const reserved = header.find((name) => RESERVED.has(name));
  if (reserved !== undefined) return `expected another name for the column ${reserved}`;
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  return twice === undefined ? undefined : `expected every column once, found ${twice} twice`;
}
