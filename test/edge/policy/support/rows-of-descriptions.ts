/** Rows on descriptions and parties. */
import { logistics, orderItem, party, payment } from '../../../support/given-documents';
import type { Row } from './reference-documents';
import { FLOWN, LOW, RETAILED, air, goods, low, ordered, retail } from './reference-documents';

const called = (description: string, id: string) => ({ commodity: { description, classification: [{ id }] } });
const described = (description: string, id: string) => goods({ description, classification: [{ id }] });
/** The model takes parts of vehicles made in Germany to be wrong most often. */
const PARTS = { ...described('brake pads', '87089900'), origin: [{ countryCode: 'DE' }] };
const DENIED = party({ name: 'EXAMPLE Denied Trading' });

/** Rule, documents it hits, documents it misses, documents it cannot judge. */
export const ROWS_OF_DESCRIPTIONS: readonly Row[] = [
  [
    'R02-order-description',
    ordered({ commodity: { description: 'GIFT' } }),
    ordered({ commodity: { description: 'gift box of cotton' } }),
  ],
  ['R02-declared-description', [low(goods({ description: '12345' }))], LOW],
  [
    'R02-cargo-description',
    [air({ cargoDescription: 'Accessories' })],
    [air({ cargoDescription: 'pdf reader, e-ink' })],
    [air({ cargoDescription: null })],
  ],
  [
    'R02-parcel-description',
    [air({ item: [{ sequenceNumeric: 1, description: '--' }] })],
    [air({ item: [{ sequenceNumeric: 1, description: 'shirt' }] })],
  ],
  ['R32-order-consignee', retail({ order: { consignee: party({ name: 'N/A' }) } }), RETAILED],
  ['R32-house-consignee', [air({ consignee: party({ name: 'nil' }) })], FLOWN],
  ['R32-house-consignor', [air({ consignor: party({ name: 'As per invoice' }) })], FLOWN],
  ['R32-exporter', [low({}, {}, { exporter: { name: 'n/a' } })], LOW],
  [
    'R02-order-thin',
    ordered({ commodity: { description: 'various gift items of cotton' } }),
    ordered({ commodity: { description: 'gift box of cotton socks' } }),
  ],
  ['R02-declared-thin', [low(goods({ description: 'spare parts and accessories, brakes' }))], LOW],
  [
    'R02-cargo-thin',
    [air({ cargoDescription: 'general cargo, various goods, shirts' })],
    [air({ cargoDescription: 'Accessories' })],
    [air({ cargoDescription: null })],
  ],
  [
    'R03-order-chapter',
    ordered(called('paperback novel', '851713')),
    ordered(called('paperback novel', '490199')),
    ordered({ commodity: { description: 'paperback', classification: [{}] } }),
  ],
  [
    'R03-declared-chapter',
    [low(described('smartphone', '61051000'))],
    [low(described('smartphone', '85171300'))],
    [low(goods({ description: null }))],
  ],
  [
    'R03-declared-nomenclature',
    [low(described('porcelain dinner plates', '61051000'))],
    [low(described('porcelain dinner plates', '69111000'))],
  ],
  ['Z02-model.raised', [low(PARTS)], LOW],
  ['Z02-model.high', [low(PARTS)], LOW],
  [
    'R32-loading-consignee-letters',
    [air({ consignee: party({ name: '0044 113' }) })],
    FLOWN,
    [air({ consignee: party({ name: null }) })],
  ],
  [
    'R32-loading-consignor-letters',
    [air({ consignor: party({ name: '***' }) })],
    [air({ consignor: party({ name: '王芳' }) })],
    [air({ consignor: party({ name: null }) })],
  ],
  [
    'R32-order-name-is-address',
    retail({ order: { consignee: party({ name: '1 High Street' }) } }),
    RETAILED,
    retail({ order: { consignee: party({ name: null }) } }),
  ],
  [
    'R32-loading-name-is-address',
    [air({ consignor: party({ name: '1, HIGH street' }) })],
    FLOWN,
    [air({ consignor: party({ name: null }) })],
  ],
  ['R32-importer', [low({}, { importer: { name: 'Unknown' } })], [low({}, { importer: { name: 'Ann' } })]],
  [
    'R14-payer-not-consignee',
    retail({ payment: { payer: party({ name: 'Bob' }) } }),
    retail({ payment: { payer: party({ name: 'Bob' }) }, order: { item: [orderItem({ gift: true })] } }),
    retail({ payment: { payer: null } }),
  ],
  ['R31-denied-buyer', retail({ order: { buyer: DENIED } }), RETAILED, retail({ order: { buyer: null } })],
  [
    'R31-denied-order-consignee',
    retail({ order: { consignee: DENIED } }),
    retail({ order: { buyer: DENIED, consignee: DENIED } }),
    retail({ order: { consignee: null } }),
  ],
  ['R31-denied-seller', retail({ order: { seller: DENIED } }), RETAILED],
  ['R31-denied-payer', [payment({ payer: DENIED }), logistics()], RETAILED, retail({ payment: { payer: null } })],
  [
    'R31-denied-house-consignee',
    retail({ logistics: { consignee: DENIED } }),
    RETAILED,
    retail({ logistics: { consignee: null } }),
  ],
  ['R31-denied-house-consignor', retail({ logistics: { consignor: DENIED } }), RETAILED],
  ['R31-denied-loading-consignee', [air({ consignee: DENIED })], FLOWN, [air({ consignee: null })]],
  ['R31-denied-loading-consignor', [air({ consignor: DENIED })], FLOWN, [air({ consignor: null })]],
  ['R31-denied-exporter', [low({}, {}, { exporter: DENIED })], LOW],
  ['R31-denied-importer', [low({}, { importer: { name: 'Example Denied Person' } })], LOW],
];
