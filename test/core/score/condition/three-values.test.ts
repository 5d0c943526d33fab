/** Truth tables: what conditions make of the unknown, in logic, macros, has() and absence at every depth. */
import { UNKNOWN, type Unknown } from '../../../../src/core/kernel/unknown';
import { type Filling, run, valueOf } from './support/conditions';

type Truth = boolean | Unknown;

const gift = (truth: Truth): Filling['item'] => (truth === UNKNOWN ? {} : { gift: truth });
const items = (truths: readonly Truth[]): Filling => ({ order: { item: truths.map((truth) => gift(truth) ?? {}) } });

/** One truth comes from `order.item[0].gift`, the other from `item.gift`. */
const two = (left: Truth, right: Truth): Filling => ({ ...items([left]), item: gift(right) ?? {} });

const F: Truth = false;
const T: Truth = true;
const U: Unknown = UNKNOWN;

describe('logic is Kleene', () => {
  it.each<[Truth, Truth, Truth, Truth]>([
    [T, T, T, T],
    [T, F, F, T],
    [F, T, F, T],
    [F, F, F, F],
    [T, U, U, T],
    [U, T, U, T],
    [F, U, F, U],
    [U, F, F, U],
    [U, U, U, U],
  ])('%p with %p: and %p, or %p', (left, right, and, or) => {
    expect(valueOf('order.item[0].gift && item.gift', two(left, right))).toBe(and);
    expect(valueOf('order.item[0].gift || item.gift', two(left, right))).toBe(or);
  });

  it.each<[Truth, Truth]>([
    [T, F],
    [F, T],
    [U, U],
  ])('not %p is %p', (of, not) => {
    expect(valueOf('!item.gift', { item: gift(of) ?? {} })).toBe(not);
  });

  it('a choice by an unknown test is unknown, else only the chosen side counts', () => {
    expect(valueOf('item.gift ? true : true', { item: {} })).toBe(UNKNOWN);
    expect(valueOf('item.gift ? true : order.buyer.name == "x"', { item: { gift: true } })).toBe(true);
    expect(valueOf('item.gift ? true : order.buyer.name == "x"', { item: { gift: false } })).toBe(UNKNOWN);
  });
});

describe('macros', () => {
  it.each<[readonly Truth[], Truth, Truth, Truth]>([
    [[], F, T, F],
    [[T], T, T, T],
    [[F], F, F, F],
    [[U], U, U, U],
    [[T, F], T, F, T],
    [[T, T], T, T, F],
    [[T, U], T, U, U],
    [[U, T], T, U, U],
    [[F, U], U, F, U],
    [[U, F], U, F, U],
  ])('over %p: exists %p, all %p, exists_one %p', (truths, exists, all, one) => {
    expect(valueOf('order.item.exists(i, i.gift)', items(truths))).toBe(exists);
    expect(valueOf('order.item.all(i, i.gift)', items(truths))).toBe(all);
    expect(valueOf('order.item.exists_one(i, i.gift)', items(truths))).toBe(one);
  });

  it.each<[readonly Truth[], number | Unknown, number | Unknown]>([
    [[], 0, 0],
    [[T, F, T], 2, 3],
    [[T, U], U, U],
  ])('over %p: filter leaves %p, map gives %p', (truths, filtered, mapped) => {
    expect(valueOf('size(order.item.filter(i, i.gift))', items(truths), 'double')).toBe(filtered);
    expect(valueOf('size(order.item.map(i, i.gift))', items(truths), 'double')).toBe(mapped);
  });

  it('nest, and read each variable at its own depth', () => {
    const order = {
      item: [
        { originCountryCode: 'CN', commodity: { classification: [{ id: 'CN' }] } },
        { originCountryCode: 'US', commodity: { classification: [{ id: 'x' }, { id: 'CN' }] } },
      ],
    };
    const text =
      'order.item.map(i, i.commodity.classification.filter(c, order.item.exists(i, i.originCountryCode == c.id)))';
    expect(valueOf(`size(${text})`, { order }, 'double')).toBe(2);
    expect(valueOf(`size(${text}[1])`, { order }, 'double')).toBe(1);
    expect(valueOf(`${text}[1][0].id`, { order }, 'string')).toBe('CN');
    expect(
      valueOf('order.item.exists(i, i.commodity.classification.exists(c, c.id == i.originCountryCode))', { order }),
    ).toBe(true);
  });

  it('with a filter before the body map only what it lets through', () => {
    const order = { item: [{ gift: true, originCountryCode: 'CN' }, { gift: false }] };
    expect(valueOf('size(order.item.map(i, i.gift, i.originCountryCode))', { order }, 'double')).toBe(1);
  });
});

describe('what is absent', () => {
  const text = 'declaration.goodsShipment.consignee.address.countryCode == "CN"';
  const path = 'declaration.goodsShipment.consignee.address.countryCode';

  it.each([
    {},
    { declaration: {} },
    { declaration: { goodsShipment: null } },
    { declaration: { goodsShipment: { consignee: null } } },
    { declaration: { goodsShipment: { consignee: { address: null } } } },
    { declaration: { goodsShipment: { consignee: { address: { countryCode: null } } } } },
    { declaration: { goodsShipment: { consignee: { address: {} } } } },
  ])('at any depth makes a condition unknown and is named whole: %j', (filling) => {
    expect(run(text, filling)).toEqual({ value: UNKNOWN, absent: [path] });
  });

  it.each(['order.orderNumber', 'order.buyer.name', 'order.buyer.address.countryCode'])(
    'is named for %s',
    (element) => {
      expect(run(`${element} == "x"`, {}).absent).toEqual([element]);
      expect(run(`${element} == "x"`, { order: {} }).absent).toEqual([element]);
    },
  );

  it('does not count an empty text, zero, false or an empty list', () => {
    const order = { orderNumber: '', item: [{ sequenceNumeric: 0, gift: false }] };
    expect(
      valueOf('order.orderNumber == "" && order.item[0].sequenceNumeric == 0 && !order.item[0].gift', { order }),
    ).toBe(true);
    expect(valueOf('size(order.item) == 0', { order: { item: [] } })).toBe(true);
    expect(valueOf('size(order.item) == 0', {})).toBe(UNKNOWN);
    expect(valueOf('order.item.all(i, i.gift)', {})).toBe(UNKNOWN);
  });

  it('is named without indexes, through macros, and once', () => {
    const order = { item: [{}, { commodity: {} }] };
    const absent = ['order.item.commodity.description'];
    expect(run('order.item[1].commodity.description == "x"', { order }).absent).toEqual(absent);
    expect(run('order.item.exists(i, i.commodity.description == "x")', { order }).absent).toEqual(absent);
    expect(run('order.item.filter(i, true)[0].commodity.description == "x"', { order }).absent).toEqual(absent);
    expect(run('order.item.map(i, i.commodity).exists(c, c.description == "x")', { order: { item: [{ commodity: {} }] } }).absent)
      .toEqual(absent); // prettier-ignore
    expect(run('item.commodity.description == "x"', { item: {} }).absent).toEqual(['item.commodity.description']);
    expect(run('within.buyer.name == "x"', { item: {} }).absent).toEqual(['within.buyer.name']);
    expect(
      run('(item.gift ? order.buyer.address : order.seller.address).cityName == "x"', { item: { gift: true } }),
    ).toEqual({
      value: UNKNOWN,
      absent: ['order.buyer.address.cityName'],
    });
  });

  it('is named on both sides of a strict operator, in the order of the text', () => {
    expect(run('order.orderNumber == payment.orderNumber', {}).absent).toEqual([
      'order.orderNumber',
      'payment.orderNumber',
    ]);
  });

  it('is not named where it did not matter', () => {
    expect(run('order.orderNumber == "x" || true', {})).toEqual({ value: true, absent: [] });
    expect(run('order.orderNumber == "x" && false', {})).toEqual({ value: false, absent: [] });
    expect(run('order.item.exists(i, i.gift)', items([UNKNOWN, true]))).toEqual({ value: true, absent: [] });
    expect(run('payment.orderNumber == "x" && (order.orderNumber == "x" || true)', {}).absent).toEqual([
      'payment.orderNumber',
    ]);
  });

  it('outside a list is unknown', () => {
    expect(valueOf('order.item[1].gift', items([true]))).toBe(UNKNOWN);
  });
});

describe('has()', () => {
  const awaited = { awaited: () => true };

  it.each<[string, Filling, Truth, Truth]>([
    ['order.buyer.name', {}, U, F],
    ['order.buyer.name', { order: {} }, F, F],
    ['order.buyer.name', { order: { buyer: null } }, F, F],
    ['order.buyer.name', { order: { buyer: { name: null } } }, F, F],
    ['order.buyer.name', { order: { buyer: { name: '' } } }, T, T],
    ['order.item', { order: { item: [] } }, T, T],
    ['milestones.departedDateTime', {}, U, F],
    ['item.gift', { item: { gift: false } }, T, T],
    ['item.gift', { item: {} }, F, F],
    ['item.gift', {}, U, U],
  ])('of %s in %j is %p while its document is awaited, else %p', (path, filling, whileAwaited, afterwards) => {
    expect(run(`has(${path})`, filling, awaited).value).toBe(whileAwaited);
    expect(run(`has(${path})`, filling).value).toBe(afterwards);
  });

  it('asks for the document that carries the element', () => {
    const asked: string[] = [];
    const facts = { awaited: (type: string) => asked.push(type) > 0 };
    run('has(payment.orderNumber) || has(milestones.departedDateTime)', {}, facts);
    expect(new Set(asked)).toEqual(new Set(['payment', 'logistics']));
  });

  it('looks at macro variables', () => {
    expect(valueOf('order.item.exists(i, !has(i.gift))', items([true, UNKNOWN]))).toBe(true);
  });

  it('names what is awaited', () => {
    expect(run('has(order.buyer.name)', {}, awaited).absent).toEqual(['order.buyer.name']);
  });
});
