/** Quantities with units: compared exactly where their units measure the same, and what a mass is in milligrams. */
import type { Quantity } from './amount';
import { type Unit, UNITS } from './code-tables.generated';
import { parseDecimal } from './decimal';
import { divideHalfEven, powerOfTen } from './half-even';

const byCode: ReadonlyMap<string, Unit> = new Map(Object.entries(UNITS));
const massBySymbol: ReadonlyMap<string, Unit> = new Map(
  Object.entries(UNITS).flatMap(([code, unit]) =>
    unit.dimension === 'mass'
      ? [code, ...(unit.symbol === undefined ? [] : [unit.symbol])].map((key) => [key, unit])
      : [],
  ),
);

/** What can be said of a code of UN/ECE Recommendation 20; undefined where `topology/codes/units.csv` has no row. */
export function unitOf(code: string): Unit | undefined {
  return byCode.get(code);
}

/** Whole milligrams, half to even; undefined where the unit is none of mass, or beyond 2^53 - 1. */
export function massOf(quantity: Quantity): number | undefined {
  const unit = quantity.unitCode === null ? undefined : byCode.get(quantity.unitCode);
  return unit?.dimension === 'mass' ? milligrams(quantity.value, quantity.scale, unit) : undefined;
}

/** `2 kg`, `500g`, `1.5 LBR` in whole milligrams; undefined for another form or unit, or beyond 2^53 - 1. */
export function parseMass(text: string): number | undefined {
  const [, digits = '', symbol = ''] = /^(\S*?\d) ?([A-Za-z]+)$/.exec(text) ?? [];
  const decimal = parseDecimal(digits);
  const unit = massBySymbol.get(symbol);
  return decimal === undefined || unit === undefined ? undefined : milligrams(decimal.value, decimal.scale, unit);
}

/** `3`, `C62`: the number and its unit; undefined where either is not known. */
export function parseQuantity(digits: string, unitCode: string): Quantity | undefined {
  const decimal = parseDecimal(digits);
  return decimal === undefined || !byCode.has(unitCode) ? undefined : { ...decimal, unitCode };
}

/**
 * Negative, zero or positive as a is less than, equal to or more than b. Undefined where the units measure different
 * things, or where units differ and one of them is absent or not known: two of what is one of three of something else?
 */
export function compareQuantities(a: Quantity, b: Quantity): number | undefined {
  if (a.unitCode === b.unitCode) {
    if (a.scale === b.scale) return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
    return compareAt(a, 1n, b, 1n);
  }
  const one = a.unitCode === null ? undefined : byCode.get(a.unitCode);
  const other = b.unitCode === null ? undefined : byCode.get(b.unitCode);
  if (one === undefined || other === undefined || one.dimension !== other.dimension) return undefined;
  const left = BigInt(one.numerator) * BigInt(other.denominator);
  return compareAt(a, left, b, BigInt(other.numerator) * BigInt(one.denominator));
}

function compareAt(a: Quantity, left: bigint, b: Quantity, right: bigint): number {
  const scale = Math.max(a.scale, b.scale);
  const units = BigInt(a.value) * powerOfTen(scale - a.scale) * left;
  const others = BigInt(b.value) * powerOfTen(scale - b.scale) * right;
  return units < others ? -1 : units > others ? 1 : 0;
}

function milligrams(value: number, scale: number, unit: Unit): number | undefined {
  const product = value * unit.numerator;
  if (scale === 0 && unit.denominator === 1) return Number.isSafeInteger(product) ? product + 0 : undefined;
  const units = BigInt(value) * BigInt(unit.numerator);
  const result = Number(divideHalfEven(units, BigInt(unit.denominator) * powerOfTen(scale)));
  return Number.isSafeInteger(result) ? result : undefined;
}
