/** What some answers say of all there could be: shares and means with the interval that holds the truth in 95 of 100 cases. */

/** Two-sided 95 % of the normal distribution. */
export const Z_95 = 1.959963984540054;

/** Of `of`, `count` were so; share and interval are null where none was looked at. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Wilson's interval, which stays within 0 and 1 and is honest for few and for none (Wilson 1927; Brown, Cai, DasGupta 2001). */
export function proportion(count: number, of: number): Proportion {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const share = count / of;
  const square = Z_95 * Z_95;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const reach = (Z_95 / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  // What rounding leaves of nothing is nothing.
  const [low, high] = [count === 0 ? 0 : middle - reach, count === of ? 1 : middle + reach];
  return { count, of, share, low, high };
}

export interface Mean {
  readonly of: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Mean of numbers from 0 to 1, with the interval of its normal approximation; none of it below two numbers. */
export function meanOf(values: readonly number[]): Mean {
  const of = values.length;
  if (of === 0) return { of, mean: null, low: null, high: null };
  const mean = values.reduce((total, one) => total + one, 0) / of;
  if (of === 1) return { of, mean, low: null, high: null };
  const variance = values.reduce((total, one) => total + (one - mean) ** 2, 0) / (of - 1);
  const reach = Z_95 * Math.sqrt(variance / of);
  return { of, mean, low: Math.max(0, mean - reach), high: Math.min(1, mean + reach) };
}
