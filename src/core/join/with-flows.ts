/** Copies of a consignment written out field by field: one object shape for all of them keeps every read fast. */
import type { Consignment, FlowState } from './consignment-state';

/** The consignment with other flow states. */
export function withFlows(consignment: Consignment, flows: readonly FlowState[]): Consignment {
  return {
    reference: consignment.reference,
    generation: consignment.generation,
    seq: consignment.seq,
    changedAt: consignment.changedAt,
    closed: consignment.closed,
    afterClosure: consignment.afterClosure,
    droppedDocuments: consignment.droppedDocuments,
    documents: consignment.documents,
    flows,
    refusals: consignment.refusals,
  };
}

/** The flow state with another deadline, epoch milliseconds. */
export function withDeadline(state: FlowState, deadline: number): FlowState {
  return {
    flow: state.flow,
    enteredAt: state.enteredAt,
    maxWaitMs: state.maxWaitMs,
    minWaitMs: state.minWaitMs,
    leadMs: state.leadMs,
    keepMs: state.keepMs,
    deadline,
    deadlineFired: state.deadlineFired,
    revision: state.revision,
    withdrawn: state.withdrawn,
    expired: state.expired,
    respondBy: state.respondBy,
    outcome: state.outcome,
    measure: state.measure,
    open: state.open,
    content: state.content,
    basis: state.basis,
    findings: state.findings,
  };
}
