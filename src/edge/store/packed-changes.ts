/**
 * Changes until they are handed over: keys and moments as bytes one behind the other. As objects they would live for as long as
 * it takes to make a layer ready, and be copied by every collection of garbage meanwhile.
 */
import type { Change } from './change';
import type { Moment } from './moments';

const FIRST_BYTES = 64 * 1024;
/** Of a length, or a count: keys are short, and a consignment has a few moments. */
const NUMBER_BYTES = 2;
const TIME_BYTES = 8;

export class PackedChanges implements Iterable<Change> {
  /** Of each change; undefined where a consignment is forgotten. */
  readonly values: (Uint8Array | undefined)[] = [];
  private bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  private used = 0;

  get length(): number {
    return this.values.length;
  }

  add({ key, value, oldMoments, newMoments }: Change): void {
    this.values.push(value);
    this.putBytes(key);
    this.putMoments(oldMoments);
    this.putMoments(newMoments);
  }

  /** Made anew, each when it is asked for; their bytes stay where they are. */
  *[Symbol.iterator](): Generator<Change> {
    const from = { at: 0 };
    for (const value of this.values) {
      const key = this.takeBytes(from);
      yield { key, value, oldMoments: this.takeMoments(from), newMoments: this.takeMoments(from) };
    }
  }

  private putMoments(moments: readonly Moment[]): void {
    this.putNumber(moments.length);
    for (const { isDeadline, time } of moments) {
      this.putNumber(isDeadline ? 1 : 0);
      this.room(TIME_BYTES);
      this.used = this.bytes.writeDoubleLE(time, this.used);
    }
  }

  private putNumber(number: number): void {
    this.room(NUMBER_BYTES);
    this.used = this.bytes.writeUInt16LE(number, this.used);
  }

  private putBytes(bytes: Buffer): void {
    this.putNumber(bytes.length);
    this.room(bytes.length);
    this.bytes.set(bytes, this.used);
    this.used += bytes.length;
  }

  private room(bytes: number): void {
    if (this.used + bytes <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.used + bytes));
    this.bytes.copy(larger, 0, 0, this.used);
    this.bytes = larger;
  }

  private takeMoments(from: { at: number }): Moment[] {
    const moments: Moment[] = [];
    for (let left = this.takeNumber(from); left > 0; left--) {
      const isDeadline = this.takeNumber(from) === 1;
      moments.push({ isDeadline, time: this.bytes.readDoubleLE(from.at) });
      from.at += TIME_BYTES;
    }
    return moments;
  }

  private takeNumber(from: { at: number }): number {
    const number = this.bytes.readUInt16LE(from.at);
    from.at += NUMBER_BYTES;
    return number;
  }

  private takeBytes(from: { at: number }): Buffer {
    const length = this.takeNumber(from);
    from.at += length;
    return this.bytes.subarray(from.at - length, from.at);
  }
}
