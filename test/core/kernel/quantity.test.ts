/** Masses and quantities with units: read from texts, turned into milligrams, and compared only where units measure the same. */
import * as fc from 'fast-check';
import { UNITS } from '../../../src/core/kernel/code-tables.generated';
import { compareQuantities, massOf, parseMass, parseQuantity } from '../../../src/core/kernel/quantity';

const quantity = (value: number, unitCode: string | null, scale = 0) => ({ value, scale, unitCode });

describe('a mass in words', () => {
  it.each([
    ['2 kg', 2_000_000],
    ['500 g', 500_000],
    ['500g', 500_000],
    ['0.25 mg', 0],
    ['0.5 mg', 0],
    ['1.5 mg', 2],
    ['2.5 mg', 2],
    ['-1 kg', -1_000_000],
    ['1 t', 1_000_000_000],
    ['1 lb', 453_592],
    ['1000 lb', 453_592_370],
    ['16 oz', 453_592],
    ['1.000001 KGM', 1_000_001],
    ['3 LBR', 1_360_777],
    ['1 STN', 907_184_740],
  ])('%s is %d mg', (text, milligrams) => {
    expect(parseMass(text)).toBe(milligrams);
  });

  it.each([
    '',
    '2',
    'kg',
    '2 KG',
    '2 metres',
    '2 MTR',
    '2  kg',
    ' 2 kg',
    '2 kg ',
    '1e3 g',
    '2,5 kg',
    '.5 kg',
    '1.0000001 kg',
    '9999999999999999 t',
  ])('does not read %p', (text) => {
    expect(parseMass(text)).toBeUndefined();
  });
});

describe('the mass of a quantity', () => {
  it.each([
    [quantity(25, 'KGM', 1), 2_500_000],
    [quantity(7, 'GRM'), 7_000],
    [quantity(1, 'LBR'), 453_592],
    [quantity(9_007_199_254_740_991, 'KGM'), undefined],
    [quantity(9_007_199_254_740_991, 'KGM', 6), 9_007_199_254_740_991],
    [quantity(2, 'C62'), undefined],
    [quantity(2, 'ZZZ'), undefined],
    [quantity(2, null), undefined],
  ])('%j is %p mg', (of, milligrams) => {
    expect(massOf(of)).toBe(milligrams);
  });
});

describe('two quantities', () => {
  it.each([
    [quantity(2, 'C62'), quantity(2, 'C62'), 0],
    [quantity(20, 'C62', 1), quantity(2, 'C62'), 0],
    [quantity(2, null), quantity(3, null), -1],
    [quantity(2, 'ZZZ'), quantity(1, 'ZZZ'), 1],
    [quantity(1, 'DZN'), quantity(12, 'H87'), 0],
    [quantity(1, 'KGM'), quantity(999, 'GRM'), 1],
    [quantity(1, 'LBR'), quantity(16, 'ONZ'), 0],
    [quantity(1, 'INH'), quantity(254, 'MMT', 1), 0],
    [quantity(1, 'LTR'), quantity(1, 'DMQ'), 0],
    [quantity(1, 'KGM'), quantity(1, 'LTR'), undefined],
    [quantity(1, 'C62'), quantity(1, null), undefined],
    [quantity(1, 'ZZZ'), quantity(1, 'C62'), undefined],
  ])('%j beside %j: %p', (a, b, order) => {
    expect(compareQuantities(a, b)).toBe(order);
    expect(compareQuantities(b, a)).toBe(order === undefined ? undefined : 0 - order);
  });

  it('of mass are ordered as their milligrams are, as far as those tell them apart', () => {
    const codes = Object.entries(UNITS).flatMap(([code, { dimension }]) => (dimension === 'mass' ? [code] : []));
    const drawn = fc.record({
      value: fc.integer({ min: 0, max: 10_000 }),
      scale: fc.constantFrom(0, 1, 3),
      unitCode: fc.constantFrom(...codes),
    });
    fc.assert(
      fc.property(drawn, drawn, (a, b) => {
        const difference = (massOf(a) ?? 0) - (massOf(b) ?? 0);
        if (difference !== 0) expect(compareQuantities(a, b)).toBe(Math.sign(difference));
      }),
    );
  });
});

it('a quantity in words has a number and a unit that are known', () => {
  expect(parseQuantity('2.50', 'C62')).toEqual(quantity(250, 'C62', 2));
  expect([parseQuantity('2', 'ZZZ'), parseQuantity('two', 'C62')]).toEqual([undefined, undefined]);
});
