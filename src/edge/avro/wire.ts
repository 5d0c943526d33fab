/** The five bytes before every Avro body on the wire: Confluent's magic byte 0 and the schema id, big-endian. */

export const WIRE_HEADER_BYTES = 5;

/** The schema id (u32), or undefined when the value has no such header. */
export function readSchemaId(value: Uint8Array): number | undefined {
  const [magic, a, b, c, d] = value;
  if (magic !== 0 || a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return a * 0x1000000 + (b << 16) + (c << 8) + d;
}

/** Writes the header at an offset; the body follows at offset + 5. */
export function writeSchemaId(target: Uint8Array, offset: number, schemaId: number): void {
  target[offset] = 0;
  target[offset + 1] = schemaId >>> 24;
  target[offset + 2] = schemaId >>> 16;
  target[offset + 3] = schemaId >>> 8;
  target[offset + 4] = schemaId;
}

/** The Avro body of a value that has a wire header: a view, no copy. */
export function bodyOf(value: Uint8Array): Uint8Array {
  return value.subarray(WIRE_HEADER_BYTES);
}

/** The bytes as a Buffer over the same memory, which avsc needs. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
