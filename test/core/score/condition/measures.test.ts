/** Masses, times, spans, money and lists in conditions: what they come to, and where they are unknown. */
import { UNKNOWN } from '../../../../src/core/kernel/unknown';
import { type Filling, valueOf } from './support/conditions';

const money = (value: number, currency = 'USD', scale = 2) => ({ value, scale, currency });
const quantity = (value: number, unitCode: string | null, scale = 0) => ({ value, scale, unitCode });
const at = (text: string): number => Date.parse(text);

describe('masses', () => {
  it.each([
    ['mass("2 kg")', 2_000_000],
    ['kilograms(2.5)', 2_500_000],
    ['mass("1 kg") + mass("500 g") - mass("1 mg")', 1_499_999],
    ['mass("1 kg") * 3 + 2 * mass("1 kg")', 5_000_000],
    ['mass("1 kg") / 4', 250_000],
    ['abs(mass("1 kg") - mass("3 kg"))', 2_000_000],
    ['max(mass("1 kg"), mass("2 lb"))', 1_000_000],
    ['sum([mass("1 kg"), mass("2 kg")])', 3_000_000],
    ['min([mass("3 kg"), mass("2 kg")])', 2_000_000],
    ['mass("1 kg") / 0', UNKNOWN],
  ])('%s', (text, milligrams) => {
    expect(valueOf(text, {}, 'Mass')).toBe(milligrams);
  });

  it.each([
    [quantity(2, 'KGM'), false, true],
    [quantity(3_500, 'GRM'), true, false],
    [quantity(5, 'LBR'), true, false],
    [quantity(3, 'C62'), UNKNOWN, UNKNOWN],
    [quantity(3, null), UNKNOWN, UNKNOWN],
  ])('of %j: more than 2 kg %p, exactly 2 kg %p', (stated, more, exactly) => {
    const filling: Filling = { item: { quantity: stated } };
    expect(valueOf('item.quantity > mass("2 kg")', filling)).toBe(more);
    expect(valueOf('mass("2 kg") < item.quantity', filling)).toBe(more);
    expect(valueOf('mass(item.quantity) > mass("2 kg")', filling)).toBe(more);
    expect(valueOf('item.quantity == mass("2 kg")', filling)).toBe(exactly);
    expect(valueOf('mass("2 kg") != item.quantity', filling)).toBe(exactly === UNKNOWN ? UNKNOWN : !exactly);
  });
});

describe('quantities', () => {
  it.each([
    [quantity(12, 'C62'), quantity(1, 'DZN'), true, false],
    [quantity(5, 'PR'), quantity(1, 'DZN'), false, true],
    [quantity(2, null), quantity(20, null, 1), true, false],
    [quantity(2, 'C62'), quantity(2, null), UNKNOWN, UNKNOWN],
    [quantity(2, 'C62'), quantity(2, 'KGM'), UNKNOWN, UNKNOWN],
  ])('%j and %j: equal %p, less %p', (a, b, equal, less) => {
    const filling: Filling = { item: { quantity: a }, order: { item: [{ quantity: b }] } };
    expect(valueOf('item.quantity == order.item[0].quantity', filling)).toBe(equal);
    expect(valueOf('item.quantity < order.item[0].quantity', filling)).toBe(less);
  });
});

describe('times and spans', () => {
  it.each([
    ['date("2026-01-31")', at('2026-01-31T00:00:00Z')],
    ['date(timestamp("2026-01-31T23:59:59.999Z"))', at('2026-01-31T00:00:00Z')],
    ['date(timestamp("2026-02-01T01:00:00+02:00"))', at('2026-01-31T00:00:00Z')],
    ['date(timestamp("1969-12-31T12:00:00Z"))', at('1969-12-31T00:00:00Z')],
    ['date("2026-01-31") + days(1)', at('2026-02-01T00:00:00Z')],
    ['hours(2) + date("2026-01-31")', at('2026-01-31T02:00:00Z')],
    ['date("2026-01-31") - duration("30m")', at('2026-01-30T23:30:00Z')],
    ['max([date("2026-01-31"), date("2026-02-01")])', at('2026-02-01T00:00:00Z')],
  ])('%s', (text, time) => {
    expect(valueOf(text, {}, 'Timestamp')).toBe(time);
  });

  it.each([
    ['date("2026-01-31") - date("2026-01-30")', 86_400_000],
    ['duration("36h") + hours(1) - days(1)', 46_800_000],
    ['abs(duration("-1h")) * 2 / 4', 1_800_000],
  ])('%s', (text, ms) => {
    expect(valueOf(text, {}, 'Duration')).toBe(ms);
  });

  it.each([
    ['daysBetween(timestamp("2026-01-31T23:00:00Z"), timestamp("2026-02-01T01:00:00Z"))', 1],
    ['daysBetween(date("2026-02-01"), timestamp("2026-01-31T00:00:00Z"))', -1],
    ['daysBetween(date("2024-02-28"), date("2024-03-01"))', 2],
    ['dayOfWeek(date("1970-01-01"))', 4],
    ['dayOfWeek(date("1969-12-29"))', 1],
    ['dayOfWeek(timestamp("2026-06-14T23:59:59Z"))', 7],
    ['dayOfWeek(date("2026-06-15"))', 1],
    ['hours(36) / days(1)', 1.5],
  ])('%s is %p', (text, number) => {
    expect(valueOf(text, {}, 'double')).toBe(number);
  });

  it('are unknown where a document does not state them', () => {
    expect(valueOf('order.header.issueDateTime + days(1) > date("2026-01-01")', { order: { header: {} } })).toBe(
      UNKNOWN,
    );
  });
});

describe('money', () => {
  it.each([
    ['money("150.00", "EUR")', money(15_000, 'EUR')],
    ['money("-0.5", "JPY")', money(-5, 'JPY', 1)],
    ['abs(money("-0.5", "EUR"))', money(5, 'EUR', 1)],
    ['min(money("1", "EUR"), money("0.99", "EUR"))', money(99, 'EUR')],
    ['max([money("1", "EUR"), money("2", "EUR"), money("1.5", "EUR")])', money(2, 'EUR', 0)],
    ['money("1.50", "EUR") * quantity("2.5", "C62")', money(375, 'EUR')],
    ['convert(money("10.00", "EUR"), "JPY")', money(1693, 'JPY', 0)],
    ['convert(money("10.5", "JPY"), "JPY")', money(10, 'JPY', 0)],
    ['convert(money("11.5", "JPY"), "JPY")', money(12, 'JPY', 0)],
    ['convert(money("1.2345", "KWD"), "KWD")', money(1234, 'KWD', 3)],
    ['convert(amount(15, 1, "XXX"), "USD")', UNKNOWN],
  ])('%s', (text, amount) => {
    expect(valueOf(text, {}, 'Amount')).toEqual(amount);
  });

  it('in a currency that has no minor unit compares with its own kind, as it is', () => {
    const filling: Filling = {
      order: { paidAmount: money(1255, 'XTS', 3) },
      payment: { paidAmount: money(1255, 'XTS', 3) },
    };
    expect(valueOf('convert(order.paidAmount, payment.paidAmount.currency) == payment.paidAmount', filling)).toBe(true);
    expect(valueOf('order.paidAmount < money("1", "EUR")', filling)).toBe(UNKNOWN);
    expect(valueOf('max(order.paidAmount, money("1", "EUR")) == order.paidAmount', filling)).toBe(UNKNOWN);
  });

  it.each([
    [money(0), true, false],
    [money(-1, 'XTS'), false, true],
    [money(1), false, false],
  ])('%j: zero %p, negative %p, whatever its currency', (paidAmount, zero, negative) => {
    expect(valueOf('isZero(order.paidAmount)', { order: { paidAmount } })).toBe(zero);
    expect(valueOf('isNegative(order.paidAmount)', { order: { paidAmount } })).toBe(negative);
  });
});

describe('lists', () => {
  const numbers = (values: readonly number[]) => `[${values.join(', ')}]`;

  it.each<[readonly number[], readonly number[], boolean, boolean, boolean]>([
    [[1, 2], [2, 1, 1], true, true, true],
    [[1, 2, 3], [2], false, true, true],
    [[1], [1, 2], false, false, true],
    [[1], [2], false, false, false],
  ])('%j and %j: same set %p, contains all %p, contains any %p', (a, b, same, all, any) => {
    const [left, right] = [numbers(a), numbers(b)];
    expect(valueOf(`sameSet(${left}, ${right})`)).toBe(same);
    expect(valueOf(`containsAll(${left}, ${right})`)).toBe(all);
    expect(valueOf(`containsAny(${left}, ${right})`)).toBe(any);
  });

  it('of no items are the same, contain each other, and share nothing', () => {
    const filling: Filling = { order: { item: [] } };
    const none = 'order.item.map(i, i.sequenceNumeric)';
    const ask = (name: string) => valueOf(`${name}(${none}, ${none})`, filling);
    expect([ask('sameSet'), ask('containsAll'), ask('containsAny')]).toEqual([true, true, false]);
    expect(valueOf(`min(${none})`, filling, 'double')).toBe(UNKNOWN);
  });

  it('are distinct by value: amounts whatever their scale', () => {
    const item = [
      money(150),
      money(15, 'USD', 1),
      money(15, 'EUR', 1),
      money(150, 'USD', 3),
      money(0),
      money(0, 'USD', 0),
    ];
    const order = { item: item.map((itemAmount, index) => ({ sequenceNumeric: index, itemAmount })) };
    expect(valueOf('size(distinct(order.item.map(i, i.itemAmount)))', { order }, 'double')).toBe(4);
    expect(valueOf('distinct(["b", "a", "b"])[1]', {}, 'string')).toBe('a');
  });

  it('lines of two documents correspond by their keys', () => {
    const lines = (numbers: readonly (number | null)[]) => numbers.map((sequenceNumeric) => ({ sequenceNumeric }));
    const text =
      'sameSet(order.item.map(i, i.sequenceNumeric), ' +
      'declaration.goodsShipment.governmentAgencyGoodsItem.map(i, i.sequenceNumeric))';
    const asked = (declared: readonly (number | null)[]) =>
      valueOf(text, {
        order: { item: lines([1, 2]) },
        declaration: { goodsShipment: { governmentAgencyGoodsItem: lines(declared) } },
      });
    expect([asked([2, 1]), asked([1]), asked([1, null])]).toEqual([true, false, UNKNOWN]);
  });
});
