/** Reads events, one JSON object a line, into drafts for `ingest`: a stream of any length, chunk by chunk. */
import { isUtf8 } from 'node:buffer';
import * as E from 'fp-ts/Either';
import { DOCUMENT_TYPES } from '../../core/events/document';
import type { Content, DocumentKind, DocumentType, Header } from '../../core/events/document';
import { pointerTo } from '../../core/events/pointer';
import { SHAPES } from '../../core/events/shapes.generated';
import type { Draft, DraftHeader, Unreadable } from '../ingest-draft';
import { lineSplitter, type Line } from './split-lines';

/** A draft and the line it was read from. Its body still has the header that the event states: a copy would cost a third more. */
export type EventDraft = Draft & { readonly raw: Uint8Array };

/** Plain JSON to the whole document in its schema's structure, header included; its required elements may be null. */
export type Normalise = (
  type: DocumentType,
  json: object,
) => E.Either<{ readonly code: string; readonly pointer: string | null; readonly detail: string }, Content>;

export interface EventReader {
  /** What the lines hold that this chunk completes, in order; blank lines hold nothing. */
  push(chunk: Uint8Array): Iterable<EventDraft | Unreadable>;
  /** What the last line holds, if it has no line feed. */
  end(): Iterable<EventDraft | Unreadable>;
}

const MAX_LINE_BYTES = 1024 * 1024;
/** As much of a line that is too long as a rejection keeps. */
const HEAD_BYTES = 64 * 1024;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * An event is an object with its `type`, its `header` and the elements of its schema. Never throws: a line that is none
 * becomes an Unreadable with TOO_LARGE (more than 1 MiB), BAD_TEXT, NOT_JSON, UNSUPPORTED_MESSAGE (no object, or of
 * no type known here), or the code of `normalise`. One whose type is not known is counted as `unreadableType`.
 */
export function eventReader(normalise: Normalise, unreadableType: DocumentType): EventReader {
  const lines = lineSplitter(MAX_LINE_BYTES, HEAD_BYTES);
  function* read(found: Iterable<Line>): Generator<EventDraft | Unreadable> {
    for (const line of found) {
      const event = readLine(line, normalise, unreadableType);
      if (event !== undefined) yield event;
    }
  }
  return {
    push: (chunk) => read(lines.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))),
    end: () => read(lines.end()),
  };
}

function readLine(line: Line, normalise: Normalise, unreadableType: DocumentType): EventDraft | Unreadable | undefined {
  const raw = line.number === 1 ? withoutBom(line.bytes) : line.bytes;
  const lose = (code: string, detail: string, pointer: string | null = null, type = unreadableType): Unreadable => {
    return { code, pointer, detail, line: line.number, type, raw };
  };
  if (line.tooLong) return lose('TOO_LARGE', `a line of more than ${MAX_LINE_BYTES} bytes`);
  if (!isUtf8(raw)) return lose('BAD_TEXT', 'not UTF-8');
  const text = raw.toString('utf8');
  if (text.trim() === '') return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's own message quotes the line, which may name persons.
    return lose('NOT_JSON', 'not a JSON value');
  }
  if (!isEvent(json))
    return lose('UNSUPPORTED_MESSAGE', `expected an object whose type is ${DOCUMENT_TYPES.join(', ')}`);
  const { type, ...document } = json;
  const content = normalise(type, document);
  if (E.isLeft(content)) return lose(content.left.code, content.left.detail, content.left.pointer, type);
  const body = content.right;
  const header = body['header'] as Content & StatedHeader;
  const { kind } = header;
  if (kind === null) return lose('MISSING_ELEMENT', 'no kind of statement', kindPointer(type, body), type);
  const reference = header.reference ?? undefined;
  return { type, reference, header: draftHeader(header, kind), body, line: line.number, raw };
}

function kindPointer(type: DocumentType, content: Content): string | null {
  return pointerTo(SHAPES[type], content, ['header', 'kind']);
}

function withoutBom(bytes: Buffer): Buffer {
  return bytes.subarray(0, BOM.length).equals(BOM) ? bytes.subarray(BOM.length) : bytes;
}

function isEvent(json: unknown): json is { readonly type: DocumentType } {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'type') || !('type' in json)) return false;
  return DOCUMENT_TYPES.some((type) => type === json.type);
}

/** A header whose required elements may be missing still: whoever encodes it refuses that. */
type StatedHeader = { readonly [K in keyof Header]: Header[K] | null };

/** Its number is not taken over: numbers are given where the log is. */
function draftHeader(header: StatedHeader, kind: DocumentKind): DraftHeader {
  return {
    documentId: header.documentId ?? undefined,
    kind,
    version: header.version ?? undefined,
    issueDateTime: header.issueDateTime ?? undefined,
    functionCode: header.functionCode ?? undefined,
    typeCode: header.typeCode ?? undefined,
    functionalReference: header.functionalReference ?? undefined,
    registrationNumber: header.registrationNumber ?? undefined,
    sender: header.sender ?? undefined,
    responsibleCountry: undefined,
    aliases: header.aliases ?? [],
    changes: header.changes ?? [],
  };
}
