/** What rules find where several documents or versions speak: now, before, and not at all. */
import type { World } from '../../support/given';
import { given, reasons } from '../../support/given';
import type { Json, Stated } from '../../support/given-documents';
import { order, orderBy, orderItem, patchBuyer, payment } from '../../support/given-documents';
import { onWord, policyOf } from '../../support/given-policy';

const AMOUNTS = { when: 'order.paidAmount > payment.paidAmount' };
const described = (...texts: readonly (string | null)[]): Json => ({
  item: texts.map((description, index) => orderItem({ sequenceNumeric: index + 1, commodity: { description } })),
});
const vague = onWord('VAGUE', { each: 'order.item', measure: 'NII', when: 'item.commodity.description == "vague"' });
const judged = (rule: Json, ...stated: readonly Stated[]): World => given(policyOf([rule]), ...stated);
const said = (world: World) => {
  const { unknowns } = world.decision();
  return { hits: reasons(world.decision()), unknown: unknowns.map(({ elements }) => elements) };
};

describe('a rule over one document', () => {
  const rule = onWord('BOB', { measure: 'NII' });

  it('hits as it is now', () => {
    expect(said(judged(rule, order(), orderBy('BOB', { version: 2 }), payment())).hits).toEqual(['BOB']);
  });

  it('stands as it was before, once for all versions that said the same', () => {
    const world = judged(rule, orderBy('BOB'), orderBy('BOB', { version: 2 }), order({}, { version: 3 }), payment());
    expect(said(world).hits).toEqual(['BOB standing']);
  });

  it('is not found standing where it hits now', () => {
    expect(said(judged(rule, orderBy('BOB once'), orderBy('BOB', { version: 2 }), payment())).hits).toEqual(['BOB']);
  });

  it('hits on the second of two documents', () => {
    expect(said(judged(rule, order(), orderBy('BOB', { documentId: 'order-2' }), payment())).hits).toEqual(['BOB']);
  });

  it('misses where neither says it, now or before', () => {
    expect(said(judged(rule, order(), patchBuyer('Eve'), payment()))).toEqual({ hits: [], unknown: [] });
  });
});

describe('a rule is unknown', () => {
  const seller = onWord('SELLER', { when: 'order.seller.name == "x"' });
  const sold = (name: string, header: Json) => order({ seller: { name } }, header);

  it('where one of several documents does not say it', () => {
    const world = judged(seller, order(), sold('y', { documentId: 'order-2' }), payment());
    expect(said(world)).toEqual({ hits: [], unknown: [['X-ORDER/09B/R050']] });
  });

  it('no more once the current version says it', () => {
    expect(said(judged(seller, order(), sold('y', { version: 2 }), payment())).unknown).toEqual([]);
  });

  it('again once the current version does not say it any more', () => {
    expect(said(judged(seller, sold('y', { version: 1 }), order({}, { version: 2 }), payment())).unknown).toHaveLength(
      1,
    );
  });

  it('with both elements where their values cannot be compared', () => {
    const dollars = payment({ paidAmount: { amount: '1.00', currency: 'USD' } });
    const [elements] = said(judged(onWord('AMOUNTS', AMOUNTS), order(), dollars)).unknown;
    expect(elements).toHaveLength(2);
    expect([...(elements ?? [])].sort()).toEqual(elements);
  });

  it('for several absent elements in the order of their ids', () => {
    const both = onWord('BOTH', { when: 'order.seller.name == order.invoiceId || order.merchant.name == "x"' });
    const [elements] = said(judged(both, order(), payment())).unknown;
    expect([...(elements ?? [])].sort()).toEqual(elements);
    expect(elements).toHaveLength(3);
  });
});

describe('a rule over items', () => {
  it('hits on any item of any document', () => {
    const other = order(described('good', 'vague'), { documentId: 'order-2' });
    expect(said(judged(vague, order(described('good')), other, payment())).hits).toEqual(['VAGUE']);
  });

  it('hits though other items, before or after, do not say', () => {
    for (const texts of [
      [null, 'vague'],
      ['vague', null],
    ])
      expect(said(judged(vague, order(described(...texts)), payment()))).toEqual({ hits: ['VAGUE'], unknown: [] });
  });

  it('is unknown where an item of one of two documents does not say', () => {
    const other = order(described('good', null), { documentId: 'order-2' });
    const { hits, unknown } = said(judged(vague, order(described('good')), other, payment()));
    expect([hits, unknown]).toEqual([[], [['X-ORDER/68A/23A/137']]]);
  });

  it('stands where items said so before', () => {
    const world = judged(vague, order(described('vague')), order(described('good'), { version: 2 }), payment());
    expect(said(world).hits).toEqual(['VAGUE standing']);
  });

  it('points to each of its items once', () => {
    const { reasons: found } = judged(vague, order(described('vague', 'good', 'vague')), payment()).decision();
    expect(found[0]).toMatchObject({
      pointers: ['X-ORDER/68A[1]/23A/137', 'X-ORDER/68A[3]/23A/137'],
      pointerCount: 2,
    });
  });
});

describe('a finding', () => {
  const findingOf = (...stated: readonly Stated[]) => judged(vague, ...stated).decision().reasons[0]?.finding;

  it('is thirty-two hexadecimal digits', () => {
    expect(findingOf(order(described('vague')), payment())).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is the same whichever of two documents came first', () => {
    const [one, two] = [order(described('vague')), order(described('vague', 'good'), { documentId: 'order-2' })];
    expect(findingOf(two, one, payment())).toBe(findingOf(one, two, payment()));
  });
});
