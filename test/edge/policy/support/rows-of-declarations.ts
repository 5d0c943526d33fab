/** Rows on what declarations state beside the order, on letters that look alike, and on the way and the parties declared. */
import type { Json } from '../../../support/given-documents';
import { RETAIL, declaration, euros, goodsItem, party, shipment } from '../../../support/given-documents';
import type { Row } from './reference-documents';
import { RETAILED, air, goods, low, ordered, retail } from './reference-documents';

const DENIED = { name: 'EXAMPLE denied trading' };
const ALLOWED = { name: 'Plain Trading' };
const declared = (item: Json) =>
  declaration({ goodsShipment: shipment({ governmentAgencyGoodsItem: [goodsItem(item)] }) }, { reference: RETAIL });
const headed = (id: string | null) => goods({ classification: [{ id }] });
const described = (description: string | null) => goods({ description });
const called = (description: string | null) =>
  ordered({ commodity: { description, classification: [{ id: '610510' }] } });
const gift = (amount: string | null) =>
  retail({
    order: {
      transactionNatureCode: '31',
      destinationCountryCode: 'FR',
      goodsAmount: amount === null ? null : euros(amount),
    },
  });
const sold = (currency: string | null) =>
  retail({
    order: {
      platform: { id: 'EXAMPLE-PLATFORM' },
      paidAmount: currency === null ? null : { amount: '26.00', currency },
    },
  });
/** Under the full data set, from China by way of those countries, made in Italy. */
const by = (countries: readonly (string | null)[], origin = 'IT') =>
  declaration({
    consignment: {
      itinerary: countries.map((routingCountryCode, at) => ({ sequenceNumeric: at + 1, routingCountryCode })),
    },
    goodsShipment: shipment({
      exportCountry: { id: 'CN' },
      governmentAgencyGoodsItem: [
        goodsItem({ governmentProcedure: [{ currentCode: '40' }], origin: [{ countryCode: origin }] }),
      ],
    }),
  });
/** Two handbags for 13 pounds, made there, sold from the United Kingdom. */
const bags = (countryCode: string, amount: string | null = '13.00') =>
  low(
    {
      origin: [{ countryCode }],
      ...goods({
        classification: [{ id: '42022100' }],
        goodsMeasure: { grossMassMilligrams: '1 kg', tariffQuantity: '2' },
        invoiceLine: { itemChargeAmount: amount === null ? null : { amount, currency: 'GBP' } },
      }),
    },
    { exportCountry: { id: 'GB' }, seller: { ...ALLOWED, address: { countryCode: 'GB' } } },
  );

/** Rule, documents it hits, documents it misses, documents it cannot judge. */
export const ROWS_OF_DECLARATIONS: readonly Row[] = [
  [
    'R20-prohibited-declared',
    [...RETAILED, declared(headed('05071000'))],
    [...RETAILED, declared({})],
    [...RETAILED, declared(headed(null))],
  ],
  [
    'R20-restricted-declared',
    [...RETAILED, declared(headed('01012100'))],
    [...RETAILED, declared({})],
    [...RETAILED, declared(headed(null))],
  ],
  ['R02-order-mixed-letters', called('сotton shirt'), called('футболка cotton, 350 μm, 5 kΩ, TNFα'), called(null)],
  ['R02-declared-mixed-letters', [low(described('vаpe'))], [low(described('вейп vape'))], [low(described(null))]],
  [
    'R02-cargo-mixed-letters',
    [air({ cargoDescription: 'ΡOWER bank' })],
    [air({ cargoDescription: 'POWER ΡΩ bank' })],
    [air({ cargoDescription: null })],
  ],
  [
    'R32-loading-mixed-letters',
    [air({ consignor: party({ name: 'Ехample Denied' }) })],
    [air({ consignor: party({ name: 'Иван Petrov' }) })],
    [air({ consignor: party({ name: null }) })],
  ],
  ['R32-declared-consignee', [low({}, { consignee: { name: 'unknown' } })], [low({}, { consignee: ALLOWED })]],
  [
    'R31-denied-declared-consignee',
    [low({}, { consignee: DENIED })],
    [low({}, { importer: DENIED, consignee: DENIED })],
  ],
  ['R31-denied-item-consignee', [low({ consignee: DENIED })], [low({ consignee: DENIED }, { consignee: DENIED })]],
  ['R31-denied-declared-seller', [low({}, { seller: DENIED })], [low({}, { seller: DENIED }, { exporter: DENIED })]],
  ['R31-denied-declared-buyer', [low({}, { buyer: DENIED })], [low({}, { consignee: DENIED, buyer: DENIED })]],
  ['R31-denied-notify-party', [air({ notifyParty: DENIED })], [air({ consignee: DENIED, notifyParty: DENIED })]],
  ['R33-order-gift-at-limit', gift('40.51'), gift('40.50'), gift(null)],
  ['R27-declared-origin-of-neither', [bags('IT')], [bags('GB')], [bags('IT', null)]],
  ['R26-first-leg-declared', [by(['FR'])], [by(['CN', 'FR'])], [by([null])]],
  ['R26-many-legs-declared', [by(['CN', 'FR', 'DE', 'NL', 'BE', 'LU'])], [by(['CN', 'FR', 'DE', 'NL', 'BE'])]],
  ['R26-three-countries', [by(['FR'])], [by(['IT'])], [by([null])]],
  ['R36-platform-currency', sold('USD'), sold('EUR'), sold(null)],
];
