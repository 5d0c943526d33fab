/** The instances an item rule runs over, at any depth, with their pointers. */
import type { Content } from '../../../src/core/events/document';
import { itemsOf, pointerOfItem } from '../../../src/core/score/items';
import { policyOf } from '../../support/given-policy';

const DOCUMENTS = 'declaration.goodsShipment.governmentAgencyGoodsItem.additionalDocument';
const rule = {
  id: 'R',
  why: 'test',
  agency: 'CUS',
  severity: 'Q',
  points: 0,
  flows: ['shop'],
  each: DOCUMENTS,
  when: 'has(item.id)',
};
const each = policyOf([rule]).rulesOf('shop')[0]?.each ?? {
  key: '',
  type: 'declaration',
  fields: [],
  rootPointer: '',
  classIds: [],
};
const declaring = (...goods: readonly Content[]): Content => ({ goodsShipment: { governmentAgencyGoodsItem: goods } });
const pointers = (document: Content | undefined) => itemsOf(document, each)?.map(pointerOfItem);

it('are those of every instance of the class around them, in document order', () => {
  const [first, second] = [{ sequenceNumeric: 4, additionalDocument: [{ id: 'a' }, { id: 'b' }] }, { additionalDocument: [{ id: 'c' }] }];
  const document = declaring(first, second);
  expect(pointers(document)).toEqual(['42A/67A/68A[4]/02A[1]', '42A/67A/68A[4]/02A[2]', '42A/67A/68A[2]/02A[1]']);
  expect(itemsOf(document, each)?.map(({ item, within }) => [item['id'], within])).toEqual([['a', first], ['b', first], ['c', second]]);
}); // prettier-ignore

it('are none where the list is empty', () => {
  expect(pointers(declaring({ additionalDocument: [] }))).toEqual([]);
});

it.each<[string, Content | undefined]>([
  ['the document', undefined],
  ['a class on the way', { goodsShipment: null }],
  ['every class around them', declaring()],
])('are unknown where %s is absent', (_, document) => {
  expect(pointers(document)).toBeUndefined();
});
