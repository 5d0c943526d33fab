/** Turns an event written as plain JSON into the structure of its schema, for the NDJSON reader of `ingest`. */
import type { Either } from 'fp-ts/Either';
import type { Content, ContentValue, DocumentType } from '../../core/events/document';
import type { Shape, ShapeField } from '../../core/events/shape';
import { SHAPES } from '../../core/events/shapes.generated';
import { readDocument } from './complete';
import { plainLeaf } from './plain-leaf';
import type { Refusal } from './rejection-code';

/**
 * The document with every element of its schema: amounts may be `{amount: "115.66", currency}`, quantities decimal
 * numbers or text, masses text with a unit, times ISO 8601 with a zone. What is missing becomes null; so do the
 * required elements of the header, which `ingest` fills, and a missing item number becomes the item's position. Left
 * names the first fault in the order of the schema, then UNKNOWN_ELEMENT for a field that the schema lacks.
 */
export function fromPlain(type: DocumentType, json: unknown): Either<Refusal, Content> {
  return readDocument(SHAPES[type], withHeader(json), plainLeaf, standIn);
}

function withHeader(json: unknown): unknown {
  return typeof json === 'object' && json !== null && !Array.isArray(json) && !('header' in json)
    ? { ...json, header: {} }
    : json;
}

function standIn(field: ShapeField, owner: Shape, position: number | undefined): ContentValue | undefined {
  if (owner.classId === 'X-HEAD') return null;
  return field.id === '006' ? position : undefined;
}
