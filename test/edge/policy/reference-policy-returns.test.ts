/** A return is no way round the controls: what it declares is judged as other declarations are. */
import type { Json, Stated } from '../../support/given-documents';
import { declaration, goodsItem, order, shipment } from '../../support/given-documents';
import { goods, paper, saidOf } from './support/reference-documents';

const RETURN = { reference: 'RET:shop:1' };

function returned(item: Json = {}, of: Json = {}, header: Json = {}): readonly Stated[] {
  const goodsShipment = shipment({ governmentAgencyGoodsItem: [goodsItem(item)], ...of });
  return [declaration({ goodsShipment }, { ...RETURN, ...header }), order({}, RETURN)];
}

const headed = (id: string) => goods({ classification: [{ id }] });
const described = (description: string) => goods({ description });
const DENIED = { name: 'Example Denied Trading' };
const LEAVES = { typeCode: 'EXD' };

it.each([
  ['R20-prohibited-import', returned(headed('05071000'))],
  ['R20-restricted-import', returned(headed('01012100'))],
  ['R20-document-to-verify', returned(paper('C400', { id: 'GB1' }))],
  ['R21-restricted-word-declared', returned(described('pepper spray'))],
  ['R22-dangerous-goods-declared', returned(described('power bank'))],
  ['R23-precursor-heading-declared', returned(headed('29394100'))],
  ['R02-declared-description', returned(described('gift'))],
  ['R02-declared-mixed-letters', returned(described('vаpe'))],
  ['R31-denied-declared-consignee', returned({}, { consignee: DENIED })],
  ['R01-declaration-value', returned({ customsValueAmount: null })],
  ['R17-declaration-conflict', [...returned(), ...returned({}, { importer: { id: 'GB2' } }).slice(0, 1)]],
])('%s hits one', (rule, stated) => {
  expect([saidOf(rule, stated), saidOf(rule, returned())]).toEqual([['hit'], []]);
});

it.each([
  ['R20-prohibited-export', '36041000'],
  ['R20-restricted-export', '28061000'],
  ['R20-dual-use-export', '85423100'],
])('%s hits one that leaves, not one that comes back', (rule, id) => {
  expect([saidOf(rule, returned(headed(id), {}, LEAVES)), saidOf(rule, returned(headed(id)))]).toEqual([['hit'], []]);
});
