/** Builds an Avro type from a schema so that hostile bytes are cheap to refuse and values come out as plain data. */
import { Type, types } from 'avsc';
import type { Schema } from 'avsc';
import { plainType } from './plain-types';
import type { FurtherFields } from './plain-types';
import { readingTextOf, wasClean } from './read-text';

/**
 * The type of one schema's text. Absent optional leaves decode to null, longs to numbers (avsc refuses those beyond
 * 2^53), bytes to Uint8Array. Records of `more` have more in memory than what is stored. Throws on a text that is no schema.
 */
export function avroType(schemaText: string, more: FurtherFields = new Map()): types.RecordType {
  const schema = JSON.parse(schemaText) as Schema;
  const typeHook = (part: unknown, options: object): Type | undefined => plainType(part, options, more);
  const type = Type.forSchema(schema, { wrapUnions: 'never', omitRecordMethods: true, typeHook });
  if (!(type instanceof types.RecordType)) throw new TypeError('expected a record schema');
  return type;
}

/** A decoded record and where it ended; the offset is negative when bytes were missing. */
export interface DecodedRecord {
  readonly value: unknown;
  readonly offset: number;
  /** No text in it holds a character that a document may not have. */
  readonly clean: boolean;
}

/** Decodes one record that begins at an offset; throws on bytes that are none. Faster than the type's own decode. */
export function decodeRecord(type: Type, buffer: Buffer, offset: number, resolver?: object): DecodedRecord {
  const decoded = readingTextOf(buffer, true, () => type.decode(buffer, offset, resolver));
  return { value: decoded.value, offset: decoded.offset, clean: wasClean() };
}

/** The same of bytes that were checked when they came: nobody asks again what is in their texts. */
export function decodeChecked(
  type: Type,
  buffer: Buffer,
  offset: number,
  resolver?: object,
): Omit<DecodedRecord, 'clean'> {
  return readingTextOf(buffer, false, () => type.decode(buffer, offset, resolver));
}

/** The schema's Parsing Canonical Form, as the Avro specification defines it. */
export function parsingCanonicalForm(type: Type): string {
  return JSON.stringify(type.schema());
}
