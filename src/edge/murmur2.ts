/** Which partition a key belongs to, as Kafka's default partitioner says, so that every runtime agrees with producers. */

const SEED = 0x9747b28c;
const MULTIPLIER = 0x5bd1e995;

/** Murmur2 of the bytes with Kafka's seed: a signed 32-bit integer. */
export function murmur2(bytes: Uint8Array): number {
  const { length } = bytes;
  const whole = length & ~3;
  let hash = SEED ^ length;
  for (let at = 0; at < whole; at += 4) {
    const word =
      byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    let mixed = Math.imul(word, MULTIPLIER);
    mixed = Math.imul(mixed ^ (mixed >>> 24), MULTIPLIER);
    hash = Math.imul(hash, MULTIPLIER) ^ mixed;
  }
  const rest = length - whole;
  if (rest > 2) hash ^= byteAt(bytes, whole + 2) << 16;
  if (rest > 1) hash ^= byteAt(bytes, whole + 1) << 8;
  if (rest > 0) hash = Math.imul(hash ^ byteAt(bytes, whole), MULTIPLIER);
  hash = Math.imul(hash ^ (hash >>> 13), MULTIPLIER);
  return hash ^ (hash >>> 15);
}

/** The partition of a key among `partitionCount`; Kafka clears the sign bit instead of taking the absolute value. */
export function partitionOf(key: Uint8Array, partitionCount: number): number {
  return (murmur2(key) & 0x7fffffff) % partitionCount;
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
