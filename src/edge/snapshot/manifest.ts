/** What a complete snapshot consists of: its chunks by offset and digest, under one digest that ledger entries cite. */
import { hex } from '../../core/kernel/hex';
import { fieldWriter } from '../../core/ledger/field-writer';
import { Fault } from '../ports';
import { DamagedSnapshot } from './damaged-snapshot';
import type { ManifestHeader, SnapshotPlace } from './snapshot-record';
import { packedBytes, unpackedBytes, writeSnapshotRecord } from './snapshot-record';
import { sha256Of } from './state-frames';

/** A chunk on the log; `digest` is that of its raw bytes. */
export interface ChunkPlace {
  readonly offset: number;
  readonly digest: Buffer;
}

const OFFSET_BYTES = 8;
const PLACE_BYTES = OFFSET_BYTES + 32;
/** As many as stand in one record: 6 GB of states. */
const MAX_CHUNKS = 25_000;

/** Of the entry, the number of states and all chunks; the same wherever the chunks stand. */
export function snapshotDigest(
  { fold, logId, task, seq, hash }: Omit<SnapshotPlace, 'previous' | 'offset'>,
  states: number,
  chunkDigests: readonly Uint8Array[],
): string {
  const writer = fieldWriter();
  writer.i32(fold);
  writer.text(logId);
  writer.i32(task);
  writer.i64(seq);
  writer.bytes(Buffer.from(hash, 'hex'));
  writer.i64(states);
  writer.i32(chunkDigests.length);
  for (const digest of chunkDigests) writer.bytes(digest);
  return hex(sha256Of(writer.take()));
}

export interface Packed {
  readonly states: number;
  readonly bytes: number;
  readonly chunks: readonly ChunkPlace[];
}

/** The record that makes a snapshot complete. Rejects with a Fault where it is too large. */
export async function writeManifest(
  place: SnapshotPlace,
  { states, bytes, chunks }: Packed,
): Promise<{ readonly digest: string; readonly value: Buffer }> {
  if (chunks.length > MAX_CHUNKS)
    throw new Fault(`a snapshot has at most ${MAX_CHUNKS} chunks, the state needs ${chunks.length}`, false);
  const digest = snapshotDigest(
    place,
    states,
    chunks.map((chunk) => chunk.digest),
  );
  const list = Buffer.alloc(chunks.length * PLACE_BYTES);
  for (const [index, chunk] of chunks.entries()) {
    list.writeBigInt64BE(BigInt(chunk.offset), index * PLACE_BYTES);
    list.set(chunk.digest, index * PLACE_BYTES + OFFSET_BYTES);
  }
  const header: ManifestHeader = { kind: 'manifest', ...place, states, bytes, chunks: chunks.length, digest };
  return { digest, value: writeSnapshotRecord(header, await packedBytes(list)) };
}

/** Its chunks in order. Rejects with DamagedSnapshot where the digest is not theirs. */
export async function chunksIn(header: ManifestHeader, packed: Buffer): Promise<readonly ChunkPlace[]> {
  const { chunks: count, states, digest } = header;
  if (count < 0 || count > MAX_CHUNKS) throw new DamagedSnapshot(`its manifest states ${count} chunks`);
  const list = await unpackedBytes(packed, count * PLACE_BYTES);
  const chunks = Array.from({ length: count }, (_, index): ChunkPlace => {
    const at = index * PLACE_BYTES;
    return {
      offset: Number(list.readBigInt64BE(at)),
      digest: list.subarray(at + OFFSET_BYTES, at + PLACE_BYTES),
    };
  });
  const found = snapshotDigest(
    header,
    states,
    chunks.map((chunk) => chunk.digest),
  );
  if (found !== digest) throw new DamagedSnapshot(`its manifest has digest ${digest}, but what it states has ${found}`);
  return chunks;
}
