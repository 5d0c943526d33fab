/** How alike two models order the same decisions: Spearman's correlation of ranks, of pairs that are counted. */

export interface CountedPair {
  readonly one: number;
  readonly other: number;
  readonly count: number;
}

/** -1 to 1; equal values share their mean rank. Undefined where one of them says the same of everything. */
export function rankCorrelation(pairs: readonly CountedPair[]): number | undefined {
  const ofOne = ranksOf(pairs.map(({ one, count }) => [one, count]));
  const ofOther = ranksOf(pairs.map(({ other, count }) => [other, count]));
  const total = pairs.reduce((sum, { count }) => sum + count, 0);
  const middle = (total + 1) / 2;
  let [together, spread, otherSpread] = [0, 0, 0];
  for (const { one, other, count } of pairs) {
    const [a, b] = [(ofOne.get(one) ?? 0) - middle, (ofOther.get(other) ?? 0) - middle];
    together += count * a * b;
    spread += count * a * a;
    otherSpread += count * b * b;
  }
  return spread === 0 || otherSpread === 0 ? undefined : together / Math.sqrt(spread * otherSpread);
}

/** The mean rank of each value, from 1. */
function ranksOf(counted: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [value, count] of counted) counts.set(value, (counts.get(value) ?? 0) + count);
  const ranks = new Map<number, number>();
  let before = 0;
  for (const value of [...counts.keys()].sort((a, b) => a - b)) {
    const count = counts.get(value) ?? 0;
    ranks.set(value, before + (count + 1) / 2);
    before += count;
  }
  return ranks;
}
