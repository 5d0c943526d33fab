/** The range of a fair draw: exact, so that what lies outside of it is as rare as it says. */
import fc from 'fast-check';
import { fairRange } from '../../../src/engine/selection/fair-range';

/** Binomial coefficients by Pascal's triangle: another way to the same numbers. */
function probabilities(draws: number, rate: number): readonly number[] {
  let row = [1];
  for (let draw = 0; draw < draws; draw++)
    row = Array.from(
      { length: row.length + 1 },
      (_, count) => (row[count] ?? 0) * (1 - rate) + (row[count - 1] ?? 0) * rate,
    );
  return row;
}

it('below and above it lies at most half a hundredth each, and one count less would be too narrow', () => {
  const property = fc.property(
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1, max: 999 }),
    (draws, permille) => {
      const rate = permille / 1_000;
      const { low, high } = fairRange(draws, draws * rate);
      const all = probabilities(draws, rate);
      const sum = (from: number, to: number): number => all.slice(from, to).reduce((total, one) => total + one, 0);
      expect(sum(0, low)).toBeLessThanOrEqual(0.005 + 1e-9);
      expect(sum(0, low + 1)).toBeGreaterThan(0.005 - 1e-9);
      expect(sum(high + 1, draws + 1)).toBeLessThanOrEqual(0.005 + 1e-9);
      expect(sum(high, draws + 1)).toBeGreaterThan(0.005 - 1e-9);
    },
  );
  fc.assert(property, { numRuns: 200 });
});

it.each([
  [0, 0, 0, 0],
  [500, 0, 0, 0],
  [500, 500, 500, 500],
  // Beyond what (1 - rate) to the power of the draws can be told from nothing.
  [1_000_000, 10_000, 9_745, 10_257],
])('%i draws of which %d are expected: %i to %i', (draws, expected, low, high) => {
  expect(fairRange(draws, expected)).toEqual({ low, high });
});
