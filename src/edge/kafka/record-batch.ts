/** A record batch as Kafka stores it (message format 2, KIP-98), written into one buffer of the right size. */
import type { RecordHeader } from '../ports';
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

const MAGIC = 2;
const IN_TRANSACTION = 16;
/** First offset and length: what the length does not count. */
const OUTSIDE_BYTES = 12;
/** From the first offset up to the attributes, which the checksum covers with all that follows. */
const UNCHECKED_BYTES = 21;
/** Everything before the first record. */
const HEAD_BYTES = 61;

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
  into.writeBigInt64BE(0n, at);
  into.writeInt32BE(next - at - OUTSIDE_BYTES, at + 8);
  into.writeInt32BE(0, at + 12);
  into.writeInt8(MAGIC, at + 16);
  into.writeInt16BE(IN_TRANSACTION, at + 21);
  into.writeInt32BE(records.length - 1, at + 23);
  into.writeBigInt64BE(BigInt(head.timestampMs), at + 27);
  into.writeBigInt64BE(BigInt(head.timestampMs), at + 35);
  into.writeBigInt64BE(BigInt(head.producerId), at + 43);
  into.writeInt16BE(head.producerEpoch, at + 51);
  into.writeInt32BE(head.firstSequence, at + 53);
  into.writeInt32BE(records.length, at + 57);
  into.writeUInt32BE(crc32c(into, at + UNCHECKED_BYTES, next), at + 17);
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
