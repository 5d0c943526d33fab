/** Snapshots as verify sees them: what is stored, what entries cite and what the fold gives must be the same. */
import { FOLD_NUMBER } from '../../core/join/consignment';
import { hex } from '../../core/kernel/hex';
import type { LedgerEntry } from '../../core/ledger/entry';
import { Fault } from '../../edge/ports';
import type { PartitionReader } from '../../edge/ports';
import type { StateStore } from '../../edge/state-store';
import type { StoredState } from '../../edge/stored-state';
import { DamagedSnapshot } from '../../edge/snapshot/damaged-snapshot';
import { snapshotDigest } from '../../edge/snapshot/manifest';
import { chunksOf } from '../../edge/snapshot/state-frames';
import type { Finding } from '../verify-entry';
import { findSnapshots } from './find-snapshots';
import type { FoundSnapshot } from './find-snapshots';
import { readSnapshot } from './read-snapshot';

export interface SnapshotChecks {
  /** Those at an entry that is folded; the fold says what they must hold unless something before it differs. */
  folded(entry: LedgerEntry, store: Pick<StateStore, 'dump'>, isClean: boolean): Promise<readonly Finding[]>;
  /** What an entry cites, as far as it is still there. */
  cited(entry: LedgerEntry): readonly Finding[];
}

/** Only snapshots that are there now are checked: retention takes them in time. Rejects with a Fault. */
export async function snapshotChecks(task: PartitionReader, logId: string): Promise<SnapshotChecks> {
  const bySeq = new Map<number, FoundSnapshot[]>();
  for await (const found of findSnapshots(task, logId)) {
    const { seq } = found.header;
    bySeq.set(seq, [...(bySeq.get(seq) ?? []), found]);
  }
  const digests = new Map<number, ReadonlySet<string>>();
  return {
    folded: async (entry, store, isClean) => {
      const there = bySeq.get(entry.seq);
      if (there === undefined) return [];
      bySeq.delete(entry.seq);
      const computed = isClean ? digestOf(entry, store.dump()) : undefined;
      const whys: string[] = [];
      const kept = new Set<string>(computed === undefined ? [] : [computed]);
      for (const found of there) {
        const why = await whatDiffers(task, entry, found, computed);
        if (why === GONE) continue;
        if (why === undefined) kept.add(found.header.digest);
        else whys.push(why);
      }
      digests.set(entry.seq, kept);
      return whys.map((why) => differs(entry, why));
    },
    cited: (entry) => {
      if (entry.snapshot === null) return [];
      const { seq, digest } = entry.snapshot;
      const known = [...(digests.get(seq) ?? [])];
      if (known.length === 0 || known.includes(hex(digest))) return [];
      return [differs(entry, `it cites digest ${hex(digest)} of entry ${seq}, which has ${known.join(' and ')}`)];
    },
  };
}

const GONE = 'gone';

/** What of a snapshot is not as it must be; undefined when it holds, GONE when retention has begun to take it. */
async function whatDiffers(
  task: PartitionReader,
  entry: LedgerEntry,
  found: FoundSnapshot,
  computed: string | undefined,
): Promise<string | undefined> {
  const { header, offset } = found;
  const place = `snapshots, partition ${task.partition}, offset ${offset}`;
  if (header.hash !== hex(entry.hash)) return `${place}: it is of another entry ${entry.seq}`;
  if (header.fold !== entry.fold) return `${place}: it has fold number ${header.fold}, the entry ${entry.fold}`;
  try {
    for await (const _ of readSnapshot(task, found));
  } catch (error) {
    if (!(error instanceof DamagedSnapshot)) throw error;
    return error.cause instanceof Fault ? GONE : `${place}: ${error.message}`;
  }
  if (computed === undefined || computed === header.digest) return undefined;
  return `${place}: it has digest ${header.digest}, the fold gives ${computed}`;
}

function digestOf({ logId, task, seq, hash }: LedgerEntry, states: Iterable<StoredState>): string {
  const digests: Uint8Array[] = [];
  let count = 0;
  for (const chunk of chunksOf(states)) {
    digests.push(chunk.digest);
    count = chunk.states;
  }
  return snapshotDigest({ fold: FOLD_NUMBER, logId, task, seq, hash: hex(hash) }, count, digests);
}

function differs({ seq }: LedgerEntry, what: string): Finding {
  return { kind: 'snapshot differs', seq, what };
}
