/** Plants one anomaly into a consignment that agreed with itself, and says in a note what a reader should find. */
import type { Catalogue, Country } from './catalogue';
import type { Consignment, Line } from './consignment';
import { balanced, drawFreight, goodsOf } from './draw-amounts';
import { reprice } from './draw-goods';
import { drawAddress, drawHash, drawPerson } from './draw-party';
import type { Family } from './families';
import type { Random } from './random';

/** What the planting needs; notes name elements, never a person. */
export interface Ground {
  readonly catalogue: Catalogue;
  readonly consignment: Consignment;
  readonly random: Random;
}

type Planting = (ground: Ground) => string;

const plantings: Readonly<Record<Family, Planting>> = {
  'vague-description': plantVagueDescription,
  'order-arithmetic': plantArithmetic,
  'paid-amount': plantPaidAmount,
  undervalued: plantUndervalued,
  'consignee-mismatch': plantConsignee,
  'payer-not-buyer': plantPayer,
  'missing-document': plantMissingDocument,
  'mass-mismatch': plantMass,
  'currency-disagreement': plantCurrency,
  'party-placeholder': plantPlaceholder,
  'just-under-threshold': plantJustUnder,
  'prohibited-hs': ({ consignment }) => `classification ${consignment.lines[0].product.hs} is prohibited`,
  'restricted-hs': ({ consignment }) =>
    `classification ${consignment.lines[0].product.hs} is restricted, no licence stated`,
  'restricted-in-reduced-data-set': ({ consignment }) =>
    `classification ${consignment.lines[0].product.hs} is restricted and declared under 1H7`,
  // These two change finished documents, not the consignment: see alter-statements.
  'version-conflict': () => 'two different documents state version 1',
  'required-element-missing': () => 'a required element is absent',
};

export function plant(family: Family, ground: Ground): string {
  return plantings[family](ground);
}

function plantVagueDescription({ catalogue, consignment, random }: Ground): string {
  const term = random.pick(catalogue.vagueTerms);
  for (const line of consignment.lines) line.description = random.chance(500_000) ? term : term.toLowerCase();
  return `goods described as "${term}"`;
}

function plantArithmetic({ consignment, random }: Ground): string {
  const { amounts, lines } = consignment;
  if (random.chance(500_000)) {
    amounts.goods = Math.max(
      1,
      amounts.goods - Math.max(2, Math.floor((amounts.goods * random.between(15, 40)) / 100)),
    );
    return 'the lines do not sum to the goods amount, nor the parts to what was paid';
  }
  lines[0].amount += Math.max(2, Math.floor((lines[0].amount * random.between(20, 60)) / 100));
  return 'a line amount is not price times quantity';
}

function plantPaidAmount({ consignment, random }: Ground): string {
  const share = random.between(20, 70);
  consignment.paid.value = Math.max(1, Math.floor((consignment.paid.value * share) / 100));
  return `the payment is ${share} % of the paid amount that the order states`;
}

function plantUndervalued({ consignment, random }: Ground): string {
  const share = random.between(15, 55);
  consignment.declared = consignment.declared.map((value) => Math.max(1, Math.floor((value * share) / 100)));
  return `declared at ${share} % of the order's value`;
}

function plantConsignee({ catalogue, consignment, random }: Ground): string {
  const { consignee, economy } = consignment;
  if (random.chance(500_000)) {
    consignment.carriedTo = drawPerson(catalogue, economy, random);
    return 'the transport document names another consignee, address and phone than the order';
  }
  const address = drawAddress(catalogue, economy, random);
  consignment.carriedTo = { ...consignee, address };
  return 'the transport document names another consignee address than the order';
}

function plantPayer({ catalogue, consignment, random }: Ground): string {
  const payer = drawPerson(catalogue, consignment.economy, random);
  consignment.payer = { ...payer, identityHash: payer.identityHash === undefined ? undefined : drawHash(random) };
  return 'the payer is not the buyer';
}

function plantMissingDocument({ consignment, random }: Ground): string {
  const missing = random.pick(['order', 'payment', 'logistics'] as const);
  consignment.documents = consignment.documents.filter((type) => type !== missing);
  return `the ${missing} never comes`;
}

function plantMass({ consignment, random }: Ground): string {
  const percent = random.between(180, 400);
  consignment.measuredMilligrams = Math.floor((consignment.totalMilligrams * percent) / 100) + 500_000;
  return `the carrier measured more than ${percent} % of the stated mass`;
}

function plantCurrency({ catalogue, consignment, random }: Ground): string {
  const others = [...catalogue.countries.values()].map((country: Country) => country.currency);
  const other = others.filter((currency) => currency.code !== consignment.currency.code);
  const currency = other[random.below(other.length)] ?? consignment.currency;
  const cents = (consignment.amounts.paid * 10_000) / consignment.currency.unitsPerTenThousandCents;
  consignment.paid = { value: Math.max(1, Math.floor((cents * currency.unitsPerTenThousandCents) / 10_000)), currency };
  return `ordered in ${consignment.currency.code}, paid in ${currency.code}`;
}

function plantPlaceholder({ catalogue, consignment, random }: Ground): string {
  const text = random.pick(catalogue.placeholders);
  if (consignment.trade === 'retail') {
    consignment.consignee.name = text;
    consignment.carriedTo.name = text;
    return `the consignee is called "${text}"`;
  }
  consignment.seller.name = text;
  return `the sender is called "${text}"`;
}

/** One line priced so that goods and freight stay within three percent below the threshold, or just on it. */
function plantJustUnder({ consignment, random }: Ground): string {
  const { economy, lines } = consignment;
  const cap = economy.cap ?? 0;
  const freight = drawFreight(economy, random);
  const line: Line = lines[0];
  lines.length = 1;
  reprice(line, 1, cap - freight - random.below(Math.floor((cap * 3) / 100)));
  consignment.amounts = balanced({ ...consignment.amounts, goods: goodsOf(lines), freight, discount: 0 });
  consignment.declared = [line.amount];
  consignment.totalMilligrams = line.grossMilligrams;
  consignment.measuredMilligrams = line.grossMilligrams;
  return `goods and freight are ${line.amount + freight} of ${cap} units, within the threshold`;
}
