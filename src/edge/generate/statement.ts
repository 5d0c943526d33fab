/** One message of one party before it is a line: header, body, when it was issued and how long it travels. */
import type { DocumentKind, DocumentType } from '../../core/events/document';
import type { Consignment } from './consignment';
import type { JsonObject } from './json';

/** `issuedAt` in epoch milliseconds; the event arrives `transmissionMs` later. */
export interface Statement {
  readonly type: DocumentType;
  readonly header: StatedHeader;
  readonly body: JsonObject;
  readonly issuedAt: number;
  readonly transmissionMs: number;
}

/** As `Header` of the schemas; absent leaves are left out. */
export interface StatedHeader {
  readonly reference: string;
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly version: number;
  readonly functionCode?: string;
  readonly typeCode?: string;
  readonly functionalReference?: string;
  readonly registrationNumber?: string;
  readonly sender: string;
  readonly aliases?: readonly { readonly type: string; readonly id: string }[];
  readonly changes?: readonly { readonly pointer: string; readonly reasonCode: string }[];
}

/** The consignment reference in the form that the trade's source uses (schemas: X-REF). */
export function referenceOf(consignment: Consignment): string {
  const { trade, platform, orderNumber, carrier, houseNumber, declarant, localReference } = consignment;
  switch (trade) {
    case 'retail':
      return reference('ORD', platform.id, orderNumber);
    case 'pre-loading':
      return reference('HSE', carrier.id, houseNumber);
    case 'low-value':
    case 'other-import':
    case 'export':
      return reference('DEC', declarant.id, localReference);
  }
}

function reference(form: string, owner: string, number: string): string {
  return `${form}:${encodeURIComponent(owner)}:${encodeURIComponent(number)}`;
}

const DAY_MS = 86_400_000;
const SECOND_MS = 1_000;
let lastDay = NaN;
let lastDate = '';

/** ISO 8601 in UTC with milliseconds; the date is kept, since a day's times share few of them. */
export function isoTime(epochMs: number): string {
  const within = epochMs % DAY_MS;
  if (epochMs - within !== lastDay) {
    lastDay = epochMs - within;
    lastDate = new Date(lastDay).toISOString().slice(0, 11);
  }
  const seconds = Math.floor(within / SECOND_MS);
  const clock = `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${lastDate}${clock}.${String(1_000 + (within % SECOND_MS)).slice(1)}Z`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The event as one NDJSON line, without its line end; header first, then the body's members. */
export function lineOf(statement: Statement): string {
  const { header } = statement;
  // Spelled out: a spread per event costs more than everything else in this function but the text itself.
  const head = JSON.stringify({
    reference: header.reference,
    documentId: header.documentId,
    kind: header.kind,
    version: header.version,
    issueDateTime: isoTime(statement.issuedAt),
    functionCode: header.functionCode,
    typeCode: header.typeCode,
    functionalReference: header.functionalReference,
    registrationNumber: header.registrationNumber,
    sender: header.sender,
    aliases: header.aliases,
    changes: header.changes,
  });
  const body = JSON.stringify(statement.body);
  return `{"type":"${statement.type}","header":${head}${body === '{}' ? '' : ','}${body.slice(1)}`;
}
