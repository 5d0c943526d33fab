/** What a condition is said to read before it runs. */
import { elementsOf } from '../../../../src/core/score/condition/elements';
import { expressionOf } from './support/conditions';

const elements = (text: string) => elementsOf(expressionOf(text));

describe('elementsOf', () => {
  it('names paths whole, without indexes, each once', () => {
    const found = elements('order.buyer.name == payment.payer.name || order.item[0].commodity.sku == order.buyer.name');
    expect(found.paths).toEqual(['order.buyer.name', 'payment.payer.name', 'order.item.commodity.sku']);
    expect(found.documents).toEqual(['order', 'payment']);
  });

  it('follows macro variables to the list they walk', () => {
    const text = 'order.item.filter(i, i.gift).exists(i, i.commodity.classification.exists(c, has(c.id) && item.gift))';
    const found = elements(text);
    expect(found.paths).toEqual([
      'order.item',
      'order.item.gift',
      'order.item.commodity.classification',
      'order.item.commodity.classification.id',
      'item.gift',
    ]);
    expect([found.item, found.within]).toEqual([true, false]);
  });

  it('goes into both branches of a choice', () => {
    const found = elements(
      '(has(payment.payer) ? order.buyer.address : order.seller.address).cityName == within.orderNumber',
    );
    expect(found.paths).toEqual([
      'payment.payer',
      'order.buyer.address.cityName',
      'order.seller.address.cityName',
      'within.orderNumber',
    ]);
    expect(found.within).toBe(true);
  });

  it('tells documents read from documents asked after, and milestones from both', () => {
    const found = elements(
      'missing("payment") && milestones.departedDateTime + lateBy("logistics") > date("2026-01-01")',
    );
    expect([found.documents, found.asksAfter, found.milestones]).toEqual([[], ['payment', 'logistics'], true]);
  });
});
