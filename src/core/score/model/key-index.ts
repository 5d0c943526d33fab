/** Finds the keys of all tables at once: every part is looked up once, every key from the key it begins with. */
import type { InputValue, KeyPart } from './feature';
import { partText } from './key-text';
import type { PairIds } from './pair-ids';
import { pairId } from './pair-ids';

/** What a slot holds where an input is absent, and where no table knows the key; keys have the numbers from 2. */
export const ABSENT = 0;
const UNSEEN = 1;
export const FIRST = 2;

export interface PartSlot {
  readonly part: KeyPart;
  readonly ids: Map<string, number>;
}

/** A key of several parts: the slot of all but the last, and that of the last. */
export interface JoinSlot {
  readonly start: number;
  readonly last: number;
  readonly ids: PairIds;
}

export interface KeyIndex {
  readonly parts: readonly PartSlot[];
  /** Their slots follow those of the parts. */
  readonly joins: readonly JoinSlot[];
  /** Written for every consignment: the number of what it says, by slot. */
  readonly found: Int32Array;
}

/** Numbers the parts of what a consignment says, and the keys that they make. */
export function findKeys({ parts, joins, found }: KeyIndex, inputs: readonly InputValue[]): void {
  let slot = 0;
  for (const { part, ids } of parts) {
    const text = partText(part, inputs[part.input]);
    found[slot++] = text === undefined ? ABSENT : (ids.get(text) ?? UNSEEN);
  }
  for (const { start, last, ids } of joins) {
    const one = found[start] ?? ABSENT;
    const other = found[last] ?? ABSENT;
    // A pair that has no number comes back as -1: unseen.
    found[slot++] = one >= FIRST && other >= FIRST ? pairId(ids, one, other) + FIRST : Math.min(one, other);
  }
}
