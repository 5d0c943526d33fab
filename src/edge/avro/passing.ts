/** Passes over elements that nobody wants: by position alone, or checking what stands there; each gives where it ends. */
import type { Tap } from './read-text';
import { isPrintable, textBeyondAscii } from './read-text';
import { checkText, MAX_SCALE } from './value-checks';
import { readLong, readWhole } from './whole-numbers';

/** Not an error of anybody: the document is read as a whole, which finds out what is wrong with it, if anything. */
const NOT_IN_PART = new Error('not read in part');
export function refuse(): never {
  throw NOT_IN_PART;
}

/** A length or a count of at most two bytes, which is nearly every one; longer ones are refused. */
export function shortCount(first: number, second: number): number {
  if (!(first > 0x7f && second < 0x80) || (first & 1) === 1) refuse();
  return ((first & 0x7f) >> 1) | (second << 6);
}

/** A text of the source that is read from, as an element of at most so many characters may have it. */
export function passText(buf: Buffer, pos: number, maxLength: number): number {
  const first = buf[pos] ?? 1;
  const isShort = first < 0x80 && (first & 1) === 0;
  const length = isShort ? first >> 1 : shortCount(first, buf[pos + 1] ?? 0xff);
  const from = pos + (isShort ? 1 : 2);
  const end = from + length;
  if (end > buf.length) refuse();
  if (length <= maxLength && ((length >= 4 && isPrintable(from, end)) || isCommon(buf, from, end))) return end;
  if (checkText(textBeyondAscii(buf, from, end), maxLength, false) !== undefined) refuse();
  return end;
}

/**
 * Is it UTF-8 of letters that are in use, none of which is a control or hides something? Printable ASCII, U+00A0 to U+07FF and
 * U+3000 to U+9FFF, but for the two hidden ones among them (`value-checks.ts`); what else there is, is looked at as text.
 */
function isCommon(buf: Buffer, from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    const first = buf[index] ?? 0;
    if (first >= 0x20 && first <= 0x7e) continue;
    if (first < 0xc2 || first > 0xe9) return false;
    const second = buf[++index] ?? 0;
    if (index >= end || (second & 0xc0) !== 0x80) return false;
    if (first < 0xe0) {
      if ((first === 0xc2 && second < 0xa0) || (first === 0xd8 && second === 0x9c)) return false;
      continue;
    }
    const third = buf[++index] ?? 0;
    if (first < 0xe3 || index >= end || (third & 0xc0) !== 0x80) return false;
    if (first === 0xe3 && second === 0x85 && third === 0xa4) return false;
  }
  return true;
}

/** An amount as `checkAmount` allows it, in the order of its record. */
export function passAmount(tap: Tap, mayBeNegative: boolean): void {
  const value = readLong(tap);
  const scale = readWhole(tap);
  const { buf, pos } = tap;
  if ((value < 0 && !mayBeNegative) || !(scale >= 0 && scale <= MAX_SCALE)) refuse();
  if (buf[pos] !== 6 || !isCapital(buf[pos + 1]) || !isCapital(buf[pos + 2]) || !isCapital(buf[pos + 3])) refuse();
  tap.pos = pos + 4;
}

function isCapital(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a;
}
