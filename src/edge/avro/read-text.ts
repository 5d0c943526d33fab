/** Reads the texts of one record several times faster than one native call for each: most are short and ASCII. */
import { isUtf8 } from 'node:buffer';
import { checkText } from './value-checks';

/** What avsc hands to the readers and writers of its types. */
export interface Tap {
  readonly buf: Buffer;
  pos: number;
  readLong(): number;
  skipLong(): void;
  writeLong(value: number): void;
  writeString(value: string): void;
}

// Beyond this a record is rare, and a text kept from it would keep too much alive: texts are slices of the whole.
export const LONGEST_SOURCE_BYTES = 16 * 1024;

let source: Buffer | undefined;
/** Over all the memory in which the source stands, of which most records that follow are in the same piece. */
let view: DataView = new DataView(new ArrayBuffer(0));
let viewFrom = 0;
let sourceText = '';
let clean = false;

/** Whether every text of the last record read is known to hold no character that a document may not have. */
export function wasClean(): boolean {
  return clean;
}

/**
 * Runs a read of that buffer; its printable ASCII texts are then cut out of one string. Only a `checking` one finds out whether
 * they are clean.
 */
export function readingTextOf<T>(buffer: Buffer, checking: boolean, read: () => T): T {
  const isShort = buffer.length <= LONGEST_SOURCE_BYTES;
  clean = isShort && checking;
  if (!isShort) return read();
  source = buffer;
  sourceText = '';
  if (view.buffer !== buffer.buffer) view = new DataView(buffer.buffer);
  viewFrom = buffer.byteOffset;
  try {
    return read();
  } finally {
    source = undefined;
  }
}

/** One Avro string; a length that leads out of the buffer invalidates the tap, as avsc expects. */
export function readText(tap: Tap): string {
  const length = tap.readLong();
  const { buf, pos } = tap;
  const end = pos + length;
  if (!(length >= 0 && end <= buf.length)) {
    tap.pos = buf.length + 1;
    return '';
  }
  tap.pos = end;
  if (buf !== source) return textBeyondAscii(buf, pos, end);
  if (length <= LONGEST_SHARED) return sharedText(buf, pos, end);
  return isPrintable(pos, end) ? cutOut(pos, end) : beyondAscii(buf, pos, end);
}

/** Do printable ASCII characters alone stand there in the source? At least four; as many are looked at in one go. */
export function isPrintable(from: number, to: number): boolean {
  const last = viewFrom + to - 4;
  for (let at = viewFrom + from; at < last; at += 4) if (!areFourPrintable(view.getInt32(at))) return false;
  return areFourPrintable(view.getInt32(last));
}

/** No byte has its highest bit, none is 0x7f, and each has one of the two bits that control characters lack. */
function areFourPrintable(bytes: number): boolean {
  return ((bytes | (bytes + 0x01010101)) & 0x80808080) === 0 && ((bytes | (bytes << 1)) & 0x40404040) === 0x40404040;
}

/** All of the source becomes one string when the first text is cut out of it. */
function cutOut(from: number, to: number): string {
  if (sourceText === '' && source !== undefined) sourceText = source.toString('latin1');
  return sourceText.substring(from, to);
}

function beyondAscii(buf: Buffer, from: number, to: number): string {
  const text = textBeyondAscii(buf, from, to);
  clean &&= checkText(text, Infinity, false) === undefined;
  return text;
}

/** Codes, currencies, countries: the same few texts in most records. Two whole numbers hold one. */
const LONGEST_SHARED = 8;
/** As many as are remembered, whatever senders send: a text takes the place of the last one with its hash. */
const SHARED_TEXTS = 4096;
const texts = new Array<string>(SHARED_TEXTS).fill('');
/** Of each the first and the last four bytes, and how many there are: side by side, since memory is read a line at a time. */
const WIDTH = 4;
const shared = new Int32Array(WIDTH * SHARED_TEXTS);

/** That part of the source, as one and the same string wherever it was met lately: less to keep, and near at hand. */
function sharedText(buf: Buffer, from: number, to: number): string {
  const length = to - from;
  let first = 0;
  let last = 0;
  if (length >= 4) {
    first = view.getInt32(viewFrom + from);
    last = view.getInt32(viewFrom + to - 4);
    if (!areFourPrintable(first) || !areFourPrintable(last)) return beyondAscii(buf, from, to);
  } else {
    for (let index = from; index < to; index++) {
      const byte = buf[index] ?? 0;
      if (byte < 0x20 || byte > 0x7e) return beyondAscii(buf, from, to);
      first = (first << 8) | byte;
    }
  }
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b);
  const place = (mixed ^ (mixed >>> 15)) & (SHARED_TEXTS - 1);
  const at = WIDTH * place;
  if (shared[at] === first && shared[at + 1] === last && shared[at + 2] === length) return texts[place] ?? '';
  shared[at] = first;
  shared[at + 1] = last;
  shared[at + 2] = length;
  return (texts[place] = cutOut(from, to));
}

/** A lone surrogate, which no UTF-8 stands for: the value checks refuse it as BAD_TEXT, with its pointer. */
const NO_TEXT = '\ud800';

/** Bytes that are no UTF-8 become U+FFFD, which may also be stated as such. */
export function textBeyondAscii(buf: Buffer, from: number, to: number): string {
  const text = buf.toString('utf8', from, to);
  return text.includes('\ufffd') && !isUtf8(buf.subarray(from, to)) ? NO_TEXT : text;
}
