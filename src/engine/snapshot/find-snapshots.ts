/** Which complete snapshots of a task stand on the log, newest first: each names the one before it, so that few records are read. */
import type { PartitionReader } from '../../edge/ports';
import { readSnapshotRecord } from '../../edge/snapshot/snapshot-record';
import type { ManifestHeader } from '../../edge/snapshot/snapshot-record';
import { SNAPSHOTS_TOPIC } from '../../edge/topics';
import { recordUpTo } from '../record-up-to';

type Reader = Pick<PartitionReader, 'partition' | 'read' | 'end'>;

/** What cannot be read is stepped over so many times in a row: strangers' records, or damaged ones. */
const MAX_STEPS = 200;

export interface FoundSnapshot {
  readonly header: ManifestHeader;
  readonly packed: Buffer;
  /** Where its manifest stands. */
  readonly offset: number;
  readonly finishedAtMs: number;
}

/**
 * Snapshots of this task of a log whose manifest is there; whether the rest is, who loads one finds out. Ends where the
 * topic begins. Rejects with a retriable Fault when the log is away.
 */
export async function* findSnapshots(task: Reader, logId: string): AsyncGenerator<FoundSnapshot> {
  let unread = 0;
  let record = await recordUpTo(task, SNAPSHOTS_TOPIC, (await task.end(SNAPSHOTS_TOPIC)) - 1);
  while (record !== undefined && unread < MAX_STEPS) {
    const read = readSnapshotRecord(record.value);
    const isOwn = read?.header.logId === logId && read.header.task === task.partition;
    if (isOwn && read.header.kind === 'manifest') {
      yield { header: read.header, packed: read.packed, offset: record.offset, finishedAtMs: record.appendTime };
    }
    const isLinked = isOwn && read.header.previous < record.offset;
    unread = isLinked ? 0 : unread + 1;
    record = await recordUpTo(task, SNAPSHOTS_TOPIC, isLinked ? read.header.previous : record.offset - 1);
  }
}
