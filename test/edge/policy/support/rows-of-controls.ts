/** Rows on prohibitions, restrictions, dangerous goods, precursors and brands. */
import type { Json } from '../../../support/given-documents';
import { euros, logistics, orderItem, payment } from '../../../support/given-documents';
import type { Row } from './reference-documents';
import {
  EXPORTED,
  LOW,
  RETAILED,
  air,
  exported,
  goods,
  hs,
  low,
  ordered,
  paper,
  papers,
  retail,
} from './reference-documents';

const headed = (id: string | null) => goods({ classification: [{ id }] });
const called = (description: string, id: string) => ({ commodity: { description, classification: [{ id }] } });
const described = (description: string, id: string) => goods({ description, classification: [{ id }] });
const branded = (change: Json) => ({
  commodity: { description: 'handbag', classification: [{ id: '420221' }], ...change },
});
const sentFrom = (exportCountryCode: string, item: Json) =>
  retail({ order: { exportCountryCode, item: [orderItem(item)] } });

/** Rule, documents it hits, documents it misses, documents it cannot judge. */
export const ROWS_OF_CONTROLS: readonly Row[] = [
  ['R20-prohibited-order', ordered(hs('050710')), RETAILED],
  ['R20-restricted-order', ordered(hs('010121')), RETAILED],
  ['R20-prohibited-import', [low(goods({ classification: [{ id: '05071000' }] }))], LOW],
  ['R20-restricted-import', [low(goods({ classification: [{ id: '01012100' }] }))], LOW],
  ['R20-prohibited-export', [exported(goods({ classification: [{ id: '36041000' }] }))], EXPORTED],
  ['R20-restricted-export', [exported(goods({ classification: [{ id: '28061000' }] }))], EXPORTED],
  ['R20-document-to-verify', [low(paper('C400', { id: 'GB1' }))], [low(paper('C400', { id: 'EXAMPLE-CITES-0001' }))]],
  ['R20-waiver-claimed', [low(paper('C679', { lpcoExemptionCode: 'XB' }))], [low(paper('C679', { lpcoExemptionCode: 'AC' }))]],
  ['R20-label-without-certificate', [low(papers('C635'))], [low(papers('C635', 'C400'))]],
  ['R20-restricted-in-reduced-data-set', [low(goods({ classification: [{ id: '01012100' }] }))], LOW],
  ['R20-excise-import', [low(headed('24041200'))], LOW],
  ['R20-dual-use-export', [exported(headed('85423100'))], EXPORTED],
  ['R21-restricted-word-ordered', ordered(called('vape pen', '851310')), ordered(called('vape pen', '854340')),
    ordered({ commodity: { description: 'vape pen', classification: [] } })],
  ['R21-restricted-word-declared', [low(described('Pepper-Spray, 50 ml', '96161000'))], [low(described('pepper mill', '96161000'))],
    [low(goods({ description: 'pepper spray', classification: [] }))]],
  ['R22-dangerous-goods-in-cargo', [air({ cargoDescription: 'Power Bank 20000 mAh' })],
    [air({ cargoDescription: 'power bank', item: [{ sequenceNumeric: 1, description: 'charger', undgId: '3480' }] })],
    [air({ cargoDescription: null })]],
  ['R22-dangerous-goods-in-parcel', [air({ item: [{ sequenceNumeric: 1, description: 'spray paint' }] })],
    [air({ item: [{ sequenceNumeric: 1, description: 'spray paint', undgId: '1950' }] })],
    [air({ item: [{ sequenceNumeric: 1 }] })]],
  ['R22-dangerous-goods-declared', [low(goods({ description: 'eau de Parfum' }))],
    [low(goods({ description: 'eau de parfum', dangerousGoods: [{ undgId: '1266' }] }))], [low(goods({ description: null }))]],
  ['R23-precursor-heading-ordered', ordered(hs('293941')), ordered(hs('293943')), [payment(), logistics()]],
  ['R23-precursor-heading-declared', [low(headed('29394100'))], LOW, [low(headed(null))]],
  ['R23-precursor-named-in-order', ordered(called('Ephedrine HCl', '300490')), RETAILED, ordered({ commodity: { description: null } })],
  ['R23-precursor-named-in-declaration', [low(described('CAS 299-42-3', '38249900'))], LOW, [low(goods({ description: null }))]],
  ['R24-stated-brand-price', ordered(branded({ brandName: 'EXAMPLOR' })),
    retail({ order: { seller: { id: 'EXAMPLE-SELLER-1' }, item: [orderItem(branded({ brandName: 'Examplor' }))] } }),
    ordered({ ...branded({ brandName: 'Examplor' }), unitPriceAmount: null })],
  ['R24-described-brand-price', ordered(branded({ description: 'Maison Exemple handbag' })),
    ordered({ ...branded({ description: 'Maison Exemple handbag' }), unitPriceAmount: euros('600.00'), itemAmount: euros('600.00') }),
    ordered({ ...branded({ description: 'Maison Exemple handbag' }), unitPriceAmount: null })],
  ['R24-declared-brand-price', [low(described('specimen watch', '91022100'))],
    [low({ ...described('specimen watch', '91022100'), customsValueAmount: { amount: '900.00', currency: 'GBP' } })],
    [low({ ...described('specimen watch', '91022100'), customsValueAmount: null })]],
  ['R25-often-counterfeit-ordered', sentFrom('XQ', { originCountryCode: 'QM' }), sentFrom('XQ', { originCountryCode: 'GB' }),
    sentFrom('XQ', {})],
  ['R25-often-counterfeit-declared', [low({ origin: [{ countryCode: 'QM' }] }, { exportCountry: { id: 'XQ' } })],
    [low({ origin: [{ countryCode: 'QM' }] }, { exportCountry: { id: 'GB' } })],
    [low({ origin: [{}] }, { exportCountry: { id: 'XQ' } })]],
]; // prettier-ignore
