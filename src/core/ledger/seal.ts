/** Chains and hashes ledger entries, and digests what a transaction read and wrote. */
import type { Digest } from '../kernel/digest';
import type { LedgerEntry } from './entry';
import type { FieldWriter } from './field-writer';
import { LEAF_PREFIX } from './merkle';

/** A record as it was read, beside its value. */
export interface ReadRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly appendTime: number;
  readonly key: Uint8Array | null;
  readonly headers: readonly { readonly key: string; readonly value: Uint8Array }[];
}

/** A record as it was written: its Avro body without the wire header, and the digest of its schema's canonical form. */
export interface WrittenRecord {
  readonly topic: string;
  readonly partition: number;
  readonly key: Uint8Array;
  readonly headers: readonly { readonly key: string; readonly value: Uint8Array }[];
  readonly schemaDigest: Uint8Array;
  readonly body: Uint8Array;
}

const ZERO_HASH = new Uint8Array(32);

/**
 * SHA-256 over topic, partition, offset, append time, key, headers and the SHA-256 of the value (the event's id, over the wire
 * header too) of every record read, in order. So who knows the ids can check it without what the events say.
 */
export function inputDigest(
  records: readonly ReadRecord[],
  valueDigestAt: (index: number) => Uint8Array,
  writer: FieldWriter,
  digest: Digest,
): Uint8Array {
  for (const [index, record] of records.entries()) {
    writer.text(record.topic);
    writer.i32(record.partition);
    writer.i64(record.offset);
    writer.i64(record.appendTime);
    writer.bytes(record.key);
    writeHeaders(record.headers, writer);
    writer.bytes(valueDigestAt(index));
  }
  return digest(writer.take());
}

/** RFC 9162 leaf hash of a record written. */
export function leafOf(record: WrittenRecord, writer: FieldWriter, digest: Digest): Uint8Array {
  writer.byte(LEAF_PREFIX);
  writer.text(record.topic);
  writer.i32(record.partition);
  writer.bytes(record.key);
  writeHeaders(record.headers, writer);
  writer.bytes(record.schemaDigest);
  writer.bytes(record.body);
  return digest(writer.take());
}

/** What the first entry of a task names as its previous one. */
export function firstPrevious(logId: string, task: number, writer: FieldWriter, digest: Digest): Uint8Array {
  writer.text(logId);
  writer.i32(task);
  return digest(writer.take());
}

/** The entry with its hash: SHA-256 of its Avro body with 32 zero bytes in its place. */
export function seal(
  entry: Omit<LedgerEntry, 'hash'>,
  encode: (entry: LedgerEntry) => Uint8Array,
  digest: Digest,
): LedgerEntry {
  return { ...entry, hash: digest(encode({ ...entry, hash: ZERO_HASH })) };
}

/** Does the entry's hash fit its content? */
export function isSealed(entry: LedgerEntry, encode: (entry: LedgerEntry) => Uint8Array, digest: Digest): boolean {
  const computed = digest(encode({ ...entry, hash: ZERO_HASH }));
  return computed.every((byte, index) => byte === entry.hash[index]);
}

function writeHeaders(headers: WrittenRecord['headers'], writer: FieldWriter): void {
  writer.i32(headers.length);
  for (const header of headers) {
    writer.text(header.key);
    writer.bytes(header.value);
  }
}
