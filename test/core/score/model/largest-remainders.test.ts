/** Rounding what belongs together: the sum is kept, nothing moves further than it must. */
import fc from 'fast-check';
import { largestRemainders } from '../../../../src/core/score/model/largest-remainders';

const rounded = (exact: readonly number[], sum: number): readonly number[] => [
  ...largestRemainders(Float64Array.from(exact), sum),
];

it.each<[string, readonly number[], number, readonly number[]]>([
  ['the largest remainder goes up', [1.2, 2.7, 0.1], 4, [1, 3, 0]],
  ['of equal ones the first', [1.5, 2.5, 3.5], 8, [2, 3, 3]],
  ['numbers below 0 too', [-1.2, -2.7, 4.9], 1, [-1, -3, 5]],
  ['nothing goes up where nothing is left', [1.25, 2.25], 3, [1, 2]],
  ['0 stays 0 while another can take it', [0, 1, 0], 2, [0, 2, 0]],
  ['a unit too few is taken from the least remainder', [0, 1.5, 1.25], 1, [0, 1, 0]],
  ['0 takes it where all are', [0, 0], 1, [1, 0]],
])('%s', (_, exact, sum, whole) => {
  expect(rounded(exact, sum)).toEqual(whole);
});

it('keeps the sum, and moves nothing by a unit or more where the exact numbers have that sum', () => {
  const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
  const property = fc.property(numbers, (exact) => {
    const sum = Math.round(exact.reduce((all, one) => all + one, 0)) + 0;
    const whole = rounded(exact, sum);
    expect(whole.reduce((all, one) => all + one, 0)).toBe(sum);
    for (const [index, one] of whole.entries())
      expect(Math.abs(one - (exact[index] ?? 0))).toBeLessThanOrEqual(1.000001);
  });
  fc.assert(property, { numRuns: 500 });
});
