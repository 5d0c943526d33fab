/** Packs a checkpoint into chunks on the `snapshots` topic, and then the manifest that makes a snapshot of them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { FOLD_NUMBER } from '../../core/join/consignment';
import { hex } from '../../core/kernel/hex';
import type { FrozenState } from '../../edge/stored-state';
import type { SnapshotWriter } from '../../edge/snapshot-writer';
import type { ChunkPlace } from '../../edge/snapshot/manifest';
import { writeManifest } from '../../edge/snapshot/manifest';
import { packedBytes, writeSnapshotRecord } from '../../edge/snapshot/snapshot-record';
import type { SnapshotPlace } from '../../edge/snapshot/snapshot-record';
import { chunksOf } from '../../edge/snapshot/state-frames';
import { SNAPSHOTS_TOPIC } from '../../edge/topics';

/** Of the time between two chunks at least so much as one took is left to the task: its records come first. */
const LONGEST_PAUSE_MS = 200;

export interface SnapshotOf {
  readonly partition: number;
  readonly frozen: FrozenState;
  /** Offset of the manifest before it; -1 where there is none. */
  readonly previous: number;
}

export interface TakenSnapshot {
  readonly seq: number;
  readonly digest: Uint8Array;
  /** Raw bytes. */
  readonly bytes: number;
  /** Of the manifest. */
  readonly offset: number;
}

/** Undefined when it was abandoned: what was written is no snapshot without its manifest. Rejects with a Fault. */
export async function takeSnapshot(
  { partition, frozen, previous }: SnapshotOf,
  writer: SnapshotWriter,
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<TakenSnapshot | undefined> {
  const { logId, seq, hash, offset } = frozen.mark;
  const place: SnapshotPlace = { fold: FOLD_NUMBER, logId, task: partition, seq, hash: hex(hash), offset, previous };
  const key = Buffer.from(String(partition));
  const append = (value: Buffer): Promise<number> => writer.append({ topic: SNAPSHOTS_TOPIC, key, headers: [], value });
  const chunks: ChunkPlace[] = [];
  let bytes = 0;
  for (const chunk of chunksOf(frozen.states())) {
    const beganMs = performance.now();
    const packed = await packedBytes(chunk.bytes);
    if (signal.aborted) return undefined;
    const header = { kind: 'chunk', ...place, index: chunks.length } as const;
    chunks.push({ offset: await append(writeSnapshotRecord(header, packed)), digest: chunk.digest });
    bytes += chunk.bytes.length;
    progress(chunk.states, frozen.count);
    const pauseMs = Math.min(LONGEST_PAUSE_MS, performance.now() - beganMs);
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return undefined;
  }
  const { digest, value } = await writeManifest(place, { states: frozen.count, bytes, chunks });
  return { seq, digest: Buffer.from(digest, 'hex'), bytes, offset: await append(value) };
}
