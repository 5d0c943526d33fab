/** Reads topology/generator into the catalogue; a table that does not fit together is a fault that names the file. */
import { join } from 'node:path';
import { TRADES, type Catalogue, type Company, type Control, type Country, type Product, type Role } from './catalogue';
import { choiceOf, zipf, type Choice } from './choice';
import { countriesOf } from './load-countries';
import { field, needed, rowsOf, whole, type Row } from './table';
import { compileTemplate, type Template, type Words } from './template';

type Groups = Map<string, [Template, ...Template[]]>;

const CONTROLS: readonly Control[] = ['', 'prohibited', 'restricted'];
const ROLES: readonly Role[] = ['platform', 'payment', 'carrier', 'declarant'];

/** The catalogue in `folder` (by default the package's own). */
export function loadCatalogue(folder = join(__dirname, '../../../topology/generator')): Catalogue {
  const read = (file: string): Row[] => rowsOf(join(folder, file));
  const wordRows = read('words.csv');
  const words = wordsOf(wordRows);
  const templates: Groups = new Map();
  for (const row of read('templates.csv')) addTo(templates, field(row, 'key'), template(field(row, 'template'), words));
  const countries = countriesOf(read('countries.csv'), read('places.csv'), read('currencies.csv'), (text) =>
    template(text, words),
  );
  const products = read('products.csv').map(productOf);
  return {
    products: recordOf(CONTROLS, (control) =>
      needed(
        choiceOf(products, (product) => (product.control === control ? product.weight : 0)),
        `products, ${control}`,
      ),
    ),
    countries: new Map(countries.map((country) => [country.code, country])),
    economies: recordOf(TRADES, (trade) => byWeight(countries, (country) => country.weights[trade], trade)),
    sellerCountries: byWeight(countries, (country) => country.sellerWeight, 'sellers'),
    companies: companiesOf(read('companies.csv'), countries, words),
    templates,
    vagueTerms: listOf(wordRows, 'vague'),
    placeholders: listOf(wordRows, 'placeholder'),
  };
}

function template(text: string, words: Words): Template {
  return needed(compileTemplate(text, words), `template ${text}`);
}

function addTo(groups: Groups, key: string, compiled: Template): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [compiled]);
  else group.push(compiled);
}

/** Words may hold slots of the simple forms, never of another group. */
function wordsOf(rows: readonly Row[]): Words {
  const groups: Groups = new Map();
  for (const row of rows) {
    for (const word of field(row, 'words').split('|')) addTo(groups, field(row, 'key'), template(word, new Map()));
  }
  return groups;
}

function listOf(rows: readonly Row[], key: string): [string, ...string[]] {
  const [first, ...rest] = needed(rows.find((row) => row['key'] === key)?.['words'], `words ${key}`).split('|');
  return [needed(first, key), ...rest];
}

function productOf(row: Row): Product {
  const [origin, ...origins] = field(row, 'origins').split('|');
  const control = needed(
    CONTROLS.find((known) => known === row['control']),
    `control of ${field(row, 'noun')}`,
  );
  return {
    hs: field(row, 'hs'),
    noun: field(row, 'noun'),
    variant: `description.${field(row, 'variant')}`,
    weight: whole(row, 'weight'),
    priceLowCents: whole(row, 'price_low'),
    priceHighCents: whole(row, 'price_high'),
    massLowGrams: whole(row, 'mass_low'),
    massHighGrams: whole(row, 'mass_high'),
    origins: [needed(origin, 'origins'), ...origins],
    control,
  };
}

function companiesOf(rows: readonly Row[], countries: readonly Country[], words: Words): Catalogue['companies'] {
  return recordOf(ROLES, (role) => {
    const known = rows.filter((row) => row['role'] === role).map((row) => companyOf(row, words));
    const serving = (code: string) =>
      known.filter((company) => company.countries.length === 0 || company.countries.includes(code));
    const byCountry = countries.map((country) => [country.code, choiceOf(serving(country.code), zipf)] as const);
    return new Map(byCountry.filter((entry): entry is readonly [string, Choice<Company>] => entry[1] !== undefined));
  });
}

function companyOf(row: Row, words: Words): Company {
  return {
    id: field(row, 'id'),
    name: field(row, 'name'),
    countries: field(row, 'countries').split('|').filter(Boolean),
    number: template(field(row, 'number'), words),
    authorisation: field(row, 'authorisation'),
  };
}

function byWeight(
  countries: readonly Country[],
  weightOf: (country: Country) => number,
  what: string,
): Choice<Country> {
  return needed(choiceOf(countries, weightOf), `countries, ${what}`);
}

function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}
