/** Records and batches as a client hands them over, for tests of what takes them in. */
import type { FetchedBatch } from '../../../../src/edge/kafka/input-queue';
import type { LogRecord } from '../../../../src/edge/ports';

/** Appended at its offset in ms, unless it is said when. */
export function recordAt(offset: number, appendTime = offset, topic = 'orders', bytes = 1): LogRecord {
  return { topic, partition: 0, offset, appendTime, key: null, headers: [], value: Buffer.alloc(bytes) };
}

/** Every offset from the one fetched up to the last, but for those that are control records or aborted. */
export function batchOf(fetchedOffset: number, lastOffset: number, holes: readonly number[] = []): FetchedBatch {
  const offsets = Array.from({ length: lastOffset - fetchedOffset + 1 }, (_, index) => fetchedOffset + index);
  const records = offsets.filter((offset) => !holes.includes(offset)).map((offset) => recordAt(offset));
  return { fetchedOffset, lastOffset, records };
}
