/** Rows of a `first` table that can never hit, because earlier rows hold wherever they would. No false alarms. */
import type { Cell } from './cell';
import { ANY } from './cell';
import { covers, coversAny } from './cell-relations';
import type { CompiledTable, TableRow } from './compiled-table';
import type { RowFinding } from './row-finding';
import { rowName } from './row-finding';

/** In the order of the rows; none where the table is not `first`. */
export function unreachableRows({ source, inputs, rows }: CompiledTable): readonly RowFinding[] {
  if (source.hitPolicy !== 'first') return [];
  return rows.flatMap((row, index): readonly RowFinding[] => {
    const earlier = rows.slice(0, index);
    const whole = earlier.find((other) => coversBut(undefined, other, row));
    if (whole !== undefined) return [found(source.id, row, [whole])];
    for (const { name } of inputs) {
      const beside = earlier.filter((other) => coversBut(name, other, row));
      const covering = fewest(beside, name, cellOf(row, name));
      if (covering !== undefined) return [found(source.id, row, covering)];
    }
    return [];
  });
}

/** Whether the other row holds wherever this one does, one input left aside. */
function coversBut(input: string | undefined, other: TableRow, row: TableRow): boolean {
  return [...other.cells].every(([name, cell]) => name === input || covers(cell, cellOf(row, name)));
}

/** Rows whose cells of one input cover a cell together, none of which could be left out; undefined where they do not. */
function fewest(rows: readonly TableRow[], input: string, cell: Cell): readonly TableRow[] | undefined {
  const cellsOf = (some: readonly TableRow[]): readonly Cell[] => some.map((row) => cellOf(row, input));
  if (!coversAny(cellsOf(rows), cell)) return undefined;
  let needed = rows;
  for (const row of rows) {
    const rest = needed.filter((one) => one !== row);
    if (coversAny(cellsOf(rest), cell)) needed = rest;
  }
  return needed;
}

function found(table: string, row: TableRow, others: readonly TableRow[]): RowFinding {
  const holds = others.length === 1 ? 'holds' : 'hold';
  const which = others.map(rowName).join(' and ');
  return {
    row,
    others,
    message: `table ${table}: ${rowName(row)} is never reached: ${which} ${holds} wherever it would`,
  };
}

function cellOf(row: TableRow, input: string): Cell {
  return row.cells.get(input) ?? ANY;
}
