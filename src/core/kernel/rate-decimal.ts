/** What stands in a table of rates, read once: few texts come again and again. */

/** A positive decimal number: digits x 10^-scale. */
export interface RateDecimal {
  readonly digits: bigint;
  /** The same where a number holds it exactly, else Infinity. */
  readonly units: number;
  readonly scale: number;
}

// Longest text read: 18 digits before and 18 after the point.
const DECIMAL = /^(\d{1,18})(?:\.(\d{1,18}))?$/;

const read = new Map<string, RateDecimal>();
/** More currencies than a day has rates for. */
const TEXTS_KEPT = 512;

/** `1.0837` as 10837 with four decimals; undefined for nothing, and for any other form. */
export function rateDecimal(text: string): RateDecimal | undefined {
  const kept = read.get(text);
  if (kept !== undefined) return kept;
  const fresh = readDecimal(text);
  if (fresh === undefined) return undefined;
  if (read.size >= TEXTS_KEPT) read.clear();
  read.set(text, fresh);
  return fresh;
}

function readDecimal(text: string): RateDecimal | undefined {
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, whole = '', fraction = ''] = match;
  const digits = BigInt(`${whole}${fraction}`);
  if (digits === 0n) return undefined;
  const units = Number(digits);
  return { digits, units: Number.isSafeInteger(units) ? units : Infinity, scale: fraction.length };
}
