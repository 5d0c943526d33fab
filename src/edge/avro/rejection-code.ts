/** Why a record is not taken in; the symbols of `schemas/rejection.avsc`. */
const REJECTION_CODES = [
  'EMPTY', 'TOO_LARGE', 'WIRE_FORMAT', 'UNKNOWN_SCHEMA', 'WRONG_SUBJECT', 'UNDECODABLE', 'TRAILING_BYTES', 'NO_KEY',
  'KEY_MISMATCH', 'BAD_REFERENCE', 'BAD_VALUE', 'BAD_AMOUNT', 'BAD_CURRENCY', 'BAD_MASS', 'BAD_COUNT', 'BAD_TEXT',
  'BAD_TIME', 'TOO_MANY', 'NOT_JSON', 'NOT_XML', 'UNKNOWN_ELEMENT', 'MISSING_ELEMENT', 'UNSUPPORTED_MESSAGE',
  'FUTURE_APPEND_TIME', 'HIDDEN_TEXT', 'XML_DOCTYPE',
] as const; // prettier-ignore
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** What is wrong with a document, where (WCO pointer), and in words for whoever sent it. */
export interface Refusal {
  readonly code: RejectionCode;
  readonly pointer: string | null;
  readonly detail: string;
}

const codes: ReadonlySet<string> = new Set(REJECTION_CODES);

export function isRejectionCode(text: string): text is RejectionCode {
  return codes.has(text);
}
