/** Encodes records one after the other into large slabs, so that a decision costs no allocation of its own. */
import type { Type } from 'avsc';
import { Slabs } from '../slabs';
import { WIRE_HEADER_BYTES, writeSchemaId } from './wire';

/** Appends a value's Avro body, after a wire header where `schemaId` is given, and returns the view of it. */
export type WriteRecord = (type: Type, schemaId: number | undefined, value: unknown, slabs?: Slabs) => Uint8Array;

/** A view stays valid as long as it is held, but keeps its whole slab alive: whoever keeps one for long copies it. */
export function makeSlabWriter(): WriteRecord {
  const own = new Slabs(false);
  return (type, schemaId, value, slabs = own) => {
    const headerBytes = schemaId === undefined ? 0 : WIRE_HEADER_BYTES;
    let end = type.encode(value, slabs.slab, slabs.used + headerBytes);
    if (end < 0) {
      // avsc says how many bytes were missing, as a negative number.
      slabs.renew(slabs.slab.length - slabs.used - end);
      end = type.encode(value, slabs.slab, headerBytes);
    }
    const { slab, used } = slabs;
    if (schemaId !== undefined) writeSchemaId(slab, used, schemaId);
    slabs.used = end;
    return slab.subarray(used, end);
  };
}
