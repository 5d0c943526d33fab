/** Avro's whole numbers, times among them, four bytes at once in integers where avsc divides or multiplies for each. */
import type { Tap } from './read-text';

/** Seven bits of a number in each byte; beyond so many, V8's small integers end. */
const LOW_BITS = 28;
const LOW_RANGE = 2 ** LOW_BITS;
const SMALL = 2 ** 30;
/** What avsc takes as exact: beyond it a value and its zigzag are not told apart. */
const LARGEST = Number.MAX_SAFE_INTEGER - 1;

/** One `int` or `long`, whatever its size; past the end only the position moves, as avsc expects. */
export function readWhole(tap: Tap): number {
  const { buf } = tap;
  let { pos } = tap;
  let byte = buf[pos++] ?? 0;
  let low = byte & 0x7f;
  for (let shift = 7; byte > 0x7f && shift < LOW_BITS; shift += 7) {
    byte = buf[pos++] ?? 0;
    low |= (byte & 0x7f) << shift;
  }
  if (byte <= 0x7f) {
    tap.pos = pos;
    return (low >> 1) ^ -(low & 1);
  }
  let whole = low;
  for (let factor = LOW_RANGE; byte > 0x7f; factor *= 128) {
    byte = buf[pos++] ?? 0;
    whole += (byte & 0x7f) * factor;
  }
  tap.pos = pos;
  return (whole % 2 === 0 ? whole : -(whole + 1)) / 2;
}

/** As `readWhole`; throws on what a number cannot hold exactly. */
export function readLong(tap: Tap): number {
  const value = readWhole(tap);
  if (!(value >= -LARGEST && value <= LARGEST)) throw new RangeError('a number beyond what is exact');
  return value;
}

/** Throws on what is no whole number, or beyond what is exact. */
export function writeLong(tap: Tap, value: unknown): void {
  if (!Number.isInteger(value) || (value as number) < -LARGEST || (value as number) > LARGEST)
    throw new TypeError('expected a whole number');
  writeWhole(tap, value as number);
}

/** Throws on what is no whole number of 32 bits. */
export function writeInt(tap: Tap, value: unknown): void {
  if (typeof value !== 'number' || value !== (value | 0)) throw new TypeError('expected a whole number of 32 bits');
  writeWhole(tap, value);
}

function writeWhole(tap: Tap, value: number): void {
  const { buf } = tap;
  let { pos } = tap;
  let rest: number;
  if (value >= -SMALL && value < SMALL) rest = value >= 0 ? value << 1 : (~value << 1) | 1;
  else {
    const whole = value >= 0 ? value * 2 : -value * 2 - 1;
    rest = Math.floor(whole / LOW_RANGE);
    let low = whole - rest * LOW_RANGE;
    for (let bits = 0; bits < LOW_BITS; bits += 7) {
      buf[pos++] = (low & 0x7f) | 0x80;
      low >>= 7;
    }
  }
  while (rest > 0x7f) {
    buf[pos++] = (rest & 0x7f) | 0x80;
    rest >>= 7;
  }
  buf[pos++] = rest;
  tap.pos = pos;
}
