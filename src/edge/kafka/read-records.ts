/** Records out of batches as Kafka stores them (message format 2, KIP-98). */
import { gunzipSync } from 'node:zlib';
import type { RecordHeader } from '../ports';
import { APPEND_TIME, AT, CODEC, CONTROL, HEAD_BYTES, IN_TRANSACTION, MAGIC, OUTSIDE_BYTES } from './batch-format';
import { PackedRecords } from './packed-records';
import { int64, odd, RecordCursor } from './record-cursor';

/** A transaction that was aborted: whatever its producer wrote from that offset on, up to its marker. */
export interface AbortedTransaction {
  readonly producerId: number;
  readonly firstOffset: number;
}

export interface RecordsRead {
  /** Those that are committed, in order; no control records. */
  readonly records: PackedRecords;
  /** First and last offset of all that was there, delivered or not; -1 where there was no whole batch. */
  readonly firstOffset: number;
  readonly lastOffset: number;
}

const GZIP = 1;
/** A record takes seven at the least: six numbers of a byte each, and its own length. */
const LEAST_RECORD_BYTES = 7;
/** A batch unpacked; the largest that a broker takes is some megabytes. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;
/** The type of an end marker is the second number of its key: aborted 0, committed 1. */
const ABORTED = 0;

const NOTHING = Buffer.alloc(0);
const NO_HEADERS: readonly RecordHeader[] = [];

/**
 * All whole batches of one partition; what is cut off at the end is left for the next fetch. Throws KafkaJSNonRetriableError
 * on bytes that are none, on formats before Kafka 0.11, and on codecs other than gzip.
 */
export function readRecords(
  topic: string,
  partition: number,
  bytes: Buffer,
  aborted: readonly AbortedTransaction[],
): RecordsRead {
  const records = new PackedRecords(topic, partition);
  const open = new Set<number>();
  const starts = [...aborted].sort((a, b) => a.firstOffset - b.firstOffset);
  let started = 0;
  let firstOffset = -1;
  let lastOffset = -1;
  for (let at = 0; at + HEAD_BYTES <= bytes.length;) {
    const end = at + OUTSIDE_BYTES + bytes.readInt32BE(at + AT.LENGTH);
    if (end > bytes.length) break;
    const batch = batchAt(`${topic}/${partition}`, bytes, at, end);
    at = end;
    if (firstOffset < 0) firstOffset = batch.baseOffset;
    lastOffset = batch.lastOffset;
    for (let next = starts[started]; next !== undefined && next.firstOffset <= lastOffset; next = starts[++started])
      open.add(next.producerId);
    if ((batch.attributes & CONTROL) !== 0) {
      if (endsAborted(batch)) open.delete(batch.producerId);
    } else if ((batch.attributes & IN_TRANSACTION) === 0 || !open.has(batch.producerId)) takeAll(batch, records);
  }
  return { records, firstOffset, lastOffset };
}

interface RecordBatch {
  readonly baseOffset: number;
  readonly lastOffset: number;
  readonly attributes: number;
  readonly firstTime: number;
  readonly maxTime: number;
  readonly producerId: number;
  readonly count: number;
  readonly cursor: RecordCursor;
}

function batchAt(where: string, bytes: Buffer, at: number, end: number): RecordBatch {
  const magic = bytes.readInt8(at + AT.MAGIC);
  if (end < at + HEAD_BYTES || magic !== MAGIC) throw odd(where, `message format ${MAGIC}, found ${magic}`);
  const attributes = bytes.readInt16BE(at + AT.ATTRIBUTES);
  const codec = attributes & CODEC;
  if (codec !== 0 && codec !== GZIP)
    throw odd(
      where,
      `records as they are or as gzip, found codec ${codec} (compression.type: uncompressed unpacks them)`,
    );
  const baseOffset = int64(bytes, at + AT.FIRST_OFFSET);
  return {
    baseOffset,
    lastOffset: baseOffset + bytes.readInt32BE(at + AT.LAST_OFFSET_DELTA),
    attributes,
    firstTime: int64(bytes, at + AT.FIRST_TIME),
    maxTime: int64(bytes, at + AT.MAX_TIME),
    producerId: int64(bytes, at + AT.PRODUCER_ID),
    count: bytes.readInt32BE(at + AT.COUNT),
    cursor:
      codec === 0
        ? new RecordCursor(where, bytes, at + HEAD_BYTES, end)
        : unpacked(where, bytes.subarray(at + HEAD_BYTES, end)),
  };
}

function unpacked(where: string, packed: Buffer): RecordCursor {
  try {
    const bytes = gunzipSync(packed, { maxOutputLength: MOST_UNPACKED_BYTES });
    return new RecordCursor(where, bytes, 0, bytes.length);
  } catch {
    throw odd(where, `gzip of at most ${MOST_UNPACKED_BYTES} bytes, found something else`);
  }
}

/** Does a control batch say that its producer's transaction was aborted? It has one record. */
function endsAborted({ cursor }: RecordBatch): boolean {
  cursor.varint();
  cursor.skip(1);
  cursor.varint();
  cursor.varint();
  const key = cursor.bytesOrNull();
  return key !== null && key.length >= 4 && key.readInt16BE(2) === ABORTED;
}

function takeAll(
  { baseOffset, attributes, firstTime, maxTime, count, cursor }: RecordBatch,
  into: PackedRecords,
): void {
  if (count * LEAST_RECORD_BYTES > cursor.left()) throw odd(cursor.where, `${count} records, found fewer`);
  const isAppendTime = (attributes & APPEND_TIME) !== 0;
  for (let index = 0; index < count; index++) {
    const length = cursor.varint();
    const end = cursor.at + length;
    cursor.skip(1);
    const timeDelta = cursor.varint();
    const offsetDelta = cursor.varint();
    const keyLength = cursor.varint();
    const keyAt = cursor.at;
    cursor.skip(Math.max(0, keyLength));
    const valueLength = Math.max(0, cursor.varint());
    const valueAt = cursor.at;
    cursor.skip(valueLength);
    const headers = headersAt(cursor);
    if (cursor.at !== end) throw odd(cursor.where, `a record of ${length} bytes, found one of another length`);
    const appendTime = isAppendTime ? maxTime : firstTime + timeDelta;
    const offset = baseOffset + offsetDelta;
    into.add(cursor.bytes, headers, { offset, appendTime, keyAt, keyLength, valueAt, valueLength });
  }
}

function headersAt(cursor: RecordCursor): readonly RecordHeader[] {
  const count = cursor.varint();
  if (count === 0) return NO_HEADERS;
  // Each takes two bytes at the least.
  if (!(count > 0 && count * 2 <= cursor.left())) throw odd(cursor.where, `${count} headers, found fewer`);
  return Array.from({ length: count }, () => {
    const key = (cursor.bytesOrNull() ?? NOTHING).toString('utf8');
    return { key, value: cursor.bytesOrNull() ?? NOTHING };
  });
}
