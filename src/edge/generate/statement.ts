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

/** ISO 8601 in UTC with milliseconds. */
export function isoTime(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

/** The event as one NDJSON line, without its line end. */
export function lineOf(statement: Statement): string {
  const { reference: _reference, documentId, kind, version, ...rest } = statement.header;
  const header = { reference: _reference, documentId, kind, version, issueDateTime: isoTime(statement.issuedAt), ...rest };
  return JSON.stringify({ type: statement.type, header, ...statement.body });
}
