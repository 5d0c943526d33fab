/** Rows on required elements. */
import type { Json } from '../../../support/given-documents';
import { declaration, logistics, orderItem, party, payment, shipment } from '../../../support/given-documents';
import type { Row } from './reference-documents';
import { FLOWN, LOW, RETAILED, address, air, goods, low, retail } from './reference-documents';

const headed = (id: string | null) => goods({ classification: [{ id }] });
const classified = (change: Json) =>
  retail({
    order: {
      destinationCountryCode: 'GB',
      item: [orderItem({ commodity: { description: 'cotton shirt', classification: [{ id: '610510' }], ...change } })],
    },
  });
const scheme = { governmentProcedure: [{ currentCode: '1H7' }, { currentCode: 'F48' }] };

/** Rule, documents it hits, documents it misses, documents it cannot judge. */
export const ROWS_OF_ELEMENTS: readonly Row[] = [
  ['R01-order-buyer', retail({ order: { buyer: party({ name: null }) } }), RETAILED],
  ['R01-order-consignee', retail({ order: { consignee: party({ address: null }) } }), RETAILED],
  ['R01-order-amounts', retail({ order: { goodsAmount: null } }), RETAILED],
  ['R01-payment-payer', retail({ payment: { payer: null } }), RETAILED],
  ['R01-payment-amount', retail({ payment: { paidAmount: null } }), RETAILED],
  ['R01-house-number', retail({ logistics: { transportContractDocument: null } }), RETAILED],
  ['R01-house-consignee', retail({ logistics: { consignee: party({ name: null }) } }), RETAILED],
  ['R01-house-mass', retail({ logistics: { totalGrossMassMilligrams: null } }), RETAILED],
  ['R01-placi.shipper-name', [air({ consignor: party({ name: null }) })], FLOWN],
  ['R01-placi.shipper-address', [air({ consignor: party({ address: { ...address, countryCode: null } }) })], FLOWN],
  ['R01-placi.consignee-name', [air({ consignee: party({ name: null }) })], FLOWN],
  ['R01-placi.consignee-address', [air({ consignee: party({ address: { ...address, line: null } }) })], FLOWN],
  ['R01-placi.description', [air({ cargoDescription: null })], FLOWN],
  ['R01-placi.pieces', [air({ totalPackageQuantity: null })], FLOWN],
  ['R01-placi.mass', [air({ totalGrossMassMilligrams: null })], FLOWN],
  ['R01-placi.waybill', [air({ transportContractDocument: null })], FLOWN],
  ['R01-declaration-items', [declaration({ goodsShipment: shipment({ governmentAgencyGoodsItem: [] }) })], LOW],
  ['R01-declaration-description', [low(goods({ description: null }))], LOW],
  ['R01-declaration-mass', [low(goods({ goodsMeasure: null }))],
    [low(goods({ goodsMeasure: null }), {}, { totalGrossMassMilligrams: '1 kg' })]],
  ['R01-declaration-value', [low({ customsValueAmount: null })], LOW],
  ['R01-declaration-classification', [low(goods({ classification: [] }))],
    [low({ ...goods({ classification: [] }), governmentProcedure: [{ currentCode: '21V' }] })]],
  ['R01-declaration-importer', [low({}, { importer: null })], [low({}, { importer: { name: 'Ann' } })]],
  ['R01-declaration-exporter', [low({}, {}, { exporter: null })], LOW],
  ['R04-order-classification', classified({ classification: [{ id: '6105' }] }), classified({}), [payment(), logistics()]],
  ['R04-declared-classification', [low(headed('6105'))], LOW, [low(headed(null))]],
  ['R35-scheme-without-registration', [low(scheme)], [low(scheme, { domesticDutyTaxParty: [{ id: 'IM1', roleCode: 'FR5' }] })]],
  ['R35-order-without-registration', retail({ order: { conditionCode: 'DDP', destinationCountryCode: 'DE' } }),
    retail({ order: { conditionCode: 'DDP', destinationCountryCode: 'DE', taxRegistrationId: 'IM1' } }),
    retail({ order: { conditionCode: 'DDP', destinationCountryCode: 'DE', goodsAmount: null } })],
]; // prettier-ignore
