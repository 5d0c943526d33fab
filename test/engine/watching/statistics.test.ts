/** Intervals, areas and correlations against values that are known or worked out by hand. */
import fc from 'fast-check';
import { calibrationTable } from '../../../src/engine/watching/calibration-table';
import { meanOf, proportion } from '../../../src/engine/watching/proportion';
import { rankCorrelation } from '../../../src/engine/watching/rank-correlation';
import { areasOf, midranks } from '../../../src/engine/watching/ranking';

describe('a proportion', () => {
  // Wilson's interval as published tables have it (Newcombe 1998, table I, method 3).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('of %i in %i lies between %d and %d', (count, of, low, high) => {
    const found = proportion(count, of);
    expect([found.low, found.high]).toEqual([expect.closeTo(low, 4), expect.closeTo(high, 4)]);
  });

  it('of nothing says nothing', () => {
    expect(proportion(0, 0)).toEqual({ count: 0, of: 0, share: null, low: null, high: null });
  });

  it('lies within its interval, and that within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(10_000), (of, any) => {
        const { low, share, high } = proportion(any % (of + 1), of);
        expect(
          0 <= (low ?? -1) && (low ?? 2) <= (share ?? -1) && (share ?? 2) <= (high ?? -1) && (high ?? 2) <= 1,
        ).toBe(true);
      }),
    );
  });
});

it('a mean has an interval from two numbers on', () => {
  expect(meanOf([])).toMatchObject({ of: 0, mean: null });
  expect(meanOf([0.5])).toEqual({ of: 1, mean: 0.5, low: null, high: null });
  // Variance 0.02, two numbers: 1.96 * 0.1.
  const { of, mean, low, high } = meanOf([0.4, 0.6]);
  expect([of, mean]).toEqual([2, 0.5]);
  expect(low).toBeCloseTo(0.5 - 0.1959964, 6);
  expect(high).toBeCloseTo(0.5 + 0.1959964, 6);
});

it('equal values share their mean rank', () => {
  expect(midranks([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
});

describe('the area under the curve', () => {
  const cases = (found: readonly number[], clean: readonly number[]) => [
    ...found.map((score) => ({ champion: score, challenger: -score, irregular: true })),
    ...clean.map((score) => ({ champion: score, challenger: -score, irregular: false })),
  ];

  it('is the share of pairs in the right order, half of those that are equal', () => {
    // 3 against 1, 2, 2: 3 right; 2 against them: 1 right, 2 equal. (3 + 2) / 6.
    const { champion, challenger, irregular, regular } = areasOf(cases([3, 2], [1, 2, 2]));
    expect(champion.area).toBeCloseTo(5 / 6, 12);
    expect(challenger.area).toBeCloseTo(1 / 6, 12);
    expect([irregular, regular]).toEqual([2, 3]);
  });

  it("has DeLong's variance", () => {
    // Of found: 1 and 2/3, variance 1/18; of clean: 1, 3/4, 3/4, variance 1/48.
    const { champion } = areasOf(cases([3, 2], [1, 2, 2]));
    const reach = 1.959964 * Math.sqrt(1 / 18 / 2 + 1 / 48 / 3);
    expect(champion.low).toBeCloseTo(5 / 6 - reach, 6);
    expect(champion.high).toBe(1);
  });

  it('differs by nothing, for certain, where both models say the same', () => {
    const same = cases([5, 3, 4], [1, 4, 2]).map((one) => ({ ...one, challenger: one.champion }));
    expect(areasOf(same).difference).toEqual({ area: 0, low: 0, high: 0 });
  });

  it('is nothing without both kinds', () => {
    expect(areasOf(cases([1, 2], [])).champion).toEqual({ area: null, low: null, high: null });
    expect(areasOf([]).difference.area).toBeNull();
  });
});

describe('rank correlation', () => {
  const pairs = (all: readonly (readonly [number, number])[]) => all.map(([one, other]) => ({ one, other, count: 1 }));

  it('is that of Spearman', () => {
    // Ranks 1 to 5 against 2, 1, 4, 3, 5: 1 - 6 * 4 / (5 * 24).
    expect(rankCorrelation(pairs([[1, 20], [2, 10], [3, 40], [4, 30], [5, 50]]))).toBeCloseTo(0.8, 12); // prettier-ignore
    expect(rankCorrelation(pairs([[1, 3], [2, 2], [3, 1]]))).toBeCloseTo(-1, 12); // prettier-ignore
  });

  it('takes a pair that is counted as so many', () => {
    const counted = [{ one: 1, other: 2, count: 3 }, { one: 2, other: 1, count: 2 }, { one: 2, other: 2, count: 1 }]; // prettier-ignore
    const singly = counted.flatMap((pair) => Array.from({ length: pair.count }, () => ({ ...pair, count: 1 })));
    expect(rankCorrelation(counted)).toBeCloseTo(rankCorrelation(singly) ?? NaN, 12);
  });

  it('is nothing where one of them says the same of all', () => {
    expect(rankCorrelation(pairs([[1, 5], [2, 5]]))).toBeUndefined(); // prettier-ignore
    expect(rankCorrelation([])).toBeUndefined();
  });
});

it('a calibration table holds what was said against what was found, bin by bin', () => {
  const table = calibrationTable(
    [200_000, 500_000],
    [
      { ppm: 100_000, irregular: false },
      { ppm: 200_000, irregular: false },
      { ppm: 400_000, irregular: true },
      { ppm: 500_000, irregular: true },
    ],
  );
  expect(
    table.bins.map(({ fromPpm, toPpm, saidPpm, found }) => [fromPpm, toPpm, saidPpm, found.count, found.of]),
  ).toEqual([
    [0, 200_000, 100_000, 0, 1],
    [200_000, 500_000, 300_000, 1, 2],
    [500_000, null, 500_000, 1, 1],
  ]);
  expect(table.saidPpm).toBe(300_000);
  expect(table.found.share).toBe(0.5);
  // (0.01 + 0.04 + 0.36 + 0.25) / 4.
  expect(table.brier.mean).toBeCloseTo(0.165, 12);
});
