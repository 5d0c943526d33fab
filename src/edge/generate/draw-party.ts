/** Synthetic persons and businesses: names in the cultures of a country, addresses in its form, no real person meant. */
import type { Catalogue, Company, Country } from './catalogue';
import { draw } from './choice';
import type { Address, Business, Party, Person } from './consignment';
import { randomOf, type Random } from './random';
import { needed } from './table';
import { fill } from './template';

const HEX_WORDS = 8;
/** Sellers are drawn by rank from this seed, so that a rank is the same seller on every day. */
const SELLERS = 0x5e11_e25n;
const SELLERS_PER_COUNTRY = 2_000;

/** The text of one of the templates under `key`. */
export function write(
  catalogue: Catalogue,
  key: string,
  random: Random,
  given: Readonly<Record<string, string>> = {},
): string {
  return fill(random.pick(needed(catalogue.templates.get(key), `template ${key}`)), random, given);
}

export function drawAddress(catalogue: Catalogue, country: Country, random: Random): Address {
  const place = draw(country.places, random);
  const postcode = fill(place.postcode, random, {});
  return {
    line: write(catalogue, `line.${country.code}`, random),
    cityName: place.city,
    countrySubDivisionName: place.subdivision === '' ? undefined : place.subdivision,
    postcodeId: postcode === '' ? undefined : postcode,
    countryCode: country.code,
  };
}

export function drawPerson(catalogue: Catalogue, country: Country, random: Random): Person {
  return {
    name: write(catalogue, draw(country.names, random), random),
    address: drawAddress(catalogue, country, random),
    phone: write(catalogue, `phone.${country.code}`, random),
    identityHash: country.code === 'CN' ? drawHash(random) : undefined,
  };
}

/** Stands in for the keyed hash of an identity number: no number exists behind it. */
export function drawHash(random: Random): string {
  let hash = '';
  for (let word = 0; word < HEX_WORDS; word++) hash += random.bits().toString(16).padStart(8, '0');
  return hash;
}

/** One of the platform's merchants in that country, a few of them with most of the trade. */
export function drawSeller(catalogue: Catalogue, platform: Company, country: Country, random: Random): Business {
  const rank = zipfRank(SELLERS_PER_COUNTRY, random);
  const own = randomOf(SELLERS ^ digestOf(`${platform.id}/${country.code}`), rank);
  const name = write(catalogue, 'merchant', own);
  const address = drawAddress(catalogue, country, own);
  const phone = write(catalogue, `phone.${country.code}`, own);
  return { id: `${platform.id}-${country.code}${String(rank).padStart(4, '0')}`, name, address, phone };
}

/** A rank from 1 to `count`, each about as often as 1 / rank: halving the ranks that remain is Zipf's law by octaves. */
function zipfRank(count: number, random: Random): number {
  const low = 1 << random.below(32 - Math.clz32(count));
  return Math.min(count, random.between(low, 2 * low - 1));
}

function digestOf(text: string): bigint {
  let digest = 0xcbf2_9ce4_8422_2325n;
  for (const letter of text)
    digest = ((digest ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100_0000_01b3n) & 0xffff_ffff_ffff_ffffn;
  return digest;
}

/** The same party as a carrier writes it: capitals, doubled spaces, other separators in the phone. */
export function rewritten(party: Party, random: Random): Party {
  const form = random.below(3);
  // Capitals of other letters depend on language, so only plain ASCII is shouted.
  if (form === 0 && isAscii(party.name + party.address.line)) {
    const address = { ...party.address, line: party.address.line.toUpperCase() };
    return { name: party.name.toUpperCase(), address, phone: party.phone };
  }
  if (form === 1) return { ...party, name: party.name.replace(' ', '  ') };
  return { ...party, phone: party.phone.replaceAll(' ', '-') };
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7e) return false;
  return true;
}
