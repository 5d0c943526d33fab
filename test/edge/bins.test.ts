/** The bins of a training, and the stability index worked out by hand. */
import fc from 'fast-check';
import { binOf, stabilityByChance, stabilityIndex } from '../../src/edge/bins';

it('puts a number into the bin that begins at or below it', () => {
  expect([-1, 10, 19.9, 20, 99].map((value) => binOf([10, 20], value))).toEqual([0, 1, 1, 2, 2]);
  expect(binOf([], 5)).toBe(0);
});

it('puts every number where counting edges does', () => {
  const edges = fc.uniqueArray(fc.integer({ min: -50, max: 50 })).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(edges, fc.integer({ min: -60, max: 60 }), (all, value) => {
      expect(binOf(all, value)).toBe(all.filter((edge) => edge <= value).length);
    }),
  );
});

describe('the stability index', () => {
  it('is 0 of the same shares, whatever their number', () => {
    expect(stabilityIndex([10, 30, 60], [1, 3, 6])).toBeCloseTo(0, 12);
  });

  it('sums (now - then) ln(now / then)', () => {
    // 0.5 to 0.4, 0.3 to 0.3, 0.2 to 0.3.
    const byHand = -0.1 * Math.log(0.8) + 0.1 * Math.log(1.5);
    expect(byHand).toBeCloseTo(0.06286, 5);
    expect(stabilityIndex([50, 30, 20], [400, 300, 300])).toBeCloseTo(byHand, 12);
  });

  it('counts an empty bin as half a one, then and now', () => {
    // 0.9 to 0.5, 0.1 to half of 1 in 200, none (half of 1 in 10) to 0.5.
    const byHand = -0.4 * Math.log(0.5 / 0.9) + (0.0025 - 0.1) * Math.log(0.025) + 0.45 * Math.log(10);
    expect(stabilityIndex([9, 1, 0], [100, 0, 100])).toBeCloseTo(byHand, 12);
  });

  it('is the same both ways, and never below 0', () => {
    const counts = fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }).filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(counts, counts, (then, now) => {
        const index = stabilityIndex(then, now) ?? NaN;
        expect(index).toBeGreaterThan(-1e-12);
        expect(stabilityIndex(now, then)).toBeCloseTo(index, 9);
      }),
    );
  });

  it('says nothing where nothing is counted', () => {
    expect(stabilityIndex([1, 2], [0, 0])).toBeUndefined();
    expect(stabilityIndex([0, 0], [1, 2])).toBeUndefined();
    expect(stabilityByChance([1, 2], [0, 0])).toBeUndefined();
  });

  it('has a mean by chance, of the bins that are in use', () => {
    // Three of four bins: 2 (1/1000 + 1/100).
    expect(stabilityByChance([500, 300, 200, 0], [50, 30, 20, 0])).toBeCloseTo(0.022, 12);
  });
});
