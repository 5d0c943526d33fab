/** The logarithm that training and scoring share, bit by bit. */
import fc from 'fast-check';
import { naturalLog } from '../../../src/core/kernel/natural-log';

// Computed in Python by the definition, with math.frexp.
it.each([
  [1, 0],
  [2, 0.6931471805599453],
  [0.5, -0.6931471805599453],
  [10, 2.3025850929940455],
  [0.7071067811865475, -0.34657359027997275],
  [0.7071067811865476, -0.3465735902799726],
  [0.2188916 / (1 - 0.2188916), -1.2721373065172938],
  [57.5, 4.051784947803305],
  [1e-300, -690.7755278982137],
  [5e-324, -744.4400719213812],
  [2.2250738585072014e-308, -708.3964185322641],
  [1.7976931348623157e308, 709.782712893384],
  [3.141592653589793, 1.1447298858494002],
  [123456.789, 11.723646487185881],
])('ln(%p) is %p', (x, ln) => {
  expect(naturalLog(x)).toBe(ln);
});

it('is that of the runtime but for its last bits, over all numbers', () => {
  const property = fc.property(fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }), (x) => {
    const ln = Math.log(x);
    expect(Math.abs(naturalLog(x) - ln)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(ln)));
  });
  fc.assert(property, { numRuns: 2_000 });
});
