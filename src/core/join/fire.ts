/** What a timer that fires leaves in the state. */
import type { Consignment, FlowState } from './consignment-state';
import type { Timer } from './timers';

/** The consignment after a timer of it fired; undefined when it is forgotten. */
export function fire(consignment: Consignment, timer: Timer): Consignment | undefined {
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

function withFlow(consignment: Consignment, id: string, set: Partial<FlowState>): Consignment {
  const flows = consignment.flows.map((flow) => (flow.flow === id ? { ...flow, ...set } : flow));
  return { ...consignment, flows };
}

const NO_BYTES = new Uint8Array(0);

/** A marker: who it was and what was decided, per document id, version and digest; no contents. */
function shrunk(consignment: Consignment): Consignment {
  const documents = consignment.documents.map((document) => ({
    ...document,
    versions: document.versions.map((version) => ({ ...version, body: NO_BYTES, content: undefined })),
  }));
  return { ...consignment, closed: true, documents, refusals: [] };
}
