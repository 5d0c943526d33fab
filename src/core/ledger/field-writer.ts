/** The one encoding that is hashed, the same in every runtime: each field as u32 big-endian length and bytes. */
import { invariant } from '../kernel/invariant';
import { utf8 } from '../kernel/utf8';

const ABSENT = 0xffffffff;
const TWO_TO_32 = 4_294_967_296;
const FIRST_SIZE = 65_536;
/** Topics and header names come again and again; senders may name headers as they like. */
const KEPT_TEXTS = 256;

/** Appends fields to a buffer that grows. */
export interface FieldWriter {
  /** One byte as it is, without a length. */
  readonly byte: (value: number) => void;
  readonly bytes: (value: Uint8Array | null) => void;
  readonly text: (value: string) => void;
  readonly i32: (value: number) => void;
  /** A whole number that a double holds exactly, in two's complement. */
  readonly i64: (value: number) => void;
  /** What was written, valid until the next field, which starts again. */
  readonly take: () => Uint8Array;
}

export function fieldWriter(): FieldWriter {
  let buffer = new Uint8Array(FIRST_SIZE);
  let view = new DataView(buffer.buffer);
  let end = 0;
  const encoded = textEncoder();
  const room = (size: number): void => {
    if (end + size <= buffer.length) return;
    const grown = new Uint8Array(Math.max(buffer.length * 2, end + size));
    grown.set(buffer.subarray(0, end));
    buffer = grown;
    view = new DataView(buffer.buffer);
  };
  const bytes = (value: Uint8Array | null): void => {
    room(4 + (value?.length ?? 0));
    view.setUint32(end, value === null ? ABSENT : value.length);
    end += 4;
    if (value === null) return;
    buffer.set(value, end);
    end += value.length;
  };
  return {
    byte: (value) => {
      room(1);
      buffer[end++] = value;
    },
    bytes,
    text: (value) => bytes(encoded(value)),
    i32: (value) => {
      room(8);
      view.setUint32(end, 4);
      view.setInt32(end + 4, value);
      end += 8;
    },
    i64: (value) => {
      room(12);
      view.setUint32(end, 8);
      invariant(Number.isSafeInteger(value), 'only whole numbers that a double holds exactly are hashed');
      const high = Math.floor(value / TWO_TO_32);
      view.setInt32(end + 4, high);
      view.setUint32(end + 8, value - high * TWO_TO_32);
      end += 12;
    },
    take: () => {
      const taken = buffer.subarray(0, end);
      end = 0;
      return taken;
    },
  };
}

function textEncoder(): (text: string) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (text) => {
    let encoded = known.get(text);
    if (encoded === undefined) {
      encoded = utf8(text);
      if (known.size < KEPT_TEXTS) known.set(text, encoded);
    }
    return encoded;
  };
}
