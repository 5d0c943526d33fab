/** Weighted drawing for the generator's skewed mixes: how often an item comes, by whole-number weights. */
import type { Random } from './random';

/** Items with the running sum of their weights; never empty. */
export interface Choice<T> {
  readonly items: readonly [T, ...T[]];
  readonly sums: readonly number[];
  readonly total: number;
}

/** A choice among the items of positive weight; undefined when there is none. Weights are whole numbers. */
export function choiceOf<T>(items: readonly T[], weightOf: (item: T, rank: number) => number): Choice<T> | undefined {
  const kept: T[] = [];
  const sums: number[] = [];
  let total = 0;
  items.forEach((item, rank) => {
    const weight = weightOf(item, rank);
    if (weight <= 0) return;
    total += weight;
    kept.push(item);
    sums.push(total);
  });
  const [first, ...rest] = kept;
  return first === undefined ? undefined : { items: [first, ...rest], sums, total };
}

/** Zipf's law with exponent 1: the item of rank r (from 0) is r + 1 times rarer than the first. */
export const zipf = (_item: unknown, rank: number): number => Math.floor(1_000_000 / (rank + 1));

export function draw<T>(choice: Choice<T>, random: Random): T {
  const target = random.below(choice.total);
  let low = 0;
  let high = choice.sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((choice.sums[middle] ?? 0) > target) high = middle;
    else low = middle + 1;
  }
  return choice.items[low] ?? choice.items[0];
}
