/** What the operators of a condition do with two present values; UNKNOWN where no exact answer exists. */
import type { Amount, Quantity } from '../../kernel/amount';
import {
  compareAmounts,
  minusAmounts,
  plusAmounts,
  ratioOfAmounts,
  timesNumber,
  timesQuantity,
} from '../../kernel/money';
import { compareQuantities } from '../../kernel/quantity';
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import type { Value } from './value';

// The edge has type-checked the expression: two objects that are compared are amounts or quantities, added ones amounts.
const amount = (value: Value): Amount => value as Amount;

const known = (result: Amount | undefined): Amount | Unknown => (result === undefined ? UNKNOWN : result);

/** Overflow and division by zero have no value. */
const finite = (result: number): number | Unknown => (Number.isFinite(result) ? result : UNKNOWN);

/** Texts, numbers and truth values by value, amounts across scales; of two currencies, or units unlike each other, UNKNOWN. */
export function equals(left: Value, right: Value): boolean | Unknown {
  if (typeof left !== 'object') return left === right;
  const order = orderOf(left, right);
  return order === undefined ? UNKNOWN : order === 0;
}

/** Below, at or above zero; UNKNOWN for amounts of two currencies, and units unlike each other. Texts compare by UTF-16 unit. */
export function compare(left: Value, right: Value): number | Unknown {
  if (typeof left !== 'object') return left < right ? -1 : left > right ? 1 : 0;
  const order = orderOf(left, right);
  return order === undefined ? UNKNOWN : order;
}

function orderOf(left: object, right: Value): number | undefined {
  return 'currency' in left
    ? compareAmounts(left as Amount, amount(right))
    : compareQuantities(left as Quantity, right as Quantity);
}

export function plus(left: Value, right: Value): Value | Unknown {
  if (typeof left === 'number') return finite(left + (right as number));
  if (typeof left === 'string') return left + (right as string);
  return known(plusAmounts(amount(left), amount(right)));
}

export function minus(left: Value, right: Value): Value | Unknown {
  if (typeof left === 'number') return finite(left - (right as number));
  return known(minusAmounts(amount(left), amount(right)));
}

export function times(left: Value, right: Value): Value | Unknown {
  if (typeof left === 'number') return finite(left * (right as number));
  if (typeof right === 'number') return known(timesNumber(amount(left), right));
  return known(timesQuantity(amount(left), right as Quantity));
}

export function divide(left: Value, right: Value): number | Unknown {
  if (typeof left === 'object') return ratioOfAmounts(amount(left), amount(right)) ?? UNKNOWN;
  return finite((left as number) / (right as number));
}

export function remainder(left: Value, right: Value): number | Unknown {
  return finite((left as number) % (right as number));
}

/** Whether a list of texts or numbers holds the value. */
export function isIn(value: Value, list: Value): boolean {
  return (list as readonly Value[]).includes(value);
}
