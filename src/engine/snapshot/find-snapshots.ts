/** Which complete snapshots of a task stand on the log, newest first: each names the one before it, so that few records are read. */
import { Fault } from '../../edge/ports';
import type { LogRecord, PartitionReader } from '../../edge/ports';
import { readSnapshotRecord } from '../../edge/snapshot/snapshot-record';
import type { ManifestHeader } from '../../edge/snapshot/snapshot-record';
import { SNAPSHOTS_TOPIC } from '../../edge/topics';

type Reader = Pick<PartitionReader, 'partition' | 'read' | 'end'>;

/** What cannot be read is stepped over so many times in a row: strangers' records, or damaged ones. */
const MAX_STEPS = 200;
/** Offsets may have holes; a reader looks back so far for the record before one. */
const WINDOWS = [1, 20, 400];

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
  let record = await recordUpTo(task, (await task.end(SNAPSHOTS_TOPIC)) - 1);
  while (record !== undefined && unread < MAX_STEPS) {
    const read = readSnapshotRecord(record.value);
    const isOwn = read?.header.logId === logId && read.header.task === task.partition;
    if (isOwn && read.header.kind === 'manifest') {
      yield { header: read.header, packed: read.packed, offset: record.offset, finishedAtMs: record.appendTime };
    }
    const isLinked = isOwn && read.header.previous < record.offset;
    unread = isLinked ? 0 : unread + 1;
    record = await recordUpTo(task, isLinked ? read.header.previous : record.offset - 1);
  }
}

/** The last record at an offset or before it; undefined where retention has taken it, or there never was one. */
async function recordUpTo(task: Reader, offset: number): Promise<LogRecord | undefined> {
  if (offset < 0) return undefined;
  for (const window of WINDOWS) {
    let last: LogRecord | undefined;
    try {
      const from = Math.max(0, offset + 1 - window);
      for await (const piece of task.read(SNAPSHOTS_TOPIC, from, offset + 1)) last = piece.at(-1) ?? last;
    } catch (error) {
      if (error instanceof Fault && !error.retriable) return undefined;
      throw error;
    }
    if (last !== undefined) return last;
  }
  return undefined;
}
