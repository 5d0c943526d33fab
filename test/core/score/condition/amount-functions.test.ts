/** Which cells of a list make a threshold, which rates convert, and where money has no exact answer. */
import { UNKNOWN } from '../../../../src/core/kernel/unknown';
import type { ListDefinition } from '../../../../src/core/score/lists';
import { resolveLists } from '../../../../src/core/score/lists';
import { conditionOf, frameOf } from './support/conditions';

const money = (value: number, currency = 'USD', scale = 2) => ({ value, scale, currency });
const row = (key: string, values: Record<string, string>) => ({
  key,
  values,
  validFrom: undefined,
  validTo: undefined,
});
const listed = (id: string, columns: readonly string[], rows: ListDefinition['rows']) => {
  const lists = resolveLists([{ id, kind: 'code', columns, rows }], 0);
  return { list: (asked: string) => lists.get(asked) };
};

describe('a threshold', () => {
  const read = (amount: string, scale: string, currency: string) => {
    const facts = listed('limits', ['amount', 'scale', 'currency'], [row('US', { amount, scale, currency })]);
    return conditionOf('threshold("limits", "US")', 'Amount')(frameOf({}, facts));
  };

  it.each([
    [money(80_000), '80000', '2', 'USD'],
    [money(0, 'EUR', 0), '0', '0', 'EUR'],
    [money(-5, 'EUR', 6), '-5', '6', 'EUR'],
    [money(Number.MAX_SAFE_INTEGER), '9007199254740991', '2', 'USD'],
  ])('%j is what its cells say', (amount, ...cells) => {
    expect(read(...cells)).toEqual(amount);
  });

  it.each([
    ['is no whole number', '1.5', '2', 'USD'],
    ['has something before it', 'x1', '2', 'USD'],
    ['has something after it', '1x', '2', 'USD'],
    ['is more than a number holds exactly', '9007199254740993', '2', 'USD'],
    ['has too many digits', '00000000000000001', '2', 'USD'],
    ['is not there', '', '2', 'USD'],
    ['has no scale', '1', '', 'USD'],
    ['has a scale beyond six', '1', '7', 'USD'],
    ['has a scale of two digits', '1', '02', 'USD'],
    ['has no currency', '1', '2', ''],
    ['has a currency in lower case', '1', '2', 'usd'],
    ['has a currency of four letters', '1', '2', 'USDT'],
    ['has a currency of two letters', '1', '2', 'US'],
  ])('whose amount %s is unknown', (_, amount, scale, currency) => {
    expect(read(amount, scale, currency)).toBe(UNKNOWN);
  });

  it('of many is each its own, asked in any order and again', () => {
    const keys = Array.from({ length: 600 }, (_, index) => String(1000 + index));
    const rows = keys.map((key) => row(key, { amount: key, scale: '2', currency: 'USD' }));
    const facts = listed('limits', ['amount', 'scale', 'currency'], rows);
    const limit = conditionOf('threshold("limits", order.orderNumber)', 'Amount');
    const all = [...keys, ...keys].map((orderNumber) => limit(frameOf({ order: { orderNumber } }, facts)));
    expect(all).toEqual([...keys, ...keys].map((key) => money(Number(key))));
  });

  it('of a list that is not there is unknown', () => {
    const limit = conditionOf('threshold("limits", "US")', 'Amount');
    expect(limit(frameOf({}, { list: () => undefined }))).toBe(UNKNOWN);
  });
});

describe('an amount in another currency', () => {
  const rates = listed(
    'exchange-rates',
    ['usd_per_unit'],
    [row('EUR', { usd_per_unit: '1.25' }), row('GBP', { usd_per_unit: '1.5' })],
  );
  const convert = (paidAmount: object, currency: string, facts = rates) =>
    conditionOf(
      `convert(order.paidAmount, "${currency}")`,
      'Amount',
    )(frameOf({ order: { paidAmount: { ...paidAmount } } }, facts));

  it.each([
    ['to dollars by its rate', money(1000, 'EUR'), 'USD', money(1250)],
    ['from dollars by the other rate', money(1000), 'EUR', money(800, 'EUR')],
    ['from any to any by both', money(1000, 'GBP'), 'EUR', money(1200, 'EUR')],
    ['to itself with two decimals', money(12_345, 'CHF', 3), 'CHF', money(1234, 'CHF')],
  ])('goes %s', (_, from, currency, to) => {
    expect(convert(from, currency)).toEqual(to);
  });

  it.each([
    ['from', money(1000, 'CHF'), 'USD'],
    ['to', money(1000), 'CHF'],
  ])('is unknown where there is no rate %s it', (_, from, currency) => {
    expect(convert(from, currency)).toBe(UNKNOWN);
  });

  it('is unknown without a list of rates, except between dollars', () => {
    const none = { list: () => undefined };
    expect(convert(money(1000, 'EUR'), 'USD', none)).toBe(UNKNOWN);
    expect(convert(money(1000), 'USD', none)).toEqual(money(1000));
  });
});

describe('an amount from numbers', () => {
  it.each([
    ['amount(15, 0, "EUR")', money(15, 'EUR', 0)],
    ['amount(15, 6, "EUR")', money(15, 'EUR', 6)],
    ['amount(-15, 2, "EUR")', money(-15, 'EUR')],
    ['amount(9007199254740991, 2, "EUR")', money(Number.MAX_SAFE_INTEGER, 'EUR')],
    ['amount(9007199254740991 + 1, 2, "EUR")', UNKNOWN],
    ['amount(1, -1, "EUR")', UNKNOWN],
    ['amount(1, 1.5, "EUR")', UNKNOWN],
    ['amount(1, 2, "EURO")', UNKNOWN],
    ['amount(1, 2, "xEUR")', UNKNOWN],
  ])('%s', (text, value) => {
    expect(conditionOf(text, 'Amount')(frameOf({}))).toEqual(value);
  });
});
