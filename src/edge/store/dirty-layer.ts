/** What has changed since the checkpoint below it: states, their timers, and those that the checkpoint still holds for them. */
import type { Consignment } from '../../core/join/consignment-state';
import type { Held } from './held-table';
import { HeldTable } from './held-table';
import { ReferenceOrder } from './reference-order';
import { weightOf } from './state-weight';
import { TimerTable } from './timer-table';

/** Of what stands around the bytes of one state: its reference, its place in the layer, timers. */
const AROUND_BYTES = 300;

export class DirtyLayer {
  /** What each waits for now, by place. */
  readonly timers = new TimerTable();
  /** To be taken out of the checkpoint with the next one. */
  readonly oldTimers = new TimerTable();
  private readonly places = new Map<string, number>();
  /** By place; undefined where one was deleted. */
  private readonly names: (string | undefined)[] = [];
  /** Of those that were deleted. */
  private readonly free: number[] = [];
  readonly held = new HeldTable();
  private readonly order = new ReferenceOrder();
  private weight = 0;
  private begins = 0;

  get size(): number {
    return this.places.size;
  }

  /** How many references it ever took in: as long as it stays the same, what is not here has not come. */
  get begun(): number {
    return this.begins;
  }

  /** What it takes in memory, estimated; with bytes that were replaced, which stand in the same slabs. */
  get bytes(): number {
    return this.weight;
  }

  placeOf(reference: string): number | undefined {
    return this.places.get(reference);
  }

  /** Undefined where it is to be forgotten. */
  heldAt(place: number): Held | undefined {
    return this.held.get(place);
  }

  /** Takes in a reference that is not here; the place says nothing yet. */
  begin(reference: string): number {
    const place = this.free.pop() ?? this.places.size;
    this.begins++;
    this.places.set(reference, place);
    this.names[place] = reference;
    this.order.added(reference);
    return place;
  }

  hold(place: number, held: HeldTable, at: number): void {
    this.weight -= objectBytes(this.held.objectAt(place));
    this.held.copy(place, held, at);
    const bytes = held.bytesAt(at);
    this.weight += bytes > 0 ? AROUND_BYTES + bytes : objectBytes(held.objectAt(at));
  }

  delete(reference: string): void {
    const place = this.places.get(reference);
    if (place === undefined) return;
    this.places.delete(reference);
    this.timers.set(place, []);
    this.oldTimers.set(place, []);
    this.held.set(place, undefined);
    this.names[place] = undefined;
    this.free.push(place);
  }

  /** Behind the last place that was ever taken. */
  get end(): number {
    return this.names.length;
  }

  /** Undefined where one was deleted. */
  referenceAt(place: number): string | undefined {
    return this.names[place];
  }

  /** After one reference (exclusive) up to another (inclusive), in no order. */
  *within(after: string, reach: string | undefined): Iterable<[string, Held | undefined]> {
    for (const reference of this.order.within(after, reach, this.places)) {
      const place = this.places.get(reference);
      if (place !== undefined) yield [reference, this.held.get(place)];
    }
  }

  /** States that are held as they are. */
  *objects(): Iterable<[string, Consignment]> {
    for (const [reference, place] of this.places) {
      const state = this.held.objectAt(place);
      if (state !== undefined) yield [reference, state];
    }
  }

  *states(): Iterable<[string, Held | undefined]> {
    for (const [reference, place] of this.places) yield [reference, this.held.get(place)];
  }
}

function objectBytes(state: Consignment | undefined): number {
  return state === undefined ? 0 : weightOf(state);
}
