/** Decimal text to an integer with its scale, exactly; no floating point number is ever in between. */
import { MAX_SCALE, isWireLong } from './value-checks';

/** `value` in units of 10^-`scale`. */
export interface Decimal {
  readonly value: number;
  readonly scale: number;
}

const form = /^(-?)(\d{1,16})(?:\.(\d{1,32}))?$/;

/**
 * `115.66` as {11566, 2}. The scale is the number of decimals stated; undefined for another form, more than `maxScale`
 * decimals, or more digits than the wire holds. Nothing is rounded.
 */
export function parseDecimal(text: string, maxScale: number = MAX_SCALE): Decimal | undefined {
  const [, sign = '', whole, decimals = ''] = form.exec(text) ?? [];
  if (whole === undefined || decimals.length > maxScale) return undefined;
  const value = Number(whole + decimals);
  if (!isWireLong(value)) return undefined;
  return { value: sign === '-' && value !== 0 ? -value : value, scale: decimals.length };
}

/** The text that a number in JSON stood for; undefined where it takes an exponent to write. */
export function decimalText(number: number): string | undefined {
  const text = String(number);
  return form.test(text) ? text : undefined;
}
