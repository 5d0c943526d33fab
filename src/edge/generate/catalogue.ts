/** What the generator draws from: products, countries, companies and ways to write, as read from topology/generator. */
import type { Choice } from './choice';
import type { Template } from './template';

/** How goods cross the border; each has its own documents. */
export const TRADES = ['retail', 'low-value', 'other-import', 'export', 'pre-loading'] as const;
export type Trade = (typeof TRADES)[number];

/** Empty: nothing stands against it. */
export type Control = '' | 'prohibited' | 'restricted';

export interface Product {
  readonly hs: string;
  readonly noun: string;
  readonly variant: string;
  readonly weight: number;
  readonly priceLowCents: number;
  readonly priceHighCents: number;
  readonly massLowGrams: number;
  readonly massHighGrams: number;
  readonly origins: readonly [string, ...string[]];
  readonly control: Control;
}

/** `unitsPerTenThousandCents`: units of 10^-scale for 10,000 US cents. */
export interface Currency {
  readonly code: string;
  readonly scale: number;
  readonly unitsPerTenThousandCents: number;
}

export interface Place {
  readonly city: string;
  readonly subdivision: string;
  readonly postcode: Template;
  readonly weight: number;
}

export interface Country {
  readonly code: string;
  readonly currency: Currency;
  readonly taxBasisPoints: number;
  /** Highest paid amount of retail goods, in units of the currency's scale. */
  readonly cap: number | undefined;
  readonly names: Choice<string>;
  readonly places: Choice<Place>;
  readonly office: string;
  readonly location: string;
  readonly port: string;
  readonly sellerWeight: number;
  readonly weights: Readonly<Record<Trade, number>>;
}

/** `countries` empty: everywhere. `number` writes the numbers the company gives out. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly countries: readonly string[];
  readonly number: Template;
  readonly authorisation: string;
}

export type Role = 'platform' | 'payment' | 'carrier' | 'declarant';

export interface Catalogue {
  readonly products: Readonly<Record<Control, Choice<Product>>>;
  readonly countries: ReadonlyMap<string, Country>;
  /** Whose customs judges: the destination, for exports the country of export. */
  readonly economies: Readonly<Record<Trade, Choice<Country>>>;
  readonly sellerCountries: Choice<Country>;
  /** Companies of a role at work in a country, by role and country code. */
  readonly companies: Readonly<Record<Role, ReadonlyMap<string, Choice<Company>>>>;
  readonly templates: ReadonlyMap<string, readonly [Template, ...Template[]]>;
  readonly vagueTerms: readonly [string, ...string[]];
  readonly placeholders: readonly [string, ...string[]];
}
