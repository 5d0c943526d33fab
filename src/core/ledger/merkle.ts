/** The Merkle tree of RFC 9162 over the records a transaction wrote: one root proves every one of them. */
import type { Digest } from '../kernel/digest';

const LEAF_PREFIX = 0;
const NODE_PREFIX = 1;

/** RFC 9162, 2.1.1: hash of a leaf's data. */
export function leafHash(data: Uint8Array, digest: Digest): Uint8Array {
  const prefixed = new Uint8Array(data.length + 1);
  prefixed[0] = LEAF_PREFIX;
  prefixed.set(data, 1);
  return digest(prefixed);
}

/** RFC 9162, 2.1.1: root over leaf hashes; of none, the hash of nothing. */
export function rootOf(leaves: readonly Uint8Array[], digest: Digest): Uint8Array {
  if (leaves.length === 0) return digest(new Uint8Array(0));
  return subtree(leaves, 0, leaves.length, digest);
}

function subtree(leaves: readonly Uint8Array[], from: number, to: number, digest: Digest): Uint8Array {
  const first = leaves[from];
  if (to - from === 1 && first !== undefined) return first;
  let split = 1;
  while (split * 2 < to - from) split *= 2;
  const left = subtree(leaves, from, from + split, digest);
  const right = subtree(leaves, from + split, to, digest);
  const node = new Uint8Array(1 + left.length + right.length);
  node[0] = NODE_PREFIX;
  node.set(left, 1);
  node.set(right, 1 + left.length);
  return digest(node);
}
