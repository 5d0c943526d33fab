/** How long each element's text may be, from the data model's formats, for whoever validates documents. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { packageFile } from '../package-files';

interface ElementRow {
  readonly wco_id: string;
  readonly format: string;
  readonly max_length: string;
}

/** Bounds text whose element states no format, and every other one too. */
const longestText = 4096;
/** Text without an element id: types and numbers of aliases, pointers of changes. */
const unnamedText = 256;

let lengths: ReadonlyMap<string, number> | undefined;

/**
 * Most characters (UTF-16 units) that an element may have: twice its format's length, since other message sets are more
 * generous than the data model; where one is known to go beyond even that, `max_length` in schemas/elements says so.
 */
export function maxTextLength(elementId: string): number {
  lengths ??= readLengths();
  return elementId === '' ? unnamedText : (lengths.get(elementId) ?? longestText);
}

function readLengths(): ReadonlyMap<string, number> {
  const rows: readonly ElementRow[] = parse(readFileSync(packageFile('schemas', 'elements', 'wco-elements.csv')), {
    columns: true,
  });
  return new Map(rows.map((row) => [row.wco_id, lengthOf(row)]));
}

/** `an..35` and `n1` are lengths; `n..16,3` counts its point and sign. */
function lengthOf({ format, max_length }: ElementRow): number {
  if (max_length !== '') return Number(max_length);
  const [, whole, decimals] = /(\d+)(?:,(\d+))?$/.exec(format) ?? [];
  if (whole === undefined) return longestText;
  return Math.min(longestText, 2 * (Number(whole) + (decimals === undefined ? 0 : Number(decimals) + 2)));
}
