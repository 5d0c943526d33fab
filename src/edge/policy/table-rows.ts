/** Rows of decision tables that can never hit, or that hit together where only one may. */
import type { Analysis, Finding } from './analysis';
import { overlappingRows } from './tables/overlapping-rows';
import type { RowFinding } from './tables/row-finding';
import { unreachableRows } from './tables/unreachable-rows';

export const rowsThatCannotBeRight: Analysis = ({ loaded }) =>
  [...loaded.tables.values()].flatMap((table) => [
    ...unreachableRows(table).map((one) =>
      finding('unreachable-row', one, 'put it before the rows that take it, or out'),
    ),
    ...overlappingRows(table).map((one) =>
      finding('overlapping-rows', one, 'make the rows meet without sharing a value'),
    ),
  ]);

function finding(code: Finding['code'], { row, message }: RowFinding, hint: string): Finding {
  return { file: row.file, line: row.line, column: row.column, code, message, hint, rule: row.rule.source.id };
}
