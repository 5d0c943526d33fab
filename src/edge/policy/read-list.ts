/** A list of a bundle: CSV with a key, values, a validity and a source, as the scorer looks it up. */
import { parse } from 'csv-parse/sync';
import * as E from 'fp-ts/Either';
import type { ListDefinition } from '../../core/score/lists';
import { aliasesOf, MAX_ALIASES } from '../../core/score/names/list-names';
import type { BundleFile, PolicyProblem } from './bundle';

/** Rows in one list at most: bounds what a policy makes every worker hold. */
const MAX_ROWS = 200_000;
const OWN_COLUMNS = ['key', 'valid_from', 'valid_to'];

/** Left: not CSV, no `key` or `source` column, a date that is none, or too many rows or names in them. */
export function readList(
  id: string,
  kind: ListDefinition['kind'],
  file: BundleFile,
): E.Either<PolicyProblem, ListDefinition> {
  const problem = (message: string): E.Either<PolicyProblem, never> =>
    E.left({ file: file.path, line: undefined, message });
  const parsed = E.tryCatch(
    () => parse(Buffer.from(file.content), { columns: true, bom: true, skip_empty_lines: true, to: MAX_ROWS + 1 }),
    (error) => (error instanceof Error ? error.message : String(error)),
  );
  if (E.isLeft(parsed)) return problem(parsed.left);
  const rows = parsed.right as readonly Readonly<Record<string, string>>[];
  const columns = Object.keys(rows[0] ?? {});
  if (rows.length > MAX_ROWS) return problem(`expected at most ${MAX_ROWS} rows`);
  for (const wanted of ['key', 'source']) {
    if (!columns.includes(wanted)) return problem(`expected a column ${wanted}, found ${columns.join(', ')}`);
  }
  const listed: ListDefinition['rows'][number][] = [];
  let names = rows.length;
  for (const [index, row] of rows.entries()) {
    const validFrom = dayOf(row.valid_from);
    const validTo = dayOf(row.valid_to);
    if (validFrom === null || validTo === null)
      return E.left({ file: file.path, line: index + 2, message: 'expected dates like 2026-01-31' });
    if (kind === 'name') {
      const aliases = aliasesOf(row).length;
      names += aliases;
      if (aliases > MAX_ALIASES || names > MAX_ROWS) return E.left(tooManyNames(file.path, index + 2, aliases));
    }
    listed.push({ key: row.key ?? '', validFrom, validTo, values: row });
  }
  return E.right({ id, kind, columns: columns.filter((column) => !OWN_COLUMNS.includes(column)), rows: listed });
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
