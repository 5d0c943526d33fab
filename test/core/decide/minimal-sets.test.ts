/** The smallest sets that suffice: those of every subset tried, in order, and never more trials than are allowed. */
import fc from 'fast-check';
import { COMBINED_CAUSES, LISTED_SETS, minimalSets } from '../../../src/core/decide/minimal-sets';

type Suffices = (places: readonly number[]) => boolean;

/** Inclusion-minimal sets, smaller ones first, then by place. */
function everySubset(count: number, suffices: Suffices): readonly (readonly number[])[] {
  const sets = Array.from({ length: 2 ** count - 1 }, (_, index) =>
    Array.from({ length: count }, (_one, place) => place).filter((place) => ((index + 1) & (1 << place)) !== 0),
  );
  const doing = sets.filter(suffices);
  const minimal = doing.filter(
    (set) => !doing.some((other) => other !== set && other.every((one) => set.includes(one))),
  );
  return minimal.sort((a, b) => a.length - b.length || firstDifference(a, b));
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** Two scales with a weight of each cause on either; what is left must be light on both, and some causes must go. */
const weighed = fc.record({
  weights: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(9)), { minLength: 1, maxLength: 9 }),
  bounds: fc.tuple(fc.nat(12), fc.nat(12)),
});

function sufficesFor({
  weights,
  bounds,
}: {
  weights: readonly (readonly number[])[];
  bounds: readonly number[];
}): Suffices {
  return (absent) => {
    const left = weights.filter((_, place) => !absent.includes(place));
    const sumOf = (scale: number): number => left.reduce((sum, weight) => sum + (weight[scale] ?? 0), 0);
    const isNeeded = left.some((weight) => weight[2] === 0);
    return absent.length > 0 && !isNeeded && sumOf(0) <= (bounds[0] ?? 0) && sumOf(1) <= (bounds[1] ?? 0);
  };
}

it('where more is never worse, exactly those of every subset tried, whole branches passed over', () => {
  fc.assert(
    fc.property(weighed, (scales) => {
      const suffices = sufficesFor(scales);
      const count = scales.weights.length;
      const { sets, isWhole } = minimalSets({ count, suffices, isMonotone: true });
      const all = everySubset(count, suffices);
      for (const set of sets) expect(all).toContainEqual(set);
      if (isWhole) expect(sets).toEqual(all);
      else expect(all.length > LISTED_SETS || count > COMBINED_CAUSES).toBe(true);
      expect(sets.length > 0).toBe(all.length > 0);
      if (all.length > 0 && (all[0]?.length ?? 0) <= COMBINED_CAUSES) expect(sets).toEqual(all.slice(0, sets.length));
    }),
    { numRuns: 500 },
  );
});

it('where more may be worse, those of at most so many are found all the same', () => {
  const good = fc.uniqueArray(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(good, (wanted) => {
      const keys = new Set(wanted.map((set) => [...set].sort((a, b) => a - b).join()));
      const suffices: Suffices = (places) => keys.has(places.join());
      const { sets } = minimalSets({ count: 7, suffices, isMonotone: false });
      expect(sets).toEqual(everySubset(7, suffices).slice(0, LISTED_SETS));
    }),
    { numRuns: 300 },
  );
});

it('nothing suffices: no set, and that is all there is to say', () => {
  expect(minimalSets({ count: 3, suffices: () => false, isMonotone: true })).toEqual({ sets: [], isWhole: true });
  expect(minimalSets({ count: 0, suffices: () => false, isMonotone: true })).toEqual({ sets: [], isWhole: true });
});

it('a hundred causes do not take long, and that there may be more is said', () => {
  let trials = 0;
  const suffices: Suffices = (places) => {
    trials++;
    return places.length >= 30;
  };
  const { sets, isWhole } = minimalSets({ count: 100, suffices, isMonotone: true });
  expect(isWhole).toBe(false);
  expect(sets.map((set) => set.length)).toEqual([30]);
  expect(trials).toBeLessThan(11_000);
});
