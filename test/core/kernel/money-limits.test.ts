/** Money at its limits: the largest amount, ties between two units, rates and factors in every notation. */
import type { Amount } from '../../../src/core/kernel/amount';
import {
  convertAmount,
  minusAmounts,
  plusAmounts,
  rescale,
  sumAmounts,
  timesNumber,
  timesQuantity,
} from '../../../src/core/kernel/money';

const usd = (value: number, scale = 2): Amount => ({ value, scale, currency: 'USD' });

describe('at the edge of what a number holds', () => {
  const most = Number.MAX_SAFE_INTEGER;

  it('the largest amount is one, and the next is none', () => {
    expect(plusAmounts(usd(most - 1), usd(1))).toEqual(usd(most));
    expect(plusAmounts(usd(most), usd(1))).toBeUndefined();
    expect(minusAmounts(usd(-most), usd(1))).toBeUndefined();
  });

  it('so it is across scales', () => {
    const whole = usd(900_719_925_474_099, 0);
    expect(plusAmounts(whole, usd(1, 1))).toEqual(usd(most, 1));
    expect(plusAmounts(whole, usd(2, 1))).toBeUndefined();
    expect(sumAmounts([whole, usd(1, 1)])).toEqual(usd(most, 1));
    expect(sumAmounts([whole, usd(2, 1)])).toBeUndefined();
  });

  it('a sum whose running total is beyond comes back exactly', () => {
    expect(sumAmounts([usd(most), usd(2), usd(-2)])).toEqual(usd(most));
    expect(sumAmounts([usd(most, 0), usd(1 - most, 0), usd(1, 1)])).toEqual(usd(11, 1));
  });

  it('a product of large numbers is exact, or none', () => {
    const one = (value: number, scale = 0) => ({ value, scale, unitCode: null });
    expect(timesQuantity(usd(most), one(1))).toEqual(usd(most));
    expect(timesQuantity(usd(most), one(2))).toBeUndefined();
    expect(timesQuantity(usd(most), one(1_000_001, 6))).toBeUndefined();
    expect(timesQuantity(usd(most), one(999_999, 6))).toEqual(usd(9_007_190_247_541_736));
    expect(timesNumber(usd(most), -1)).toEqual(usd(-most));
    expect(timesNumber(usd(most), 2)).toBeUndefined();
  });
});

describe('half a unit goes to the even neighbour', () => {
  it.each([
    [25, 2],
    [35, 4],
    [-25, -2],
    [-35, -4],
    [26, 3],
    [-24, -2],
    [5, 0],
    [-5, 0],
  ])('%d tenths', (tenths, units) => {
    const quantity = { value: 1, scale: 1, unitCode: null };
    expect(rescale(usd(tenths, 1), 0)).toEqual(usd(units, 0));
    expect(timesQuantity(usd(tenths), quantity)).toEqual(usd(units));
    expect(convertAmount(usd(tenths, 1), { times: '1', over: '1' }, 'USD', 0)).toEqual(usd(units, 0));
    expect(timesNumber(usd(tenths), 0.1)).toEqual(usd(units + 0));
  });
});

describe('a rate', () => {
  it.each([
    ['2', '1', 200],
    ['1', '4', 25],
    ['0.5', '2', 25],
    ['2.50', '0.5', 500],
    ['000000000000000001.000000000000000000', '1', 100],
  ])('of %s over %s is read to its last digit', (times, over, value) => {
    expect(convertAmount(usd(100), { times, over }, 'USD', 2)).toEqual(usd(value));
  });
});

describe('a factor', () => {
  it.each([
    [50_000_000_000, 1.5e-10, 8],
    [50_000_000_000, 2.5e-10, 12],
    [3, 1e15, 3_000_000_000_000_000],
    [0, 1e21, 0],
    [7, 0.5, 4],
    [5, 0.5, 2],
  ])('%d times %d is %d, with an exponent or without', (value, factor, product) => {
    expect(timesNumber(usd(value), factor)).toEqual(usd(product));
  });

  it('counts the same however many others came between', () => {
    const products = () => Array.from({ length: 200 }, (_, index) => timesNumber(usd(1000), index / 1000)?.value);
    expect(products()).toEqual(Array.from({ length: 200 }, (_, index) => index));
    expect(products()).toEqual(Array.from({ length: 200 }, (_, index) => index));
  });
});
