/** What is known of currencies: how many decimals their smallest unit has. */
import { MINOR_UNITS } from './code-tables.generated';

const known: ReadonlyMap<string, number> = new Map(Object.entries(MINOR_UNITS));

/** Decimal places of a currency's minor unit (ISO 4217): 0 for JPY, 3 for KWD; undefined for a code without one. */
export function minorUnitOf(currency: string): number | undefined {
  return known.get(currency);
}
