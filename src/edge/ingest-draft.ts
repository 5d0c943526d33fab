/** What an input format yields before it is keyed, numbered and encoded: the contract between readers and `ingest`. */
import type { Content, DocumentKind, DocumentType } from '../core/events/document';

/** A document as read from a file: its body, and what is known of its header. Absent is undefined or null. */
export interface Draft {
  readonly type: DocumentType;
  /** Set when the source fixes the reference; WCO messages leave it to `ingest` (LRN, MRN). */
  readonly reference: string | undefined;
  readonly header: DraftHeader;
  /** Body without `header`, in the structure of the schema; absent elements may be left out. */
  readonly body: Content;
  /** Line in the file (1-based) where it begins, for messages. */
  readonly line: number;
}

/** As `Header` of the schema, without reference and number; the document id may still depend on the reference. */
export interface DraftHeader {
  readonly documentId: string | undefined;
  readonly kind: DocumentKind;
  readonly version: number | undefined;
  readonly issueDateTime: number | undefined;
  readonly functionCode: string | undefined;
  readonly typeCode: string | undefined;
  readonly functionalReference: string | undefined;
  readonly registrationNumber: string | undefined;
  readonly sender: string | undefined;
  readonly responsibleCountry: string | undefined;
  readonly aliases: readonly { readonly type: string; readonly id: string }[];
  readonly changes: readonly { readonly pointer: string; readonly reasonCode: string | null }[];
}

/** What could not be read: a code of `schemas/rejection.avsc`, the WCO pointer or line of the fault, and the raw bytes. */
export interface Unreadable {
  readonly code: string;
  readonly pointer: string | null;
  readonly detail: string;
  readonly line: number;
  readonly type: DocumentType;
  readonly raw: Uint8Array;
}
