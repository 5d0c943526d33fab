/** Reads countries with their places and currencies: who buys, who sells, and in which money. */
import { TRADES, type Country, type Currency, type Place, type Trade } from './catalogue';
import { choiceOf } from './choice';
import { field, needed, whole, type Row } from './table';
import type { Template } from './template';

/** Rows of countries.csv, places.csv and currencies.csv, joined. */
export function countriesOf(
  rows: readonly Row[],
  places: readonly Row[],
  currencies: readonly Row[],
  compile: (text: string) => Template,
): Country[] {
  const known = new Map(currencies.map((row) => [field(row, 'code'), currencyOf(row)]));
  return rows.map((row) => {
    const code = field(row, 'code');
    const here = places.filter((place) => place['country'] === code).map((place) => placeOf(place, compile));
    return {
      code,
      currency: needed(known.get(field(row, 'currency')), `currency of ${code}`),
      taxBasisPoints: whole(row, 'tax_basis_points'),
      cap: row['cap'] === '' ? undefined : whole(row, 'cap'),
      names: namesOf(field(row, 'names')),
      places: needed(
        choiceOf(here, (place) => place.weight),
        `places of ${code}`,
      ),
      office: field(row, 'office'),
      location: field(row, 'location'),
      port: field(row, 'port'),
      sellerWeight: whole(row, 'seller_weight'),
      weights: weightsOf(row),
    };
  });
}

function currencyOf(row: Row): Currency {
  return {
    code: field(row, 'code'),
    scale: whole(row, 'scale'),
    unitsPerTenThousandCents: whole(row, 'units_per_ten_thousand_cents'),
  };
}

function placeOf(row: Row, compile: (text: string) => Template): Place {
  return {
    city: field(row, 'city'),
    subdivision: field(row, 'subdivision'),
    postcode: compile(field(row, 'postcode')),
    weight: whole(row, 'weight'),
  };
}

/** `en:7|in:2`: name cultures with their weights. */
function namesOf(text: string): Country['names'] {
  const weights = new Map(
    text.split('|').map((part) => [`name.${part.split(':')[0] ?? ''}`, Number(part.split(':')[1])]),
  );
  return needed(
    choiceOf([...weights.keys()], (culture) => weights.get(culture) ?? 0),
    `names ${text}`,
  );
}

function weightsOf(row: Row): Record<Trade, number> {
  const weights = TRADES.map((trade) => [trade, whole(row, trade.replace('-', '_'))]);
  return Object.fromEntries(weights) as Record<Trade, number>;
}
