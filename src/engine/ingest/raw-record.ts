/** What `ingest` could not read or encode, as the record that the pipeline rejects with the same code. */
import { POINTER_HEADER, REFUSED_HEADER } from '../../edge/avro/decode';
import type { Unreadable } from '../../edge/ingest-draft';
import type { NewRecord, RecordHeader } from '../../edge/ports';
import { sha256 } from '../../edge/sha256';
import { topicOf } from '../../edge/topics';

/** A record with its key and headers stays below the megabyte that brokers take by default. */
const MAX_RAW_BYTES = 1024 * 1024 - 4096;
/** Longer ones are none. */
const MAX_POINTER_BYTES = 256;

/** The bytes as they came, cut where they are too many, under their own digest: no consignment is touched by them. */
export function rawRecord({ code, pointer, raw, type }: Unreadable): NewRecord {
  const value = raw.subarray(0, MAX_RAW_BYTES);
  const headers: RecordHeader[] = [{ key: REFUSED_HEADER, value: Buffer.from(code) }];
  const where = Buffer.from(pointer ?? '');
  if (where.length > 0 && where.length <= MAX_POINTER_BYTES) headers.push({ key: POINTER_HEADER, value: where });
  const key = Buffer.from(`RAW:${Buffer.from(sha256(value)).toString('hex')}`);
  return { topic: topicOf(type), key, headers, value };
}
