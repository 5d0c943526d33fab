/** The state of one task: a fold of the log, which may be cleared at any time and folded again. */
import type { Consignment } from '../core/join/consignment-state';
import type { DueUntil } from '../core/join/due-timers';
import type { Stretch } from '../core/join/stretch';
import type { Timer } from '../core/join/timers';
import type { CheckpointMark, FrozenState, StoredState } from './stored-state';

/** States that are to be put, held in the form in which the store holds them: nobody need keep them as they are. */
export interface Preparation {
  /** Each reference once; without a state it is forgotten. Cheapest right after it was loaded. */
  add(reference: string, state: Consignment | undefined): void;
  /** No more are added; what it returns puts them. */
  ready(): () => void;
  /** Nothing is put. */
  drop(): void;
}

/** Fold of the log: a working set over a checkpoint on disk, never the truth. */
export interface StateStore {
  load(reference: string): Consignment | undefined;
  /** A reference without a state is forgotten. */
  put(changed: ReadonlyMap<string, Consignment | undefined>): void;
  /** As `put`, one after the other and later; nothing else is put in between. */
  prepare(): Preparation;
  /**
   * Timers up to and including the end, in firing order: `limit` of them, and the rest of the last one's reference and
   * time. Fewer than `limit` means that there are no more.
   */
  due(until: DueLimit, limit: number): readonly Timer[];
  /** The first `limit` consignments after one reference (exclusive) up to another (inclusive); `end` is empty where there are fewer. */
  stretch(after: string, to: string | undefined, limit: number): Stretch;
  /** Earliest pending flow deadline, ms. */
  earliestDeadline(): number | undefined;
  /**
   * Begins to write what is dirty, with the entry it belongs to, if it is time for it or `force`. What it returns is to be
   * awaited before more is put: with `force` until it is on disk, else where writing falls behind. Throws a Fault if an
   * earlier write failed.
   */
  checkpoint(mark: CheckpointMark, force: boolean): Promise<void> | undefined;
  /** What the checkpoint on disk says; undefined when there is none. */
  mark(): CheckpointMark | undefined;
  /** All states by reference bytes, as their bytes. */
  dump(): Iterable<StoredState>;
  /** What the checkpoint on disk holds now, for as long as it is not closed; undefined when there is none. */
  freeze(): FrozenState | undefined;
  /**
   * Forgets everything and takes in states by reference bytes, each reference once; on disk with the mark when it
   * resolves. Rejects as the pieces do, with UnreadableState or a Fault: then it is empty.
   */
  fill(pieces: AsyncIterable<readonly StoredState[]>, mark: CheckpointMark): Promise<void>;
  /** Forgets everything, on disk too. */
  clear(): Promise<void>;
  /** Waits for what is being written; what is dirty besides is left to the log. */
  close(): Promise<void>;
}
export type DueLimit = DueUntil;
