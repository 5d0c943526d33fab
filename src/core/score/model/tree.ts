/** One regression tree as training leaves it, node by node; the root is node 0. */

/** All arrays are as long as the tree has nodes. */
export interface Tree {
  /** The nodes that a node leads to, or -1 in a leaf. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Index of the feature that a node asks for. */
  readonly feature: Int32Array;
  /** Left below this number; in a leaf what it adds to the margin, in logits. Finite. */
  readonly value: Float32Array;
  /** 1 where a missing feature leads to the left. */
  readonly defaultLeft: Uint8Array;
  /** How much training weight reached the node; above 0. */
  readonly cover: Float64Array;
}

/** Levels of inner nodes: 0 for a leaf alone. */
export function depthOf(tree: Tree, node = 0): number {
  const left = tree.left[node] ?? -1;
  return left < 0 ? 0 : 1 + Math.max(depthOf(tree, left), depthOf(tree, tree.right[node] ?? 0));
}
