/** Values of WCO elements: times in every coded format, masses, amounts, quantities, counts and text. */
import * as E from 'fp-ts/Either';
import fc from 'fast-check';
import { readWcoCatalog } from '../../../src/edge/ingest/wco-catalog';
import type { LeafKind } from '../../../src/edge/ingest/wco-shape';
import { leafRules, readLeaf } from '../../../src/edge/ingest/wco-value';
import type { XmlElement } from '../../../src/edge/ingest/wco-xml';

const rules = leafRules(readWcoCatalog());
const element = (text: string, attributes: Record<string, string> = {}, children: XmlElement[] = []): XmlElement => ({
  name: 'X', attributes: new Map(Object.entries(attributes)), children, text, at: 0,
}); // prettier-ignore
const read = (kind: LeafKind, text: string, attributes: Record<string, string> = {}, currency?: string) => {
  const result = readLeaf(rules, kind, element(text, attributes), currency);
  return E.isRight(result) ? result.right : result.left.code;
};
const timeOf = (text: string, formatCode?: string) => {
  const attributes: Record<string, string> = formatCode === undefined ? {} : { formatCode };
  const result = readLeaf(rules, 'time', element('', {}, [element(text, attributes)]), undefined);
  if (E.isLeft(result)) return result.left.code;
  return typeof result.right === 'number' ? new Date(result.right).toISOString() : result.right;
};

describe('a time', () => {
  it.each([
    ['102', '20240229', '2024-02-29T00:00:00.000Z'],
    ['203', '202501311136', '2025-01-31T11:36:00.000Z'],
    ['204', '20250131113614', '2025-01-31T11:36:14.000Z'],
    ['205', '202501311136+0900', '2025-01-31T02:36:00.000Z'],
    ['303', '202501311136UTC', '2025-01-31T11:36:00.000Z'],
    ['304', '20250131113614Z', '2025-01-31T11:36:14.000Z'],
    ['304', '20250131113614Z0000', '2025-01-31T11:36:14.000Z'],
    ['304', '20250131113614', '2025-01-31T11:36:14.000Z'],
    ['304', '20250131003614+01', '2025-01-30T23:36:14.000Z'],
    ['304', '20250131113614Z-0530', '2025-01-31T17:06:14.000Z'],
    ['602', '2025', '2025-01-01T00:00:00.000Z'],
    ['610', '202502', '2025-02-01T00:00:00.000Z'],
    [undefined, '2025-01-31', '2025-01-31T00:00:00.000Z'],
    [undefined, '2025-01-31T11:36:14.5+09:00', '2025-01-31T02:36:14.500Z'],
    [undefined, '2025-01-31T11:36', '2025-01-31T11:36:00.000Z'],
  ])('of format %s reads %s', (formatCode, text, iso) => {
    expect(timeOf(text, formatCode)).toBe(iso);
  });

  it.each([
    ['102', '20230229'],
    ['102', '2024-02-29'],
    ['304', '20250131243614Z'],
    ['304', '20250131113660Z'],
    ['304', '20250131113614+1500'],
    ['102', '18991231'],
    ['719', '20250131'],
    ['constructor', '2025'],
    [undefined, 'tomorrow'],
  ])('of format %s is not %s', (formatCode, text) => {
    expect(timeOf(text, formatCode)).toBe('BAD_TIME');
  });

  it('may stand in the element itself, and be empty', () => {
    expect(read('time', ' 2025-01-31T11:36:14Z ')).toBe(Date.UTC(2025, 0, 31, 11, 36, 14));
    expect(read('time', ' \n ')).toBeUndefined();
    expect(timeOf('')).toBeUndefined();
  });

  it('agrees with the calendar at every instant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString();
          expect(read('time', iso)).toBe(date.getTime());
          expect(timeOf(`${iso.slice(0, 19).replace(/\D/g, '')}Z`, '304')).toBe(`${iso.slice(0, 19)}.000Z`);
        },
      ),
    );
  });
});

describe('a mass', () => {
  it.each([
    ['5', undefined, 5_000_000],
    ['5', 'KGM', 5_000_000],
    ['0.000001', 'KGM', 1],
    ['12.5', 'GRM', 12_500],
    ['3', 'MGM', 3],
    ['1.2', 'TNE', 1_200_000_000],
    ['0', undefined, 0],
    ['1.50000000', 'KGM', 1_500_000],
  ])('of %s %s is in milligrams', (text, unitCode, milligrams) => {
    expect(read('mass', text, unitCode === undefined ? {} : { unitCode })).toBe(milligrams);
  });

  it.each([
    ['5', 'LBR'],
    ['5', 'kgm'],
    ['5', 'toString'],
    ['-1', 'KGM'],
    ['0.0000001', 'KGM'],
    ['1,5', 'KGM'],
    ['9007199254.740993', 'KGM'],
    ['1e3', 'KGM'],
  ])('is not %s %s', (text, unitCode) => {
    expect(read('mass', text, { unitCode })).toBe('BAD_MASS');
  });
});

describe('an amount', () => {
  it('is exact, without trailing zeros, in its currency or the message’s', () => {
    expect(read('amount', '115.66', { currencyID: 'GBP' })).toEqual({ value: 11566, scale: 2, currency: 'GBP' });
    expect(read('amount', '130.00', { currencyID: 'GBP' }, 'EUR')).toEqual({ value: 130, scale: 0, currency: 'GBP' });
    expect(read('amount', '1.234567000', {}, 'EUR')).toEqual({ value: 1234567, scale: 6, currency: 'EUR' });
    expect(read('amount', '-.5', {}, 'EUR')).toEqual({ value: -5, scale: 1, currency: 'EUR' });
    expect(read('amount', '-0', {}, 'EUR')).toEqual({ value: 0, scale: 0, currency: 'EUR' });
  });

  it.each(['1.2345678', '12e3', '1,5', '£5', '.', '9007199254740993', '0x10', 'NaN', '5'.repeat(50)])(
    'is not %s',
    (text) => {
      expect(read('amount', text, { currencyID: 'GBP' })).toBe('BAD_AMOUNT');
    },
  );

  it('needs a currency of three capital letters', () => {
    expect(read('amount', '5')).toBe('BAD_CURRENCY');
    expect(read('amount', '5', { currencyID: 'gbp' })).toBe('BAD_CURRENCY');
    expect(read('amount', '5', { currencyID: '' }, 'GBP')).toBe('BAD_CURRENCY');
  });

  it('written with up to six decimals reads back as what was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 999_999 }), (whole, fraction) => {
        const result = read('amount', `${whole}.${String(fraction).padStart(6, '0')}`, { currencyID: 'EUR' });
        expect(result).toMatchObject({ currency: 'EUR' });
        const { value, scale } = result as { value: number; scale: number };
        const micros = BigInt(value) * 10n ** BigInt(6 - scale);
        const sign = whole < 0 ? -1n : 1n;
        expect(micros).toBe(BigInt(whole) * 1_000_000n + sign * BigInt(fraction));
      }),
    );
  });
});

it('a quantity keeps its unit; a count is whole and bounded; text is trimmed inside and out', () => {
  expect(read('quantity', '2.50', { unitCode: 'MTQ' })).toEqual({ value: 25, scale: 1, unitCode: 'MTQ' });
  expect(read('quantity', '7')).toEqual({ value: 7, scale: 0, unitCode: null });
  expect(read('quantity', 'seven')).toBe('BAD_VALUE');
  expect(read('count', '007')).toBe(7);
  expect(read('count', '7.00')).toBe(7);
  expect(['7.5', '-1', '2147483648', '1e2'].map((text) => read('count', text))).toEqual(Array(4).fill('BAD_COUNT'));
  expect(read('text', '  Mens \n\t blazer ')).toBe('Mens blazer');
  expect(read('text', ' \t ')).toBeUndefined();
});
