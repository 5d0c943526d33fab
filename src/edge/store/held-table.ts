/** States of many references, each at a place of its own: of those that are bytes only where they stand, without a view of each. */
import type { Consignment } from '../../core/join/consignment-state';

/**
 * A changed state: as the bytes that go to the checkpoint, since what lives long as objects is copied by every collection
 * of garbage; or as it is, where there is no checkpoint, or where what changes is mostly asked for again before that.
 */
export type Held = Consignment | Uint8Array;

const FIRST_PLACES = 64;

export class HeldTable {
  /** The state, or what its bytes stand in. */
  private readonly things: (Consignment | ArrayBufferLike | undefined)[] = [];
  private from = new Uint32Array(FIRST_PLACES);
  private lengths = new Uint32Array(FIRST_PLACES);

  set(place: number, held: Held | undefined): void {
    this.room(place);
    const isBytes = held instanceof Uint8Array;
    this.things[place] = isBytes ? held.buffer : held;
    this.from[place] = isBytes ? held.byteOffset : 0;
    this.lengths[place] = isBytes ? held.length : 0;
  }

  get(place: number): Held | undefined {
    const thing = this.things[place];
    return thing === undefined || !isBuffer(thing) ? thing : this.viewOf(thing, place);
  }

  /** The bytes of a state; undefined where there is none, or where it is held as it is. */
  bytesOf(place: number): Uint8Array | undefined {
    const thing = this.things[place];
    return thing === undefined || !isBuffer(thing) ? undefined : this.viewOf(thing, place);
  }

  hasBytes(place: number): boolean {
    const thing = this.things[place];
    return thing !== undefined && isBuffer(thing);
  }

  /** A state that is held as it is. */
  objectAt(place: number): Consignment | undefined {
    const thing = this.things[place];
    return thing === undefined || isBuffer(thing) ? undefined : thing;
  }

  /** Of a state that is bytes; 0 of any other. */
  bytesAt(place: number): number {
    return this.lengths[place] ?? 0;
  }

  copy(place: number, others: HeldTable, othersPlace: number): void {
    this.room(place);
    this.things[place] = others.things[othersPlace];
    this.from[place] = others.from[othersPlace] ?? 0;
    this.lengths[place] = others.lengths[othersPlace] ?? 0;
  }

  private viewOf(buffer: ArrayBufferLike, place: number): Uint8Array {
    return new Uint8Array(buffer, this.from[place], this.lengths[place]);
  }

  private room(place: number): void {
    while (this.things.length <= place) this.things.push(undefined);
    if (place < this.from.length) return;
    const from = new Uint32Array(Math.max(2 * this.from.length, place + 1));
    from.set(this.from);
    this.from = from;
    const lengths = new Uint32Array(from.length);
    lengths.set(this.lengths);
    this.lengths = lengths;
  }
}

function isBuffer(thing: Consignment | ArrayBufferLike): thing is ArrayBufferLike {
  return thing instanceof ArrayBuffer || thing instanceof SharedArrayBuffer;
}
