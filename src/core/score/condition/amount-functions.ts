/** Functions on money: made from numbers, from lists of thresholds, summed, and converted at the day's rates; sums of masses. */
import type { Amount } from '../../kernel/amount';
import { convertAmount, rescale, sumAmounts } from '../../kernel/money';
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import { declare, declareListed, type FunctionDeclaration, orUnknown } from './function-declaration';
import type { ResolvedList } from '../lists';
import type { Facts } from './frame';
import type { Value } from './value';

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

function convert(facts: Facts, amount: Amount, currency: string): Amount | Unknown {
  if (amount.currency === currency) return orUnknown(rescale(amount, CONVERTED_SCALE));
  const times = usdPerUnit(facts, amount.currency);
  const over = usdPerUnit(facts, currency);
  if (times === undefined || over === undefined) return UNKNOWN;
  return orUnknown(convertAmount(amount, { times, over }, currency, CONVERTED_SCALE));
}

/** Of none there is no sum: neither a currency nor that anything was weighed is known. */
function sumOf(list: readonly Value[]): Value | Unknown {
  if (typeof list[0] === 'object') return orUnknown(sumAmounts(list as readonly Amount[]));
  let sum = 0;
  for (const number of list as readonly number[]) sum += number;
  return list.length > 0 && Number.isFinite(sum) ? sum : UNKNOWN;
}

export const AMOUNT_FUNCTIONS: readonly FunctionDeclaration[] = [
  declare('amount', ['double', 'double', 'string'], 'Amount', (_, value, scale, currency) =>
    amountOf(value, scale, currency),
  ),
  declareListed('threshold', ['string'], 'Amount', threshold),
  { ...declare('convert', ['Amount', 'string'], 'Amount', convert), needs: RATES_LIST },
  {
    kind: 'pure',
    name: 'sum',
    method: false,
    overloads: [
      { params: ['list<Amount>'], result: 'Amount' },
      { params: ['list<double>'], result: 'double' },
    ],
    literals: {},
    run: (_facts, list) => sumOf(list as readonly Value[]),
  },
];
