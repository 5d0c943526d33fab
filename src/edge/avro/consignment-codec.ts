/** A consignment's state to the bytes of `schemas/consignment.avsc` and back, for checkpoints, snapshots and digests. */
import type { Type } from 'avsc';
import type { Consignment, FlowState, Version } from '../../core/join/consignment-state';
import type { ConsignmentCodec } from '../ports';
import { avroType, decodeChecked } from './avro-type';
import type { ContentReaders } from './content-readers';
import { makeSlabWriter } from './slab';
import { currentSchema } from './types';
import { asBuffer } from './wire';

/**
 * Bytes follow from the state alone: arrays stand in the order core keeps them, and the schema has no maps. Contents
 * are not stored; they are read from their bodies when somebody asks, and are none where the body is empty (shrunk).
 * `decode` throws on bytes that are no consignment; a reference that the caller has is taken for the state's own.
 */
export function consignmentCodec(readers: ContentReaders): ConsignmentCodec {
  const type = avroType(currentSchema('consignment').text, BESIDE);
  const write = makeSlabWriter();
  return {
    encode: (consignment, slabs) => write(type, undefined, consignment, slabs),
    decode: (bytes, reference) => readable(bare(type, bytes), readers, reference),
    decodeBare: (bytes) => bare(type, bytes),
  };
}

function bare(type: Type, bytes: Uint8Array): Consignment {
  const buffer = asBuffer(bytes);
  const { value, offset } = decodeChecked(type, buffer, 0);
  if (offset !== buffer.length) throw new RangeError(`a consignment ends at ${offset} of ${buffer.length} bytes`);
  return value as Consignment;
}

/** Flows of a policy are few; of what no policy has, nothing is kept. */
const FLOWS_KEPT = 256;
const flowIds = new Map<string, string>();

/** One and the same text for all states: timers outlive the state they come from, and its texts are cut out of one. */
function keptFlow(id: string): string {
  const known = flowIds.get(id);
  if (known !== undefined) return known;
  if (flowIds.size >= FLOWS_KEPT) flowIds.clear();
  const own = Buffer.from(id).toString();
  flowIds.set(own, own);
  return own;
}

/**
 * What the fold's own objects hold beside what is stored. Read into the same shapes, states that were read and states that were
 * folded are one kind of object to the machine, and none has to be made again.
 */
const BESIDE = new Map([
  ['DocumentState', { before: ['derived'] }],
  ['Version', { behind: ['content', 'read'] }],
]);

type Writable<A> = { -readonly [Key in keyof A]: A[Key] };

/** Contents to be read when somebody asks; nobody else has the state yet. */
function readable(state: Writable<Consignment>, readers: ContentReaders, reference: string | undefined): Consignment {
  if (reference !== undefined) state.reference = reference;
  for (const { type, versions } of state.documents) {
    const read = readers[type];
    for (const version of versions as Writable<Version>[]) if (version.body.length > 0) version.read = read;
  }
  for (const flow of state.flows as Writable<FlowState>[]) flow.flow = keptFlow(flow.flow);
  return state;
}
