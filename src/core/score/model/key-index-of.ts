/** Numbers the keys of all tables of a model. Keys that begin alike share what finds their beginning. */
import type { KeyPart } from './feature';
import { tableName } from './feature';
import type { JoinSlot, KeyIndex, PartSlot } from './key-index';
import { FIRST } from './key-index';
import { keyParts, unescaped } from './key-text';
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
  const known = new Map<string, PartSlot>();
  const all = tables.map((table) => numberParts(table, known));
  const parts = [...known.values()];
  const joins: JoinSlot[] = [];
  const slots = new Map<string, { readonly slot: number; readonly end: number }>();
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

function numberParts({ parts, keys }: KeyedTable, known: Map<string, PartSlot>): Progress {
  const texts = parts.length === 1 ? undefined : keys.map(keyParts);
  const columns = parts.map((part, column) => {
    const slot = known.get(part.text) ?? { part, ids: new Map<string, number>() };
    known.set(part.text, slot);
    const numbers = new Int32Array(keys.length);
    for (let row = 0; row < keys.length; row++) {
      const text = texts === undefined ? unescaped(keys[row] ?? '') : (texts[row]?.[column] ?? '');
      let number = slot.ids.get(text);
      if (number === undefined) slot.ids.set(text, (number = FIRST + slot.ids.size));
      numbers[row] = number;
    }
    return numbers;
  });
  return { parts, columns, numbers: columns[0] ?? new Int32Array(0) };
}

/** Tables of at least so many parts, by the names of these. */
function groupedByStart(all: readonly Progress[], length: number): ReadonlyMap<string, readonly Progress[]> {
  const groups = new Map<string, Progress[]>();
  for (const one of all.filter(({ parts }) => parts.length >= length)) {
    const name = tableName(one.parts.slice(0, length));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}

function columnOf({ columns }: Progress, length: number): Int32Array {
  return columns[length - 1] ?? new Int32Array(0);
}

function joined(all: readonly Progress[], of: (one: Progress) => Int32Array): Int32Array {
  const whole = new Int32Array(all.reduce((length, one) => length + of(one).length, 0));
  let at = 0;
  for (const one of all) {
    whole.set(of(one), at);
    at += of(one).length;
  }
  return whole;
}
