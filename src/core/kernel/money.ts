/** Exact arithmetic on amounts and quantities, for conditions: integers only, rounded half to even where digits go. */
import type { Amount, Quantity } from './amount';
import { dividedHalfEven, divideHalfEven, powerOfTen } from './half-even';
import { rateDecimal } from './rate-decimal';

const MAX = Number.MAX_SAFE_INTEGER;

// 10^0 to 10^15: every power of ten that a safe integer can be multiplied with.
const POWERS: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

const MOST_DIGITS = 1e15;
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
  const places = placesOf(factor);
  const divisor = POWERS[places] ?? Infinity;
  const units = amount.value * Math.round(factor * divisor);
  if (Math.abs(units) <= MAX) return amountOf(dividedHalfEven(units, divisor), amount.scale, amount.currency);
  return timesWritten(amount, factor);
}

/**
 * How many decimal places a number is written with; Infinity where it is written in another way. What has at most 15 digits is
 * no other number of so many, so that the division, which rounds once, tells.
 */
function placesOf(factor: number): number {
  for (let places = 1; places < POWERS.length; places++) {
    const power = POWERS[places] ?? Infinity;
    const digits = Math.round(factor * power);
    if (Math.abs(digits) >= MOST_DIGITS) break;
    if (digits / power === factor) return places;
  }
  return Infinity;
}

/** By the digits that the number is written with. */
function timesWritten(amount: Amount, factor: number): Amount | undefined {
  const match = NUMBER.exec(String(factor));
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent) - fraction.length;
  const exact = BigInt(amount.value) * BigInt(`${sign}${whole}${fraction}`);
  const shifted = shift >= 0 ? exact * powerOfTen(shift) : divideHalfEven(exact, powerOfTen(-shift));
  return amountOfUnits(shifted, amount.scale, amount.currency);
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
  const times = rateDecimal(rate.times);
  const over = rateDecimal(rate.over);
  if (times === undefined || over === undefined) return undefined;
  const divisor = over.units * (POWERS[times.scale + amount.scale] ?? Infinity);
  const units = amount.value * times.units * (POWERS[over.scale + toScale] ?? Infinity);
  if (divisor <= MAX && Math.abs(units) <= MAX) return amountOf(dividedHalfEven(units, divisor), toScale, currency);
  const factor = times.digits * powerOfTen(over.scale + toScale);
  const exactDivisor = over.digits * powerOfTen(times.scale + amount.scale);
  return amountOfUnits(divideHalfEven(BigInt(amount.value) * factor, exactDivisor), toScale, currency);
}

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
