/** Rows on codes that nobody can have given out. */
import type { Row } from './reference-documents';
import { air, low, ordered, retail } from './reference-documents';
import { euros } from '../../../support/given-documents';

const barcode = (code: string) => ordered({ commodity: { description: 'cotton shirt', barcode: code } });
const master = (id: string | null, typeCode = '741') => [air({ masterTransportContractDocument: { id, typeCode } })];
const posted = (id: string) => [air({ transportContractDocument: { id } }, { reference: `S10:${id}` })];
const loadedAt = (id: string) => [air({ loadingLocation: { id } })];
const withCurrency = (currency: string) => {
  const amount = { ...euros('20.00'), currency };
  return retail({ order: { goodsAmount: amount } });
};

/** Rule, documents it hits, documents it misses. */
export const ROWS_OF_CODES: readonly Row[] = [
  ['R01-order-barcode', barcode('4006381333932'), barcode('4006381333931')],
  [
    'R01-order-country',
    retail({ order: { exportCountryCode: 'CN', destinationCountryCode: 'UK' } }),
    retail({ order: { exportCountryCode: 'CN', destinationCountryCode: 'GB' } }),
  ],
  ['R01-order-currency', withCurrency('RMB'), withCurrency('CNY')],
  ['R01-declared-origin', [low({ origin: [{ countryCode: 'ZZ' }] })], [low({ origin: [{ countryCode: 'XK' }] })]],
  ['R01-master-waybill', master('020-12345676'), master('020-12345675')],
  ['R01-postal-item', posted('RR473124828GB'), posted('RR473124829GB')],
  ['R01-loading-place', loadedAt('CNSZ1'), loadedAt('CNSZX')],
];
