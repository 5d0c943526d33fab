/** Can a flow be decided now? Either its documents are there, or its deadline has passed. */
import type { DocumentType } from '../events/document';
import { DOCUMENT_TYPES } from '../events/document';
import type { Consignment, FlowState } from './consignment-state';
import { valueOf } from './document-value';
import type { Flow } from './flow';
import { UNASSIGNED } from './flow';

type Presence = 'present' | 'awaited' | 'absent';

export type Readiness =
  | { readonly ready: false; readonly deadline: number; readonly missing: readonly DocumentType[] }
  | { readonly ready: true; readonly complete: boolean; readonly missing: readonly DocumentType[] };

export type Presences = Readonly<Record<DocumentType, Presence>>;

interface LastFound {
  readonly flow: Flow;
  readonly state: FlowState;
  readonly consignment: Consignment;
  readonly presences: Presences;
}

/** Who is ready is judged next, and asks the same. */
let lastFound: LastFound | undefined;

/** Of each type, whether documents are there, still waited for, or no longer expected; a cancelled one is not awaited. */
export function presencesOf(flow: Flow, state: FlowState, consignment: Consignment): Presences {
  const known = lastFound;
  if (known?.flow === flow && known.state === state && known.consignment === consignment) return known.presences;
  const presences = findPresences(flow, state, consignment);
  lastFound = { flow, state, consignment, presences };
  return presences;
}

function findPresences(flow: Flow, state: FlowState, consignment: Consignment): Presences {
  const { needs } = flow;
  const open = !state.deadlineFired;
  const found: Record<DocumentType, Presence> = {
    order: open && needs.order !== undefined ? 'awaited' : 'absent',
    payment: open && needs.payment !== undefined ? 'awaited' : 'absent',
    logistics: open && needs.logistics !== undefined ? 'awaited' : 'absent',
    declaration: open && needs.declaration !== undefined ? 'awaited' : 'absent',
    outcome: open && needs.outcome !== undefined ? 'awaited' : 'absent',
  };
  for (const document of consignment.documents) {
    const value = valueOf(document);
    if (value.isThere) found[document.type] = 'present';
    else if (value.cancelled && found[document.type] !== 'present') found[document.type] = 'absent';
  }
  return found;
}

/** `missing` are required document types that are not there. Without any whole nothing is ready before its deadline. */
export function readinessOf(flow: Flow, state: FlowState, consignment: Consignment): Readiness {
  const missing: DocumentType[] = [];
  let awaited = false;
  const presences = presencesOf(flow, state, consignment);
  for (const type of DOCUMENT_TYPES) {
    if (flow.needs[type] !== 'required') continue;
    const presence = presences[type];
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
