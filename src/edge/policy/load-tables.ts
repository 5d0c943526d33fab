/** The decision tables of one rules file, compiled, with every problem at its line. */
import type { Environments } from './compile-rule';
import type { PolicyProblem } from './bundle';
import type { RuleFile } from './policy-file';
import type { CompiledTable } from './tables/compiled-table';
import { compileTable } from './tables/compile-table';
import type { TableFile } from './tables/table-file';
import * as E from 'fp-ts/Either';

/** Tables of a policy, and characters of all their rows' conditions, at most: bounds what reading their cells may cost. */
const MAX_TABLES = 100;
const MAX_TEXT = 1_000_000;

/** What a file says, and where. */
interface TablesRead {
  readonly path: string;
  readonly tables: readonly TableFile[];
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
}

/** Adds to `known`; `refusal` says what keeps a row's rule out of the policy, if anything. */
export function loadTables(
  { path, tables, lineOf }: TablesRead,
  known: Map<string, CompiledTable>,
  environmentOf: Environments,
  refusal: (rule: RuleFile) => string | undefined,
): readonly PolicyProblem[] {
  return tables.flatMap((stated, index): readonly PolicyProblem[] => {
    const lineBelow = (below: readonly (string | number)[]): number | undefined => lineOf(['tables', index, ...below]);
    const problem = (line: number | undefined, message: string): PolicyProblem => ({ file: path, line, message });
    if (known.has(stated.id)) return [problem(lineBelow([]), `table ${stated.id}: this id stands twice`)];
    if (known.size >= MAX_TABLES) return [problem(lineBelow([]), `expected at most ${MAX_TABLES} tables in a policy`)];
    if (textOf(known.values()) > MAX_TEXT)
      return [
        problem(lineBelow([]), 'the tables before this one have too many or too long inputs and rows: expected fewer'),
      ];
    const table = compileTable(stated, environmentOf, path, lineBelow);
    if (E.isLeft(table))
      return table.left.map((one) => problem(lineBelow(one.path), `table ${stated.id}: ${one.message}`));
    for (const { rule, line } of table.right.rows) {
      const refused = refusal(rule.source);
      if (refused !== undefined) return [problem(line, refused)];
    }
    known.set(stated.id, table.right);
    return [];
  });
}

function textOf(tables: Iterable<CompiledTable>): number {
  return [...tables].flatMap(({ rows }) => rows).reduce((sum, { rule }) => sum + rule.source.when.length, 0);
}
