/** Rows on the match of documents, their times and their ways, and returns. */
import type { Json } from '../../../support/given-documents';
import {
  RETAIL,
  cancellation,
  declaration,
  euros,
  goodsItem,
  logistics,
  milestone,
  order,
  orderItem,
  party,
  payment,
  shipment,
} from '../../../support/given-documents';
import type { Row } from './reference-documents';
import { AIR, LOW, RETAILED, address, air, declared, goods, low, ordered, retail } from './reference-documents';

const RETURN = { reference: 'RET:shop:1' };
const declaredRetail = (body: Json) => declaration(body, { reference: RETAIL });
const weighed = (grossMassMilligrams: string) => orderItem({ grossMassMilligrams });
const by = (...countries: readonly string[]) => ({
  itinerary: countries.map((routingCountryCode, index) => ({ sequenceNumeric: index + 1, routingCountryCode })),
});
const full = (body: Json) =>
  declaration({
    goodsShipment: shipment({
      governmentAgencyGoodsItem: [goodsItem({ governmentProcedure: [{ currentCode: '40' }] })],
    }),
    ...body,
  });
const returned = (change: { goods?: Json; heading?: string; order?: Json } = {}) => {
  const commodity = {
    description: 'cotton shirt',
    classification: [{ id: change.heading ?? '61051000' }],
    goodsMeasure: { grossMassMilligrams: '1 kg', tariffQuantity: '1', ...change.goods },
  };
  const goodsShipment = shipment({ governmentAgencyGoodsItem: [goodsItem({ commodity })] });
  return [declaration({ goodsShipment }, RETURN), order(change.order, RETURN)];
};
const refund = (amount: string, currency = 'EUR') => payment({ paidAmount: { amount, currency } }, RETURN);
const paidAt = (paymentDateTime: string | null) => [
  order({}, { issueDateTime: '2026-06-15T00:00:00Z' }),
  payment({ paymentDateTime }),
  logistics(),
];
const issued = (issueDateTime: string, body: Json = {}) => air(body, { issueDateTime });
const departed = (occurrenceDateTime: string) => milestone('DEPARTED', { occurrenceDateTime }, AIR);

/** Rule, documents it hits, documents it misses, documents it cannot judge. */
export const ROWS_OF_MATCHING: readonly Row[] = [
  [
    'R05-paid-amount',
    retail({ payment: { paidAmount: euros('26.01') } }),
    retail({ payment: { paidAmount: euros('26') } }),
  ],
  ['R06-order-total', retail({ order: { discountAmount: euros('2.00') } }), RETAILED],
  ['R06-line-amount', ordered({ quantity: '2' }), RETAILED],
  ['R06-line-sum', ordered({ itemAmount: euros('19.99'), unitPriceAmount: euros('19.99') }), RETAILED],
  ['R07-declared-below-order', [...RETAILED, declared('17.99')], [...RETAILED, declared('18.00')]],
  [
    'R13-payer-not-buyer',
    retail({ payment: { payer: party({ name: 'Mallory' }) } }),
    retail({ payment: { payer: party({ name: ' ANN  éxample' }) } }),
  ],
  ['R15-consignee-name', retail({ logistics: { consignee: party({ name: 'Bob' }) } }), RETAILED],
  [
    'R15-consignee-phone',
    retail({ logistics: { consignee: party({ communication: { id: '1' } }) } }),
    retail({ logistics: { consignee: party({ communication: { id: '(44) 1134960000' } }) } }),
  ],
  [
    'R15-consignee-address',
    retail({ logistics: { consignee: party({ address: { ...address, cityName: 'York' } }) } }),
    RETAILED,
  ],
  ['R16-order-missing', [payment(), logistics()], RETAILED],
  ['R16-payment-missing', [order(), logistics()], RETAILED],
  ['R16-logistics-missing', [order(), payment(), cancellation('logistics')], RETAILED],
  [
    'R17-order-conflict',
    [...RETAILED, order({ orderNumber: '2' })],
    [...RETAILED, order({ orderNumber: '2' }, { version: 2 })],
  ],
  ['R17-payment-conflict', [...RETAILED, payment({ orderNumber: '2' })], RETAILED],
  ['R17-logistics-conflict', [...RETAILED, logistics({ orderNumber: '2' })], RETAILED],
  ['R17-declaration-conflict', [low(), low({}, { importer: { id: 'GB2' } })], LOW],
  [
    'R18-packages',
    retail({ logistics: { tradeModeCode: '9610', totalPackageQuantity: 2 } }),
    retail({ logistics: { tradeModeCode: '9610' } }),
  ],
  [
    'R19-measured-mass',
    [...RETAILED, milestone('MEASURED', { grossMassMilligrams: '1.401 kg' })],
    [...RETAILED, milestone('MEASURED', { grossMassMilligrams: '1.4 kg' })],
  ],
  ['R36-currency', retail({ payment: { paidAmount: { amount: '26.00', currency: 'GBP' } } }), RETAILED],
  [
    'R18-declared-packages',
    [...RETAILED, declaredRetail({ tradeModeCode: '9610', totalPackageQuantity: 2 })],
    [...RETAILED, declaredRetail({ tradeModeCode: '9610', totalPackageQuantity: 1 })],
    [...RETAILED, declaredRetail({ tradeModeCode: '9610' })],
  ],
  [
    'R19-order-mass',
    retail({ order: { item: [weighed('1.401 kg')] } }),
    retail({ order: { item: [weighed('1.4 kg')] } }),
    retail({ order: { item: [weighed('1 kg')] }, logistics: { totalGrossMassMilligrams: null } }),
  ],
  [
    'R19-declared-mass',
    [...RETAILED, declaredRetail({ totalGrossMassMilligrams: '0.599 kg' })],
    [...RETAILED, declaredRetail({ totalGrossMassMilligrams: '0.6 kg' })],
    [
      ...retail({ logistics: { totalGrossMassMilligrams: null } }),
      declaredRetail({ totalGrossMassMilligrams: '1 kg' }),
    ],
  ],
  [
    'R19-order-net-above-gross',
    ordered({ grossMassMilligrams: '1 kg', netMassMilligrams: '1.1 kg' }),
    ordered({ grossMassMilligrams: '1 kg', netMassMilligrams: '1 kg' }),
    [payment(), logistics()],
  ],
  [
    'R19-declared-net-above-gross',
    [low(goods({ goodsMeasure: { grossMassMilligrams: '1 kg', netNetWeightMilligrams: '2 kg' } }))],
    LOW,
    [low(goods({ goodsMeasure: { netNetWeightMilligrams: '2 kg' } }))],
  ],
  ['R26-listed-routing', [air(by('GB', 'QX'))], [air(by('GB', 'FR'))], [air({ itinerary: [{ sequenceNumeric: 1 }] })]],
  [
    'R26-listed-routing-declared',
    [full({ consignment: by('QX') })],
    [full({ consignment: by('FR') })],
    [full({ consignment: { itinerary: [{ sequenceNumeric: 1 }] } })],
  ],
  [
    'R26-first-leg',
    [air({ ...by('FR'), exportCountryCode: 'CN' })],
    [air({ ...by('CN', 'FR'), exportCountryCode: 'CN' })],
    [air(by('FR'))],
  ],
  ['R26-many-legs', [air(by('GB', 'FR', 'DE', 'NL', 'BE', 'LU'))], [air(by('GB', 'FR', 'DE', 'NL', 'BE'))]],
  [
    'R34-quantity',
    returned({ goods: { tariffQuantity: '2' } }),
    returned(),
    returned({ order: { item: [orderItem({ quantity: null })] } }),
  ],
  [
    'R34-other-item',
    returned({ heading: '62052000' }),
    returned(),
    returned({ order: { item: [orderItem({ commodity: {} })] } }),
  ],
  [
    'R34-refund-above-paid',
    [...returned(), refund('26.01')],
    [...returned(), refund('26.00')],
    [...returned({ order: { paidAmount: null } }), refund('26.00')],
  ],
  [
    'R34-refund-currency',
    [...returned(), refund('26.00', 'GBP')],
    [...returned(), refund('26.00')],
    [...returned({ order: { paidAmount: null } }), refund('26.00')],
  ],
  [
    'R34-mass',
    [...returned({ order: { item: [weighed('1 kg')] } }), logistics({ totalGrossMassMilligrams: '0.599 kg' }, RETURN)],
    [...returned({ order: { item: [weighed('1 kg')] } }), logistics({}, RETURN)],
    [...returned(), logistics({}, RETURN)],
  ],
  [
    'R36-exchange-rate',
    [full({ currencyExchange: [{ currencyTypeCode: 'USD', rateNumeric: '0.5' }] })],
    [full({ currencyExchange: [{ currencyTypeCode: 'USD', rateNumeric: '0.78' }] })],
    [full({ currencyExchange: [{ currencyTypeCode: 'USD' }] })],
  ],
  ['R38-payment-before-order', paidAt('2026-06-14T23:59:59Z'), paidAt('2026-06-15T00:00:00Z'), paidAt(null)],
  [
    'R38-accepted-before-order',
    [...paidAt(null), declaredRetail({ acceptanceDateTime: '2026-06-14T00:00:00Z' })],
    [...paidAt(null), declaredRetail({ acceptanceDateTime: '2026-06-15T00:00:00Z' })],
    [...RETAILED, declaredRetail({ acceptanceDateTime: '2026-06-15T00:00:00Z' })],
  ],
  [
    'R38-after-departure',
    [issued('2026-06-15T07:00:00Z'), departed('2026-06-15T06:00:00Z')],
    [issued('2026-06-15T05:00:00Z'), departed('2026-06-15T06:00:00Z')],
    [air(), departed('2026-06-15T06:00:00Z')],
  ],
  [
    'R38-after-claimed-departure',
    [issued('2026-06-15T07:00:00Z', { departureDateTime: '2026-06-15T06:00:00Z' })],
    [issued('2026-06-15T05:00:00Z', { departureDateTime: '2026-06-15T06:00:00Z' })],
    [air({ departureDateTime: '2026-06-15T06:00:00Z' })],
  ],
];
