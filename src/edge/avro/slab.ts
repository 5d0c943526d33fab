/** Encodes records one after the other into large slabs, so that a decision costs no allocation of its own. */
import type { Type } from 'avsc';
import { WIRE_HEADER_BYTES, writeSchemaId } from './wire';

const slabBytes = 256 * 1024;

/** Appends a value's Avro body, after a wire header where `schemaId` is given, and returns the view of it. */
export type WriteRecord = (type: Type, schemaId: number | undefined, value: unknown) => Uint8Array;

/** A view stays valid as long as it is held, but keeps its whole slab alive: whoever keeps one for long copies it. */
export function makeSlabWriter(): WriteRecord {
  let slab = Buffer.allocUnsafeSlow(slabBytes);
  let used = 0;
  return (type, schemaId, value) => {
    const headerBytes = schemaId === undefined ? 0 : WIRE_HEADER_BYTES;
    let end = type.encode(value, slab, used + headerBytes);
    if (end < 0) {
      // avsc says how many bytes were missing, as a negative number.
      slab = Buffer.allocUnsafeSlow(Math.max(slabBytes, slab.length - used - end));
      used = 0;
      end = type.encode(value, slab, headerBytes);
    }
    if (schemaId !== undefined) writeSchemaId(slab, used, schemaId);
    const record = slab.subarray(used, end);
    used = end;
    return record;
  };
}
