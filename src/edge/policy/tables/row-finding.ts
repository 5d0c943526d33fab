/** What can be said against a row of a table, for whoever reports it with its file and line. */
import type { TableRow } from './compiled-table';

/** What is wrong with a row, beside which others, in one sentence. */
export interface RowFinding {
  readonly row: TableRow;
  readonly others: readonly TableRow[];
  readonly message: string;
}

/** `row 3 (high)`. */
export function rowName({ number, id }: TableRow): string {
  return `row ${number} (${id})`;
}
