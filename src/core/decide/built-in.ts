/** Reasons the engine gives itself, beside the rules of a policy; their texts are in the policy like any rule's. */
import type { Measure } from '../events/decision';
import type { DocumentType } from '../events/document';
import type { Consignment } from '../join/consignment-state';
import { valueOf } from '../join/document-value';
import type { Flow } from '../join/flow';
import { UNASSIGNED } from '../join/flow';
import { hasWhole } from '../join/readiness';
import { strongest } from './strength';

export const BUILT_IN = [
  'cancelled', 'assigned', 'unassigned', 'afterClosure', 'rejected', 'incomplete', 'expired', 'unknowns',
  'versionsDropped', 'unapplied', 'random',
] as const; // prettier-ignore
export type BuiltIn = (typeof BUILT_IN)[number];

/** A reason of the engine for the lead agency, with the measure it asks for. */
export interface Call {
  readonly by: BuiltIn;
  readonly measure: Measure;
  /** Tells one occurrence from the next, so that an answer to one does not answer the other. */
  readonly occurrence: string;
}

/** What the state of the consignment itself calls for, whatever the rules say. */
export function builtInCalls(
  flow: Flow,
  consignment: Consignment,
  missing: readonly DocumentType[],
  complete: boolean,
): Call[] {
  const calls: Call[] = [];
  if (!complete) calls.push({ by: 'incomplete', measure: flow.incomplete, occurrence: missing.join(' ') });
  if (flow.id === UNASSIGNED && !consignment.closed && hasWhole(consignment)) {
    const measure = strongest(flow.clean, 'MANUAL_REVIEW');
    calls.push({ by: 'unassigned', measure, occurrence: String(wholesIn(consignment)) });
  }
  if (consignment.afterClosure > 0) {
    calls.push({ by: 'afterClosure', measure: 'MANUAL_REVIEW', occurrence: String(consignment.afterClosure) });
  }
  for (const { topic, offset } of consignment.refusals) {
    calls.push({ by: 'rejected', measure: 'RFI', occurrence: `${topic}:${offset}` });
  }
  const { documents, droppedDocuments } = consignment;
  const dropped =
    droppedDocuments > 0 || documents.some((document) => document.droppedVersions > 0 || valueOf(document).curtailed);
  if (dropped) calls.push({ by: 'versionsDropped', measure: 'MANUAL_REVIEW', occurrence: '' });
  for (const document of documents) {
    for (const digest of valueOf(document).unapplied)
      calls.push({ by: 'unapplied', measure: 'MANUAL_REVIEW', occurrence: digest.slice(0, 16) });
  }
  return calls;
}

/** Another whole that no flow selects is another question. */
function wholesIn({ documents }: Consignment): number {
  let count = 0;
  for (const { type, versions } of documents) {
    for (const { kind } of versions) if (type !== 'outcome' && kind === 'WHOLE') count++;
  }
  return count;
}

/** Why a flow is withdrawn, if it is: another flow took its consignment, or its leading document is cancelled. */
export function withdrawalOf(flow: Flow, consignment: Consignment): BuiltIn | undefined {
  if (flow.id === UNASSIGNED && consignment.flows.length > 1) return 'assigned';
  const leading = consignment.documents.filter((document) => document.type === flow.leading);
  if (leading.length === 0 || consignment.closed || (flow.id === UNASSIGNED && !hasWhole(consignment)))
    return undefined;
  return leading.every((document) => valueOf(document).cancelled) ? 'cancelled' : undefined;
}
