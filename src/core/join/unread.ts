/** Records of a batch before anybody has read what they say: those of one consignment are read one after the other. */
import type { Incoming } from '../events/arrival';
import { invariant } from '../kernel/invariant';

/** In the order in which they are taken; `reference` is the key where it is text, and what `read` is to be told. */
export interface Unread {
  readonly count: number;
  /** Epoch milliseconds. */
  readonly appendTime: (at: number) => number;
  readonly reference: (at: number) => string | null;
  readonly read: (at: number, reference: string | null) => Incoming;
}

export function unreadOf<Record extends { readonly appendTime: number }>(
  records: readonly Record[],
  referenceOf: (record: Record) => string | null,
  read: (record: Record, reference: string | null) => Incoming,
): Unread {
  const one = (at: number): Record => {
    const record = records[at];
    invariant(record !== undefined, 'a record that the batch does not have');
    return record;
  };
  return {
    count: records.length,
    appendTime: (at) => one(at).appendTime,
    reference: (at) => referenceOf(one(at)),
    read: (at, reference) => read(one(at), reference),
  };
}

/** Records of one reference: where the first of them stands. */
export interface Group {
  readonly reference: string | null;
  readonly first: number;
}

/** `next`: behind each record the next one of its reference, or `NONE`. */
export interface Groups {
  readonly groups: readonly Group[];
  readonly next: Int32Array;
}

export const NONE = -1;

/** The first `count` records by reference, in the order of the first of each; those without one are a group too. */
export function grouped(unread: Unread, count: number): Groups {
  const groups: Group[] = [];
  const next = new Int32Array(count).fill(NONE);
  const last = new Map<string | null, number>();
  for (let at = 0; at < count; at++) {
    const reference = unread.reference(at);
    const before = last.get(reference);
    if (before === undefined) groups.push({ reference, first: at });
    else next[before] = at;
    last.set(reference, at);
  }
  return { groups, next };
}
