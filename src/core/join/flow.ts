/** A flow as join sees it: which documents a procedure needs, until when, and which statements select it. */
import type { Measure } from '../events/decision';
import type { DocumentContent, DocumentType } from '../events/document';

type Need = 'required' | 'optional';

/** The id of the flow that catches every whole document no other flow selects. */
export const UNASSIGNED = 'unassigned';

/** Times in milliseconds; measures are what a late, unanswered or clean consignment of this flow gets. */
export interface Flow {
  readonly id: string;
  readonly leading: DocumentType;
  readonly needs: Readonly<Partial<Record<DocumentType, Need>>>;
  readonly anchor: DocumentType;
  readonly maxWaitMs: number;
  readonly minWaitMs: number;
  readonly leadMs: number;
  readonly keepMs: number;
  readonly respondWithinMs: number;
  readonly incomplete: Measure;
  readonly expired: Measure;
  readonly clean: Measure;
  /** Does this whole document put its consignment under this flow? */
  readonly selects: (type: DocumentType, content: DocumentContent) => boolean;
  /** Does this declaration or notice show that the declaration is accepted or presented? */
  readonly presented: (content: DocumentContent) => boolean;
}
