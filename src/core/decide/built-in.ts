/** Reasons the engine gives itself, beside the rules of a policy; their texts are in the policy like any rule's. */
import type { Measure } from '../events/decision';
import type { Consignment } from '../join/consignment-state';
import { valueOf } from '../join/document-value';
import type { Flow } from '../join/flow';
import { UNASSIGNED } from '../join/flow';

export const BUILT_IN = ['cancelled', 'assigned', 'afterClosure', 'rejected', 'incomplete', 'expired', 'unknowns', 'versionsDropped', 'random'] as const; // prettier-ignore
export type BuiltIn = (typeof BUILT_IN)[number];

/** A reason of the engine for the lead agency, with the measure it asks for. */
export interface Call {
  readonly by: BuiltIn;
  readonly measure: Measure;
  /** Tells one occurrence from the next, so that an answer to one does not answer the other. */
  readonly occurrence: string;
}

/** What the state of the consignment itself calls for, whatever the rules say. */
export function builtInCalls(flow: Flow, consignment: Consignment, complete: boolean): readonly Call[] {
  const calls: Call[] = [];
  if (!complete) calls.push({ by: 'incomplete', measure: flow.incomplete, occurrence: '' });
  if (consignment.afterClosure > 0) {
    calls.push({ by: 'afterClosure', measure: 'MANUAL_REVIEW', occurrence: String(consignment.afterClosure) });
  }
  const refusal = consignment.refusals.at(-1);
  if (refusal !== undefined) {
    calls.push({ by: 'rejected', measure: 'RFI', occurrence: `${refusal.topic}:${refusal.offset}` });
  }
  const dropped = consignment.documents.reduce((sum, document) => sum + document.droppedVersions, 0);
  if (dropped > 0) calls.push({ by: 'versionsDropped', measure: 'MANUAL_REVIEW', occurrence: '' });
  return calls;
}

/** Why a flow is withdrawn, if it is: another flow took its consignment, or its leading document is cancelled. */
export function withdrawalOf(flow: Flow, consignment: Consignment): BuiltIn | undefined {
  if (flow.id === UNASSIGNED && consignment.flows.length > 1) return 'assigned';
  const leading = consignment.documents.filter((document) => document.type === flow.leading);
  if (leading.length === 0 || consignment.closed) return undefined;
  return leading.every((document) => valueOf(document).cancelled) ? 'cancelled' : undefined;
}
