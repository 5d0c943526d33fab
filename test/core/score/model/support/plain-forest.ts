/** Trees drawn at random, and what they mean, said as plainly as possible: a walk, and Shapley's formula over all subsets. */
import fc from 'fast-check';
import type { Tree } from '../../../../../src/core/score/model/tree';

/** A tree before it is written into arrays. */
export type Grown =
  | { readonly leaf: number; readonly cover: number }
  | {
      readonly feature: number;
      readonly threshold: number;
      readonly defaultLeft: boolean;
      readonly left: Grown;
      readonly right: Grown;
    };

/** Few numbers, so that values meet thresholds. */
const number = fc.integer({ min: -4, max: 4 }).map((quarters) => quarters / 4);

export function arbitraryTree(featureCount: number, depth: number): fc.Arbitrary<Grown> {
  const leaf: fc.Arbitrary<Grown> = fc.record({
    leaf: fc.float({ min: -2, max: 2, noNaN: true }),
    cover: fc.float({ min: 1, max: 100, noNaN: true }),
  });
  if (depth === 0) return leaf;
  const below = arbitraryTree(featureCount, depth - 1);
  const split = fc.record({
    feature: fc.nat(featureCount - 1),
    threshold: number,
    defaultLeft: fc.boolean(),
    left: below,
    right: below,
  });
  return fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 4, arbitrary: split });
}

export function arbitraryVector(featureCount: number): fc.Arbitrary<Float32Array> {
  const value = fc.oneof(
    { weight: 6, arbitrary: number },
    { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity) },
  );
  return fc
    .array(value, { minLength: featureCount, maxLength: featureCount })
    .map((values) => Float32Array.from(values));
}

export function coverOf(tree: Grown): number {
  return 'leaf' in tree ? tree.cover : coverOf(tree.left) + coverOf(tree.right);
}

/** Nodes level by level, as training numbers them. */
export function treeOf(grown: Grown): Tree {
  const nodes = [grown];
  const left: number[] = [];
  const right: number[] = [];
  for (const node of nodes) {
    left.push('leaf' in node ? -1 : nodes.length);
    right.push('leaf' in node ? -1 : nodes.length + 1);
    if (!('leaf' in node)) nodes.push(node.left, node.right);
  }
  return {
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    feature: Int32Array.from(nodes, (node) => ('leaf' in node ? 0 : node.feature)),
    value: Float32Array.from(nodes, (node) => ('leaf' in node ? node.leaf : node.threshold)),
    defaultLeft: Uint8Array.from(nodes, (node) => Number(!('leaf' in node) && node.defaultLeft)),
    cover: Float64Array.from(nodes, coverOf),
  };
}

/** Logits. */
export function walk(tree: Grown, features: Float32Array): number {
  return expected(tree, features, () => true);
}

/** What a tree says on average of training when only some features are known. */
function expected(tree: Grown, features: Float32Array, isKnown: (feature: number) => boolean): number {
  if ('leaf' in tree) return tree.leaf;
  const { feature, threshold, defaultLeft, left, right } = tree;
  const value = features[feature] ?? NaN;
  if (isKnown(feature)) {
    const goesLeft = Number.isNaN(value) ? defaultLeft : value < threshold;
    return expected(goesLeft ? left : right, features, isKnown);
  }
  const [one, other] = [coverOf(left), coverOf(right)];
  return (one * expected(left, features, isKnown) + other * expected(right, features, isKnown)) / (one + other);
}

/** Logits by feature: the mean over all orders in which features become known. */
export function shapley(tree: Grown, features: Float32Array): readonly number[] {
  const count = features.length;
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  const of = (set: number): number => expected(tree, features, (feature) => ((set >> feature) & 1) === 1);
  const bits = (set: number): number => (set === 0 ? 0 : (set & 1) + bits(set >> 1));
  return Array.from({ length: count }, (_, feature) => {
    let sum = 0;
    for (let set = 0; set < 1 << count; set++) {
      if (((set >> feature) & 1) === 1) continue;
      const weight = (factorial(bits(set)) * factorial(count - bits(set) - 1)) / factorial(count);
      sum += weight * (of(set | (1 << feature)) - of(set));
    }
    return sum;
  });
}
