/** Reads the numbers and byte strings of a record batch one after the other, never beyond its end. */
import { KafkaJSNonRetriableError } from 'kafkajs';

export class RecordCursor {
  constructor(
    readonly where: string,
    readonly bytes: Buffer,
    public at: number,
    private readonly end: number,
  ) {}

  left(): number {
    return this.end - this.at;
  }

  skip(count: number): void {
    this.at += count;
    if (this.at > this.end) throw this.cut();
  }

  /** Zigzag, as varint and varlong; numbers beyond 2^53 do not come in lengths, deltas and counts. */
  varint(): number {
    const first = this.byte();
    if (first < 0x80) return (first >>> 1) ^ -(first & 1);
    const second = this.byte();
    const low = (first & 0x7f) | ((second & 0x7f) << 7);
    return second < 0x80 ? (low >>> 1) ^ -(low & 1) : this.long(low);
  }

  /** Null only where nothing was written, not where it is empty. */
  bytesOrNull(): Buffer | null {
    const length = this.varint();
    if (length < 0) return null;
    const from = this.at;
    this.skip(length);
    return this.bytes.subarray(from, this.at);
  }

  private long(low: number): number {
    let value = low;
    for (let factor = 2 ** 14; factor < 2 ** 70; factor *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
    throw odd(this.where, 'a number of ten bytes at most, found a longer one');
  }

  private byte(): number {
    if (this.at >= this.end) throw this.cut();
    return this.bytes[this.at++] ?? 0;
  }

  private cut(): Error {
    return odd(this.where, 'a whole batch, found that it ends within a record');
  }
}

/** Of eight bytes; those beyond 2^53 are no offsets, times or ids of producers. */
export function int64(bytes: Buffer, at: number): number {
  return bytes.readInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
}

/** What kafkajs neither tries again nor takes for a bug of ours. `where`: topic/partition. */
export function odd(where: string, expected: string): Error {
  return new KafkaJSNonRetriableError(`${where}: expected ${expected}`);
}
