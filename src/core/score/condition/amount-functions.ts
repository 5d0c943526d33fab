/** Functions on money: made from numbers, from lists of thresholds, summed, and converted at the day's rates. */
import type { Amount } from '../../kernel/amount';
import { convertAmount, sumAmounts } from '../../kernel/money';
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import { declare, type FunctionDeclaration, orUnknown } from './function-declaration';
import type { Facts } from './frame';

/** The dated list of rates: key currency (ISO 4217), column what one unit of it is worth in USD, as decimal text. */
export const RATES_LIST = { id: 'exchange-rates', kind: 'code', columns: ['usd_per_unit'] } as const;

/** What a list must have as columns to be asked for thresholds. */
export const THRESHOLD_COLUMNS = ['amount', 'scale', 'currency'] as const;

const MAX_SCALE = 6;
const CONVERTED_SCALE = 2;

function amountOf(value: number, scale: number, currency: string): Amount | Unknown {
  const exact = Number.isSafeInteger(value) && Number.isInteger(scale) && scale >= 0 && scale <= MAX_SCALE;
  return exact && /^[A-Z]{3}$/.test(currency) ? { value, scale, currency } : UNKNOWN;
}

function threshold(facts: Facts, listId: string, key: string): Amount | Unknown {
  const list = facts.list(listId);
  const [value, scale, currency] = THRESHOLD_COLUMNS.map((column) => list?.entry(key, column));
  if (value === undefined || scale === undefined || currency === undefined) return UNKNOWN;
  if (!/^-?\d{1,16}$/.test(value) || !/^\d$/.test(scale)) return UNKNOWN;
  return amountOf(Number(value), Number(scale), currency);
}

/** One dollar is worth one dollar, listed or not. */
function usdPerUnit(facts: Facts, currency: string): string | undefined {
  if (currency === 'USD') return '1';
  return facts.list(RATES_LIST.id)?.entry(currency, RATES_LIST.columns[0]);
}

function convert(facts: Facts, amount: Amount, currency: string): Amount | Unknown {
  if (amount.currency === currency)
    return orUnknown(convertAmount(amount, { times: '1', over: '1' }, currency, CONVERTED_SCALE));
  const times = usdPerUnit(facts, amount.currency);
  const over = usdPerUnit(facts, currency);
  if (times === undefined || over === undefined) return UNKNOWN;
  return orUnknown(convertAmount(amount, { times, over }, currency, CONVERTED_SCALE));
}

export const AMOUNT_FUNCTIONS: readonly FunctionDeclaration[] = [
  declare('amount', ['double', 'double', 'string'], 'Amount', (_, value, scale, currency) =>
    amountOf(value, scale, currency),
  ),
  declare('threshold', ['string', 'string'], 'Amount', threshold, { 0: 'list' }),
  declare('convert', ['Amount', 'string'], 'Amount', convert),
  declare('sum', ['list<Amount>'], 'Amount', (_, amounts) => orUnknown(sumAmounts(amounts))),
];
