/** A consignment's state to the bytes of `schemas/consignment.avsc` and back, for checkpoints, snapshots and digests. */
import type { Type } from 'avsc';
import type { Consignment, DocumentState, Version } from '../../core/join/consignment-state';
import type { ConsignmentCodec } from '../ports';
import { decodeChecked } from './avro-type';
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
  const { type } = currentSchema('consignment');
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

/** In objects of the shapes that the fold makes, contents to be read when somebody asks. */
function readable(stored: Consignment, readers: ContentReaders, reference: string | undefined): Consignment {
  return {
    reference: reference ?? stored.reference,
    generation: stored.generation,
    seq: stored.seq,
    changedAt: stored.changedAt,
    closed: stored.closed,
    afterClosure: stored.afterClosure,
    droppedDocuments: stored.droppedDocuments,
    documents: stored.documents.map((document) => documentOf(document, readers)),
    flows: stored.flows.map((flow) => ({
      ...flow,
      flow: keptFlow(flow.flow),
      findings: flow.findings.map((finding) => ({ ...finding })),
    })),
    refusals: stored.refusals.map((refusal) => ({ ...refusal })),
  };
}

function documentOf({ type, id, versions, droppedVersions }: DocumentState, readers: ContentReaders): DocumentState {
  const read = readers[type];
  const unread = versions.map((version): Version => {
    return { ...version, content: undefined, read: version.body.length === 0 ? undefined : read };
  });
  return { derived: undefined, type, id, versions: unread, droppedVersions };
}
