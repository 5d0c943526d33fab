/** The margin of padded, interleaved trees is that of a walk from root to leaf, tree after tree. */
import fc from 'fast-check';
import { roundedHalfEven } from '../../../../src/core/kernel/half-even';
import { marginOf } from '../../../../src/core/score/model/forest';
import { deepModel } from '../../../support/given-model';
import { givenForest } from './support/given-forest';
import type { Grown } from './support/plain-forest';
import { arbitraryTree, arbitraryVector, walk } from './support/plain-forest';

const FEATURES = 6;
const leaf = (value: number): Grown => ({ leaf: value, cover: 1 });
const split = (threshold: number, defaultLeft: boolean): Grown => ({
  feature: 0,
  threshold,
  defaultLeft,
  left: leaf(-1),
  right: leaf(1),
});
const margin = (trees: readonly Grown[], x: number, base = 0): number =>
  marginOf(givenForest(trees, 1, base).forest, Float32Array.of(x));

it('adds what a walk finds, in the order of the trees, whatever their shapes', () => {
  const trees = fc.array(arbitraryTree(FEATURES, 5), { maxLength: 11 });
  const property = fc.property(
    trees,
    arbitraryVector(FEATURES),
    fc.float({ min: -3, max: 3, noNaN: true }),
    (all, vector, base) => {
      const sum = all.reduce((margin, tree) => margin + walk(tree, vector), base);
      expect(marginOf(givenForest(all, FEATURES, base).forest, vector)).toBe(roundedHalfEven(sum * 1e6));
    },
  );
  fc.assert(property, { numRuns: 500 });
});

it('is exactly what the same trees give in Python, and what XGBoost gives but for its single precision', () => {
  const { model, judged } = deepModel();
  expect(judged.length).toBe(500);
  for (const one of judged) {
    const found = marginOf(model.forest, one.features);
    expect(found).toBe(one.marginMicro);
    expect(Math.abs(found / 1e6 - one.margin)).toBeLessThan(1e-5);
  }
});

it.each<[string, number, boolean, number]>([
  ['below the threshold to the left', 0.49, true, -1],
  ['at the threshold to the right', 0.5, true, 1],
  ['above it to the right', 0.51, false, 1],
  ['missing to the left where the tree says so', NaN, true, -1],
  ['missing to the right where it does not', NaN, false, 1],
  ['more than any threshold to the right', Infinity, true, 1],
  ['less than any to the left', -Infinity, false, -1],
])('goes %s', (_, x, defaultLeft, side) => {
  expect(margin([split(0.5, defaultLeft)], x)).toBe(side * 1_000_000);
});

it('compares in single precision', () => {
  // 0.1 in single precision is more than in double: what training saw as 0.1 is at the threshold, not below it.
  expect(margin([split(0.1, true)], 0.1)).toBe(1_000_000);
  expect(margin([split(0.1, true)], Math.fround(0.1) - 1e-8)).toBe(-1_000_000);
});

it('is the base where there is no tree, and rounds halves of a micro-logit to even', () => {
  expect(margin([], 0, 0.25)).toBe(250_000);
  expect(margin([], 0, 0.5e-6)).toBe(0);
  expect(margin([], 0, 1.5e-6)).toBe(2);
});
