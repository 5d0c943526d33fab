/** Reads one element of a plain JSON document, in any of the notations that people write it in. */
import type { ContentValue } from '../../core/events/document';
import { isContent } from '../../core/events/pointer';
import type { ShapeField } from '../../core/events/shape';
import { exactRecord } from './complete';
import { decimalText, parseDecimal } from './decimal';
import { parseTime } from './plain-time';
import { faultAt, kindOf } from './read-structure';
import type { Reading } from './read-structure';
import type { RejectionCode } from './rejection-code';
import { isWireLong } from './value-checks';

type Leaf = ContentValue | undefined;

/** The value as the schema holds it, undefined after setting the fault; bounds are validated at encoding. */
export function plainLeaf(field: ShapeField, value: unknown, reading: Reading): Leaf {
  const refuse = (code: RejectionCode, expected: string): undefined =>
    faultAt(
      reading,
      code,
      `expected ${expected}, found ${kindOf(value)}${typeof value === 'string' ? ' of another form' : ''}`,
    );
  switch (field.type) {
    case 'string':
      return typeof value === 'string' ? value : refuse('BAD_VALUE', 'text');
    case 'boolean':
      return typeof value === 'boolean' ? value : refuse('BAD_VALUE', 'true or false');
    case 'enum': {
      const symbols = field.symbols ?? [];
      return typeof value === 'string' && symbols.includes(value) ? value : refuse('BAD_VALUE', symbols.join(' or '));
    }
    case 'int':
      return isWireLong(value) ? value : refuse('BAD_COUNT', 'a whole number');
    case 'long':
      return isWireLong(value) ? value : refuse('BAD_VALUE', 'a whole number');
    case 'time':
      return timeOf(value) ?? refuse('BAD_TIME', 'epoch milliseconds or ISO 8601 text with its zone');
    case 'mass':
      return massOf(value) ?? refuse('BAD_MASS', 'whole milligrams or text such as "0.25 kg"');
    case 'amount':
      return (
        amountOf(value) ??
        refuse('BAD_AMOUNT', '{amount, currency} with at most 6 decimals as text, or {value, scale, currency}')
      );
    case 'quantity':
      return quantityOf(value) ?? refuse('BAD_VALUE', 'a decimal number, or {value, scale, unitCode}');
    case 'record':
      return refuse('BAD_VALUE', 'a leaf');
  }
}

function timeOf(value: unknown): Leaf {
  if (typeof value === 'string') return parseTime(value);
  return isWireLong(value) ? value : undefined;
}

/** Powers of ten of a milligram. */
const massUnits: ReadonlyMap<string, number> = new Map([
  ['mg', 0],
  ['g', 3],
  ['kg', 6],
  ['t', 9],
]);

/** Digits below a milligram are no rounding matter but a fault. */
function massOf(value: unknown): Leaf {
  if (typeof value !== 'string') return isWireLong(value) ? value : undefined;
  const [, whole = '', decimals = '', unit = ''] = /^(\d{1,16})(?:\.(\d{1,9}?)0*)? ?(mg|g|kg|t)$/.exec(value) ?? [];
  const exponent = massUnits.get(unit);
  if (exponent === undefined || decimals.replace(/^0$/, '').length > exponent) return undefined;
  const milligrams = Number(whole + decimals.replace(/^0$/, '').padEnd(exponent, '0'));
  return isWireLong(milligrams) ? milligrams : undefined;
}

function amountOf(value: unknown): Leaf {
  if (!isPlainObject(value)) return undefined;
  if (!Object.hasOwn(value, 'amount')) return exactRecord(value, 'currency', false);
  const { amount, currency } = value;
  const decimal = typeof amount === 'string' ? parseDecimal(amount) : undefined;
  if (decimal === undefined || typeof currency !== 'string' || Object.keys(value).length !== 2) return undefined;
  return { ...decimal, currency };
}

function quantityOf(value: unknown): Leaf {
  if (isPlainObject(value)) return exactRecord(value, 'unitCode', true);
  const text = typeof value === 'number' ? decimalText(value) : value;
  const decimal = typeof text === 'string' ? parseDecimal(text) : undefined;
  return decimal === undefined ? undefined : { ...decimal, unitCode: null };
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return isContent(value as ContentValue);
}
