/** What a margin means: that of the last step at or below it. */
import fc from 'fast-check';
import { ppmOf } from '../../../../src/core/score/model/calibration';

const given = (...steps: readonly (readonly [number, number])[]) => ({
  margins: Int32Array.from(steps, ([margin]) => margin),
  ppm: Int32Array.from(steps, ([, ppm]) => ppm),
});
const LEAST = -2147483648;

it.each([
  [LEAST, 10],
  [-1_000_001, 10],
  [-1_000_000, 200],
  [-1, 200],
  [0, 300],
  [5, 300],
  [2_000_000_000, 300],
])('a margin of %d means %d', (margin, ppm) => {
  expect(ppmOf(given([LEAST, 10], [-1_000_000, 200], [0, 300]), margin)).toBe(ppm);
});

it('is that of a search from the end', () => {
  const steps = fc
    .uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 30 })
    .map((margins) => [LEAST, ...margins.sort((a, b) => a - b)].map((margin, index) => [margin, index * 10] as const));
  const property = fc.property(steps, fc.integer({ min: -60, max: 60 }), (all, margin) => {
    expect(ppmOf(given(...all), margin)).toBe(all.findLast((step) => step[0] <= margin)?.[1]);
  });
  fc.assert(property);
});
