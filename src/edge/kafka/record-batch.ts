/** A record batch as Kafka stores it (message format 2, KIP-98), written into one buffer of the right size. */
import type { RecordHeader } from '../ports';
import { AT, HEAD_BYTES, IN_TRANSACTION, MAGIC, OUTSIDE_BYTES } from './batch-format';
import { crc32c } from './crc32c';

/** One record; the times of all are the batch's. */
export interface BatchRecord {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly headers: readonly RecordHeader[];
}

export interface BatchHead {
  readonly producerId: string;
  readonly producerEpoch: number;
  /** Sequence number of the first record. */
  readonly firstSequence: number;
  /** Milliseconds; the broker's append time stands instead where the topic says so. */
  readonly timestampMs: number;
}

/** Bytes of a batch of one transaction with these records, at least one. */
export function batchBytes(records: readonly BatchRecord[]): number {
  let bytes = HEAD_BYTES;
  for (let index = 0; index < records.length; index++) {
    const record = records[index];
    if (record === undefined) continue;
    const body = bodyBytes(record, index);
    bytes += varintBytes(body) + body;
  }
  return bytes;
}

/** Writes the batch at an index, where there is room for it; returns the index behind it. */
export function writeBatch(into: Buffer, at: number, head: BatchHead, records: readonly BatchRecord[]): number {
  let next = at + HEAD_BYTES;
  for (let index = 0; index < records.length; index++) {
    const record = records[index];
    if (record !== undefined) next = writeRecord(into, next, record, index);
  }
  into.writeBigInt64BE(0n, at + AT.FIRST_OFFSET);
  into.writeInt32BE(next - at - OUTSIDE_BYTES, at + AT.LENGTH);
  into.writeInt32BE(0, at + AT.LEADER_EPOCH);
  into.writeInt8(MAGIC, at + AT.MAGIC);
  into.writeInt16BE(IN_TRANSACTION, at + AT.ATTRIBUTES);
  into.writeInt32BE(records.length - 1, at + AT.LAST_OFFSET_DELTA);
  into.writeBigInt64BE(BigInt(head.timestampMs), at + AT.FIRST_TIME);
  into.writeBigInt64BE(BigInt(head.timestampMs), at + AT.MAX_TIME);
  into.writeBigInt64BE(BigInt(head.producerId), at + AT.PRODUCER_ID);
  into.writeInt16BE(head.producerEpoch, at + AT.PRODUCER_EPOCH);
  into.writeInt32BE(head.firstSequence, at + AT.FIRST_SEQUENCE);
  into.writeInt32BE(records.length, at + AT.COUNT);
  // The checksum covers the attributes and all that follows them.
  into.writeUInt32BE(crc32c(into, at + AT.ATTRIBUTES, next), at + AT.CHECKSUM);
  return next;
}

function bodyBytes({ key, value, headers }: BatchRecord, offsetDelta: number): number {
  // Attributes and the difference of times take a byte each.
  let bytes = 2 + varintBytes(offsetDelta) + varintBytes(key.length) + key.length;
  bytes += varintBytes(value.length) + value.length + varintBytes(headers.length);
  for (const header of headers) {
    const nameBytes = Buffer.byteLength(header.key);
    bytes += varintBytes(nameBytes) + nameBytes + varintBytes(header.value.length) + header.value.length;
  }
  return bytes;
}

function writeRecord(into: Buffer, at: number, record: BatchRecord, offsetDelta: number): number {
  const { key, value, headers } = record;
  let next = writeVarint(into, at, bodyBytes(record, offsetDelta));
  into[next++] = 0;
  into[next++] = 0;
  next = writeVarint(into, next, offsetDelta);
  next = writeBytes(into, next, key);
  next = writeBytes(into, next, value);
  next = writeVarint(into, next, headers.length);
  for (const header of headers) {
    next = writeBytes(into, next, Buffer.from(header.key));
    next = writeBytes(into, next, header.value);
  }
  return next;
}

function writeBytes(into: Buffer, at: number, bytes: Uint8Array): number {
  const next = writeVarint(into, at, bytes.length);
  into.set(bytes, next);
  return next + bytes.length;
}

/** Zigzag, of what is never negative here and below 2^30. */
function writeVarint(into: Buffer, at: number, value: number): number {
  let rest = value << 1;
  let next = at;
  for (; rest > 0x7f; rest >>>= 7) into[next++] = (rest & 0x7f) | 0x80;
  into[next++] = rest;
  return next;
}

function varintBytes(value: number): number {
  let bytes = 1;
  for (let rest = value >>> 6; rest > 0; rest >>>= 7) bytes++;
  return bytes;
}
