/** How a record stands in the embedded log: its key there, and its append time, key, headers and value as bytes. */
import { invariant } from '../../core/kernel/invariant';
import type { LogRecord, RecordHeader } from '../ports';

export const KEY_BYTES = 12;
const NO_KEY = 0xffffffff;
const FIXED_BYTES = 6 + 4 + 2;
const UINT32 = 0x100000000;

/** What of a record is stored under its key. */
export interface StoredRecord {
  readonly key: Uint8Array | null;
  readonly headers: readonly RecordHeader[];
  readonly value: Uint8Array;
}

/** Topic index u16, partition u16, offset u64, big-endian: records of a topic and partition stand in offset order. */
export function writeRecordKey(into: Buffer, topicIndex: number, partition: number, offset: number): void {
  into.writeUInt16BE(topicIndex, 0);
  into.writeUInt16BE(partition, 2);
  into.writeUInt32BE(Math.floor(offset / UINT32), 4);
  into.writeUInt32BE(offset % UINT32, 8);
}

/** Writes records into one growing buffer; what it returns is valid until the next call. */
export function recordEncoder(): (record: StoredRecord, appendTime: number) => Buffer {
  let scratch = Buffer.allocUnsafe(64 * 1024);
  return (record, appendTime) => {
    const { key, headers, value } = record;
    invariant(headers.length <= 0xffff, 'a record has at most 65535 headers');
    const needed = sizeBound(record);
    if (needed > scratch.length) scratch = Buffer.allocUnsafe(2 * needed);
    let at = scratch.writeUIntBE(appendTime, 0, 6);
    at = scratch.writeUInt32BE(key === null ? NO_KEY : key.length, at);
    at = scratch.writeUInt16BE(headers.length, at);
    if (key !== null) {
      scratch.set(key, at);
      at += key.length;
    }
    for (const header of headers) at = writeHeader(scratch, at, header);
    scratch.set(value, at);
    return scratch.subarray(0, at + value.length);
  };
}

/** The record again; key, header values and value are views into `bytes`, which must not change afterwards. */
export function decodeRecord(bytes: Buffer, topic: string, partition: number, offset: number): LogRecord {
  const appendTime = bytes.readUIntBE(0, 6);
  const keyLength = bytes.readUInt32BE(6);
  const headerCount = bytes.readUInt16BE(10);
  let at = FIXED_BYTES;
  const key = keyLength === NO_KEY ? null : bytes.subarray(at, (at += keyLength));
  const headers: RecordHeader[] = [];
  for (let index = 0; index < headerCount; index++) {
    const nameLength = bytes.readUInt16BE(at);
    const name = bytes.toString('utf8', at + 2, (at += 2 + nameLength));
    const valueLength = bytes.readUInt32BE(at);
    headers.push({ key: name, value: bytes.subarray(at + 4, (at += 4 + valueLength)) });
  }
  return { topic, partition, offset, appendTime, key, headers, value: bytes.subarray(at) };
}

function writeHeader(into: Buffer, start: number, header: RecordHeader): number {
  const nameLength = into.write(header.key, start + 2);
  invariant(nameLength <= 0xffff, 'the name of a header has at most 65535 bytes');
  into.writeUInt16BE(nameLength, start);
  const at = into.writeUInt32BE(header.value.length, start + 2 + nameLength);
  into.set(header.value, at);
  return at + header.value.length;
}

function sizeBound({ key, headers, value }: StoredRecord): number {
  let bytes = FIXED_BYTES + (key?.length ?? 0) + value.length;
  for (const header of headers) bytes += 6 + 3 * header.key.length + header.value.length;
  return bytes;
}
