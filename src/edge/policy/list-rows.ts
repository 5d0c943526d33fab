/** Rows of lists that say less than they seem to: past their time, no HS code, a currency without a rate. */
import { RATES_LIST, THRESHOLD_COLUMNS } from '../../core/score/condition/amount-functions';
import { digitsOf, foldText } from '../../core/kernel/fold-text';
import type { ListDefinition } from '../../core/score/lists';
import type { Analysis, Finding, Subject } from './analysis';

/** Findings of one kind in one list at most: the rest are the same mistake. */
const MAX_PER_LIST = 10;

type Row = ListDefinition['rows'][number];
type Odd = (row: Row, list: ListDefinition) => { readonly message: string; readonly hint: string } | undefined;

/** Of rows that follow each other only the last one counts. */
export const rowsExpired: Analysis = (subject) =>
  inLists(subject, 'row-expired', (list) => {
    const lasts = new Map<string, number>();
    const keyOf = ({ key }: Row): string =>
      list.kind === 'code' ? key : list.kind === 'text' ? foldText(key) : digitsOf(key);
    for (const row of list.rows)
      lasts.set(keyOf(row), Math.max(lasts.get(keyOf(row)) ?? -Infinity, row.validTo ?? Infinity));
    return (row) => {
      const { validTo } = row;
      if (validTo === undefined || validTo >= subject.dayMs || lasts.get(keyOf(row)) !== validTo) return undefined;
      const day = new Date(validTo).toISOString().slice(0, 10);
      const message = `${row.key.slice(0, 40)}: expected a row that is valid today, found the last one valid to ${day}`;
      return { message, hint: 'add the row that follows it, or take it out' };
    };
  });

/** Two, four or more digits, the first two a chapter. */
export const prefixesThatAreNone: Analysis = (subject) =>
  inLists(subject, 'bad-prefix', ({ kind }) => ({ key }) => {
    // A range may stand in a list: both ends are prefixes.
    const isOdd = key.split('-').some((end) => !/^(?!00)(?:\d\d|\d{4,10})$/.test(end.replace(/[.\s]/g, '')));
    if (kind !== 'prefix' || !isOdd) return undefined;
    const message = `expected the beginning of an HS code, found ${key.slice(0, 40) || 'an empty key'}`;
    return { message, hint: '2 digits are a chapter, 4 a heading, 6 a subheading, up to 10 a national code' };
  });

export const ratesMissing: Analysis = (subject) => {
  const rates = subject.loaded.lists.get(RATES_LIST.id);
  if (rates === undefined) return [];
  const known = new Set(rates.rows.map(({ key }) => key));
  return inLists(subject, 'rate-missing', (list) => {
    const isThreshold = THRESHOLD_COLUMNS.every((one) => list.columns.includes(one));
    return ({ values }) => {
      const { currency = '' } = values;
      if (!isThreshold || currency === '' || known.has(currency)) return undefined;
      const message = `expected a currency with a rate in ${RATES_LIST.id}, found ${currency.slice(0, 40)}`;
      return { message, hint: `add a row ${currency.slice(0, 3)} to ${RATES_LIST.id}` };
    };
  });
};

function inLists({ loaded }: Subject, code: Finding['code'], oddIn: (list: ListDefinition) => Odd): readonly Finding[] {
  return [...loaded.lists.values()].flatMap((list) => {
    const odd = oddIn(list);
    const file = `lists/${loaded.file.lists[list.id]?.file ?? list.id}`;
    const found = list.rows.flatMap((row): readonly Finding[] => {
      const told = odd(row, list);
      return told === undefined ? [] : [{ file, line: row.line ?? 1, column: 1, code, ...told }];
    });
    return found.slice(0, MAX_PER_LIST);
  });
}
