/** What a policy reads of documents is known before one comes: rules, what they run over, flows, and what every decision needs. */
import type { Wanted } from '../../../src/core/events/part';
import { elementsRead } from '../../../src/edge/policy/elements-read';
import { loadFrom, referencePolicy } from '../../../src/wire';

const path = (root: string, ...fields: string[]) => ({ root, fields, pointer: '' });
const each = { key: 'order.item', type: 'order' as const, fields: ['item'], rootPointer: '', classIds: [] };

it('is a tree of elements for each document', () => {
  const paths = [
    path('order', 'buyer', 'name'),
    path('item', 'commodity', 'description'),
    path('within', 'seller', 'id'),
  ];
  const wanted = elementsRead(['payment.payer.name'], [{ each, paths }]);
  expect(wanted.order).toEqual({
    buyer: { name: {} },
    item: { commodity: { description: {} } },
    seller: { id: {} },
  });
  expect(wanted.payment).toEqual({ payer: { name: {} } });
});

it('has what deadlines and decisions read, whatever the rules are', () => {
  const { logistics, declaration } = elementsRead([], []);
  expect(logistics).toEqual({
    loadingDateTime: {},
    departureDateTime: {},
    arrivalDateTime: {},
    goodsLocation: { name: {}, id: {}, typeCode: {} },
  });
  expect(declaration).toMatchObject({
    presentationDateTime: {},
    goodsShipment: { consignment: { goodsLocation: {} } },
  });
});

it('leaves milestones out, which are no document', () => {
  const wanted: Record<string, Wanted> = elementsRead(
    ['milestones.loadedDateTime'],
    [{ each: undefined, paths: [path('milestones')] }],
  );
  expect(Object.keys(wanted)).toEqual(['order', 'payment', 'logistics', 'declaration', 'outcome']);
});

it('knows what the reference policy and its model read', () => {
  const { wanted } = loadFrom(referencePolicy());
  expect(wanted.order).toMatchObject({ item: { commodity: { description: {} } } });
});
