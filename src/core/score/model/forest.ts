/** What the trees of a model make of a vector of features: its margin. Trees are complete, so that no step depends on a branch. */
import { roundedHalfEven } from '../../kernel/half-even';
import type { Tree } from './tree';
import { depthOf } from './tree';

/** Trees walked side by side: one waits for memory while the next compares. */
const LANES = 4;

/** Trees padded to one depth, nodes level by level, four trees interleaved. */
export interface Forest {
  /** Logits before any tree. */
  readonly baseMargin: number;
  readonly featureCount: number;
  readonly treeCount: number;
  readonly depth: number;
  /** Of four trees each; the last is filled up with trees that add nothing. */
  readonly groupCount: number;
  /** Index into `known`: the feature, plus `featureCount` where a missing one leads to the left. */
  readonly slots: Uint16Array;
  readonly thresholds: Float32Array;
  /** Logits. */
  readonly leaves: Float32Array;
  /** Written by every evaluation: the features twice, a missing one as more and as less than any threshold. */
  readonly known: Float32Array;
}

/** Trees ask for features below `featureCount`, which is at most 32,767; none is deeper than a few levels. */
export function forestOf(trees: readonly Tree[], baseMargin: number, featureCount: number): Forest {
  const depth = trees.reduce((deepest, tree) => Math.max(deepest, depthOf(tree)), 0);
  const groupCount = Math.ceil(trees.length / LANES);
  const inner = (1 << depth) - 1;
  const forest: Forest = {
    baseMargin,
    featureCount,
    treeCount: trees.length,
    depth,
    groupCount,
    slots: new Uint16Array(groupCount * inner * LANES),
    thresholds: new Float32Array(groupCount * inner * LANES).fill(Infinity),
    leaves: new Float32Array(groupCount * (inner + 1) * LANES),
    known: new Float32Array(2 * featureCount),
  };
  for (const [index, tree] of trees.entries()) place(forest, tree, index, 0, 0, 0);
  return forest;
}

/** Writes what is below a node of the tree to what is below place `at` of its level; a leaf above the last level is repeated. */
function place(forest: Forest, tree: Tree, index: number, node: number, level: number, at: number): void {
  const { depth, featureCount, slots, thresholds, leaves } = forest;
  const group = Math.floor(index / LANES);
  const inner = (1 << depth) - 1;
  if (level === depth) {
    leaves[(group * (inner + 1) + at) * LANES + (index % LANES)] = tree.value[node] ?? 0;
    return;
  }
  const isLeaf = (tree.left[node] ?? -1) < 0;
  if (!isLeaf) {
    const to = (group * inner + (1 << level) - 1 + at) * LANES + (index % LANES);
    slots[to] = slotOf(tree, node, featureCount);
    thresholds[to] = tree.value[node] ?? 0;
  }
  place(forest, tree, index, isLeaf ? node : (tree.left[node] ?? 0), level + 1, 2 * at);
  place(forest, tree, index, isLeaf ? node : (tree.right[node] ?? 0), level + 1, 2 * at + 1);
}

/** Whole micro-logits, ties to even; NaN is a missing feature. The vector has as many features as the forest knows. */
export function marginOf(forest: Forest, features: Float32Array): number {
  const { depth, groupCount, slots, thresholds, leaves, known } = forest;
  spreadOver(forest, features);
  const inner = (1 << depth) - 1;
  let margin = forest.baseMargin;
  for (let group = 0; group < groupCount; group++) {
    const from = group * inner * LANES;
    let [a, b, c, d] = [0, 0, 0, 0];
    // A comparison made a number is no branch, and none can be predicted wrongly: four times as fast.
    for (let level = 0; level < depth; level++) {
      const ofA = from + a * LANES;
      const ofB = from + b * LANES + 1;
      const ofC = from + c * LANES + 2;
      const ofD = from + d * LANES + 3;
      a = 2 * a + 1 + Number((known[slots[ofA] ?? 0] ?? 0) >= (thresholds[ofA] ?? 0));
      b = 2 * b + 1 + Number((known[slots[ofB] ?? 0] ?? 0) >= (thresholds[ofB] ?? 0));
      c = 2 * c + 1 + Number((known[slots[ofC] ?? 0] ?? 0) >= (thresholds[ofC] ?? 0));
      d = 2 * d + 1 + Number((known[slots[ofD] ?? 0] ?? 0) >= (thresholds[ofD] ?? 0));
    }
    const to = (group * (inner + 1) - inner) * LANES;
    // One after the other, in the order of the trees: sums of doubles depend on it.
    margin += leaves[to + a * LANES] ?? 0;
    margin += leaves[to + b * LANES + 1] ?? 0;
    margin += leaves[to + c * LANES + 2] ?? 0;
    margin += leaves[to + d * LANES + 3] ?? 0;
  }
  return roundedHalfEven(margin * 1e6);
}

/** Where in `known` an inner node finds its feature. */
export function slotOf(tree: Tree, node: number, featureCount: number): number {
  return (tree.feature[node] ?? 0) + (tree.defaultLeft[node] === 1 ? featureCount : 0);
}

/** Writes `known`. */
export function spreadOver({ featureCount, known }: Forest, features: Float32Array): void {
  for (let index = 0; index < featureCount; index++) {
    const value = features[index] ?? NaN;
    const isMissing = value !== value;
    known[index] = isMissing ? Infinity : value;
    known[featureCount + index] = isMissing ? -Infinity : value;
  }
}
