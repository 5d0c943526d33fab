/** Reads the value of one WCO element by the kind its schema field has: text, count, mass, amount, quantity or time. */
import * as E from 'fp-ts/Either';
import type { ContentValue } from '../../core/events/document';
import type { WcoCatalog } from './wco-catalog';
import { parseDecimal, safeInteger, wholeNumber } from './wco-number';
import type { LeafKind } from './wco-shape';
import { timeParser, type ParseTime } from './wco-time';
import { textOf, type XmlElement } from './wco-xml';

/** Why a value cannot be taken: a code of `schemas/rejection.avsc`, and what was expected, without the value itself. */
export interface ValueFault {
  readonly code: string;
  readonly detail: string;
}

export interface LeafRules {
  readonly massUnits: WcoCatalog['massUnits'];
  readonly parseTime: ParseTime;
}

/** Currency of amounts that name none; undefined where the message does not settle it. */
export type DefaultCurrency = string | undefined;

type Read = E.Either<ValueFault, ContentValue | undefined>;

const MAX_SCALE = 6;
const MAX_COUNT = 2_147_483_647;
/** The data model's longest text has 512 characters (225); national ones some thousand. */
const MAX_TEXT = 4096;

export function leafRules(catalog: WcoCatalog): LeafRules {
  return { massUnits: catalog.massUnits, parseTime: timeParser(catalog.dateTimeFormats) };
}

/**
 * The value as the schema's kind has it: trimmed text; a count below 2^31; integer milligrams; {value, scale, currency} and
 * {value, scale, unitCode} with trailing zeros dropped; epoch milliseconds. Right(undefined) if the element is empty.
 * Left: TOO_LARGE, BAD_COUNT, BAD_MASS, BAD_AMOUNT, BAD_CURRENCY, BAD_VALUE, BAD_TIME.
 */
export function readLeaf(rules: LeafRules, kind: LeafKind, element: XmlElement, currency: DefaultCurrency): Read {
  if (kind === 'time') return readTime(rules.parseTime, element);
  const text = textOf(element);
  if (text === undefined) return E.right(undefined);
  if (text.length > MAX_TEXT) return fault('TOO_LARGE', `expected at most ${MAX_TEXT} characters`);
  switch (kind) {
    case 'text':
      return E.right(text);
    case 'count':
      return readCount(text);
    case 'mass':
      return readMass(rules.massUnits, text, element.attributes.get('unitCode') ?? rules.massUnits.default);
    case 'amount':
      return readAmount(text, element.attributes.get('currencyID') ?? currency);
    case 'quantity':
      return readQuantity(text, element.attributes.get('unitCode') ?? null);
  }
}

function fault(code: string, detail: string): E.Either<ValueFault, never> {
  return E.left({ code, detail });
}

function readCount(text: string): Read {
  const decimal = parseDecimal(text);
  const count = decimal === undefined ? undefined : wholeNumber(decimal, 1n);
  if (count !== undefined && count >= 0 && count <= MAX_COUNT) return E.right(count);
  return fault('BAD_COUNT', `expected a whole number from 0 to ${MAX_COUNT}`);
}

function readMass(units: WcoCatalog['massUnits'], text: string, unitCode: string): Read {
  const factor = Object.hasOwn(units.milligrams, unitCode) ? units.milligrams[unitCode] : undefined;
  if (factor === undefined) return fault('BAD_MASS', `expected a unit of ${Object.keys(units.milligrams).join(', ')}`);
  const decimal = parseDecimal(text);
  const milligrams = decimal === undefined ? undefined : wholeNumber(decimal, BigInt(factor));
  if (milligrams !== undefined && milligrams >= 0) return E.right(milligrams);
  return fault('BAD_MASS', 'expected a decimal number that is a whole number of milligrams, 0 or more');
}

function readAmount(text: string, currency: DefaultCurrency): Read {
  const number = scaled(text);
  if (number === undefined) return fault('BAD_AMOUNT', `expected a decimal number with at most ${MAX_SCALE} decimals`);
  if (currency === undefined) return fault('BAD_CURRENCY', 'no currencyID, and the message names no single currency');
  if (!/^[A-Z]{3}$/.test(currency)) return fault('BAD_CURRENCY', 'expected three capital letters of ISO 4217');
  return E.right({ ...number, currency });
}

function readQuantity(text: string, unitCode: string | null): Read {
  const number = scaled(text);
  if (number !== undefined) return E.right({ ...number, unitCode });
  return fault('BAD_VALUE', `expected a decimal number with at most ${MAX_SCALE} decimals`);
}

function scaled(text: string): { readonly value: number; readonly scale: number } | undefined {
  const decimal = parseDecimal(text);
  const value = decimal === undefined ? undefined : safeInteger(decimal.digits);
  if (decimal === undefined || value === undefined || decimal.scale > MAX_SCALE) return undefined;
  return { value, scale: decimal.scale };
}

/** A DateTimeString inside the element, or its own text as ISO 8601. */
function readTime(parseTime: ParseTime, element: XmlElement): Read {
  const carrier = element.children[0] ?? element;
  const text = textOf(carrier);
  if (text === undefined) return E.right(undefined);
  const formatCode = carrier.attributes.get('formatCode');
  const time = parseTime(text, formatCode);
  if (time !== undefined) return E.right(time);
  return fault(
    'BAD_TIME',
    formatCode === undefined ? 'expected ISO 8601' : 'expected a time in a known format, as coded',
  );
}
