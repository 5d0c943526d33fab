/** Rows on prices, thresholds, gifts and credit. */
import type { Json } from '../../../support/given-documents';
import { euros, orderItem, party } from '../../../support/given-documents';
import type { Row } from './reference-documents';
import { LOW, goods, low, ordered, retail, yuan } from './reference-documents';

const pounds = (amount: string) => ({ amount, currency: 'GBP' });
/** Leather handbags at that price: the list has 9 dollars for one, 1 dollar for a kilogram. */
const bags = { commodity: { description: 'leather bag', classification: [{ id: '420221' }] } };
const at = (amount: string | null) =>
  amount === null
    ? { unitPriceAmount: null, itemAmount: null }
    : { unitPriceAmount: euros(amount), itemAmount: euros(amount) };
const priced = (amount: string | null, more: Json = {}) => ordered({ ...bags, ...at(amount), ...more });
const made = (originCountryCode: string, amount: string | null) =>
  retail({
    order: {
      seller: party({ name: 'Shirts Ltd' }),
      exportCountryCode: 'GB',
      item: [orderItem({ ...bags, ...at(amount), originCountryCode })],
    },
  });
const counted = (tariffQuantity: string, amount: string | null) =>
  goods({
    classification: [{ id: '42022100' }],
    goodsMeasure: { grossMassMilligrams: '1 kg', tariffQuantity },
    invoiceLine: { itemChargeAmount: amount === null ? null : pounds(amount) },
  });
const mugs = {
  commodity: { description: 'stoneware mug', classification: [{ id: '691200' }] },
  grossMassMilligrams: '0.5 kg',
};
const heavy = (id: string, grossMassMilligrams: string | null) =>
  goods({ classification: [{ id }], goodsMeasure: { grossMassMilligrams } });
const valued = (amount: string | null) =>
  retail({ order: { destinationCountryCode: 'FR', goodsAmount: amount === null ? null : euros(amount) } });
const gift = { governmentProcedure: [{ currentCode: '1H7' }, { currentCode: 'C08' }] };
const IN_FRANCE = { consignment: { goodsLocation: { address: { countryCode: 'FR' } } } };

/** Rule, documents it hits, documents it misses, documents it cannot judge. */
export const ROWS_OF_VALUES: readonly Row[] = [
  [
    'R10-low-value-threshold',
    [low({ customsValueAmount: { amount: '135.01', currency: 'GBP' } })],
    [low({ customsValueAmount: { amount: '135.00', currency: 'GBP' } })],
  ],
  [
    'R12-single-order-limit',
    retail({ order: { tradeModeCode: '9610', paidAmount: yuan('5000.01') } }),
    retail({ order: { tradeModeCode: '9610', paidAmount: yuan('5000') } }),
  ],
  [
    'R37-zero-price',
    ordered({ itemAmount: euros('0.00'), unitPriceAmount: euros('0.00') }),
    ordered({ itemAmount: euros('0.00'), unitPriceAmount: euros('0.00'), gift: true }),
  ],
  [
    'C01-trusted-trader',
    [low({}, {}, { authorisationHolder: [{ id: 'GB900000000101', categoryCode: 'AEOC' }] })],
    [low({}, {}, { authorisationHolder: [{ id: 'GB900000000109', categoryCode: 'AEOC' }] })],
  ],
  ['R08-order-price', priced('5.00'), priced('9.00'), priced(null)],
  [
    'C02-promotion-note',
    priced('5.00', { promotionNote: 'summer sale' }),
    priced('9.00', { promotionNote: 'summer sale' }),
    priced(null, { promotionNote: 'summer sale' }),
  ],
  ['R08-declared-price', [low(counted('2', '13.00'))], [low(counted('1', '13.00'))], [low(counted('2', null))]],
  [
    'R09-order-value-per-kilogram-low',
    priced('1.00', { grossMassMilligrams: '2 kg' }),
    priced('9.00', { grossMassMilligrams: '2 kg' }),
    priced('1.00'),
  ],
  [
    'R09-order-value-per-kilogram-high',
    ordered({ ...mugs, unitPriceAmount: euros('2000.00'), itemAmount: euros('2000.00') }),
    ordered(mugs),
    ordered({ ...mugs, grossMassMilligrams: null }),
  ],
  [
    'R09-declared-value-per-kilogram-low',
    [low({ ...heavy('42022100', '200 kg') })],
    [low({ ...heavy('42022100', '1 kg') })],
    [low({ ...heavy('42022100', null) })],
  ],
  [
    'R09-declared-value-per-kilogram-high',
    [low({ ...heavy('69120000', '0.01 kg') })],
    [low({ ...heavy('69120000', '1 kg') })],
    [low({ ...heavy('69120000', null) })],
  ],
  ['R27-origin-of-neither', made('IT', '5.00'), made('IT', '9.00'), made('IT', null)],
  [
    'R10-just-under-threshold',
    [low({ customsValueAmount: pounds('130.96') })],
    [low({ customsValueAmount: pounds('130.95') })],
    [low({ customsValueAmount: null })],
  ],
  ['R10-order-just-under-threshold', valued('150.00'), valued('145.50'), valued(null)],
  [
    'R33-gift-from-merchant',
    retail({ order: { transactionNatureCode: '31', merchant: { id: 'M1' } } }),
    retail({ order: { transactionNatureCode: '31' } }),
  ],
  [
    'R33-gift-from-business',
    [low(gift, {}, { exporter: { id: 'GB1' } })],
    [low(gift)],
    [low({ governmentProcedure: [{ currentCode: '1H7' }, {}] }, {}, { exporter: { id: 'GB1' } })],
  ],
  [
    'R33-gift-at-limit',
    [low({ ...gift, customsValueAmount: euros('40.51') }, IN_FRANCE)],
    [low({ ...gift, customsValueAmount: euros('40.50') }, IN_FRANCE)],
    [low({ ...gift, customsValueAmount: null }, IN_FRANCE)],
  ],
  ['R37-zero-value', [low({ customsValueAmount: pounds('0.00') })], LOW, [low({ customsValueAmount: null })]],
  [
    'C01-mutual-recognition',
    [low({}, { aeoMutualRecognitionParty: [{ id: 'GB900000000101' }] })],
    [low({}, { aeoMutualRecognitionParty: [{ id: 'GB900000000109' }] })],
    [low({}, { aeoMutualRecognitionParty: [{}] })],
  ],
  [
    'C01-trusted-platform',
    retail({ order: { platform: { id: 'EXAMPLE-PLATFORM' } } }),
    retail({ order: { platform: { id: 'shop' } } }),
  ],
];
