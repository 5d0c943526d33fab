/** A rule that is the row of a decision table, as its readers see it: which row of which table, and what its cells ask. */
import type { CompiledTable } from './compiled-table';
import type { CellFile, HitPolicy } from './table-file';

export interface RowView {
  readonly table: string;
  readonly hitPolicy: HitPolicy;
  /** From 1. */
  readonly number: number;
  readonly rows: number;
  /** By input, in its order, as written; inputs it asks nothing of are left out. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Null for a rule that is written as one. */
export function rowView(tables: ReadonlyMap<string, CompiledTable>, rule: string): RowView | null {
  const table = tables.get(rule.slice(0, Math.max(0, rule.lastIndexOf('.'))));
  const row = table?.rows.find((one) => one.rule.source.id === rule);
  if (table === undefined || row === undefined) return null;
  const when = table.source.rows[row.number - 1]?.when ?? {};
  const asked = table.inputs.filter(({ name }) => row.cells.has(name));
  return {
    table: table.source.id,
    hitPolicy: table.source.hitPolicy,
    number: row.number,
    rows: table.rows.length,
    cells: Object.fromEntries(asked.map(({ name }) => [name, writtenCell(when[name] ?? null)])),
  };
}

/** `Row 2 of 8 of table R01-placi (collect): shipperAddress no`. */
export function rowText({ table, hitPolicy, number, rows, cells }: RowView): string {
  const asked = Object.entries(cells).map(([input, cell]) => `${input} ${cell}`);
  const what = asked.length > 0 ? asked.join(', ') : hitPolicy === 'first' ? 'whatever no earlier row takes' : 'always';
  return `Row ${number} of ${rows} of table ${table} (${hitPolicy}): ${what}`;
}

function writtenCell(cell: CellFile): string {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return Array.isArray(cell) ? `[${cell.join(', ')}]` : String(cell);
}
