/** Money as the wire carries it: an integer with its scale and currency, never a floating point number of units. */

/** `value` in units of 10^-`scale` of `currency` (ISO 4217); |value| < 2^53, scale 0 to 6. */
export interface Amount {
  readonly value: number;
  readonly scale: number;
  readonly currency: string;
}

/** A decimal number: `value` in units of 10^-`scale`; `unitCode` is a UN/ECE Recommendation 20 code. */
export interface Quantity {
  readonly value: number;
  readonly scale: number;
  readonly unitCode: string | null;
}
