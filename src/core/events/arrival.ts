/** One record as it came off the log: a document, or what could not be read as one. */
import type { DocumentContent, DocumentType } from './document';

/** Where a record stands; `appendTime` in epoch milliseconds. */
interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly appendTime: number;
}

/** A record that decoded to a document. `digest` is the SHA-256 of the value, the event's id. */
export interface Arrival extends Position {
  readonly accepted: true;
  readonly type: DocumentType;
  readonly reference: string;
  readonly digest: Uint8Array;
  readonly schemaId: number;
  readonly body: Uint8Array;
  readonly content: DocumentContent;
}

/** A record that did not. `reference` is its key where that is text; the head is at most 64 KiB of the value. */
export interface Refused extends Position {
  readonly accepted: false;
  readonly code: string;
  readonly pointer: string | null;
  readonly reference: string | null;
  readonly sender: string | null;
  readonly functionalReference: string | null;
  readonly digest: Uint8Array;
  readonly head: Uint8Array;
}

export type Incoming = Arrival | Refused;
