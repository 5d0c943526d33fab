/** Reads decimal text exactly, for amounts, quantities, masses and counts of WCO messages: integers and scales, no floating point. */

/** A decimal number as integer and scale, without trailing zeros: 130.00 is 130 and 0. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const DECIMAL = /^([+-]?)(\d{0,40})(?:\.(\d{0,40}))?$/;

/** The number in the text, at most 40 digits on either side of the point; undefined if it is none. */
export function parseDecimal(text: string): Decimal | undefined {
  const [, sign, whole = '', fraction = ''] = DECIMAL.exec(text) ?? [];
  if (sign === undefined || whole + fraction === '') return undefined;
  const significant = fraction.replace(/0+$/, '');
  const digits = BigInt(whole + significant);
  return { digits: sign === '-' ? -digits : digits, scale: significant.length };
}

/** The number times a whole factor, where that is a whole number below 2^53; else undefined. */
export function wholeNumber(decimal: Decimal, factor: bigint): number | undefined {
  const divisor = 10n ** BigInt(decimal.scale);
  const product = decimal.digits * factor;
  return product % divisor === 0n ? safeInteger(product / divisor) : undefined;
}

/** The integer as a number if none of its digits is lost. */
export function safeInteger(integer: bigint): number | undefined {
  const value = Number(integer);
  return Number.isSafeInteger(value) ? value : undefined;
}
