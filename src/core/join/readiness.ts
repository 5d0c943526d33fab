/** Can a flow be decided now? Either its documents are there, or its deadline has passed. */
import type { DocumentType } from '../events/document';
import { DOCUMENT_TYPES } from '../events/document';
import type { Consignment, FlowState } from './consignment-state';
import { valueOf } from './document-value';
import type { Flow } from './flow';
import { UNASSIGNED } from './flow';

export type Presence = 'present' | 'awaited' | 'absent';

export type Readiness =
  | { readonly ready: false; readonly deadline: number; readonly missing: readonly DocumentType[] }
  | { readonly ready: true; readonly complete: boolean; readonly missing: readonly DocumentType[] };

/** Whether documents of a type are there, still waited for, or no longer expected; a cancelled one is not awaited. */
export function presenceOf(flow: Flow, state: FlowState, consignment: Consignment, type: DocumentType): Presence {
  let cancelled = false;
  for (const document of consignment.documents) {
    if (document.type !== type) continue;
    const value = valueOf(document);
    if (value.current !== undefined) return 'present';
    cancelled ||= value.cancelled;
  }
  return !cancelled && !state.deadlineFired && flow.needs[type] !== undefined ? 'awaited' : 'absent';
}

/** `missing` are required document types that are not there. Without any whole nothing is ready before its deadline. */
export function readinessOf(flow: Flow, state: FlowState, consignment: Consignment): Readiness {
  const missing: DocumentType[] = [];
  let awaited = false;
  for (const type of DOCUMENT_TYPES) {
    if (flow.needs[type] !== 'required') continue;
    const presence = presenceOf(flow, state, consignment, type);
    if (presence !== 'present') missing.push(type);
    awaited ||= presence === 'awaited';
  }
  const bare = flow.id === UNASSIGNED && !hasWhole(consignment);
  if (bare) missing.push(...DOCUMENT_TYPES.filter((type) => lacksWhole(consignment, type)));
  if (awaited || (bare && !state.deadlineFired)) return { ready: false, deadline: state.deadline, missing };
  return { ready: true, complete: !bare && missing.length === 0, missing };
}

/** Has any party stated a whole document, cancelled since or not? An officer's answer is none. */
export function hasWhole(consignment: Consignment): boolean {
  return consignment.documents.some(
    (document) => document.type !== 'outcome' && valueOf(document).highest !== undefined,
  );
}

/** Does something follow a document of that type which never came? */
function lacksWhole(consignment: Consignment, type: DocumentType): boolean {
  return type !== 'outcome' && consignment.documents.some((document) => document.type === type);
}
