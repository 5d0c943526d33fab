/** Log-normal-looking prices and masses in whole numbers: most lie around the geometric middle of a range. */
import type { Random } from './random';

const STEPS = 7;

/**
 * A whole number from `low` to `high` (1 to 2^26), bell-shaped on a logarithmic scale. Square roots are exact to the last
 * bit in IEEE 754, so the result is the same on every machine, which logarithms would not promise.
 */
export function drawGeometric(low: number, high: number, random: Random): number {
  let path = (random.below(128) + random.below(128) + random.below(128) + 1) / 3;
  let least = low;
  let most = high;
  let half = 64;
  for (let step = 0; step < STEPS && least < most; step++) {
    const middle = Math.floor(Math.sqrt(least * most));
    if (path >= half) {
      path -= half;
      least = middle;
    } else {
      most = middle;
    }
    half /= 2;
  }
  return random.between(least, Math.max(least, most));
}
