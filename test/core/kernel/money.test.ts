/** Money against exact fractions over BigInt: nothing lost, rounded half to even, undefined instead of wrong. */
import * as fc from 'fast-check';
import type { Amount, Quantity } from '../../../src/core/kernel/amount';
import {
  compareAmounts,
  convertAmount,
  minusAmounts,
  plusAmounts,
  rescale,
  sumAmounts,
  timesNumber,
  timesQuantity,
} from '../../../src/core/kernel/money';

const MAX = BigInt(Number.MAX_SAFE_INTEGER);
const usd = (value: number, scale = 2): Amount => ({ value, scale, currency: 'USD' });

const integer = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.maxSafeInteger());
const scale = fc.integer({ min: 0, max: 6 });
const amount: fc.Arbitrary<Amount> = fc.record({ value: integer, scale, currency: fc.constant('USD') });
const quantity: fc.Arbitrary<Quantity> = fc.record({ value: integer, scale, unitCode: fc.constant(null) });

/** Units of an amount in millionths. */
const micro = ({ value, scale: digits }: Amount): bigint => BigInt(value) * 10n ** BigInt(6 - digits);

const halfEven = (dividend: bigint, divisor: bigint): bigint => {
  const floor = dividend / divisor - (dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? 1n : 0n);
  const twice = 2n * (dividend - floor * divisor);
  const up = twice > divisor || (twice === divisor && (floor & 1n) === 1n);
  return up ? floor + 1n : floor;
};

const expectUnits = (result: Amount | undefined, units: bigint, digits: number): void => {
  if (units > MAX || units < -MAX) expect(result).toBeUndefined();
  else expect(result).toEqual({ value: Number(units) + 0, scale: digits, currency: 'USD' });
};

describe('comparing', () => {
  it('orders amounts of one currency across scales', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const difference = micro(a) - micro(b);
        expect(compareAmounts(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
    );
  });

  it('has no answer between two currencies', () => {
    expect(compareAmounts(usd(1), { value: 1, scale: 2, currency: 'EUR' })).toBeUndefined();
    expect(plusAmounts(usd(1), { value: 1, scale: 2, currency: 'EUR' })).toBeUndefined();
    expect(sumAmounts([usd(1), { value: 1, scale: 2, currency: 'EUR' }])).toBeUndefined();
  });
});

describe('adding', () => {
  it('is exact at the finer scale, or undefined beyond 2^53 - 1', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const digits = Math.max(a.scale, b.scale);
        const unit = 10n ** BigInt(6 - digits);
        expectUnits(plusAmounts(a, b), (micro(a) + micro(b)) / unit, digits);
        expectUnits(minusAmounts(a, b), (micro(a) - micro(b)) / unit, digits);
      }),
    );
  });

  it('sums a list whose running total leaves the range and comes back', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (amounts) => {
        const digits = Math.max(...amounts.map((each) => each.scale));
        const units = amounts.reduce((total, each) => total + micro(each), 0n) / 10n ** BigInt(6 - digits);
        expectUnits(sumAmounts(amounts), units, digits);
      }),
    );
    expect(sumAmounts([])).toBeUndefined();
  });
});

describe('multiplying', () => {
  it('by a quantity rounds half to even at the scale of the amount', () => {
    fc.assert(
      fc.property(amount, quantity, (a, q) => {
        expectUnits(timesQuantity(a, q), halfEven(BigInt(a.value) * BigInt(q.value), 10n ** BigInt(q.scale)), a.scale);
      }),
    );
  });

  it.each([
    [usd(25), 0.1, 2],
    [usd(35), 0.1, 4],
    [usd(-25), 0.1, -2],
    [usd(100), 1e-7, 0],
    [usd(3), 1e3, 3000],
    [usd(0), -1, 0],
  ])('of %j by %d counts the factor as the decimal it is written as', (a, factor, value) => {
    expect(timesNumber(a, factor)).toEqual(usd(value));
  });

  it('by what is no number or too large has no result', () => {
    for (const factor of [NaN, Infinity, 1e300]) expect(timesNumber(usd(100), factor)).toBeUndefined();
  });

  it('times a decimal number is exact, half to even, small or large', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.nat(4),
        (value, digits, places) => {
          const exact = BigInt(value) * BigInt(digits);
          const divisor = 10n ** BigInt(places);
          const floor = exact / divisor - (exact % divisor < 0n ? 1n : 0n);
          const twice = (exact - floor * divisor) * 2n;
          const up = twice > divisor || (twice === divisor && floor % 2n !== 0n);
          const rounded = Number(floor + (up ? 1n : 0n));
          const expected = Math.abs(rounded) <= Number.MAX_SAFE_INTEGER ? usd(rounded) : undefined;
          expect(timesNumber(usd(value), Number(`${digits}e-${places}`))).toEqual(expected);
        },
      ),
    );
  });
});

/** digits x 10^-places of a number as ECMAScript writes it. */
const written = (factor: number): { readonly digits: bigint; readonly places: number } => {
  const [digits = '', exponent = '0'] = String(factor).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
};

describe('a factor counts as it is written', () => {
  const milligrams = fc.integer({ min: 1, max: 2_000_000_000 });
  it.each<[string, fc.Arbitrary<number>]>([
    ['a share of a kilogram', milligrams.map((mass) => mass / 1_000_000)],
    ['a ratio of two numbers', fc.tuple(milligrams, milligrams).map(([a, b]) => a / b)],
    ['of fifteen digits and more', fc.tuple(fc.maxSafeInteger(), fc.nat(20)).map(([n, p]) => Number(`${n}e-${p}`))],
    ['any that there is', fc.double({ noNaN: true, min: -1e25, max: 1e25 })],
  ])('%s', (_, factors) => {
    fc.assert(
      fc.property(amount, factors, (a, factor) => {
        const { digits, places } = written(factor);
        const power = 10n ** BigInt(Math.abs(places));
        const dividend = BigInt(a.value) * digits * (places < 0 ? power : 1n);
        expectUnits(timesNumber(a, factor), halfEven(dividend, places < 0 ? 1n : power), a.scale);
      }),
      { numRuns: 500 },
    );
  });
});

describe('rescaling and converting', () => {
  it('rescale rounds half to even', () => {
    fc.assert(
      fc.property(amount, scale, (a, digits) => {
        expectUnits(rescale(a, digits), halfEven(micro(a), 10n ** BigInt(6 - digits)), digits);
      }),
    );
  });

  it('convert is the exact fraction, rounded once', () => {
    const rate = fc.record({
      whole: fc.integer({ min: 1, max: 1_000_000 }),
      fraction: fc.integer({ min: 0, max: 999 }),
    });
    const text = ({ whole, fraction }: { whole: number; fraction: number }): string => {
      return `${whole}.${String(fraction).padStart(3, '0')}`;
    };
    const thousandths = ({ whole, fraction }: { whole: number; fraction: number }): bigint => {
      return BigInt(whole) * 1000n + BigInt(fraction);
    };
    fc.assert(
      fc.property(amount, rate, rate, (a, times, over) => {
        const units = halfEven(micro(a) * thousandths(times) * 100n, thousandths(over) * 1_000_000n);
        expectUnits(convertAmount(a, { times: text(times), over: text(over) }, 'USD', 2), units, 2);
      }),
    );
  });

  it('a rate has up to eighteen digits on either side, and is read the same again and among many others', () => {
    const side = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n });
    const rate = fc.record({ whole: side, fraction: side }).filter(({ whole, fraction }) => whole + fraction > 0n);
    const text = ({ whole, fraction }: { whole: bigint; fraction: bigint }): string =>
      `${whole}.${String(fraction).padStart(18, '0')}`;
    const units = ({ whole, fraction }: { whole: bigint; fraction: bigint }): bigint => whole * 10n ** 18n + fraction;
    fc.assert(
      fc.property(amount, fc.array(rate, { minLength: 2, maxLength: 40 }), (a, rates) => {
        for (const [index, times] of [...rates, ...rates].entries()) {
          const over = rates[index % 2] ?? times;
          const dividend = micro(a) * units(times) * 100n;
          const converted = convertAmount(a, { times: text(times), over: text(over) }, 'USD', 2);
          expectUnits(converted, halfEven(dividend, units(over) * 1_000_000n), 2);
        }
      }),
    );
  });

  it.each(['', '0', '0.00', '-1', '1e3', '1.', ' 1', '9'.repeat(19)])('takes no rate from %j', (text) => {
    expect(convertAmount(usd(100), { times: text, over: '1' }, 'EUR', 2)).toBeUndefined();
    expect(convertAmount(usd(100), { times: '1', over: text }, 'EUR', 2)).toBeUndefined();
  });
});
