/** What one party states: the header that every document carries, and its content as decoded from the wire. */

/** Input document types in the order of their topics; the order is part of the processing order. */
export const DOCUMENT_TYPES = ['order', 'payment', 'logistics', 'declaration', 'outcome'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export type DocumentKind = 'WHOLE' | 'PATCH' | 'CANCELLATION' | 'NOTICE';

/** Another number for the same goods; `type` is category and type (D031 + D019) or a project `X-` type. */
export interface Alias {
  readonly type: string;
  readonly id: string;
}

/** One element a patch replaces, by WCO pointer (375, 006, 381); its new value stands in the patch's own body. */
export interface Change {
  readonly pointer: string;
  readonly reasonCode: string | null;
}

/** The header of every input document; times are epoch milliseconds. */
export interface Header {
  readonly reference: string;
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly version: number | null;
  readonly number: number | null;
  readonly issueDateTime: number | null;
  readonly functionCode: string | null;
  readonly typeCode: string | null;
  readonly functionalReference: string | null;
  readonly registrationNumber: string | null;
  readonly sender: string | null;
  readonly aliases: readonly Alias[];
  readonly changes: readonly Change[];
}

/** A record of the wire as plain data: absent elements are null, repeating classes are arrays. */
export interface Content {
  readonly [field: string]: ContentValue;
}
export type ContentValue = string | number | boolean | null | Uint8Array | Content | readonly ContentValue[];

/** A document's content always has its header. */
export interface DocumentContent extends Content {
  readonly header: Content & Header;
}
