/** The one encoding that is hashed, the same in every runtime: each field as u32 big-endian length and bytes. */
import { utf8 } from '../kernel/utf8';

const ABSENT = 0xffffffff;
const FIRST_SIZE = 65_536;
/** Topics and header names come again and again; senders may name headers as they like. */
const KEPT_TEXTS = 256;

/** Appends fields to a buffer that grows; `take` copies them out and starts again. */
export interface FieldWriter {
  readonly bytes: (value: Uint8Array | null) => void;
  readonly text: (value: string) => void;
  readonly i32: (value: number) => void;
  readonly i64: (value: number) => void;
  readonly take: () => Uint8Array;
}

export function fieldWriter(): FieldWriter {
  let buffer = new Uint8Array(FIRST_SIZE);
  let view = new DataView(buffer.buffer);
  let end = 0;
  const texts = new Map<string, Uint8Array>();
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
    bytes,
    text: (value) => {
      let encoded = texts.get(value);
      if (encoded === undefined) {
        encoded = utf8(value);
        if (texts.size < KEPT_TEXTS) texts.set(value, encoded);
      }
      bytes(encoded);
    },
    i32: (value) => {
      room(8);
      view.setUint32(end, 4);
      view.setInt32(end + 4, value);
      end += 8;
    },
    i64: (value) => {
      room(12);
      view.setUint32(end, 8);
      view.setBigInt64(end + 4, BigInt(value));
      end += 12;
    },
    take: () => {
      const taken = buffer.slice(0, end);
      end = 0;
      return taken;
    },
  };
}
