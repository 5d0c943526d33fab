/** Values counted in the bins of a training, and how far two such counts are from each other. */

/** Bin i of ascending edges: below the first, from one up to the next (exclusive), from the last on; one count more than edges. */
export interface Histogram {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** The bin of a number, 0 to as many as there are edges. */
export function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What an empty bin counts as: a share of nothing has no logarithm, and half a one is the least that could have been missed. */
const LEAST_COUNT = 0.5;

/**
 * The population stability index: over all bins, (now - then)·ln(now / then) of the shares, each at least half a count. 0 where
 * both are alike; undefined where either has no counts. Both have the same bins.
 */
export function stabilityIndex(then: readonly number[], now: readonly number[]): number | undefined {
  const [all, allNow] = [sum(then), sum(now)];
  if (all === 0 || allNow === 0) return undefined;
  return then.reduce((index, count, bin) => {
    const expected = Math.max(count, LEAST_COUNT) / all;
    const found = Math.max(now[bin] ?? 0, LEAST_COUNT) / allNow;
    return index + (found - expected) * Math.log(found / expected);
  }, 0);
}

/** The index that chance alone makes of two samples of one population, on average; undefined where either has no counts. */
export function stabilityByChance(then: readonly number[], now: readonly number[]): number | undefined {
  const [all, allNow] = [sum(then), sum(now)];
  const used = then.filter((count, bin) => count > 0 || (now[bin] ?? 0) > 0).length;
  return all === 0 || allNow === 0 ? undefined : (used - 1) * (1 / all + 1 / allNow);
}

/** Readings of the index, as scorecards are watched: below the first nothing has moved, above the second the population is another. */
export const STABILITY = { moved: 0.1, other: 0.25 } as const;

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
