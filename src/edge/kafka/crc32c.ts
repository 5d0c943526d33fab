/** CRC-32C (Castagnoli; RFC 3720, appendix B.4), eight bytes at a time: what Kafka guards a record batch with. */
const POLYNOMIAL = 0x82f63b78;
const SLICES = 8;

/** Table k holds what a byte has become after k more bytes of nothing. */
const TABLES: readonly Int32Array[] = makeTables();

function makeTables(): readonly Int32Array[] {
  const tables = Array.from({ length: SLICES }, () => new Int32Array(256));
  const [first = new Int32Array(256)] = tables;
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    first[byte] = crc;
  }
  for (let slice = 1; slice < SLICES; slice++) {
    for (let byte = 0; byte < 256; byte++) {
      const before = tables[slice - 1]?.[byte] ?? 0;
      const table = tables[slice];
      if (table !== undefined) table[byte] = (before >>> 8) ^ (first[before & 0xff] ?? 0);
    }
  }
  return tables;
}

const [T0, T1, T2, T3, T4, T5, T6, T7] = TABLES as readonly [
  Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array,
]; // prettier-ignore

const at = (table: Int32Array, index: number): number => table[index & 0xff] ?? 0;

/** Of the bytes from one index up to another (exclusive), unsigned. */
export function crc32c(bytes: Buffer, from: number, to: number): number {
  let crc = -1;
  let index = from;
  for (; index + SLICES <= to; index += SLICES) {
    const low = crc ^ bytes.readInt32LE(index);
    const high = bytes.readInt32LE(index + 4);
    crc =
      at(T7, low) ^ at(T6, low >>> 8) ^ at(T5, low >>> 16) ^ at(T4, low >>> 24) ^
      at(T3, high) ^ at(T2, high >>> 8) ^ at(T1, high >>> 16) ^ at(T0, high >>> 24); // prettier-ignore
  }
  for (; index < to; index++) crc = (crc >>> 8) ^ at(T0, crc ^ (bytes[index] ?? 0));
  return ~crc >>> 0;
}
