/** The decision tables of one rules file, compiled, with every problem at its line and column. */
import type { YamlPlaces } from '../yaml-places';
import type { ModelIn } from './compile-rule';
import type { Environments } from './environments';
import type { Bundle, PolicyProblem } from './bundle';
import type { RuleFile } from './policy-file';
import type { CompiledTable } from './tables/compiled-table';
import { compileTable } from './tables/compile-table';
import type { CsvRows } from './tables/read-csv-rows';
import { readCsvRows } from './tables/read-csv-rows';
import type { RowFile, StatedTable } from './tables/table-file';
import * as E from 'fp-ts/Either';

/** Tables of a policy, and characters of all their rows' conditions, at most: bounds what reading their cells may cost. */
const MAX_TABLES = 100;
const MAX_TEXT = 1_000_000;

/** What a file says, and where. */
interface TablesRead {
  readonly path: string;
  readonly tables: readonly StatedTable[];
  readonly places: YamlPlaces;
}
type Path = readonly (string | number)[];
type Problems = readonly PolicyProblem[];

/** What tables are compiled with, and what else the policy says. */
interface Surroundings {
  readonly bundle: Bundle;
  readonly environmentOf: Environments;
  readonly modelIn?: ModelIn | undefined;
  /** What keeps a row's rule out of the policy, if anything. */
  readonly refusal: (rule: RuleFile) => string | undefined;
}

/** Adds to `known`. */
export function loadTables(
  { path, tables, places }: TablesRead,
  known: Map<string, CompiledTable>,
  surroundings: Surroundings,
): Problems {
  return tables.flatMap((stated, index): Problems => {
    const placeOf = (below: Path): Place => ({
      file: path,
      line: undefined,
      ...places.of(['tables', index, ...below]),
    });
    const problem = (message: string): Problems => [{ ...placeOf([]), code: 'bad-table', message }];
    if (known.has(stated.id)) return problem(`table ${stated.id}: this id stands twice`);
    if (known.size >= MAX_TABLES) return problem(`expected at most ${MAX_TABLES} tables in a policy`);
    if (textOf(known.values()) > MAX_TEXT)
      return problem('the tables before this one have too many or too long inputs and rows: expected fewer');
    const table = loadTable(stated, placeOf, surroundings);
    if (E.isLeft(table)) return table.left;
    known.set(stated.id, table.right);
    return [];
  });
}

type Place = Pick<PolicyProblem, 'file' | 'line' | 'column'>;

function loadTable(
  stated: StatedTable,
  placeOf: (below: Path) => Place,
  { bundle, environmentOf, modelIn, refusal }: Surroundings,
): E.Either<Problems, CompiledTable> {
  const found = rowsOf(stated, placeOf, bundle);
  if (E.isLeft(found)) return found;
  const { rows, placeOf: place } = found.right;
  const table = compileTable({ ...stated, rows }, environmentOf, place, modelIn);
  if (E.isLeft(table))
    return E.left(
      table.left.map((one) => ({
        ...place(one.path),
        code: 'bad-table' as const,
        message: `table ${stated.id}: ${one.message}`,
      })),
    );
  for (const { rule, file, line, column } of table.right.rows) {
    const message = refusal(rule.source);
    if (message !== undefined) return E.left([{ file, line, column, code: 'bad-table', message }]);
  }
  return table;
}

/** The rows of a table, and where what is below it stands: its rows may stand in a file of their own. */
function rowsOf(
  { id, rows, rowsFrom, inputs }: StatedTable,
  placeOf: (below: Path) => Place,
  { files }: Bundle,
): E.Either<Problems, { readonly rows: readonly RowFile[]; readonly placeOf: (below: Path) => Place }> {
  if ((rows === undefined) === (rowsFrom === undefined))
    return E.left([
      { ...placeOf([]), code: 'bad-table', message: `table ${id}: expected rows or rowsFrom, one of them` },
    ]);
  if (rows !== undefined) return E.right({ rows, placeOf });
  const path = `rules/${rowsFrom ?? ''}`;
  const file = files.find((one) => one.path === path);
  if (file === undefined)
    return E.left([
      { ...placeOf(['rowsFrom']), code: 'bad-table', message: `table ${id}: expected ${path}, found none` },
    ]);
  return E.map(({ rows: read, lines }: CsvRows) => ({
    rows: read,
    placeOf: (below: Path): Place =>
      below[0] === 'rows' ? { file: path, line: lines[Number(below[1])] } : placeOf(below),
  }))(readCsvRows(file, Object.keys(inputs)));
}

function textOf(tables: Iterable<CompiledTable>): number {
  return [...tables].flatMap(({ rows }) => rows).reduce((sum, { rule }) => sum + rule.source.when.length, 0);
}
