/** Decimal numbers as people write them, read exactly: an integer and how many of its digits stand after the point. */

export interface Decimal {
  /** A safe integer, in units of 10^-scale. */
  readonly value: number;
  /** 0 to 6, as the wire carries it. */
  readonly scale: number;
}

const DECIMAL = /^-?\d{1,16}(?:\.(\d{1,6}))?$/;

/** `-12.50` as -1250 with two decimals; undefined for any other form, or beyond 2^53 - 1. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  // Adding 0 keeps a negative zero out.
  const value = Number(text.replace('.', '')) + 0;
  return Number.isSafeInteger(value) ? { value, scale: match[1]?.length ?? 0 } : undefined;
}
