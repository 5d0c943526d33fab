/** What a condition looked up in a dated list: the row that counted, with its validity, check mark and source. */
import { UNKNOWN } from '../../core/kernel/unknown';
import type { Amount } from '../../core/kernel/amount';
import { RATES_LIST } from '../../core/score/condition/amount-functions';
import { FUNCTIONS } from '../../core/score/condition/functions';
import type { Expression } from '../../core/score/condition/expression';
import type { ListDefinition } from '../../core/score/lists';
import { evaluate, type Site } from './evaluation';
import type { Lookup } from './explanation';

/** What is needed to show a row: the columns of each list, and the day that counts, YYYY-MM-DD. */
export interface ListsShown {
  readonly lists: ReadonlyMap<string, ListDefinition>;
  readonly on: string;
}

const FRAME = new Set(['key', 'valid_from', 'valid_to', 'verified', 'source']);

/** The rows that one call read; none where its arguments are unknown. */
export function lookUpsOf(call: Extract<Expression, { op: 'call' }>, site: Site, shown: ListsShown): readonly Lookup[] {
  const [first, second] = call.args.map((argument) => evaluate(argument, site));
  if (first === undefined || first === UNKNOWN) return [];
  const needed = FUNCTIONS.get(call.name)?.needs?.id;
  if (needed !== undefined && CODES.includes(call.name) && typeof first === 'string')
    return [lookUp(needed, first, site, shown)];
  if (typeof second !== 'string') return [];
  if (call.name === 'convert') return ratesOf(first as Amount, second, site, shown);
  if (call.name === 'vagueness' && typeof first === 'string') return vagueRow(first, second, site, shown);
  if (call.name === 'mention' || call.name === 'screened') return mentioned(first, evaluate(call, site), site, shown);
  if (call.name === 'screen' && typeof first === 'string')
    return mentioned(first, site.frame.facts.list(first)?.screen(second).key, site, shown);
  if (call.name !== 'listed' && call.name !== 'entry' && call.name !== 'threshold') return [];
  return typeof first === 'string' ? [lookUp(first, second, site, shown)] : [];
}

/** Functions that ask whether a list has a code. */
const CODES = ['isCountry', 'isCurrency'];

/** The row of the whole text, else of the first key in it. */
function vagueRow(list: string, text: string, site: Site, shown: ListsShown): readonly Lookup[] {
  const resolved = site.frame.facts.list(list);
  return mentioned(list, resolved?.has(text) === true ? text : resolved?.mention(text), site, shown);
}

/** The row of the key that stands in the text; none where nothing does. */
function mentioned(list: unknown, key: unknown, site: Site, shown: ListsShown): readonly Lookup[] {
  return typeof list === 'string' && typeof key === 'string' && key !== '' ? [lookUp(list, key, site, shown)] : [];
}

function ratesOf(amount: Amount, currency: string, site: Site, shown: ListsShown): readonly Lookup[] {
  if (amount.currency === currency) return [];
  const rated = [amount.currency, currency].filter((one) => one !== 'USD');
  return rated.map((one) => lookUp(RATES_LIST.id, one, site, shown));
}

function lookUp(id: string, key: string, site: Site, { lists, on }: ListsShown): Lookup {
  const list = site.frame.facts.list(id);
  if (list?.has(key) !== true) return { list: id, key, on, row: null };
  const values: Record<string, string> = {};
  for (const column of lists.get(id)?.columns ?? []) {
    const value = FRAME.has(column) ? undefined : list.entry(key, column);
    if (value !== undefined) values[column] = value;
  }
  const cell = (column: string): string | undefined => list.entry(key, column);
  const row = {
    key: cell('key') ?? key,
    values,
    validFrom: cell('valid_from') ?? null,
    validTo: cell('valid_to') ?? null,
    verified: cell('verified') ?? '',
    source: cell('source') ?? '',
  };
  return { list: id, key, on, row };
}
