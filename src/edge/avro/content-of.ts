/** Reads the content of a document that was accepted before from its Avro body, by the schema it was written with. */
import type { DocumentContent, DocumentType } from '../../core/events/document';
import { Fault } from '../ports';
import { decodeRecord } from './avro-type';
import { currentSchema } from './types';
import { asBuffer } from './wire';
import type { WriterSchema } from './writer-schemas';

/** `schemaOf` finds a writer schema by id in whatever bundles were ever in force. Throws a Fault when it is not there. */
export function makeContentOf(schemaOf: (id: number) => WriterSchema | undefined) {
  // Most documents of a type were written with one schema.
  const lately: Partial<Record<DocumentType, WriterSchema>> = {};
  return (type: DocumentType, schemaId: number, body: Uint8Array): DocumentContent => {
    const last = lately[type];
    const writer = last?.id === schemaId ? last : schemaOf(schemaId);
    if (writer === undefined)
      throw new Fault(`Expected writer schema ${schemaId} among those in force, found none`, false);
    lately[type] = writer;
    return decodeRecord(currentSchema(type).type, asBuffer(body), 0, writer.resolver).value as DocumentContent;
  };
}
