/** The order of keys by their bytes. As texts they would have to be compared in pairs; as numbers they are sorted natively. */

/** Keys one behind the other: each ends where the next one begins. */
export interface Keys {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
  readonly count: number;
}

/** Bytes of a key in one number, before the index that says whose they are. */
const TAKEN = 5;
const INDEX_BITS = 24;
const INDEX_MASK = 2 ** INDEX_BITS - 1;
/** What of a key can make a difference: the rest does not matter to where pages lie. */
const DEEPEST = 1024;

const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
const [LOW, HIGH] = isLittleEndian ? [0, 1] : [1, 0];

/** Indexes of the keys in the order of their bytes; more than 2^24 keys stay as they come. */
export function keyOrder(keys: Keys): Uint32Array {
  const order = Uint32Array.from({ length: keys.count }, (_, index) => index);
  if (keys.count <= INDEX_MASK) sortFrom(order, keys, 0);
  return order;
}

/** Sorts what is alike in its first `depth` bytes by the next ones, and what is alike in these too by those behind them. */
function sortFrom(order: Uint32Array, keys: Keys, depth: number): void {
  const from = depth + alike(order, keys, depth);
  if (order.length < 2 || from >= DEEPEST) return;
  const numbers = new BigUint64Array(order.length);
  const words = new Uint32Array(numbers.buffer);
  for (let at = 0; at < order.length; at++) {
    const key = order[at] ?? 0;
    const start = startOf(keys, key) + from;
    words[2 * at + HIGH] = byteAt(keys, key, start) * 2 ** 24 + wordAt(keys, key, start + 1);
    words[2 * at + LOW] = byteAt(keys, key, start + TAKEN - 1) * 2 ** INDEX_BITS + key;
  }
  numbers.sort();
  for (let at = 0; at < order.length; at++) order[at] = (words[2 * at + LOW] ?? 0) & INDEX_MASK;
  for (let start = 0, end = 1; end <= order.length; end++) {
    if (end < order.length && isAlike(words, start, end)) continue;
    if (end - start > 1) sortFrom(order.subarray(start, end), keys, from + TAKEN);
    start = end;
  }
}

/** How many bytes behind the first `depth` all of them have in common. */
function alike(order: Uint32Array, keys: Keys, depth: number): number {
  const first = order[0] ?? 0;
  const start = startOf(keys, first) + depth;
  let most = (keys.ends[first] ?? 0) - start;
  for (let at = 1; at < order.length && most > 0; at++) {
    const key = order[at] ?? 0;
    const other = startOf(keys, key) + depth;
    most = Math.min(most, (keys.ends[key] ?? 0) - other);
    for (let byte = 0; byte < most; byte++) if (keys.bytes[start + byte] !== keys.bytes[other + byte]) most = byte;
  }
  return Math.max(0, most);
}

function isAlike(words: Uint32Array, a: number, b: number): boolean {
  if (words[2 * a + HIGH] !== words[2 * b + HIGH]) return false;
  return ((words[2 * a + LOW] ?? 0) ^ (words[2 * b + LOW] ?? 0)) >>> INDEX_BITS === 0;
}

function startOf({ ends }: Keys, key: number): number {
  return key === 0 ? 0 : (ends[key - 1] ?? 0);
}

/** Nothing comes before all that there is. */
function byteAt({ bytes, ends }: Keys, key: number, at: number): number {
  return at < (ends[key] ?? 0) ? (bytes[at] ?? 0) : 0;
}

/** Three bytes. */
function wordAt(keys: Keys, key: number, at: number): number {
  return (byteAt(keys, key, at) << 16) | (byteAt(keys, key, at + 1) << 8) | byteAt(keys, key, at + 2);
}
