/** The anomalies that a synthetic day holds, each in half a percent of its consignments, and where each can occur. */
import { choiceOf, draw, type Choice } from './choice';
import { TRADES, type Trade } from './catalogue';
import type { Random } from './random';
import { needed } from './table';

export const FAMILIES = [
  'vague-description', 'order-arithmetic', 'paid-amount', 'undervalued', 'consignee-mismatch', 'payer-not-buyer',
  'missing-document', 'version-conflict', 'mass-mismatch', 'prohibited-hs', 'restricted-hs',
  'restricted-in-reduced-data-set', 'currency-disagreement', 'required-element-missing', 'party-placeholder',
  'just-under-threshold',
] as const; // prettier-ignore
export type Family = (typeof FAMILIES)[number];

const FAMILY_PER_TEN_THOUSAND = 50;

/** How often a clean consignment is of which trade, in percent. */
const mix: Readonly<Record<Trade, number>> = {
  retail: 70,
  'low-value': 15,
  'other-import': 8,
  export: 4,
  'pre-loading': 3,
};

const retail: readonly Trade[] = ['retail'];
const parcels: readonly Trade[] = ['retail', 'low-value', 'pre-loading'];

const places: Readonly<Record<Family, readonly Trade[]>> = {
  'vague-description': [...parcels, 'other-import'],
  'order-arithmetic': retail,
  'paid-amount': retail,
  undervalued: retail,
  'consignee-mismatch': retail,
  'payer-not-buyer': retail,
  'missing-document': retail,
  'version-conflict': ['retail', 'low-value'],
  'mass-mismatch': retail,
  'prohibited-hs': ['retail', 'low-value', 'other-import', 'export'],
  'restricted-hs': ['retail', 'other-import'],
  'restricted-in-reduced-data-set': ['low-value'],
  'currency-disagreement': retail,
  'required-element-missing': parcels,
  'party-placeholder': parcels,
  'just-under-threshold': ['low-value'],
};

const choices = new Map<Family | undefined, Choice<Trade>>(
  [undefined, ...FAMILIES].map((family) => [
    family,
    needed(
      choiceOf(family === undefined ? TRADES : places[family], (trade) => mix[trade]),
      'families',
    ),
  ]),
);

/** The anomaly to plant, if any, and the trade it happens in. */
export function drawFamily(random: Random): { readonly family: Family | undefined; readonly trade: Trade } {
  const family = FAMILIES[Math.floor(random.below(10_000) / FAMILY_PER_TEN_THOUSAND)];
  const choice = needed(choices.get(family), 'families');
  return { family, trade: draw(choice, random) };
}
