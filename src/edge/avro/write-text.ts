/** Writes short ASCII texts byte by byte, as nearly all of ours are: cheaper than asking first how long they will be. */
import type { Tap } from './read-text';

/** Their length takes one byte in Avro's zigzag. */
const LONGEST_SHORT = 63;

/** One Avro string; throws on what is none. */
export function writeText(tap: Tap, text: unknown): void {
  if (typeof text !== 'string') throw new TypeError('expected text');
  const { buf, pos } = tap;
  const { length } = text;
  if (length > LONGEST_SHORT || pos + length >= buf.length) return tap.writeString(text);
  buf[pos] = length << 1;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    // Nothing has moved on yet: all of it is written again.
    if (unit > 0x7f) return tap.writeString(text);
    buf[pos + 1 + index] = unit;
  }
  tap.pos = pos + 1 + length;
}
