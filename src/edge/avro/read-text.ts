/** Reads the texts of one record several times faster than one native call for each: most are short and ASCII. */
import { isUtf8 } from 'node:buffer';

/** What avsc hands to the readers and writers of its types. */
export interface Tap {
  readonly buf: Buffer;
  pos: number;
  readLong(): number;
  skipLong(): void;
  writeLong(value: number): void;
}

// Beyond this a record is rare, and a text kept from it would keep too much alive: texts are slices of the whole.
const longestSource = 16 * 1024;

let source: Buffer | undefined;
let sourceText = '';
let printable = false;

/** Whether all texts of the last record read were printable ASCII, so that nobody need look at them again. */
export function wasPrintable(): boolean {
  return printable;
}

/** Runs a read of that buffer; its printable ASCII texts are then cut out of one string. */
export function readingTextOf<T>(buffer: Buffer, read: () => T): T {
  printable = buffer.length <= longestSource;
  if (!printable) return read();
  source = buffer;
  sourceText = buffer.toString('latin1');
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
  if (buf !== source) return decoded(buf, pos, end);
  let hash = length;
  for (let index = pos; index < end; index++) {
    const byte = buf[index] ?? 0;
    if (byte < 0x20 || byte > 0x7e) {
      printable = false;
      return decoded(buf, pos, end);
    }
    hash = (hash * 31 + byte) | 0;
  }
  return length <= longestShared ? sharedText(pos, end, hash) : sourceText.substring(pos, end);
}

/** Codes, currencies, countries: the same few texts in most records. */
const longestShared = 10;
/** One text for each of the last hashes: as many as any sender sends, it grows no further. */
const shared = new Array<string>(8192).fill('');

/** That part of the source, as one and the same string wherever it was met lately: less to keep, and near at hand. */
function sharedText(from: number, to: number, hash: number): string {
  const place = (hash ^ (hash >>> 13)) & (shared.length - 1);
  const known = shared[place] ?? '';
  if (known.length === to - from && sourceText.startsWith(known, from)) return known;
  return (shared[place] = sourceText.substring(from, to));
}

/** A lone surrogate, which no UTF-8 stands for: the value checks refuse it as BAD_TEXT, with its pointer. */
const NO_TEXT = '\ud800';

/** Bytes that are no UTF-8 become U+FFFD, which may also be stated as such. */
function decoded(buf: Buffer, from: number, to: number): string {
  const text = buf.toString('utf8', from, to);
  return text.includes('\ufffd') && !isUtf8(buf.subarray(from, to)) ? NO_TEXT : text;
}
