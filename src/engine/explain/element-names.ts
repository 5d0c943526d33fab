/** What the data model calls an element: names by WCO id, from schemas/elements, for those who know the dictionary. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { packageFile } from '../../edge/package-files';

interface ElementRow {
  readonly wco_id: string;
  readonly name: string;
}

let names: ReadonlyMap<string, string> | undefined;

/** Undefined for classes and for what has no row. */
export function elementName(id: string): string | undefined {
  names ??= readNames();
  return names.get(id);
}

function readNames(): ReadonlyMap<string, string> {
  const rows: readonly ElementRow[] = parse(readFileSync(packageFile('schemas', 'elements', 'wco-elements.csv')), {
    columns: true,
  });
  return new Map(rows.map(({ wco_id, name }) => [wco_id, name]));
}
