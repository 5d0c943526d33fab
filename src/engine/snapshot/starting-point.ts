/** From where a task folds the ledger: its checkpoint, else the newest snapshot that holds, else the first entry. */
import { FOLD_NUMBER } from '../../core/join/consignment';
import { hex } from '../../core/kernel/hex';
import { UnreadableState } from '../../edge/unreadable-state';
import type { CheckpointMark } from '../../edge/ports';
import { DamagedSnapshot } from '../../edge/snapshot/damaged-snapshot';
import type { PlacedEntry } from '../ledger-tail';
import { confirms, entriesFrom } from '../ledger-tail';
import type { EngineParts } from '../parts';
import { findSnapshots } from './find-snapshots';
import type { FoundSnapshot } from './find-snapshots';
import { readSnapshot } from './read-snapshot';

/** Told how far it is, and where the store stands whenever that changes; undefined: it is empty. */
interface StartListener {
  readonly progress: (done: number, of: number) => void;
  readonly stands: (mark: CheckpointMark | undefined) => void;
}

/** To fold so many entries takes longer than to load a state of a gigabyte. */
export const MANY_ENTRIES = 10_000;

/** Snapshots of a task as a start finds them. */
export interface SnapshotsSeen {
  /** Whether it was needed or not. */
  readonly newest: FoundSnapshot | undefined;
  /** What was started from. */
  readonly loaded: FoundSnapshot | undefined;
  /** Why those before it were not loaded. */
  readonly refused: readonly string[];
}

export interface StartingPoint {
  /** The entry at which the store stands; undefined before the first one. */
  readonly mark: CheckpointMark | undefined;
  readonly fromCheckpoint: boolean;
  readonly snapshots: SnapshotsSeen;
}

/**
 * Leaves the store at the mark. `held` is where it stands in memory; `stands` is told when it no longer does. Rejects with a
 * Fault when the log is away.
 */
export async function startingPoint(
  parts: EngineParts,
  last: PlacedEntry | undefined,
  held: CheckpointMark | undefined,
  { progress, stands }: StartListener,
): Promise<StartingPoint> {
  const { task, store, identity } = parts;
  const kept = held ?? store.mark();
  let mark = last !== undefined && kept !== undefined && (await isConfirmed(parts, kept)) ? kept : undefined;
  let newest: FoundSnapshot | undefined;
  const refused: string[] = [];
  for await (const found of findSnapshots(task, identity.logId)) {
    newest ??= found;
    const { seq } = found.header;
    // From what is far behind it takes longer to fold than to load what is not.
    if (last === undefined || (mark !== undefined && mark.seq + MANY_ENTRIES >= seq)) break;
    let why = await refusal(parts, found);
    if (why === undefined) {
      // Loading begins with forgetting what was there.
      mark = undefined;
      stands(undefined);
      const shown = (done: number, of: number): void => progress(Math.floor((seq * done) / of), last.entry.seq);
      why = await failureToLoad(parts, found, shown);
    }
    if (why === undefined) {
      return { mark: markOf(found), fromCheckpoint: false, snapshots: { newest, loaded: found, refused } };
    }
    refused.push(`entry ${seq}: ${why}`);
  }
  if (mark === undefined) {
    stands(undefined);
    await store.clear();
  }
  return { mark, fromCheckpoint: mark !== undefined, snapshots: { newest, loaded: undefined, refused } };
}

async function isConfirmed({ task, outputs, identity }: EngineParts, mark: CheckpointMark): Promise<boolean> {
  return mark.seq > 0 && (await confirms(task, outputs, identity.logId, mark));
}

/** Why a snapshot cannot be one to start from, before it is read; undefined when it can. */
async function refusal(parts: EngineParts, found: FoundSnapshot): Promise<string | undefined> {
  const { fold, seq, digest } = found.header;
  if (fold !== FOLD_NUMBER) return `expected fold number ${FOLD_NUMBER}, found ${fold}`;
  const mark = markOf(found);
  if (!(await isConfirmed(parts, mark))) return `the ledger has another entry ${seq}, or none`;
  for await (const { entry } of entriesFrom(parts.task, parts.outputs, mark.offset + 1)) {
    if (entry.snapshot?.seq !== seq) continue;
    const cited = hex(entry.snapshot.digest);
    return cited === digest ? undefined : `entry ${entry.seq} cites digest ${cited}, but it has ${digest}`;
  }
  // It was finished after the last entry: nothing has been said of it yet.
  return undefined;
}

async function failureToLoad(
  { task, store }: EngineParts,
  found: FoundSnapshot,
  progress: (done: number, of: number) => void,
): Promise<string | undefined> {
  try {
    await store.fill(readSnapshot(task, found, progress), markOf(found));
    return undefined;
  } catch (error) {
    if (error instanceof DamagedSnapshot || error instanceof UnreadableState) return error.message;
    throw error;
  }
}

function markOf({ header }: FoundSnapshot): CheckpointMark {
  const { logId, seq, hash, offset } = header;
  return { logId, seq, hash: Buffer.from(hash, 'hex'), offset };
}
