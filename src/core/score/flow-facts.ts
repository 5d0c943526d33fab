/** What conditions may know beside the documents: what is awaited or missing, conflicts, lateness, dated lists. */
import type { DocumentType } from '../events/document';
import type { Unknown } from '../kernel/unknown';
import { UNKNOWN } from '../kernel/unknown';
import type { Consignment, FlowState, Version } from '../join/consignment-state';
import { valueOf } from '../join/document-value';
import type { Flow } from '../join/flow';
import { presencesOf } from '../join/readiness';
import type { Facts } from './condition/frame';
import type { ResolvedList } from './lists';

const DAY_MS = 86_400_000;

/** The facts of one consignment in one flow; `listsOn` resolves dated lists for a day (epoch ms of its begin). */
export function factsOf(
  flow: Flow,
  state: FlowState,
  consignment: Consignment,
  listsOn: (day: number) => ReadonlyMap<string, ResolvedList>,
): Facts {
  let lists: ReadonlyMap<string, ResolvedList> | undefined;
  let conflicts: readonly DocumentType[] | undefined;
  // Asked for by most rules: found once.
  const presences = presencesOf(flow, state, consignment);
  return {
    awaited: (type) => presences[type] === 'awaited',
    missing: (type) => (presences[type] === 'awaited' ? UNKNOWN : presences[type] === 'absent'),
    conflict: (type) => (conflicts ??= conflictsIn(consignment)).includes(type),
    lateByMs: (type) => lateByMs(state, consignment, type),
    list: (id) => (lists ??= listsOn(anchorDay(flow, consignment))).get(id),
  };
}

const NONE: readonly DocumentType[] = [];

function conflictsIn({ documents }: Consignment): readonly DocumentType[] {
  let found = NONE;
  for (const one of documents) if (valueOf(one).conflict) found = [...found, one.type];
  return found;
}

/** The day whose thresholds, rates and lists apply: issue day (D011) of the anchor document, never after it was appended. */
export function anchorDay(flow: Flow, consignment: Consignment): number {
  let anchor: Version | undefined;
  for (const document of consignment.documents) {
    if (document.type === flow.anchor) anchor ??= valueOf(document).highest;
  }
  if (anchor === undefined) return dayOf(consignment.generation);
  return Math.min(dayOf(anchor.issueDateTime ?? anchor.appendTime), dayOf(anchor.appendTime));
}

function dayOf(time: number): number {
  return Math.floor(time / DAY_MS) * DAY_MS;
}

/** How long after the flow's deadline the first whole of a type was appended, ms; 0 in time. */
function lateByMs(state: FlowState, consignment: Consignment, type: DocumentType): number | Unknown {
  let first: number | undefined;
  for (const document of consignment.documents) {
    if (document.type !== type) continue;
    for (const version of document.versions) {
      if (version.kind === 'WHOLE') first = Math.min(first ?? version.appendTime, version.appendTime);
    }
  }
  return first === undefined ? UNKNOWN : Math.max(0, first - state.deadline);
}
