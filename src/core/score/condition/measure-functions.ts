/** Functions on whatever can be ordered or added up: size without sign, the smaller and the larger, the sum of a list. */
import type { Amount } from '../../kernel/amount';
import { compareAmounts, sumAmounts } from '../../kernel/money';
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import {
  type CelType,
  declareOverloaded,
  type FunctionDeclaration,
  orUnknown,
  type Overload,
} from './function-declaration';
import type { Value } from './value';

// The edge has type-checked the arguments: what is an object is an amount, and all of one call are of one type.
const amount = (value: Value | undefined): Amount => value as Amount;

function absolute(value: Value): Value {
  if (typeof value === 'number') return Math.abs(value);
  const of = amount(value);
  return of.value < 0 ? { value: -of.value, scale: of.scale, currency: of.currency } : of;
}

/** The lesser (`sign` 1) or the greater (-1) of two; undefined between two currencies. */
function outer(a: Value, b: Value, sign: number): Value | undefined {
  if (typeof a === 'number') return sign > 0 ? Math.min(a, b as number) : Math.max(a, b as number);
  const order = compareAmounts(amount(a), amount(b));
  return order === undefined ? undefined : order * sign <= 0 ? a : b;
}

/** Of none there is no least or greatest. */
function outermost(first: Value, second: Value | undefined, sign: number): Value | Unknown {
  if (second !== undefined) return orUnknown(outer(first, second, sign));
  const list = first as readonly Value[];
  let found = list[0];
  for (let index = 1; index < list.length && found !== undefined; index++) {
    found = outer(found, list[index] as Value, sign);
  }
  return orUnknown(found);
}

/** Of none there is no sum: neither a currency nor that anything was weighed is known. */
function sumOf(list: readonly Value[]): Value | Unknown {
  if (typeof list[0] === 'object') return orUnknown(sumAmounts(list as readonly Amount[]));
  let sum = 0;
  for (const number of list as readonly number[]) sum += number;
  return list.length > 0 && Number.isFinite(sum) ? sum : UNKNOWN;
}

const ADDED = ['double', 'Amount', 'Mass', 'Duration'] as const;
const ORDERED = [...ADDED, 'Timestamp'] as const;

const ofOne = (type: CelType): Overload => ({ params: [type], result: type });
const ofTwo = (type: CelType): Overload => ({ params: [type, type], result: type });
const ofList = (type: (typeof ORDERED)[number]): Overload => ({ params: [`list<${type}>`], result: type });

export const MEASURE_FUNCTIONS: readonly FunctionDeclaration[] = [
  declareOverloaded('abs', ADDED.map(ofOne), (_, value) => absolute(value)),
  declareOverloaded('min', [...ORDERED.map(ofTwo), ...ORDERED.map(ofList)], (_, a, b) => outermost(a, b, 1)),
  declareOverloaded('max', [...ORDERED.map(ofTwo), ...ORDERED.map(ofList)], (_, a, b) => outermost(a, b, -1)),
  declareOverloaded('sum', ADDED.map(ofList), (_, list) => sumOf(list as readonly Value[])),
];
