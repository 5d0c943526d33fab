/** Decimal numbers in words: exact or not at all; and the minor units of currencies. */
import { minorUnitOf } from '../../../src/core/kernel/currency';
import { parseDecimal } from '../../../src/core/kernel/decimal';

describe('a decimal number', () => {
  it.each([
    ['150.00', 15_000, 2],
    ['-0.5', -5, 1],
    ['0', 0, 0],
    ['-0', 0, 0],
    ['007', 7, 0],
    ['1.123456', 1_123_456, 6],
    ['9007199254740991', Number.MAX_SAFE_INTEGER, 0],
  ])('%s is read exactly', (text, value, scale) => {
    expect(parseDecimal(text)).toEqual({ value, scale });
  });

  it.each(['', '.5', '5.', '1,5', '1e3', '+1', ' 1', '1.1234567', '9007199254740992', '9007199254740991.1', '0x1'])(
    'is not read from %p',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );
});

describe('a minor unit', () => {
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['CLP', 0],
    ['KWD', 3],
    ['CLF', 4],
    ['HRK', 2],
    ['XXX', undefined],
    ['XAU', undefined],
    ['eur', undefined],
    ['toString', undefined],
  ])('of %s is %p', (currency, digits) => {
    expect(minorUnitOf(currency)).toBe(digits);
  });
});
