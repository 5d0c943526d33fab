/** Documents and log records with one thing changed, so that a test states only what it is about. */
import * as E from 'fp-ts/Either';
import type { Content, DocumentType } from '../../../../src/core/events/document';
import { makeDecode } from '../../../../src/edge/avro/decode';
import { makeEncoder } from '../../../../src/edge/avro/encode';
import { sha256 } from '../../../../src/edge/sha256';
import { builtInWriterSchemas } from '../../../../src/edge/avro/writer-schemas';
import type { LogRecord } from '../../../../src/edge/ports';

export const APPEND_TIME = Date.UTC(2025, 5, 1);
export const TOPICS: Readonly<Record<DocumentType, string>> = {
  order: 'orders',
  payment: 'payments',
  logistics: 'logistics',
  declaration: 'declarations',
  outcome: 'outcomes',
};
export const encoder = makeEncoder(builtInWriterSchemas());
export const decode = makeDecode(builtInWriterSchemas(), sha256);

const reference = 'ORD:platform:4711';

/** A content with only its header, and whatever is given on top. */
export function content(body: Content = {}, header: Content = {}): Content {
  return {
    ...body,
    header: { reference, documentId: 'doc-1', kind: 'WHOLE', sender: 'GB123', functionalReference: 'LRN1', ...header },
  };
}

/** Wire bytes of a document that is valid. */
export function encoded(type: DocumentType, body: Content = {}, header: Content = {}): Uint8Array {
  const result = encoder.document(type, content(body, header));
  if (E.isLeft(result)) throw new Error(result.left.detail);
  return result.right;
}

export function logRecord(change: Partial<LogRecord> = {}): LogRecord {
  return {
    topic: 'orders',
    partition: 0,
    offset: 7,
    appendTime: APPEND_TIME,
    key: Buffer.from(reference),
    headers: [],
    value: encoded('order'),
    ...change,
  };
}

/** The bytes of a document that `ingest` would refuse, for the gate behind it: bounds are not checked. */
export function unchecked(value: object, schemaId: number): Uint8Array {
  const body = builtInWriterSchemas().byId.get(schemaId)?.written.toBuffer(value) ?? Buffer.alloc(0);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(schemaId, 1);
  return Buffer.concat([head, body]);
}
