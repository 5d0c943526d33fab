/** Up to where the ledger is read for an explanation: all of it, or to the entry that stood at a time or has a number. */
import type { LedgerEntry } from '../../core/ledger/entry';

/** `time` in epoch milliseconds: the last entry whose `now` is not after it. */
export type AsOf =
  | { readonly kind: 'now' }
  | { readonly kind: 'entry'; readonly seq: number }
  | { readonly kind: 'time'; readonly time: number };

/** The last entry that was read: its number and its `now`, epoch milliseconds. */
export interface StandsAt {
  readonly seq: number;
  readonly now: number;
}

/** Entries come in order and their `now` never goes backwards: the first one that does not is the end. */
export function isSeen(asOf: AsOf, entry: Pick<LedgerEntry, 'seq' | 'now'>): boolean {
  switch (asOf.kind) {
    case 'now':
      return true;
    case 'entry':
      return entry.seq <= asOf.seq;
    case 'time':
      return entry.now <= asOf.time;
  }
}
