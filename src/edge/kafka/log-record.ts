/** A record as kafkajs gives it, as the engine reads it. */
import type { Batch, IHeaders, KafkaMessage } from 'kafkajs';
import type { LogRecord, RecordHeader } from '../ports';

const NO_HEADERS: readonly RecordHeader[] = [];
const NOTHING = Buffer.alloc(0);

/** Append time from the broker where the topic says so, else the producer's time, ms. A record without value has none. */
export function logRecordOf(topic: string, partition: number, message: KafkaMessage): LogRecord {
  const { offset, timestamp, key, headers, value } = message;
  return {
    topic,
    partition,
    offset: Number(offset),
    appendTime: Number(timestamp),
    key,
    headers: headers === undefined ? NO_HEADERS : headersOf(headers),
    value: value ?? NOTHING,
  };
}

/** The offset that a batch was fetched from, which kafkajs' types leave out. */
export function fetchedOffsetOf(batch: Batch): number {
  const { fetchedOffset } = batch as Batch & { readonly fetchedOffset: string };
  return Number(fetchedOffset);
}

/** Headers of one name stand together: kafkajs does not tell where each of them stood. */
function headersOf(headers: IHeaders): readonly RecordHeader[] {
  return Object.entries(headers).flatMap(([key, stated]) =>
    (Array.isArray(stated) ? stated : [stated]).map((one) => ({ key, value: Buffer.from(one ?? NOTHING) })),
  );
}
