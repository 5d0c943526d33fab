/** What has changed since the checkpoint below it: states, their timers, and those that the checkpoint still holds for them. */
import type { Timer } from '../../core/join/timers';
import type { Consignment } from '../../core/join/consignment-state';
import { ReferenceOrder } from './reference-order';
import { weightOf } from './state-weight';

/**
 * A changed state: as the bytes that go to the checkpoint, since what lives long as objects is copied by every collection
 * of garbage; or as it is, where there is no checkpoint, or where what changes is mostly asked for again before that.
 */
export type Held = Consignment | Uint8Array;

/** One changed reference. */
export interface Dirty {
  /** Undefined when it is to be forgotten. */
  held: Held | undefined;
  /** What it waits for now. */
  timers: readonly Timer[];
  /** To be taken out of the checkpoint with the next one. */
  readonly oldTimers: readonly Timer[];
}

/** Of what stands around the bytes of one state: the view, its place in the layer, timers. */
const AROUND_BYTES = 500;

export class DirtyLayer {
  private readonly entries = new Map<string, Dirty>();
  private readonly order = new ReferenceOrder();
  private weight = 0;

  get size(): number {
    return this.entries.size;
  }

  /** What it takes in memory, estimated; with bytes that were replaced, which stand in the same slabs. */
  get bytes(): number {
    return this.weight;
  }

  find(reference: string): Dirty | undefined {
    return this.entries.get(reference);
  }

  /** Takes a reference in: the timers that the checkpoint still holds for it, and those that stand. */
  begin(reference: string, oldTimers: readonly Timer[], timers: readonly Timer[] = []): Dirty {
    const entry: Dirty = { held: undefined, timers, oldTimers };
    this.entries.set(reference, entry);
    this.order.added(reference);
    return entry;
  }

  set(entry: Dirty, held: Held | undefined): void {
    if (held instanceof Uint8Array) this.weight += AROUND_BYTES + held.length;
    else this.weight += objectBytes(held) - objectBytes(entry.held);
    entry.held = held;
  }

  delete(reference: string): void {
    this.entries.delete(reference);
  }

  references(): string[] {
    return [...this.entries.keys()];
  }

  /** After one reference (exclusive) up to another (inclusive), in no order. */
  *within(after: string, reach: string | undefined): Iterable<[string, Held | undefined]> {
    for (const reference of this.order.within(after, reach, this.entries)) {
      const entry = this.entries.get(reference);
      if (entry !== undefined) yield [reference, entry.held];
    }
  }

  /** States that are held as they are. */
  *objects(): Iterable<[string, Consignment]> {
    for (const [reference, held] of this.states()) {
      if (held !== undefined && !(held instanceof Uint8Array)) yield [reference, held];
    }
  }

  *states(): Iterable<[string, Held | undefined]> {
    for (const [reference, { held }] of this.entries) yield [reference, held];
  }
}

function objectBytes(held: Held | undefined): number {
  return held === undefined || held instanceof Uint8Array ? 0 : weightOf(held);
}
