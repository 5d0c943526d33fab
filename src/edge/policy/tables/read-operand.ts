/** Reads a measure of a cell by what its input is: `30`, `150 EUR`, `2.5 kg`, `100 H87`, `36h`, `2026-01-31`. */
import * as E from 'fp-ts/Either';
import { parseMass, parseQuantity } from '../../../core/kernel/quantity';
import { parseDay, parseSpan, parseTime } from '../../../core/kernel/time-text';
import type { Bound } from './cell';

/** CEL types of inputs whose values have an order. */
export type MeasureType = 'double' | 'Amount' | 'Quantity' | 'Mass' | 'Timestamp' | 'Duration';

/** The CEL text of a measure and its value as elements store it. */
export interface Operand extends Omit<Bound, 'inclusive'> {
  /** What the value counts: a currency, a unit code, mg, ms, `time`, or nothing where it is a plain number. */
  readonly unit: string;
  /** Of a whole day, the first moment after it. */
  readonly after?: Omit<Bound, 'inclusive'>;
}

const MS_PER_DAY = 86_400_000;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;
const AMOUNT = /^(-?\d{1,15})(?:\.(\d{1,6}))? ?([A-Z]{3})$/;
const QUANTITY = /^(-?\d{1,15})(?:\.(\d{1,6}))? ([A-Z0-9]{2,3})$/;
const DAYS = /^-?\d{1,6}d$/;
/** Beyond these digits two decimals may be one double. */
const MAX_DIGITS = 1e15;

const WANTED: Readonly<Record<MeasureType, string>> = {
  double: 'a number, like 30 or 2.5',
  Amount: 'an amount with its currency, like 150 EUR',
  Quantity: 'a quantity with its unit code, like 100 H87',
  Mass: 'a mass like 30 kg',
  Timestamp: 'a day like 2026-01-31 or a moment like 2026-01-31T08:30:00Z',
  Duration: 'a span like 36h, 1h30m or 3d',
};

const READ: Readonly<Record<MeasureType, (text: string) => Operand | undefined>> = {
  double: (text) => (NUMBER.test(text) ? { text: celNumber(Number(text)), value: Number(text), unit: '' } : undefined),
  Amount: amountOf,
  Quantity: quantityOf,
  Mass: (text) => called('mass', text, parseMass(text), 'mg'),
  Timestamp: (text) => dayOf(text) ?? called('timestamp', text, parseTime(text), 'time'),
  Duration: spanOf,
};

/** Left: what was expected. Every type but a plain number needs its unit, and a plain number must not have one. */
export function readOperand(text: string, type: MeasureType): E.Either<string, Operand> {
  return E.fromNullable(`expected ${WANTED[type]}, found ${text}`)(READ[type](text));
}

function amountOf(text: string): Operand | undefined {
  const [, whole = '', fraction = '', unit = ''] = AMOUNT.exec(text) ?? [];
  const digits = Number(whole + fraction);
  if (unit === '' || Math.abs(digits) >= MAX_DIGITS) return undefined;
  const value = Number(`${whole}.${fraction}0`);
  return { text: `amount(${celNumber(digits)}, ${fraction.length}, "${unit}")`, value, unit };
}

function quantityOf(text: string): Operand | undefined {
  const [, whole = '', fraction = '', unit = ''] = QUANTITY.exec(text) ?? [];
  const number = fraction === '' ? whole : `${whole}.${fraction}`;
  if (Math.abs(Number(whole + fraction)) >= MAX_DIGITS || parseQuantity(number, unit) === undefined) return undefined;
  return { text: `quantity("${number}", "${unit}")`, value: Number(number), unit };
}

function dayOf(text: string): Operand | undefined {
  const day = called('date', text, parseDay(text), 'time');
  if (day === undefined) return undefined;
  return { ...day, after: { text: `${day.text} + days(1)`, value: day.value + MS_PER_DAY } };
}

/** Zero needs no unit, as in conditions; days are no unit of CEL's spans. */
function spanOf(text: string): Operand | undefined {
  if (text === '0') return called('duration', '0s', 0, 'ms');
  if (!DAYS.test(text)) return called('duration', text, parseSpan(text), 'ms');
  const days = Number(text.slice(0, -1));
  return { text: `days(${celNumber(days)})`, value: days * MS_PER_DAY, unit: 'ms' };
}

function called(name: string, text: string, value: number | undefined, unit: string): Operand | undefined {
  return value === undefined ? undefined : { text: `${name}(${JSON.stringify(text)})`, value, unit };
}

/** CEL writes a negative number as the negation of one. */
function celNumber(value: number): string {
  return value < 0 ? `-${-value}` : String(value);
}
