/** What a timer that fires leaves in the state. */
import type { Trigger } from '../events/decision';
import type { Consignment, FlowState } from './consignment-state';
import type { Timer } from './timers';
import { timersOf } from './timers';
import { withFlows } from './with-flows';

/**
 * The consignment after a timer of it fired; undefined when it is forgotten, the same object when what fired before in the
 * same entry has made the timer void.
 */
export function fire(consignment: Consignment, timer: Timer): Consignment | undefined {
  if (!isStillDue(consignment, timer)) return consignment;
  switch (timer.kind) {
    case 'deadline':
      return withFlow(consignment, timer.flow, { deadlineFired: true });
    case 'respondBy':
      return withFlow(consignment, timer.flow, { expired: true });
    case 'shrink':
      return shrunk(consignment);
    case 'expire':
      return undefined;
  }
}

function isStillDue(consignment: Consignment, { time, kind, flow }: Timer): boolean {
  return timersOf(consignment).some((timer) => timer.kind === kind && timer.flow === flow && timer.time === time);
}

/** What a decision says that it was made by. */
export function triggerOf(timer: Timer): Trigger {
  return timer.kind === 'deadline' ? 'DEADLINE' : 'RESPOND_BY';
}

function withFlow(consignment: Consignment, id: string, set: Partial<FlowState>): Consignment {
  const flows = consignment.flows.map((flow) => (flow.flow === id ? { ...flow, ...set } : flow));
  return withFlows(consignment, flows);
}

const NO_BYTES = new Uint8Array(0);

/** A marker: who it was and what was decided, per document id, version and digest; no contents. */
function shrunk(consignment: Consignment): Consignment {
  const documents = consignment.documents.map((document) => ({
    ...document,
    derived: undefined,
    versions: document.versions.map((version) => ({ ...version, body: NO_BYTES, content: undefined, read: undefined })),
  }));
  return { ...consignment, closed: true, documents, refusals: [] };
}
