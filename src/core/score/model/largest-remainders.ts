/** Rounds numbers that belong together so that they still sum to what they should. */

/**
 * Whole numbers beside the exact ones, with a given whole sum: the largest remainders go up, of equal ones the first. What is
 * exactly 0 stays so while anything else can take what is left over. At least one number, each within 2^31 either way.
 */
export function largestRemainders(exact: Float64Array, sum: number): Int32Array {
  const whole = new Int32Array(exact.length);
  const remainders = new Float64Array(exact.length);
  let left = sum;
  let count = 0;
  for (let index = 0; index < exact.length; index++) {
    const value = exact[index] ?? 0;
    const below = Math.floor(value);
    whole[index] = below;
    left -= below;
    if (value !== 0) remainders[count++] = value - below;
  }
  const isShared = count > 0;
  if (!isShared) count = exact.length;
  // Not 0 only where the exact numbers sum to something else: by a unit, since sums were rounded too.
  const each = Math.floor(left / count);
  let up = left - each * count;
  const sorted = remainders.slice(0, count).sort();
  const least = up === 0 ? Infinity : (sorted[count - up] ?? 0);
  for (let index = count - 1; index >= 0 && (sorted[index] ?? 0) > least; index--) up--;
  for (let index = 0; index < exact.length; index++) {
    const value = exact[index] ?? 0;
    if (isShared && value === 0) continue;
    const remainder = value - Math.floor(value);
    const goesUp = remainder > least || (remainder === least && up-- > 0);
    whole[index] = (whole[index] ?? 0) + each + Number(goesUp);
  }
  return whole;
}
