/** States for the tests of the store: only what timers follow from varies. */
import type { Consignment, FlowState } from '../../../../src/core/join/consignment-state';
import type { ConsignmentCodec } from '../../../../src/edge/ports';

/** What a test says of a flow; times in ms. */
export interface FlowSketch {
  readonly deadline: number;
  readonly fired?: boolean;
  readonly respondBy?: number;
}

export function state(
  reference: string,
  changedAt: number,
  sketches: readonly FlowSketch[],
  closed = false,
): Consignment {
  const flows = sketches.map((sketch, index) => flowState(`flow${index}`, sketch));
  const documents = [
    { derived: undefined, type: 'order' as const, id: 'x'.repeat(changedAt % 7), versions: [], droppedVersions: 0 },
  ];
  const counts = { afterClosure: 0, droppedDocuments: 0 };
  return { reference, generation: 1, seq: 1, changedAt, closed, ...counts, documents, flows, refusals: [] };
}

function flowState(flow: string, { deadline, fired = false, respondBy }: FlowSketch): FlowState {
  return {
    flow,
    enteredAt: 0,
    maxWaitMs: 0,
    minWaitMs: 0,
    leadMs: 0,
    keepMs: 5,
    deadline,
    deadlineFired: fired,
    revision: fired ? 1 : 0,
    withdrawn: false,
    expired: false,
    respondBy: respondBy ?? null,
    outcome: null,
    measure: null,
    open: respondBy !== undefined,
    content: '',
    basis: '',
    findings: [],
  };
}

const fromJson = (bytes: Uint8Array): Consignment => JSON.parse(Buffer.from(bytes).toString('utf8')) as Consignment;

export const jsonCodec: ConsignmentCodec = {
  encode: (consignment, slabs) => {
    const bytes = Buffer.from(JSON.stringify(consignment));
    if (slabs === undefined) return bytes;
    if (slabs.used + bytes.length > slabs.slab.length) slabs.renew(bytes.length);
    bytes.copy(slabs.slab, slabs.used);
    slabs.used += bytes.length;
    return slabs.slab.subarray(slabs.used - bytes.length, slabs.used);
  },
  decode: fromJson,
  decodeBare: fromJson,
};
