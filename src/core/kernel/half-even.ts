/** Division to the nearest integer, ties to the even one: the only rounding that money and masses know. */

const POWERS: readonly bigint[] = Array.from({ length: 16 }, (_, digits) => 10n ** BigInt(digits));

export function powerOfTen(digits: number): bigint {
  return POWERS[digits] ?? 10n ** BigInt(digits);
}

/** Nearest integer to dividend / divisor; the divisor is positive. */
export function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const remainder = dividend % divisor;
  const twice = (remainder < 0n ? -remainder : remainder) * 2n;
  const roundsAway = twice > divisor || (twice === divisor && quotient % 2n !== 0n);
  if (!roundsAway) return quotient;
  return dividend < 0n ? quotient - 1n : quotient + 1n;
}

/** The same within numbers; both must be exact integers. */
export function dividedHalfEven(dividend: number, divisor: number): number {
  const remainder = dividend % divisor;
  const quotient = (dividend - remainder) / divisor;
  const twice = Math.abs(remainder) * 2;
  if (twice < divisor || (twice === divisor && quotient % 2 === 0)) return quotient;
  return dividend < 0 ? quotient - 1 : quotient + 1;
}

/** Nearest integer to a number of at most 2^52 either way; never a negative zero. */
export function roundedHalfEven(x: number): number {
  const below = Math.floor(x);
  const over = x - below;
  return (over < 0.5 || (over === 0.5 && below % 2 === 0) ? below : below + 1) + 0;
}
