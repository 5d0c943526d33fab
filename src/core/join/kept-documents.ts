/** Which documents of a consignment are held when a sender states more of them than anyone can read. */
import type { DocumentState } from './consignment-state';

/** At most so many documents of one type are kept: an order may have dozens of parcels, none has hundreds. */
const KEPT_DOCUMENTS = 64;

/**
 * The documents without one that is too many of its type: the 64 lowest ids stay, so that what is kept follows from the set
 * of documents and not from their order. `documents` are sorted by type and id.
 */
export function keepDocuments(
  documents: readonly DocumentState[],
  type: DocumentState['type'],
): { readonly kept: readonly DocumentState[]; readonly dropped: number } {
  if (documents.length <= KEPT_DOCUMENTS) return { kept: documents, dropped: 0 };
  const ofType = documents.filter((document) => document.type === type);
  const victim = ofType.at(-1);
  if (ofType.length <= KEPT_DOCUMENTS || victim === undefined) return { kept: documents, dropped: 0 };
  return { kept: documents.filter((document) => document !== victim), dropped: 1 };
}
