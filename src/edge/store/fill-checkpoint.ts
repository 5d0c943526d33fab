/** Puts a whole state into an empty checkpoint, from a snapshot: in large slices, in order, the mark last. */
import type { Consignment } from '../../core/join/consignment-state';
import { timersOf } from '../../core/join/timers';
import { Fault } from '../ports';
import { UnreadableState } from '../unreadable-state';
import type { CheckpointMark, ConsignmentCodec } from '../ports';
import type { StoredState } from '../stored-state';
import type { Checkpoint } from './checkpoint';
import { PackedChanges } from './packed-changes';
import { isStorable } from './timer-bytes';

/** What one transaction takes, at least: a commit waits for the disk. */
const SLICE_BYTES = 8_000_000;

/** A kill leaves a checkpoint without a mark, which nobody starts from. Rejects with a Fault, or as the pieces do. */
export async function fillCheckpoint(
  base: Pick<Checkpoint, 'write'>,
  codec: ConsignmentCodec,
  pieces: AsyncIterable<readonly StoredState[]>,
  mark: CheckpointMark,
): Promise<void> {
  const bare = (value: Uint8Array): Consignment => codec.decodeBare(value);
  let changes = new PackedChanges();
  let bytes = 0;
  // While LMDB's thread writes one slice the next one is made.
  let writing = Promise.resolve();
  const write = async (slice: PackedChanges, end?: CheckpointMark): Promise<void> => {
    await writing;
    writing = base.write(slice, end);
    writing.catch(() => undefined);
  };
  try {
    for await (const piece of pieces) {
      for (const state of piece) {
        const timers = timersOf(checked(state, bare));
        const index = changes.add(state.reference);
        changes.values.set(index, state.bytes);
        changes.begin(index, timers);
        bytes += state.bytes.length;
      }
      if (bytes < SLICE_BYTES) continue;
      await write(changes);
      changes = new PackedChanges();
      bytes = 0;
    }
    await write(changes, mark);
  } finally {
    await writing;
  }
}

/** As they are put where there is no checkpoint. Throws a Fault. */
export function decoded(piece: readonly StoredState[], codec: ConsignmentCodec): ReadonlyMap<string, Consignment> {
  return new Map(piece.map((state) => [state.reference, checked(state, (bytes) => codec.decode(bytes))]));
}

function checked({ reference, bytes }: StoredState, decode: (bytes: Uint8Array) => Consignment): Consignment {
  try {
    const state = decode(bytes);
    if (state.reference === reference && isStorable(reference)) return state;
  } catch (cause) {
    throw cause instanceof Fault ? cause : new UnreadableState({ cause });
  }
  throw new UnreadableState();
}
