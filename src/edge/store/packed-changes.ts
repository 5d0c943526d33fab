/**
 * Consignments as they go into a checkpoint, as numbers and bytes one behind the other: as objects they would live for as long
 * as it takes to make a layer ready, and be copied by every collection of garbage meanwhile.
 */
import type { Timer } from '../../core/join/timers';
import { invariant } from '../../core/kernel/invariant';
import { HeldTable } from './held-table';
import { keyOrder } from './key-order';
import { MOMENTS, NO_TIME, putMoments } from './moments';
import { MAX_REFERENCE_BYTES } from './timer-bytes';
import type { TimerTable } from './timer-table';

const FIRST_CHANGES = 256;
const FIRST_BYTES = 32 * FIRST_CHANGES;
/** Of one UTF-16 unit in UTF-8, at most. */
const UNIT_BYTES = 3;
/** Of one change: the moments that stand, and those that are to. */
const TIMES = 2 * MOMENTS;

export class PackedChanges {
  /** Encoded states; a consignment without one is forgotten. */
  readonly values = new HeldTable();
  private count = 0;
  private bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  private ends = new Uint32Array(FIRST_CHANGES);
  private times = new Float64Array(TIMES * FIRST_CHANGES).fill(NO_TIME);
  private sorted: Uint32Array | undefined;

  get length(): number {
    return this.count;
  }

  /** Indexes in the order of keys: neighbours in the database are written one after the other, and their states lie together. */
  get order(): Uint32Array {
    return (this.sorted ??= keyOrder(this.keys));
  }

  /** The index of the change; each consignment once. */
  add(reference: string): number {
    this.roomFor(UNIT_BYTES * reference.length);
    const length = this.bytes.write(reference, this.used);
    invariant(length > 0 && length <= MAX_REFERENCE_BYTES, `a reference has 1 to ${MAX_REFERENCE_BYTES} bytes`);
    return this.end(length);
  }

  /** The same for the bytes of a reference. */
  addKey(key: Uint8Array): number {
    this.roomFor(key.length);
    this.bytes.set(key, this.used);
    return this.end(key.length);
  }

  /** It stands at the moments of the timers at a place of one table, and is to stand at those of the other. */
  wait(index: number, before: TimerTable, after: TimerTable, place: number): void {
    before.putMoments(place, this.times, TIMES * index);
    after.putMoments(place, this.times, TIMES * index + MOMENTS);
  }

  /** It stands at no moment, and is to stand at those of the timers, which are in firing order. */
  begin(index: number, timers: readonly Timer[]): void {
    putMoments(timers, this.times, TIMES * index + MOMENTS);
  }

  /** Valid as long as nothing is added. */
  keyAt(index: number): Buffer {
    return this.bytes.subarray(index === 0 ? 0 : this.ends[index - 1], this.ends[index]);
  }

  /** When it stands in the checkpoint and is to no more; `NO_TIME` for never. Most changes leave moments as they are. */
  oldTime(index: number, kind: number): number {
    const at = TIMES * index + kind;
    const before = this.times[at] ?? NO_TIME;
    return before === this.times[at + MOMENTS] ? NO_TIME : before;
  }

  /** When it is to stand there and does not. */
  newTime(index: number, kind: number): number {
    const at = TIMES * index + kind;
    const after = this.times[at + MOMENTS] ?? NO_TIME;
    return after === this.times[at] ? NO_TIME : after;
  }

  private get keys() {
    return { bytes: this.bytes, ends: this.ends, count: this.count };
  }

  private get used(): number {
    return this.count === 0 ? 0 : (this.ends[this.count - 1] ?? 0);
  }

  private end(length: number): number {
    this.sorted = undefined;
    this.ends[this.count] = this.used + length;
    return this.count++;
  }

  private roomFor(bytes: number): void {
    if (this.used + bytes > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(2 * (this.used + bytes));
      this.bytes.copy(larger, 0, 0, this.used);
      this.bytes = larger;
    }
    if (this.count < this.ends.length) return;
    const ends = new Uint32Array(2 * this.ends.length);
    ends.set(this.ends);
    this.ends = ends;
    const times = new Float64Array(TIMES * ends.length).fill(NO_TIME);
    times.set(this.times);
    this.times = times;
  }
}
