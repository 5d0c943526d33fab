/** Reads the content of a document that was accepted before from its Avro body, by the schema it was written with. */
import type { ReadContent } from '../../core/join/consignment-state';
import { DOCUMENT_TYPES, type DocumentContent, type DocumentType } from '../../core/events/document';
import { Fault } from '../ports';
import { decodeChecked } from './avro-type';
import type { PartsOf, WantedNow } from './part-readers';
import { partReaders } from './part-readers';
import { currentSchema } from './types';
import { asBuffer } from './wire';
import type { WriterSchema } from './writer-schemas';

/** How the content of each type of document is read. */
export type ContentReaders = Readonly<Record<DocumentType, ReadContent>>;

/**
 * `schemaOf` finds a writer schema by id in whatever bundles were ever in force. Reading throws a Fault when it is not there, or
 * the body is none. Of a whole document what is `wanted` is read, and the rest when somebody asks.
 */
export function makeContentReaders(
  schemaOf: (id: number) => WriterSchema | undefined,
  wanted?: WantedNow,
): ContentReaders {
  const parts = partReaders(wanted);
  const readers: [DocumentType, ReadContent][] = DOCUMENT_TYPES.map((type) => [type, readerOf(type, schemaOf, parts)]);
  return Object.fromEntries(readers) as Record<DocumentType, ReadContent>;
}

function readerOf(type: DocumentType, schemaOf: (id: number) => WriterSchema | undefined, parts: PartsOf): ReadContent {
  const current = currentSchema(type).type;
  // Most documents of a type were written with one schema.
  let last: WriterSchema | undefined;
  return (schemaId, body) => {
    const writer = last?.id === schemaId ? last : schemaOf(schemaId);
    if (writer === undefined)
      throw new Fault(`Expected writer schema ${schemaId} among those in force, found none`, false);
    last = writer;
    const part = writer.resolver === undefined ? parts(type)?.stored(body) : undefined;
    if (part !== undefined) return part;
    try {
      return decodeChecked(current, asBuffer(body), 0, writer.resolver).value as DocumentContent;
    } catch (cause) {
      const message = `a stored ${type} cannot be read; remove the checkpoint, the log has it all`;
      throw new Fault(message, false, { cause });
    }
  };
}
