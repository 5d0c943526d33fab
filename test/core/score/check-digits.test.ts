/** Check digits against published examples, and against every slip of one digit. */
import * as fc from 'fast-check';
import { isAirWaybill, isGtin, isImo, isMrn, isS10, locodeCountry } from '../../../src/core/score/check-digits';

describe.each([
  [
    'GTIN',
    isGtin,
    ['4006381333931', '9780306406157', '036000291452', '96385074', '10614141000415', '978-0-306-40615-7'],
  ],
  ['postal item', isS10, ['RR473124829GB', 'RR 473 124 829 GB', 'EE123456785CN', 'RB000000005DE', 'LX000000080NL']],
  ['ship', isImo, ['9074729', 'IMO 9074729', '9321483']],
  ['movement', isMrn, ['22GB2VL0IA6VLYBA03', '25GB13GP6SYGRXAA01', '25GB17K2U6WMM38A05']],
  ['air waybill', isAirWaybill, ['020-12345675', '020 1234 5675', '18000000000', '172-00000066']],
])('a number of kind %s', (_, isOne, published) => {
  it.each(published)('%s is one', (text) => {
    expect(isOne(text)).toBe(true);
  });

  // Only a GTIN notices every slip: two remainders of S10 give 5, and modulo 7 some digits are one.
  it(`with ${isOne === isGtin ? 'any' : 'its last'} digit changed is none`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...published), fc.nat(20), fc.integer({ min: 1, max: 9 }), (text, place, by) => {
        const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
        const at = (isOne === isGtin ? places[place % places.length] : places.at(-1)) ?? 0;
        const slipped = text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);
        expect(isOne(slipped)).toBe(false);
      }),
    );
  });
});

it.each([
  [isGtin, '', 'nothing'],
  [isGtin, '0000000000000', 'zeros'],
  [isGtin, '400638133393', 'twelve digits with another check digit'],
  [isGtin, '12345670123', 'eleven digits'],
  [isGtin, '40063813339३1', 'digits of another script'],
  [isGtin, `${' '.repeat(50)}96385074`, 'too long a text'],
  [isS10, 'rr473124829gb', 'small letters'],
  [isS10, 'R4731248299GB', 'one letter'],
  [isS10, 'RR473124829', 'no country'],
  [isImo, '907472', 'six digits'],
  [isImo, '9074792', 'two digits in the other order'],
  [isMrn, '25GB13GP6SYGRXAA0', 'one sign less'],
  [isMrn, '25gb13gp6sygrxaa01', 'small letters'],
  [isMrn, '25GB13GP6SYGXRAA01', 'two letters in the other order'],
  [isAirWaybill, '020-1234567', 'ten digits'],
  [isAirWaybill, 'LH0-12345675', 'a letter'],
  [isAirWaybill, '020/12345675', 'another sign'],
])('%p refuses %j: %s', (isOne, text) => {
  expect(isOne(text)).toBe(false);
});

it.each([
  ['GBLON', 'GB'],
  ['US NYC', 'US'],
  ['DE2AB', 'DE'],
  ['US1NY', undefined],
  ['US0NY', undefined],
  ['usnyc', undefined],
  ['NYC', undefined],
  ['USNYCX', undefined],
])('the form of UN/LOCODE has %s: country %p', (text, country) => {
  expect(locodeCountry(text)).toBe(country);
});
