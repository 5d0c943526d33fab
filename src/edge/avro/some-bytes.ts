/** Bytes that stand in a record, copied in and out: digests by far the most, bodies of documents after them. */
import type { Tap } from './read-text';

/** Digests and less are copied byte by byte: cheaper than a call of native code. */
const SHORT_BYTES = 32;

const NO_BYTES = new Uint8Array(0);

/** A copy of so many; a length that leads out of the buffer invalidates the tap, as avsc expects. */
export function takeBytes(tap: Tap, length: number): Uint8Array {
  const { buf, pos } = tap;
  const end = pos + length;
  if (!(length >= 0 && end <= buf.length)) {
    tap.pos = buf.length + 1;
    return NO_BYTES;
  }
  tap.pos = end;
  if (length > SHORT_BYTES) {
    const copy = Buffer.allocUnsafe(length);
    buf.copy(copy, 0, pos, end);
    return copy;
  }
  // So short an array has its bytes inside, without a buffer beside it.
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++) bytes[index] = buf[pos + index] ?? 0;
  return bytes;
}

/** Past the end only the position moves: avsc reports how much was missing. */
export function putBytes(tap: Tap, bytes: Uint8Array): void {
  const { buf, pos } = tap;
  const { length } = bytes;
  tap.pos = pos + length;
  if (tap.pos > buf.length) return;
  if (length > SHORT_BYTES) return buf.set(bytes, pos);
  for (let index = 0; index < length; index++) buf[pos + index] = bytes[index] ?? 0;
}
