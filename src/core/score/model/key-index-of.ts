/** Numbers the keys of all tables of a model. Keys that begin alike share what finds their beginning. */
import type { KeyPart } from './feature';
import { tableName } from './feature';
import type { JoinSlot, KeyIndex, PartSlot } from './key-index';
import { FIRST } from './key-index';
import { keyParts } from './key-text';
import { pairId, pairIdsOf } from './pair-ids';

export interface KeyedTable {
  readonly parts: readonly KeyPart[];
  /** Each with as many parts as the table. */
  readonly keys: readonly string[];
}

export interface NumberedTable {
  /** Where the index puts the number of a consignment's key. */
  readonly slot: number;
  /** By place of the key in the table. */
  readonly numbers: Int32Array;
  /** More than any number in this slot. */
  readonly end: number;
}

/** The numbers of one column of keys, and then of ever longer beginnings. */
interface Progress {
  readonly parts: readonly KeyPart[];
  readonly columns: readonly Int32Array[];
  numbers: Int32Array;
}

/** The index, and what it calls the keys of each table. */
export function keyIndexOf(tables: readonly KeyedTable[]): {
  readonly index: KeyIndex;
  readonly numbered: readonly NumberedTable[];
} {
  const parts: PartSlot[] = [];
  const joins: JoinSlot[] = [];
  const slots = new Map<string, { readonly slot: number; readonly end: number }>();
  const all = tables.map((table) => numberParts(table, parts));
  for (const [slot, { part, ids }] of parts.entries()) slots.set(part.text, { slot, end: FIRST + ids.size });
  const longest = tables.reduce((most, table) => Math.max(most, table.parts.length), 0);
  for (let length = 2; length <= longest; length++)
    for (const [name, sharing] of groupedByStart(all, length)) {
      const [first] = sharing;
      const start = slots.get(tableName(first?.parts.slice(0, length - 1) ?? []))?.slot ?? 0;
      const last = slots.get(first?.parts[length - 1]?.text ?? '')?.slot ?? 0;
      const ids = pairIdsOf(
        joined(sharing, (one) => one.numbers),
        joined(sharing, (one) => columnOf(one, length)),
      );
      for (const one of sharing) {
        const column = columnOf(one, length);
        one.numbers = one.numbers.map((number, row) => pairId(ids, number, column[row] ?? 0) + FIRST);
      }
      slots.set(name, { slot: parts.length + joins.length, end: FIRST + ids.seconds.length });
      joins.push({ start, last, ids });
    }
  const found = new Int32Array(parts.length + joins.length);
  const numbered = all.map((one) => ({
    numbers: one.numbers,
    ...(slots.get(tableName(one.parts)) ?? { slot: 0, end: 0 }),
  }));
  return { index: { parts, joins, found }, numbered };
}

function numberParts({ parts, keys }: KeyedTable, known: PartSlot[]): Progress {
  const texts = keys.map(keyParts);
  const columns = parts.map((part, column) => {
    let slot = known.find((one) => one.part.text === part.text);
    if (slot === undefined) known.push((slot = { part, ids: new Map() }));
    const { ids } = slot;
    return Int32Array.from(texts, (row) => {
      const text = row[column] ?? '';
      const number = ids.get(text) ?? FIRST + ids.size;
      ids.set(text, number);
      return number;
    });
  });
  return { parts, columns, numbers: columns[0] ?? new Int32Array(0) };
}

/** Tables of at least so many parts, by the names of these. */
function groupedByStart(all: readonly Progress[], length: number): ReadonlyMap<string, readonly Progress[]> {
  const groups = new Map<string, Progress[]>();
  for (const one of all.filter(({ parts }) => parts.length >= length)) {
    const name = tableName(one.parts.slice(0, length));
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

function columnOf({ columns }: Progress, length: number): Int32Array {
  return columns[length - 1] ?? new Int32Array(0);
}

function joined(all: readonly Progress[], of: (one: Progress) => Int32Array): Int32Array {
  return Int32Array.from(all.flatMap((one) => [...of(one)]));
}
