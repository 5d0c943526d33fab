/** Functions on money: from texts, numbers and lists of thresholds, and converted at the day's rates. */
import type { Amount } from '../../kernel/amount';
import { minorUnitOf } from '../../kernel/currency';
import { parseDecimal } from '../../kernel/decimal';
import { convertAmount, rescale } from '../../kernel/money';
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import { declare, declareListed, type FunctionDeclaration, orUnknown } from './function-declaration';
import type { ResolvedList } from '../lists';
import type { Facts } from './frame';

/** The dated list of rates: key currency (ISO 4217), column what one unit of it is worth in USD, as decimal text. */
export const RATES_LIST = { id: 'exchange-rates', kind: 'code', columns: ['usd_per_unit'] } as const;

/** What a list must have as columns to be asked for thresholds. */
export const THRESHOLD_COLUMNS = ['amount', 'scale', 'currency'] as const;

const MAX_SCALE = 6;

function amountOf(value: number, scale: number, currency: string): Amount | Unknown {
  const exact = Number.isSafeInteger(value) && Number.isInteger(scale) && scale >= 0 && scale <= MAX_SCALE;
  return exact && /^[A-Z]{3}$/.test(currency) ? { value, scale, currency } : UNKNOWN;
}

/** Thresholds read, by the list of a day; keys come from documents, so that only so many are kept. */
const read = new WeakMap<ResolvedList, Map<string, Amount | Unknown>>();
const KEYS_KEPT = 256;

function threshold(list: ResolvedList, key: string): Amount | Unknown {
  let known = read.get(list);
  if (known === undefined || known.size >= KEYS_KEPT) read.set(list, (known = new Map<string, Amount | Unknown>()));
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const fresh = readThreshold(list, key);
  known.set(key, fresh);
  return fresh;
}

function readThreshold(list: ResolvedList, key: string): Amount | Unknown {
  const [value, scale, currency] = THRESHOLD_COLUMNS.map((column) => list.entry(key, column));
  if (value === undefined || scale === undefined || currency === undefined) return UNKNOWN;
  if (!/^-?\d{1,16}$/.test(value) || !/^\d$/.test(scale)) return UNKNOWN;
  return amountOf(Number(value), Number(scale), currency);
}

/** One dollar is worth one dollar, listed or not. */
function usdPerUnit(facts: Facts, currency: string): string | undefined {
  if (currency === 'USD') return '1';
  return facts.list(RATES_LIST.id)?.entry(currency, RATES_LIST.columns[0]);
}

/**
 * In the currency's minor unit (ISO 4217), rounded half to even. Money in a currency without one stays as it is; nothing
 * is converted into it.
 */
function convert(facts: Facts, amount: Amount, currency: string): Amount | Unknown {
  const scale = minorUnitOf(currency);
  if (amount.currency === currency) return scale === undefined ? amount : orUnknown(rescale(amount, scale));
  const times = usdPerUnit(facts, amount.currency);
  const over = usdPerUnit(facts, currency);
  if (scale === undefined || times === undefined || over === undefined) return UNKNOWN;
  return orUnknown(convertAmount(amount, { times, over }, currency, scale));
}

/** The digits stay as they are written: prices may be finer than the minor unit. */
function moneyOf(digits: string, currency: string): Amount | Unknown {
  const decimal = parseDecimal(digits);
  return decimal === undefined || minorUnitOf(currency) === undefined ? UNKNOWN : { ...decimal, currency };
}

export const AMOUNT_FUNCTIONS: readonly FunctionDeclaration[] = [
  declare('amount', ['double', 'double', 'string'], 'Amount', (_, value, scale, currency) =>
    amountOf(value, scale, currency),
  ),
  declareListed('threshold', ['string'], 'Amount', threshold),
  declare('money', ['string', 'string'], 'Amount', (_, digits, currency) => moneyOf(digits, currency), {
    0: 'number',
    1: 'currency',
  }),
  { ...declare('convert', ['Amount', 'string'], 'Amount', convert, { 1: 'target' }), needs: RATES_LIST },
  // Neither needs to know the currency.
  declare('isZero', ['Amount'], 'bool', (_, amount) => amount.value === 0),
  declare('isNegative', ['Amount'], 'bool', (_, amount) => amount.value < 0),
];
