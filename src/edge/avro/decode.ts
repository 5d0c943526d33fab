/** Bytes of an input topic to a document or a rejection: the only gate between the log and core. */
import { isUtf8 } from 'node:buffer';
import { types } from 'avsc';
import type { Incoming, Refused } from '../../core/events/arrival';
import { DOCUMENT_TYPES } from '../../core/events/document';
import type { DocumentContent, DocumentType } from '../../core/events/document';
import type { Digest } from '../../core/kernel/digest';
import type { Decode, LogRecord } from '../ports';
import { decodeRecord } from './avro-type';
import type { DecodedRecord } from './avro-type';
import type { PartsOf, WantedNow } from './part-readers';
import { partReaders } from './part-readers';
import { isReference } from './reference-form';
import { refuse } from './refuse';
import type { SenderHeader } from './refuse';
import { isRejectionCode } from './rejection-code';
import type { RejectionCode } from './rejection-code';
import { currentSchema } from './types';
import { validateDocument } from './validate';
import { WIRE_HEADER_BYTES, asBuffer, bodyOf, readSchemaId } from './wire';
import type { WriterSchema, WriterSchemas } from './writer-schemas';

const maxValueBytes = 1024 * 1024;
/** Marks what `ingest` could not encode and appended as it came. */
const rawPrefix = 'RAW:';
export const REFUSED_HEADER = 'tidewaiter-refused';
export const POINTER_HEADER = 'tidewaiter-pointer';
const longestPointer = 256;

/** Why a record is refused, before the rejection is made of it. */
interface Why {
  readonly code: RejectionCode;
  readonly pointer?: string | null;
  readonly header?: SenderHeader | undefined;
}

/** How one writer schema's bodies are read. */
interface Reader {
  /** Undefined for a schema that is no input's. */
  readonly type: DocumentType | undefined;
  readonly topic: string;
  readonly writer: WriterSchema;
  /** Undefined where bodies are brought to the current schema first. */
  readonly parts: PartsOf | undefined;
}

/**
 * A decoder for the writer schemas in force; `digest` (SHA-256) gives the event ids. The checks run in this order, and
 * the first that fails names the rejection: size, key, raw record, wire header, schema, topic, Avro, key against
 * reference, form of the reference, values. Of a whole document without fault only what is `wanted` is read ahead. Never
 * throws.
 */
export function makeDecode(bundle: WriterSchemas, digest: Digest, wanted?: WantedNow): Decode {
  const readers = readersOf(bundle, partReaders(wanted));
  return (record, reference = keyText(record.key)) => {
    const { value } = record;
    const eventId = digest(value);
    const result = read(record, reference, readers);
    if ('code' in result) return refused(record, eventId, reference, result);
    return {
      accepted: true,
      topic: record.topic,
      partition: record.partition,
      offset: record.offset,
      appendTime: record.appendTime,
      type: result.type,
      reference: result.reference,
      digest: eventId,
      schemaId: result.schemaId,
      body: result.body,
      content: result.content,
    } satisfies Incoming;
  };
}

/** The key where it is text: not empty, valid UTF-8. A record's reference, whatever else it says. */
export function keyText(key: Uint8Array | null): string | null {
  if (key === null) return null;
  const text = asBuffer(key).toString('utf8');
  // Invalid bytes become U+FFFD, which may also be stated as such.
  return text === '' || (text.includes('\ufffd') && !isUtf8(key)) ? null : text;
}

function refused(record: LogRecord, digest: Uint8Array, reference: string | null, why: Why): Refused {
  return refuse(record, digest, why.code, reference, why.pointer ?? null, why.header);
}

function readersOf(bundle: WriterSchemas, parts: PartsOf): ReadonlyMap<number, Reader> {
  const readers = new Map<number, Reader>();
  for (const writer of bundle.byId.values()) {
    const type = DOCUMENT_TYPES.find((each) => each === writer.schema);
    const topic = writer.subject.replace(/-value$/, '');
    readers.set(writer.id, { type, topic, writer, parts: writer.resolver === undefined ? parts : undefined });
  }
  return readers;
}

interface Accepted {
  readonly type: DocumentType;
  readonly schemaId: number;
  readonly reference: string;
  readonly body: Uint8Array;
  readonly content: DocumentContent;
}
type Read = Accepted | Why;

function read(record: LogRecord, reference: string | null, readers: ReadonlyMap<number, Reader>): Read {
  const { value, topic } = record;
  if (value.length > maxValueBytes) return { code: 'TOO_LARGE' };
  if (reference === null) return { code: 'NO_KEY' };
  if (reference.startsWith(rawPrefix)) return rawRefusal(record);
  if (value.length === 0) return { code: 'EMPTY' };
  const schemaId = readSchemaId(value);
  if (schemaId === undefined) return { code: 'WIRE_FORMAT' };
  const reader = readers.get(schemaId);
  if (reader === undefined) return { code: 'UNKNOWN_SCHEMA' };
  if (reader.type === undefined || reader.topic !== topic) return { code: 'WRONG_SUBJECT' };
  const { type, writer } = reader;
  const body = bodyOf(value);
  const content = reader.parts?.(type)?.checked(asBuffer(value), WIRE_HEADER_BYTES, body, record.appendTime);
  if (content?.header.reference !== reference || !isReference(reference))
    return readWhole(asBuffer(value), type, writer, reference, record.appendTime);
  return { type, schemaId, reference, body, content };
}

/** The body as the current schema says it, and whether it fits its key and its bounds. */
function readWhole(value: Buffer, type: DocumentType, writer: WriterSchema, key: string, appendTime: number): Read {
  let decoded: DecodedRecord;
  try {
    decoded = decodeRecord(currentSchema(type).type, value, WIRE_HEADER_BYTES, writer.resolver);
  } catch {
    return { code: 'UNDECODABLE', header: readHeader(value, writer, key) };
  }
  if (decoded.offset < 0) return { code: 'UNDECODABLE', header: readHeader(value, writer, key) };
  const content = decoded.value as DocumentContent;
  const { header } = content;
  if (decoded.offset < value.length) return { code: 'TRAILING_BYTES', header };
  if (header.reference !== key) return { code: 'KEY_MISMATCH', header };
  if (!isReference(key)) return { code: 'BAD_REFERENCE', header };
  const fault = validateDocument(type, content, appendTime, decoded.clean);
  return fault === undefined
    ? { type, schemaId: writer.id, reference: key, body: bodyOf(value), content }
    : { code: fault.code, pointer: fault.pointer, header };
}

/** The header comes first, so it may be whole where the rest is not; believed only if it names the record's key. */
function readHeader(value: Buffer, { written }: WriterSchema, key: string): SenderHeader | undefined {
  const first = written instanceof types.RecordType ? written.fields[0] : undefined;
  if (first?.name !== 'header') return undefined;
  try {
    const header = first.type.decode(value, WIRE_HEADER_BYTES).value as DocumentContent['header'] | undefined;
    return header?.reference === key ? header : undefined;
  } catch {
    return undefined;
  }
}

/** What `ingest` found wrong, in its own words where they are ours. */
function rawRefusal({ headers }: LogRecord): Why {
  const code = headerText(headers, REFUSED_HEADER);
  const pointer = headerText(headers, POINTER_HEADER);
  if (code === undefined || !isRejectionCode(code)) return { code: 'WIRE_FORMAT' };
  return { code, pointer: pointer === undefined || pointer === '' ? null : pointer };
}

function headerText(headers: LogRecord['headers'], name: string): string | undefined {
  const value = headers.find(({ key }) => key === name)?.value;
  if (value === undefined || value.length > longestPointer || !isUtf8(value)) return undefined;
  return asBuffer(value).toString('utf8');
}
