/** What makes one finding differ from another: every value at the paths a rule reads, absent ones left out. */
import fc from 'fast-check';
import type { Content } from '../../../src/core/events/document';
import { evidenceOf } from '../../../src/core/score/evidence';
import { type Filling, frameOf } from './condition/support/conditions';

const at = (path: string) => {
  const [root = '', ...fields] = path.split('.');
  return { root, fields, pointer: path };
};
const evidence = (filling: Filling, ...paths: readonly string[]) => evidenceOf(paths.map(at), frameOf(filling));
const buyer = (name: string | null): Filling => ({ order: { buyer: { name } } });

describe('evidence', () => {
  it('is JSON of every path: where it starts, how many fields lead on, and what stands there', () => {
    const item: readonly Content[] = ['a "quoted"\n\u0001', 'é'].map((sku) => ({ commodity: { sku } }));
    const paidAmount = { value: 100, scale: 2, currency: 'EUR' };
    const filling = { order: { item, paidAmount, gift: true }, payment: {} };
    expect(evidence(filling, 'order.item.commodity.sku', 'order.paidAmount', 'payment.payer.name', 'order.gift')).toBe(
      JSON.stringify([
        ...['order', 3, ['a "quoted"\n\u0001', 'é']],
        ...['order', 1, [paidAmount]],
        ...['payment', 2, []],
        ...['order', 1, [true]],
      ]),
    );
    expect(evidence(filling)).toBe('[]');
  });

  it('is JSON of any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', '\\', '\u007f'),
    );
    fc.assert(
      fc.property(text, (name) => {
        expect(evidence(buyer(name), 'order.buyer.name')).toBe(JSON.stringify(['order', 2, [name]]));
      }),
    );
  });

  it.each(['order', 'payment', 'logistics', 'declaration', 'milestones', 'item', 'within'] as const)(
    'is read from %s',
    (root) => {
      const one = (name: string) => evidence({ [root]: { name } }, `${root}.name`);
      expect(one('Ann')).toBe(one('Ann'));
      expect(one('Ann')).not.toBe(one('Bob'));
    },
  );

  it('is every value of a list, in its order', () => {
    const listed = (...values: readonly string[]) => {
      const item: readonly Content[] = values.map((sku) => ({ commodity: { sku } }));
      return evidence({ order: { item } }, 'order.item.commodity.sku');
    };
    expect(listed('a', 'b')).not.toBe(listed('b', 'a'));
    expect(listed('a', 'b')).not.toBe(listed('a'));
    expect(listed('a')).toContain('"a"');
  });

  it('knows no difference between what is absent, null and on the way', () => {
    const nothing = evidence({ order: {} }, 'order.buyer.name');
    expect(evidence(buyer(null), 'order.buyer.name')).toBe(nothing);
    expect(evidence({}, 'order.buyer.name')).toBe(nothing);
  });

  it('tells a value of one path from the same value of another', () => {
    const both = (first: string | null, second: string | null) =>
      evidence(
        { order: { buyer: { name: first }, seller: { name: second } } },
        'order.buyer.name',
        'order.seller.name',
      );
    expect(both('Ann', null)).not.toBe(both(null, 'Ann'));
  });

  it('tells a number from its text', () => {
    const one = (value: string | number) => evidence({ order: { invoiceId: value } }, 'order.invoiceId');
    expect(one(1)).not.toBe(one('1'));
  });

  it('leaves out what no path names', () => {
    expect(evidence(buyer('Ann'), 'order.seller.name')).toBe(evidence(buyer('Bob'), 'order.seller.name'));
  });
});
