/** Draws one consignment in which everything agrees; an anomaly is planted afterwards. */
import type { DocumentType } from '../../core/events/document';
import type { Catalogue, Company, Control, Country, Role, Trade } from './catalogue';
import { choiceOf, draw } from './choice';
import type { Amounts, Consignment } from './consignment';
import { balanced, drawAmounts } from './draw-amounts';
import { drawLines } from './draw-goods';
import { drawPerson, drawSeller, rewritten, write } from './draw-party';
import type { Family } from './families';
import type { Random } from './random';
import { needed } from './table';
import { fill } from './template';

const SERIALS = 100_000_000;
/** Odd and not a multiple of 5, so that multiplying modulo 10^8 gives every index another serial. */
const SCATTER = 61_803_391;

const documentsOf: Readonly<Record<Trade, readonly DocumentType[]>> = {
  retail: ['order', 'payment', 'logistics'],
  'low-value': ['declaration'],
  'other-import': ['declaration'],
  export: ['declaration'],
  'pre-loading': ['logistics'],
};

/** What is fixed before anything is drawn; `start` in epoch milliseconds. */
export interface Occasion {
  readonly trade: Trade;
  readonly family: Family | undefined;
  readonly index: number;
  readonly start: number;
}

export function drawConsignment(catalogue: Catalogue, occasion: Occasion, random: Random): Consignment {
  const { trade, family } = occasion;
  const economy = draw(catalogue.economies[trade], random);
  const abroad = drawOther(catalogue, trade, economy, random);
  const [from, to] = trade === 'export' ? [economy, abroad] : [abroad, economy];
  const limits = { currency: economy.currency, most: mostOf(trade, economy), bulk: isBulk(trade) };
  const lines = drawLines(catalogue, controlOf(family), limits, random);
  const amounts = withinCap(drawAmounts(economy, lines, random), economy, trade);
  const companies = drawCompanies(catalogue, economy, random);
  const buyer = drawPerson(catalogue, to, random);
  // Now and then somebody buys for another.
  const consignee = random.chance(50_000) ? drawPerson(catalogue, to, random) : { ...buyer };
  const totalMilligrams = lines.reduce((sum, line) => sum + line.grossMilligrams, 0);
  const declared = family === 'undervalued' || (trade === 'retail' && family === undefined && random.chance(150_000));
  return {
    trade,
    start: occasion.start,
    economy,
    exportCountryCode: from.code,
    destinationCountryCode: to.code,
    currency: economy.currency,
    tradeModeCode: tradeModeOf(trade, economy, random),
    ...companies,
    ...drawNumbers(catalogue, companies, economy, occasion.index, random),
    seller: drawSeller(catalogue, companies.platform, from, random),
    lines,
    amounts,
    buyer,
    payer: { ...buyer },
    consignee,
    carriedTo: random.chance(80_000) ? rewritten(consignee, random) : consignee,
    paid: { value: amounts.paid, currency: economy.currency },
    declared: lines.map((line) => line.amount),
    totalMilligrams,
    // A scale agrees with the declared mass to a percent.
    measuredMilligrams: Math.floor((totalMilligrams * random.between(991, 1_009)) / 1_000),
    packages: isBulk(trade) ? random.between(lines.length, 40) : 1,
    reduced: trade === 'low-value' || (trade === 'retail' && catalogue.economies['low-value'].items.includes(economy)),
    documents: declared ? [...documentsOf[trade], 'declaration'] : documentsOf[trade],
  };
}

type Companies = Pick<Consignment, 'platform' | 'paymentCompany' | 'carrier' | 'declarant'>;

function drawCompanies(catalogue: Catalogue, economy: Country, random: Random): Companies {
  const drawn = (role: Role): Company =>
    draw(needed(catalogue.companies[role].get(economy.code), `${role} in ${economy.code}`), random);
  return {
    platform: drawn('platform'),
    paymentCompany: drawn('payment'),
    carrier: drawn('carrier'),
    declarant: drawn('declarant'),
  };
}

type Numbers = Pick<Consignment, 'serial' | 'orderNumber' | 'transactionId' | 'houseNumber' | 'localReference'>;

function drawNumbers(catalogue: Catalogue, by: Companies, economy: Country, index: number, random: Random): Numbers {
  const serial = String((index * SCATTER) % SERIALS).padStart(8, '0');
  const given = { serial, country: economy.code };
  return {
    serial,
    orderNumber: fill(by.platform.number, random, given),
    transactionId: write(catalogue, 'transaction', random, given),
    houseNumber: fill(by.carrier.number, random, given),
    localReference: write(catalogue, 'local', random, given),
  };
}

function isBulk(trade: Trade): boolean {
  return trade === 'other-import' || trade === 'export';
}

function controlOf(family: Family | undefined): Control {
  if (family === 'prohibited-hs') return 'prohibited';
  return family === 'restricted-hs' || family === 'restricted-in-reduced-data-set' ? 'restricted' : '';
}

/** The country at the other end. */
function drawOther(catalogue: Catalogue, trade: Trade, economy: Country, random: Random): Country {
  const sellers = catalogue.sellerCountries;
  const others = choiceOf(sellers.items, (country) =>
    country === economy ? 0 : trade === 'export' ? 1 : country.sellerWeight,
  );
  return draw(needed(others, 'seller countries'), random);
}

/** Goods leave room for freight and tax below the cap, and well below it under a reduced data set. */
function mostOf(trade: Trade, economy: Country): number | undefined {
  if (isBulk(trade) || trade === 'pre-loading' || economy.cap === undefined) return undefined;
  return Math.floor((economy.cap * 65) / 100);
}

/** Freight, charges and tax never carry a parcel over its cap: they are what the shop waives first. */
function withinCap(amounts: Amounts, economy: Country, trade: Trade): Amounts {
  if (isBulk(trade) || economy.cap === undefined) return amounts;
  const most = Math.floor((economy.cap * 90) / 100);
  if (Math.max(amounts.paid, amounts.goods + amounts.freight) <= most) return amounts;
  return balanced({ ...amounts, freight: 0, other: amounts.other === undefined ? undefined : 0 });
}

/** 9610 direct and 1210 bonded are Chinese codes; elsewhere the regime is only named. */
function tradeModeOf(trade: Trade, economy: Country, random: Random): string | undefined {
  if (trade !== 'retail') return undefined;
  if (economy.code !== 'CN') return 'CBEC';
  return random.chance(700_000) ? '9610' : '1210';
}
