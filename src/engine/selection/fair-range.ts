/** How many of so many draws chance takes: the range that a fair draw leaves once in a hundred times. */

const OUTSIDE = 0.01;
/** Relative to the likeliest count; what is rarer adds nothing to a hundredth. */
const NEGLIGIBLE = 1e-12;

export interface FairRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Exact quantiles of the binomial distribution, half of the hundredth on each side. `expected` is the sum of the rates: where
 * they differ, the range is a little too wide, never too narrow (Hoeffding 1956).
 */
export function fairRange(draws: number, expected: number): FairRange {
  const rate = draws === 0 ? 0 : expected / draws;
  if (rate <= 0) return { low: 0, high: 0 };
  if (rate >= 1) return { low: draws, high: draws };
  const mode = Math.min(draws, Math.floor((draws + 1) * rate));
  const odds = rate / (1 - rate);
  const below: number[] = [];
  for (let count = mode, weight = 1; count > 0 && weight > NEGLIGIBLE; count--) {
    weight *= count / (draws - count + 1) / odds;
    below.push(weight);
  }
  const above: number[] = [];
  for (let count = mode, weight = 1; count < draws && weight > NEGLIGIBLE; count++) {
    weight *= ((draws - count) / (count + 1)) * odds;
    above.push(weight);
  }
  const weights = [...below.reverse(), 1, ...above];
  const first = mode - below.length;
  const tail = (weights.reduce((sum, weight) => sum + weight, 0) * OUTSIDE) / 2;
  return { low: first + reach(weights, tail), high: first + weights.length - 1 - reach(weights.reverse(), tail) };
}

/** How many weights from the begin on come to no more than the tail. */
function reach(weights: readonly number[], tail: number): number {
  let sum = 0;
  const end = weights.findIndex((weight) => (sum += weight) > tail);
  return Math.max(0, end);
}
