/** A decision table as it was compiled: for whoever shows it, covers it by tests, or looks for rows that cannot be right. */
import type { CompiledRule } from '../compile-rule';
import type { Cell } from './cell';
import type { InputType } from './read-cell';
import type { TableFile } from './table-file';

/** A column. */
export interface TableInput {
  readonly name: string;
  /** CEL, as written. */
  readonly text: string;
  readonly type: InputType;
}

export interface TableRow {
  /** From 1. */
  readonly number: number;
  readonly id: string;
  /** By input; inputs it asks nothing of are left out. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly rule: CompiledRule;
  /** As the bundle names it: the table's, or the CSV file that its rows stand in. */
  readonly file: string;
  /** From 1. */
  readonly line: number | undefined;
  /** From 1; rows of a CSV file have none. */
  readonly column?: number | undefined;
}

export interface CompiledTable {
  readonly source: TableFile;
  /** As the bundle names it. */
  readonly file: string;
  readonly line: number | undefined;
  readonly inputs: readonly TableInput[];
  readonly rows: readonly TableRow[];
}

/** The id of a row's rule: what decisions, texts and tests cite. */
export function rowRuleId(table: string, row: string): string {
  return `${table}.${row}`;
}
