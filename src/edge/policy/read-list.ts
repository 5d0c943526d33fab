/** A list of a bundle: CSV with a key, values, a validity and a source, as the scorer looks it up. */
import { parse } from 'csv-parse/sync';
import * as E from 'fp-ts/Either';
import type { ListDefinition } from '../../core/score/lists';
import { aliasesOf, MAX_ALIASES } from '../../core/score/names/list-names';
import type { BundleFile, PolicyProblem } from './bundle';
import { expandRanges, type PlacedRow } from './expand-ranges';

/** Rows in one list at most, ranges written out: bounds what a policy makes every worker hold. */
const MAX_ROWS = 200_000;
const OWN_COLUMNS = ['key', 'valid_from', 'valid_to'];

/** What csv-parse gives with `info`: `lines` counts to the end of the record. */
interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** Left: not CSV, no `key` or `source` column, a date or a code that is none, or too many rows or names in them. */
export function readList(
  id: string,
  kind: ListDefinition['kind'],
  file: BundleFile,
): E.Either<PolicyProblem, ListDefinition> {
  const problem = (message: string, line?: number): E.Either<PolicyProblem, never> =>
    E.left({ file: file.path, line, message });
  const parsed = E.tryCatch(
    () =>
      parse(Buffer.from(file.content), {
        columns: true,
        bom: true,
        info: true,
        skip_empty_lines: true,
        to: MAX_ROWS + 1,
      }),
    (error) => (error instanceof Error ? error.message : String(error)),
  );
  if (E.isLeft(parsed)) return problem(parsed.left);
  // The types of csv-parse know its result without options only.
  const rows = parsed.right as unknown as readonly Parsed[];
  const columns = Object.keys(rows[0]?.record ?? {});
  for (const wanted of ['key', 'source']) {
    if (!columns.includes(wanted)) return problem(`expected a column ${wanted}, found ${columns.join(', ')}`);
  }
  if (rows.length > MAX_ROWS) return problem(`expected at most ${MAX_ROWS} rows`);
  const placed: PlacedRow[] = [];
  let names = rows.length;
  for (const { record, info } of rows) {
    const row = readRow(record);
    if (row === undefined) return problem('expected dates like 2026-01-31', info.lines);
    if (kind === 'name') {
      const aliases = aliasesOf(record).length;
      names += aliases;
      if (aliases > MAX_ALIASES || names > MAX_ROWS) return E.left(tooManyNames(file.path, info.lines, aliases));
    }
    placed.push({ row, line: info.lines });
  }
  const listed = kind === 'prefix' ? expandRanges(placed, MAX_ROWS) : E.right(placed.map(({ row }) => row));
  if (E.isLeft(listed)) return problem(listed.left.message, listed.left.line);
  return E.right({ id, kind, columns: columns.filter((column) => !OWN_COLUMNS.includes(column)), rows: listed.right });
}

/** Undefined where a date is none. */
function readRow(values: Parsed['record']): ListDefinition['rows'][number] | undefined {
  const validFrom = dayOf(values.valid_from);
  const validTo = dayOf(values.valid_to);
  if (validFrom === null || validTo === null) return undefined;
  return { key: values.key ?? '', validFrom, validTo, values };
}

function tooManyNames(file: string, line: number, aliases: number): PolicyProblem {
  const most = `at most ${MAX_ALIASES} aliases in a row and ${MAX_ROWS} names in a list`;
  return { file, line, message: `expected ${most}, found ${aliases} aliases` };
}

/** Begin of the day, epoch ms; undefined when open; null when it is no date. */
function dayOf(text: string | undefined): number | undefined | null {
  if (text === undefined || text === '') return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? null : time;
}
