/** A snapshot's states off the log, each chunk checked before anything of it is used. */
import { Fault } from '../../edge/ports';
import type { PartitionReader } from '../../edge/ports';
import type { StoredState } from '../../edge/stored-state';
import { DamagedSnapshot } from '../../edge/snapshot/damaged-snapshot';
import { chunksIn } from '../../edge/snapshot/manifest';
import type { ChunkPlace } from '../../edge/snapshot/manifest';
import { readSnapshotRecord, unpackedBytes } from '../../edge/snapshot/snapshot-record';
import { CHUNK_BYTES, StateFrames, sha256Of } from '../../edge/snapshot/state-frames';
import { SNAPSHOTS_TOPIC } from '../../edge/topics';
import type { FoundSnapshot } from './find-snapshots';

type Reader = Pick<PartitionReader, 'read'>;

/** By reference bytes. Rejects with DamagedSnapshot, or a retriable Fault when the log is away. */
export async function* readSnapshot(
  task: Reader,
  { header, packed }: FoundSnapshot,
  progress: (done: number, of: number) => void = () => undefined,
): AsyncGenerator<readonly StoredState[]> {
  const places = await chunksIn(header, packed);
  const frames = new StateFrames();
  let done = 0;
  let states = 0;
  for await (const raw of ahead(rawChunks(task, places, header.bytes))) {
    const piece = frames.push(raw);
    states += piece.length;
    yield piece;
    progress(++done, places.length);
  }
  frames.end();
  if (states !== header.states) throw new DamagedSnapshot(`expected ${header.states} states, found ${states}`);
}

/** What each chunk's raw bytes will be, in order: unpacking goes on off the event loop. */
async function* rawChunks(
  task: Reader,
  places: readonly ChunkPlace[],
  bytes: number,
): AsyncGenerator<{ readonly raw: Promise<Buffer> }> {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return;
  let next = 0;
  try {
    for await (const piece of task.read(SNAPSHOTS_TOPIC, first.offset, last.offset + 1)) {
      for (const { offset, value } of piece) {
        const place = places[next];
        // Another worker, which had lost the task and did not know it, may have written between.
        if (place === undefined || offset < place.offset) continue;
        if (offset > place.offset) throw new DamagedSnapshot(`chunk ${next} is not at offset ${place.offset}`);
        const length = Math.min(CHUNK_BYTES, bytes - next * CHUNK_BYTES);
        yield { raw: rawChunk(value, place, next, length) };
        next++;
      }
    }
  } catch (error) {
    if (error instanceof Fault && !error.retriable) throw new DamagedSnapshot(error.message, { cause: error });
    throw error;
  }
  if (next < places.length) throw new DamagedSnapshot(`chunk ${next} of ${places.length} is missing`);
}

async function rawChunk(value: Uint8Array, place: ChunkPlace, index: number, length: number): Promise<Buffer> {
  const read = readSnapshotRecord(value);
  if (read === undefined || length <= 0) throw new DamagedSnapshot(`chunk ${index} cannot be read`);
  const raw = await unpackedBytes(read.packed, length);
  if (!sha256Of(raw).equals(place.digest)) throw new DamagedSnapshot(`chunk ${index} has other content`);
  return raw;
}

/** Unpacked ahead of what is taken. */
const AHEAD = 8;

async function* ahead(chunks: AsyncIterable<{ readonly raw: Promise<Buffer> }>): AsyncGenerator<Buffer> {
  const waiting: Promise<Buffer>[] = [];
  for await (const { raw } of chunks) {
    raw.catch(() => undefined);
    waiting.push(raw);
    const [first] = waiting.length > AHEAD ? waiting.splice(0, 1) : [];
    if (first !== undefined) yield await first;
  }
  for (const raw of waiting) yield await raw;
}
