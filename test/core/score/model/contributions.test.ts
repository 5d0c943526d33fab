/** What a margin is made of: exactly the margin, exactly Shapley's values, and those of XGBoost. */
import fc from 'fast-check';
import { byFamily } from '../../../../src/core/score/model/by-family';
import { contributionsOf } from '../../../../src/core/score/model/contributions';
import { marginOf } from '../../../../src/core/score/model/forest';
import type { Model } from '../../../../src/core/score/model/model';
import { deepModel } from '../../../support/given-model';
import { givenForest } from './support/given-forest';
import type { Grown } from './support/plain-forest';
import { arbitraryTree, arbitraryVector, coverOf, shapley } from './support/plain-forest';

const FEATURES = 5;
const explained = (model: Model, vector: Float32Array) => {
  const margin = marginOf(model.forest, vector);
  const { baseMicro, microByFeature } = contributionsOf(model, vector, margin);
  return { margin, baseMicro, microByFeature, sum: microByFeature.reduce((all, one) => all + one, baseMicro) };
};
const forests = fc.array(arbitraryTree(FEATURES, 5), { minLength: 1, maxLength: 6 });

it('sums to the margin, to the micro-logit', () => {
  const property = fc.property(
    forests,
    arbitraryVector(FEATURES),
    fc.double({ min: -3, max: 3, noNaN: true }),
    (trees, vector, base) => {
      const { margin, sum } = explained(givenForest(trees, FEATURES, base), vector);
      expect(sum).toBe(margin);
    },
  );
  fc.assert(property, { numRuns: 500 });
});

it("is Shapley's mean over all orders, rounded to a neighbour", () => {
  const property = fc.property(forests, arbitraryVector(FEATURES), (trees, vector) => {
    const { microByFeature } = explained(givenForest(trees, FEATURES), vector);
    const exact = trees.map((tree) => shapley(tree, vector));
    for (const [feature, micro] of microByFeature.entries()) {
      const sum = exact.reduce((all, one) => all + (one[feature] ?? 0), 0) * 1e6;
      expect(Math.abs(micro - sum)).toBeLessThan(1.001);
    }
  });
  fc.assert(property, { numRuns: 300 });
});

it('begins at the mean of training', () => {
  const mean = (tree: Grown): number =>
    'leaf' in tree
      ? tree.leaf
      : (mean(tree.left) * coverOf(tree.left) + mean(tree.right) * coverOf(tree.right)) / coverOf(tree);
  const property = fc.property(forests, (trees) => {
    const { baseMicro } = explained(givenForest(trees, FEATURES, 0.5), new Float32Array(FEATURES));
    expect(Math.abs(baseMicro - trees.reduce((all, tree) => all + mean(tree), 0.5) * 1e6)).toBeLessThan(0.51);
  });
  fc.assert(property);
});

it("is XGBoost's own within 1e-5 on 500 vectors", () => {
  const { model, judged } = deepModel();
  for (const { features, contributions } of judged) {
    const { margin, sum, baseMicro, microByFeature } = explained(model, features);
    expect(sum).toBe(margin);
    const own = [baseMicro, ...microByFeature].map((micro) => micro / 1e6);
    const far = own.findIndex((one, index) => !(Math.abs(one - (contributions[index] ?? NaN)) < 1e-5));
    expect(far).toBe(-1);
  }
});

it('gives nothing to a feature that no tree asks for', () => {
  const tree: Grown = {
    feature: 1,
    threshold: 0,
    defaultLeft: true,
    left: { leaf: 1 / 3, cover: 1 },
    right: { leaf: -1 / 3, cover: 2 },
  };
  const { microByFeature } = explained(givenForest([tree, tree, tree], 3, 1e-7), Float32Array.of(5, 5, 5));
  expect(microByFeature[0]).toBe(0);
  expect(microByFeature[1]).toBeLessThan(0);
  expect(microByFeature[2]).toBe(0);
});

it('is told by family, the largest first whichever way, then by name', () => {
  const model = givenForest([], 4);
  const told = (...micro: readonly number[]) =>
    byFamily(model, { baseMicro: 0, microByFeature: Int32Array.from(micro) });
  expect(told(1, -5, 2, -3)).toEqual([
    { family: 'odd', micro: -8 },
    { family: 'even', micro: 3 },
  ]);
  expect(told(4, -4, 0, 0)).toEqual([
    { family: 'even', micro: 4 },
    { family: 'odd', micro: -4 },
  ]);
});
