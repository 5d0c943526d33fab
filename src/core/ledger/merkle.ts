/** The Merkle tree of RFC 9162 over the records a transaction wrote: one root proves every one of them. */
import type { Digest } from '../kernel/digest';

/** RFC 9162, 2.1.1: stands before a leaf's data in what is hashed. */
export const LEAF_PREFIX = 0;
const NODE_PREFIX = 1;
const HASH_BYTES = 32;

/** RFC 9162, 2.1.1: root over leaf hashes; of none, the hash of nothing. */
export function rootOf(leaves: readonly Uint8Array[], digest: Digest): Uint8Array {
  if (leaves.length === 0) return digest(new Uint8Array(0));
  const node = new Uint8Array(1 + 2 * HASH_BYTES);
  node[0] = NODE_PREFIX;
  return subtree(leaves, 0, leaves.length, digest, node);
}

/** `node` is filled and hashed in one go, and never held. */
function subtree(
  leaves: readonly Uint8Array[],
  from: number,
  to: number,
  digest: Digest,
  node: Uint8Array,
): Uint8Array {
  const first = leaves[from];
  if (to - from === 1 && first !== undefined) return first;
  let split = 1;
  while (split * 2 < to - from) split *= 2;
  const left = subtree(leaves, from, from + split, digest, node);
  const right = subtree(leaves, from + split, to, digest, node);
  node.set(left, 1);
  node.set(right, 1 + left.length);
  return digest(node);
}
