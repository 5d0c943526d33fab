/** Reads the generator's CSV tables; what does not fit together is a fault that names the place. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { Fault } from '../ports';

export type Row = Readonly<Record<string, string>>;

export function rowsOf(path: string): Row[] {
  try {
    return parse<Row>(readFileSync(path, 'utf8'), { columns: true });
  } catch (cause) {
    throw new Fault(`cannot read ${path}: ${String(cause)}`, false, { cause });
  }
}

export function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Fault(`topology/generator does not fit together: ${what}`, false);
  return value;
}

/** The text in a column. */
export function field(row: Row, column: string): string {
  return needed(row[column], `column ${column}`);
}

/** The whole number in a column. */
export function whole(row: Row, column: string): number {
  const text = field(row, column);
  return needed(/^\d{1,12}$/.test(text) ? Number(text) : undefined, `${column} is not a whole number: ${text}`);
}
