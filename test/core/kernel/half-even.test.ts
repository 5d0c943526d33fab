/** Rounding of doubles to whole numbers, ties to the even one. */
import fc from 'fast-check';
import { dividedHalfEven, roundedHalfEven } from '../../../src/core/kernel/half-even';

it.each([
  [0.5, 0],
  [1.5, 2],
  [2.5, 2],
  [-0.5, 0],
  [-1.5, -2],
  [-2.5, -2],
  [0.49999999999999994, 0],
  [-0.2, 0],
  [-1271234.5000000002, -1271235],
  [4503599627370495.5, 4503599627370496],
])('%p is %p', (x, whole) => {
  expect(roundedHalfEven(x)).toBe(whole);
});

it('is what division rounds to', () => {
  const property = fc.property(fc.integer(), (quarters) => {
    expect(roundedHalfEven(quarters / 4)).toBe(dividedHalfEven(quarters, 4) + 0);
  });
  fc.assert(property);
});
