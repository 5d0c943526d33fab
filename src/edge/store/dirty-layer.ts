/** What has changed since the checkpoint below it: states, their timers, and those that the checkpoint still holds for them. */
import type { Timer } from '../../core/join/timers';
import type { Consignment } from '../../core/join/consignment-state';
import { ReferenceOrder } from './reference-order';
import { weightOf } from './state-weight';

/** One changed reference. */
export interface Dirty {
  /** Undefined when it is to be forgotten. */
  state: Consignment | undefined;
  bytes: number;
  /** What it waits for now. */
  timers: readonly Timer[];
  /** To be taken out of the checkpoint with the next one. */
  readonly oldTimers: readonly Timer[];
}

export class DirtyLayer {
  private readonly entries = new Map<string, Dirty>();
  private readonly order = new ReferenceOrder();
  private weight = 0;

  get size(): number {
    return this.entries.size;
  }

  /** What it takes in memory, estimated. */
  get bytes(): number {
    return this.weight;
  }

  find(reference: string): Dirty | undefined {
    return this.entries.get(reference);
  }

  /** Takes a reference in: the timers that the checkpoint still holds for it, and those that stand. */
  begin(reference: string, oldTimers: readonly Timer[], timers: readonly Timer[] = []): Dirty {
    const entry: Dirty = { state: undefined, bytes: 0, timers, oldTimers };
    this.entries.set(reference, entry);
    this.order.added(reference);
    return entry;
  }

  set(entry: Dirty, state: Consignment | undefined): void {
    const bytes = state === undefined ? 0 : weightOf(state);
    this.weight += bytes - entry.bytes;
    entry.bytes = bytes;
    entry.state = state;
  }

  delete(reference: string): void {
    this.entries.delete(reference);
  }

  references(): string[] {
    return [...this.entries.keys()];
  }

  /** After one reference (exclusive) up to another (inclusive), in no order. */
  *within(after: string, reach: string | undefined): Iterable<[string, Consignment | undefined]> {
    for (const reference of this.order.within(after, reach, this.entries)) {
      const entry = this.entries.get(reference);
      if (entry !== undefined) yield [reference, entry.state];
    }
  }

  *states(): Iterable<[string, Consignment | undefined]> {
    for (const [reference, { state }] of this.entries) yield [reference, state];
  }
}
