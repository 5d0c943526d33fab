/** What was bought: products with varied descriptions, prices and masses that stay within what the trade allows. */
import type { Catalogue, Control, Currency, Product } from './catalogue';
import { draw, type Choice } from './choice';
import type { Line } from './consignment';
import { drawGeometric } from './draw-geometric';
import { write } from './draw-party';
import type { Random } from './random';

const MAX_LINES = 4;
const REDRAWS = 12;
const MILLIGRAMS_PER_GRAM = 1_000;

/** `most`: highest value of the goods in units of the currency's scale; `bulk`: traders buy more of each. */
export interface GoodsLimits {
  readonly currency: Currency;
  readonly most: number | undefined;
  readonly bulk: boolean;
}

/** At least one line, worth `limits.most` at most together; the first is under `control`, the others under none. */
export function drawLines(
  catalogue: Catalogue,
  control: Control,
  limits: GoodsLimits,
  random: Random,
): [Line, ...Line[]] {
  const first = drawFitting(catalogue, catalogue.products[control], limits, limits.most, random);
  const lines: [Line, ...Line[]] = [first];
  let left = limits.most === undefined ? undefined : limits.most - first.amount;
  const wanted = random.chance(700_000) ? 1 : random.between(2, MAX_LINES);
  while (lines.length < wanted) {
    const next = drawLine(catalogue, draw(catalogue.products[''], random), limits, random);
    if (left !== undefined && next.amount > left) break;
    if (left !== undefined) left -= next.amount;
    lines.push(next);
  }
  return lines;
}

/** Redraws what is too dear; at last sells the cheapest draw at the limit. */
function drawFitting(
  catalogue: Catalogue,
  products: Choice<Product>,
  limits: GoodsLimits,
  most: number | undefined,
  random: Random,
): Line {
  let cheapest = drawLine(catalogue, draw(products, random), limits, random);
  for (let attempt = 0; attempt < REDRAWS && most !== undefined && cheapest.amount > most; attempt++) {
    const next = drawLine(catalogue, draw(products, random), limits, random);
    if (next.amount < cheapest.amount) cheapest = next;
  }
  if (most !== undefined && cheapest.amount > most) reprice(cheapest, 1, most);
  return cheapest;
}

function drawLine(catalogue: Catalogue, product: Product, limits: GoodsLimits, random: Random): Line {
  const quantity = quantityOf(limits.bulk, random);
  const cents = drawGeometric(product.priceLowCents, product.priceHighCents, random);
  const grams = drawGeometric(product.massLowGrams, product.massHighGrams, random);
  const unitPrice = priceOf(cents, limits.currency, random);
  const netMilligrams = grams * MILLIGRAMS_PER_GRAM * quantity;
  return {
    product,
    description: write(catalogue, product.variant, random, { noun: product.noun }),
    quantity,
    unitPrice,
    amount: unitPrice * quantity,
    netMilligrams,
    // Retail packing and the line's share of the carton.
    grossMilligrams:
      netMilligrams + Math.floor((netMilligrams * random.between(40, 160)) / 1_000) + random.between(2_000, 60_000),
    origin: random.pick(product.origins),
  };
}

/** Sells `quantity` at `unitPrice`; the mass follows the quantity. */
export function reprice(line: Line, quantity: number, unitPrice: number): void {
  line.netMilligrams = Math.max(1, Math.floor((line.netMilligrams * quantity) / line.quantity));
  line.grossMilligrams = Math.max(line.netMilligrams, Math.floor((line.grossMilligrams * quantity) / line.quantity));
  line.quantity = quantity;
  line.unitPrice = unitPrice;
  line.amount = unitPrice * quantity;
}

function quantityOf(bulk: boolean, random: Random): number {
  if (bulk) return random.between(10, 400);
  return random.chance(780_000) ? 1 : random.between(2, random.chance(900_000) ? 3 : 6);
}

/** Shops like prices that end in 9 or 0. */
function priceOf(cents: number, currency: Currency, random: Random): number {
  const units = Math.max(1, Math.floor((cents * currency.unitsPerTenThousandCents) / 10_000));
  if (units < 100 || random.chance(400_000)) return units;
  const rounded = units - (units % 100);
  return random.chance(300_000) ? rounded : rounded + (currency.scale === 0 ? 80 : 99);
}
