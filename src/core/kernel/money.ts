/** Exact arithmetic on amounts and quantities, for conditions: integers only, rounded half to even where digits go. */
import type { Amount, Quantity } from './amount';
import { dividedHalfEven, divideHalfEven, powerOfTen } from './half-even';

const MAX = Number.MAX_SAFE_INTEGER;

// 10^0 to 10^15: every power of ten that a safe integer can be multiplied with.
const POWERS: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

// Longest decimal text read: 18 digits before and 18 after the point.
const DECIMAL = /^(\d{1,18})(?:\.(\d{1,18}))?$/;
// What a number is written as in ECMAScript: digits, fraction, exponent.
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** An exact fraction by which money is multiplied; both positive decimal texts such as `1.0837`. */
export interface Rate {
  readonly times: string;
  readonly over: string;
}

/** Negative, zero or positive as a is less than, equal to or more than b; undefined between two currencies. */
export function compareAmounts(a: Amount, b: Amount): number | undefined {
  if (a.currency !== b.currency) return undefined;
  if (a.scale === b.scale) return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  const scale = Math.max(a.scale, b.scale);
  const left = a.value * (POWERS[scale - a.scale] ?? Infinity);
  const right = b.value * (POWERS[scale - b.scale] ?? Infinity);
  if (Math.abs(left) <= MAX && Math.abs(right) <= MAX) return left < right ? -1 : left > right ? 1 : 0;
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** a + b at the finer of both scales; undefined between two currencies or beyond 2^53 - 1. */
export function plusAmounts(a: Amount, b: Amount): Amount | undefined {
  if (a.currency !== b.currency) return undefined;
  if (a.scale === b.scale) return amountOf(a.value + b.value, a.scale, a.currency);
  const scale = Math.max(a.scale, b.scale);
  return amountOfUnits(unitsAt(a, scale) + unitsAt(b, scale), scale, a.currency);
}

/** a over b as a plain number; undefined between two currencies, and over nothing. */
export function ratioOfAmounts(a: Amount, b: Amount): number | undefined {
  if (a.currency !== b.currency || b.value === 0) return undefined;
  const scale = Math.max(a.scale, b.scale);
  return (a.value * (POWERS[scale - a.scale] ?? Infinity)) / (b.value * (POWERS[scale - b.scale] ?? Infinity));
}

/** a - b at the finer of both scales; undefined between two currencies or beyond 2^53 - 1. */
export function minusAmounts(a: Amount, b: Amount): Amount | undefined {
  return plusAmounts(a, { value: -b.value, scale: b.scale, currency: b.currency });
}

/** The sum of one or more amounts of one currency at the finest scale; undefined for none, a mixture, or beyond 2^53 - 1. */
export function sumAmounts(amounts: readonly Amount[]): Amount | undefined {
  const [first] = amounts;
  if (first === undefined) return undefined;
  let scale = 0;
  for (const amount of amounts) {
    if (amount.currency !== first.currency) return undefined;
    if (amount.scale > scale) scale = amount.scale;
  }
  // Only the end must fit: a running total may leave the range and come back.
  let value = 0;
  for (const amount of amounts) {
    const units = amount.value * (POWERS[scale - amount.scale] ?? Infinity);
    value += units;
    if (!(Math.abs(units) <= MAX && Math.abs(value) <= MAX)) return sumOfUnits(amounts, scale, first.currency);
  }
  return amountOf(value, scale, first.currency);
}

/** amount x quantity at the amount's scale, half to even; undefined beyond 2^53 - 1. */
export function timesQuantity(amount: Amount, quantity: Quantity): Amount | undefined {
  const product = amount.value * quantity.value;
  if (quantity.scale === 0 && Math.abs(product) <= MAX) return amountOf(product, amount.scale, amount.currency);
  const units = BigInt(amount.value) * BigInt(quantity.value);
  return amountOfUnits(divideHalfEven(units, powerOfTen(quantity.scale)), amount.scale, amount.currency);
}

/** amount x factor at the amount's scale, half to even; the factor counts as the decimal number it is written as. */
export function timesNumber(amount: Amount, factor: number): Amount | undefined {
  const product = amount.value * factor;
  if (Number.isInteger(factor) && Math.abs(product) <= MAX) return amountOf(product, amount.scale, amount.currency);
  const parts = partsOf(factor);
  if (parts === undefined) return undefined;
  const { digits, units: factorUnits, shift } = parts;
  const units = amount.value * factorUnits;
  const divisor = POWERS[-shift];
  if (divisor !== undefined && Math.abs(units) <= MAX)
    return amountOf(dividedHalfEven(units, divisor), amount.scale, amount.currency);
  const exact = BigInt(amount.value) * BigInt(digits);
  const shifted = shift >= 0 ? exact * powerOfTen(shift) : divideHalfEven(exact, powerOfTen(-shift));
  return amountOfUnits(shifted, amount.scale, amount.currency);
}

/** A number as it is written: digits x 10^shift. */
interface Parts {
  readonly factor: number;
  readonly digits: string;
  /** The same, exact where it is small enough. */
  readonly units: number;
  readonly shift: number;
}

/** Most stand in conditions: few, and used again and again. Others are what a model says, which hardly comes twice. */
const FACTORS_KEPT = 16;
const factors: Parts[] = [];

function partsOf(factor: number): Parts | undefined {
  for (const known of factors) if (known.factor === factor) return known;
  const match = NUMBER.exec(String(factor));
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = `${sign}${whole}${fraction}`;
  const parts = { factor, digits, units: Number(digits), shift: Number(exponent) - fraction.length };
  if (factors.length < FACTORS_KEPT) factors.push(parts);
  return parts;
}

/** The amount with so many decimal places, half to even where digits go; undefined beyond 2^53 - 1. */
export function rescale(amount: Amount, scale: number): Amount | undefined {
  if (scale === amount.scale) return amount;
  const power = POWERS[amount.scale - scale];
  if (power !== undefined) return amountOf(dividedHalfEven(amount.value, power), scale, amount.currency);
  const units = BigInt(amount.value);
  return amountOfUnits(units * powerOfTen(scale - amount.scale), scale, amount.currency);
}

/** The amount x rate in `currency` with `toScale` decimal places, rounded once, half to even; undefined for no rate. */
export function convertAmount(amount: Amount, rate: Rate, currency: string, toScale: number): Amount | undefined {
  const times = DECIMAL.exec(rate.times);
  const over = DECIMAL.exec(rate.over);
  if (times === null || over === null) return undefined;
  const divisor = digitsOfDecimal(over) * powerOfTen((times[2]?.length ?? 0) + amount.scale);
  const factor = digitsOfDecimal(times) * powerOfTen((over[2]?.length ?? 0) + toScale);
  if (divisor === 0n || factor === 0n) return undefined;
  return amountOfUnits(divideHalfEven(BigInt(amount.value) * factor, divisor), toScale, currency);
}

const digitsOfDecimal = (match: RegExpExecArray): bigint => BigInt(`${match[1] ?? ''}${match[2] ?? ''}`);

const unitsAt = (amount: Amount, scale: number): bigint => BigInt(amount.value) * powerOfTen(scale - amount.scale);

function sumOfUnits(amounts: readonly Amount[], scale: number, currency: string): Amount | undefined {
  let units = 0n;
  for (const amount of amounts) units += unitsAt(amount, scale);
  return amountOfUnits(units, scale, currency);
}

/** Adding 0 keeps a negative zero, which no wire format knows, out of results. */
function amountOf(value: number, scale: number, currency: string): Amount | undefined {
  return Math.abs(value) <= MAX ? { value: value + 0, scale, currency } : undefined;
}

function amountOfUnits(units: bigint, scale: number, currency: string): Amount | undefined {
  const value = Number(units);
  return Math.abs(value) <= MAX ? { value, scale, currency } : undefined;
}
