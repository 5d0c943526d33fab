/** States as one stream of bytes, cut into chunks of one size: the same states give the same chunks, whoever packs them. */
import { createHash } from 'node:crypto';
import type { StoredState } from '../stored-state';
import { DamagedSnapshot } from './damaged-snapshot';

/**
 * Raw bytes of every chunk but the last; part of the format. A record of it stays far below what brokers take even where
 * nothing can be compressed, and making one holds up the event loop for a few milliseconds at most.
 */
export const CHUNK_BYTES = 262_144;
const LENGTH_BYTES = 4;
/** Protects memory from a length that is damaged or forged: far beyond all that a consignment keeps. */
const MAX_PART_BYTES = 1_000_000_000;

export interface RawChunk {
  readonly bytes: Buffer;
  /** SHA-256. */
  readonly digest: Buffer;
  /** States that have begun in it or before. */
  readonly states: number;
}

/** Each state as length and bytes of its reference, then length and bytes of itself; lengths are u32 big-endian. */
export function* chunksOf(states: Iterable<StoredState>): Generator<RawChunk> {
  let chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let filled = 0;
  let count = 0;
  const closed = (): RawChunk => {
    const bytes = chunk.subarray(0, filled);
    chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    filled = 0;
    return { bytes, digest: sha256Of(bytes), states: count };
  };
  for (const { reference, bytes } of states) {
    count++;
    const key = Buffer.from(reference);
    for (const part of [lengthOf(key), key, lengthOf(bytes), bytes]) {
      for (let from = 0; from < part.length;) {
        const piece = part.subarray(from, from + CHUNK_BYTES - filled);
        chunk.set(piece, filled);
        filled += piece.length;
        from += piece.length;
        if (filled === CHUNK_BYTES) yield closed();
      }
    }
  }
  if (filled > 0) yield closed();
}

export function sha256Of(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Reads the stream back, chunk by chunk. */
export class StateFrames {
  private rest: Buffer = Buffer.alloc(0);
  private last: Buffer | undefined;

  /** The states that are whole by now. Throws DamagedSnapshot where references are not in order. */
  push(chunk: Buffer): readonly StoredState[] {
    const stream = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const states: StoredState[] = [];
    let at = 0;
    for (;;) {
      const key = partAt(stream, at);
      const bytes = key && partAt(stream, at + LENGTH_BYTES + key.length);
      if (key === undefined || bytes === undefined) break;
      if (this.last !== undefined && Buffer.compare(this.last, key) >= 0)
        throw new DamagedSnapshot('its references are not in order');
      this.last = key;
      states.push({ reference: key.toString('utf8'), bytes });
      at += 2 * LENGTH_BYTES + key.length + bytes.length;
    }
    this.rest = stream.subarray(at);
    return states;
  }

  /** Throws DamagedSnapshot where the stream stops within a state. */
  end(): void {
    if (this.rest.length > 0) throw new DamagedSnapshot('it stops within a state');
  }
}

function lengthOf(bytes: Uint8Array): Buffer {
  const length = Buffer.allocUnsafe(LENGTH_BYTES);
  length.writeUInt32BE(bytes.length);
  return length;
}

/** Undefined where it is not all there yet. */
function partAt(stream: Buffer, at: number): Buffer | undefined {
  if (at + LENGTH_BYTES > stream.length) return undefined;
  const length = stream.readUInt32BE(at);
  if (length > MAX_PART_BYTES) throw new DamagedSnapshot(`it states a length of ${length} bytes`);
  const begin = at + LENGTH_BYTES;
  return begin + length > stream.length ? undefined : stream.subarray(begin, begin + length);
}
