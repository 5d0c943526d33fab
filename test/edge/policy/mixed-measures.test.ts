/** What is refused because no document could make it fit: currencies and units that are mixed, literals that spell nothing. */
import * as fc from 'fast-check';
import { isLeft } from 'fp-ts/lib/Either';
import { celEnvironment } from '../../../src/edge/policy/cel-environment';
import { type Expected, parseCondition } from '../../../src/edge/policy/cel-parse';
import { CEL_TYPES } from '../../../src/edge/policy/cel-types.generated';

const lists = [{ id: 'exchange-rates', kind: 'code', columns: ['usd_per_unit'] }] as const;
const environment = celEnvironment(CEL_TYPES, 'OrderItem', undefined, lists);
const refused = (text: string, expects: Expected = 'bool') => {
  const parsed = parseCondition(text, environment, expects);
  return isLeft(parsed) ? parsed.left : undefined;
};

describe('currencies', () => {
  it.each([
    'money("1", "EUR") < @money("2", "USD")',
    'money("1", "EUR") == @money("2", "USD")',
    'order.paidAmount > money("1", "EUR") + @money("2", "USD")',
    'amount(1, 0, "CNY") >= @convert(order.paidAmount, "USD")',
    'convert(order.paidAmount, "USD") * 2.0 > @abs(money("2", "EUR"))',
    'min(money("1", "EUR"), @money("2", "USD")) > order.paidAmount',
    'sum([order.paidAmount, money("1", "EUR"), @money("2", "USD")]) > order.paidAmount',
    'sameSet([money("1", "EUR")], @[money("2", "USD")])',
    '(item.gift ? money("1", "EUR") : money("2", "EUR")) < @money("3", "USD")',
    'order.item.map(i, convert(i.itemAmount, "EUR"))[0] < @money("3", "USD")',
  ])('that a condition itself states are not mixed, and the second is to blame: %s', (marked) => {
    const error = refused(marked.replace('@', ''));
    expect(error?.message).toMatch(/Money in (EUR|CNY|USD) and in (USD|EUR) does not mix: convert\(/);
    expect([error?.code, error?.column]).toEqual(['currency-mix', marked.indexOf('@') + 1]);
  });

  it.each([
    'money("1", "EUR") < order.paidAmount',
    'money("1", "EUR") < convert(money("2", "USD"), "EUR")',
    'amount(1, 0, order.paidAmount.currency) < money("2", "USD")',
    '(item.gift ? money("1", "EUR") : money("2", "USD")) < order.paidAmount',
    'money("1", "EUR") < money("2", "EUR") || money("1", "USD") < money("2", "USD")',
  ])('that a document states may fit: %s', (text) => {
    expect(refused(text)).toBeUndefined();
  });
});

describe('units', () => {
  it.each([
    ['item.grossMassMilligrams > 5', /write mass\("2 kg"\)/],
    ['item.grossMassMilligrams == 5000000', /write mass\("2 kg"\)/],
    ['item.grossMassMilligrams > hours(1)', /write mass\("2 kg"\)/],
    ['item.grossMassMilligrams + 5 > mass("1 kg")', /write mass\("2 kg"\)/],
    ['item.quantity > 3', /quantity\("3", "C62"\)/],
    ['order.paidAmount > 5', /money\("150.00", "EUR"\)/],
    ['order.header.issueDateTime > 5', /date\("2026-01-31"\)/],
    ['order.header.issueDateTime > hours(1)', /timestamp\(/],
    ['lateBy("payment") > 36', /hours\(36\)/],
    ['1 < lateBy("payment")', /hours\(36\)/],
    ['mass("2 kg") > quantity("3", "MTR")', /mass and a length/],
    [
      'mass("2 kg") < declaration.goodsShipment.governmentAgencyGoodsItem[0].packaging[0].volumeMeasure',
      /mass and a volume/,
    ],
    ['mass(quantity("3", "C62")) > mass("1 kg")', /count and a mass/],
    ['quantity("3", "C62") == quantity("3", "LTR")', /count and a volume/],
  ])('are not mixed, nor left out: %s', (text, message) => {
    const error = refused(text);
    expect(error?.message).toMatch(message);
    expect(error?.code).toBe('unit-mix');
  });

  it.each([
    'item.quantity > mass("2 kg")',
    'mass("2 kg") != item.quantity',
    'mass(item.quantity) <= item.grossMassMilligrams',
    'item.quantity > order.item[0].quantity',
    'lateBy("payment") > 0 && 0.0 <= lateBy("order")',
    'item.grossMassMilligrams / kilograms(1) > 2.5',
    'item.grossMassMilligrams * 0.5 < 2.0 * mass("1 kg") - item.grossMassMilligrams / 3',
    'order.header.issueDateTime - payment.paymentDateTime < days(1) * 2',
    'order.header.issueDateTime + duration("36h") > date("2026-01-31")',
    'duration("36h") / hours(1) == 36.0',
  ])('that measure the same do compare: %s', (text) => {
    expect(refused(text)).toBeUndefined();
  });
});

describe('a literal', () => {
  it.each([
    ['money("150,00", "EUR") < order.paidAmount', 7, /a number such as "150.00"/],
    ['money("150.00", "EURO") < order.paidAmount', 17, /a currency of ISO 4217/],
    ['money("150.00", "XXX") < order.paidAmount', 17, /a currency of ISO 4217/],
    ['money(150.0, "EUR") < order.paidAmount', 7, /literal text/],
    ['money("1", order.paidAmount.currency) < order.paidAmount', 29, /literal text/],
    ['convert(order.paidAmount, "EURO") < order.paidAmount', 27, /a currency of ISO 4217/],
    ['mass("2 kilo") < item.grossMassMilligrams', 6, /a mass such as "2 kg"/],
    ['mass(order.orderNumber) < item.grossMassMilligrams', 12, /literal text/],
    ['mass("2" + " kg") < item.grossMassMilligrams', 6, /literal text/],
    ['quantity("3", "XYZ") < item.quantity', 15, /a unit of UN\/ECE Recommendation 20/],
    ['order.header.issueDateTime > date("2026-02-30")', 35, /a day such as/],
    ['order.header.issueDateTime > date(order.orderNumber)', 41, /literal text/],
    ['order.header.issueDateTime > timestamp("2026-02-28")', 40, /a time with its zone/],
    ['lateBy("order") > duration("3d")', 28, /days are written days\(3\)/],
  ])('that spells nothing is found at its place: %s', (text, column, message) => {
    const error = refused(text);
    expect(error?.message).toMatch(message);
    expect(error?.column).toBe(column);
  });

  it('of any text is taken or refused with a reason', () => {
    const asked = fc.constantFrom('mass(', 'date(', 'timestamp(', 'duration(', 'money("1", ', 'quantity("1", ');
    const near = fc.stringMatching(/^[-+]?[0-9.:TZhms -]{0,20}[a-zA-Z ]{0,5}$/);
    fc.assert(
      fc.property(asked, fc.oneof(fc.string(), near), (call, text) => {
        const error = refused(`${call}${JSON.stringify(text)}) == ${call}${JSON.stringify(text)})`);
        expect(error === undefined || error.message.length > 0).toBe(true);
      }),
    );
  });

  it.each<[string, Expected]>([
    ['mass("2 kg")', 'Mass'],
    ['quantity("3", "C62")', 'Quantity'],
    ['date(order.header.issueDateTime)', 'Timestamp'],
    ['lateBy("order")', 'Duration'],
    ['money("1", "EUR")', 'Amount'],
  ])('has the type of what it spells: %s is a %s', (text, type) => {
    expect(refused(text, type)).toBeUndefined();
    expect(refused(text)?.message).toBe(`Expected bool, found ${type}`);
  });
});
