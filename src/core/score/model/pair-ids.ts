/** Numbers pairs of numbers, so that keys of several parts are found without a text being made of them. */

/** By the first of a pair: where its seconds stand, ascending; the place of a second is the number of the pair. */
export interface PairIds {
  readonly offsets: Int32Array;
  readonly seconds: Int32Array;
}

/** More than any number in a pair. */
const RADIX = 16_777_216;

/** Pairs of numbers from 0 to 2^24 - 1, in any order and any number of times. */
export function pairIdsOf(firsts: Int32Array, seconds: Int32Array): PairIds {
  const sorted = new Float64Array(firsts.length);
  let most = -1;
  for (let place = 0; place < firsts.length; place++) {
    const first = firsts[place] ?? 0;
    sorted[place] = first * RADIX + (seconds[place] ?? 0);
    if (first > most) most = first;
  }
  sorted.sort();
  const offsets = new Int32Array(most + 2);
  const distinct = new Int32Array(sorted.length);
  let count = 0;
  for (let place = 0; place < sorted.length; place++) {
    const pair = sorted[place] ?? 0;
    if (pair === sorted[place - 1]) continue;
    const first = Math.floor(pair / RADIX);
    distinct[count++] = pair - first * RADIX;
    offsets[first + 1] = count;
  }
  // A first without a pair ends where the one before it does.
  for (let first = 1; first < offsets.length; first++)
    offsets[first] = Math.max(offsets[first] ?? 0, offsets[first - 1] ?? 0);
  return { offsets, seconds: distinct.slice(0, count) };
}

/** From 0; -1 for a pair that has none. */
export function pairId({ offsets, seconds }: PairIds, first: number, second: number): number {
  let low = offsets[first] ?? 0;
  const end = offsets[first + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((seconds[middle] ?? 0) < second) low = middle + 1;
    else high = middle;
  }
  return low < end && seconds[low] === second ? low : -1;
}
