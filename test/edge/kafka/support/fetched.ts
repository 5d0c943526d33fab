/** Records and batches as a client hands them over, for tests of what takes them in. */
import type { FetchMemory } from '../../../../src/edge/kafka/fetch-memory';
import type { FetchedBatch } from '../../../../src/edge/kafka/input-queue';
import { PackedRecords } from '../../../../src/edge/kafka/packed-records';
import type { LogRecord } from '../../../../src/edge/ports';

/** Appended at its offset in ms, unless it is said when. */
export function recordAt(offset: number, appendTime = offset, topic = 'orders', bytes = 1): LogRecord {
  return { topic, partition: 0, offset, appendTime, key: null, headers: [], value: Buffer.alloc(bytes) };
}

/** As plain data, which compares. */
export function stated({ topic, partition, offset, appendTime, key, headers, value }: LogRecord): LogRecord {
  return { topic, partition, offset, appendTime, key, headers, value };
}

/** Every offset from the one fetched up to the last, but for those that are control records or aborted. */
export function batchOf(fetchedOffset: number, lastOffset: number, holes: readonly number[] = []): FetchedBatch {
  const offsets = Array.from({ length: lastOffset - fetchedOffset + 1 }, (_, index) => fetchedOffset + index);
  const records = offsets.filter((offset) => !holes.includes(offset)).map((offset) => recordAt(offset));
  return { fetchedOffset, lastOffset, records: packed(records) };
}

/** As they come out of one fetch: those of one topic, whose keys and values stand in one buffer, or in memory that is used again. */
export function packed(records: readonly LogRecord[], memory?: FetchMemory): PackedRecords {
  const [first] = records;
  const all = new PackedRecords(first?.topic ?? 'orders', first?.partition ?? 0);
  let bytes: Buffer = Buffer.concat(records.flatMap(({ key, value }) => [key ?? Buffer.alloc(0), value]));
  if (memory !== undefined) {
    const taken = memory.take(bytes.length);
    // What somebody still reads there says something else from now on.
    new Uint8Array(taken.buffer).fill(0xdb);
    bytes.copy(taken);
    bytes = taken;
    all.done = memory.shared(taken, 1);
  }
  let keyAt = 0;
  for (const { offset, appendTime, key, value, headers } of records) {
    const valueAt = keyAt + (key?.length ?? 0);
    const place = { offset, appendTime, keyAt, keyLength: key?.length ?? -1, valueAt, valueLength: value.length };
    all.add(bytes, headers, place);
    keyAt = valueAt + value.length;
  }
  return all;
}
