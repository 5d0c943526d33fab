/** What the buyer pays besides the goods: freight, tax, charges and discount, exact to the last unit. */
import type { Amounts, Line } from './consignment';
import type { Country } from './catalogue';
import type { Random } from './random';

const BASIS_POINTS = 10_000;

/** Freight from 2 to 15 US dollars or none, tax on goods and freight rounded down, at times a discount on the goods. */
export function drawAmounts(country: Country, lines: readonly Line[], random: Random): Amounts {
  const goods = goodsOf(lines);
  const freight = drawFreight(country, random);
  const tax = Math.floor(((goods + freight) * country.taxBasisPoints) / BASIS_POINTS);
  const discount = random.chance(720_000) ? 0 : Math.floor((goods * random.between(3, 20)) / 100);
  return balanced({ goods, freight, tax, other: drawCharges(country, random), discount, paid: 0 });
}

export function drawFreight(country: Country, random: Random): number {
  if (random.chance(300_000)) return 0;
  return Math.floor((random.between(200, 1_500) * country.currency.unitsPerTenThousandCents) / BASIS_POINTS);
}

/** Insurance and the like; the Chinese order message has no such element. */
function drawCharges(country: Country, random: Random): number | undefined {
  if (country.code === 'CN') return undefined;
  if (random.chance(800_000)) return 0;
  return Math.floor((random.between(50, 300) * country.currency.unitsPerTenThousandCents) / BASIS_POINTS);
}

export function goodsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.amount, 0);
}

/** Sets what is paid to the sum of the rest. */
export function balanced(amounts: Amounts): Amounts {
  amounts.paid = amounts.goods + amounts.freight + amounts.tax + (amounts.other ?? 0) - amounts.discount;
  return amounts;
}
