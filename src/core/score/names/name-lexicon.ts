/** What words and phrases in names mean: kinds of organisation, symbols, what stands before a name. */
import { rowsOf } from '../rows-of';
import { NAME_PREFIXES, ORGANISATION_TYPES, SYMBOLS } from './name-tables.generated';
import { nameWords } from './name-words';

/** A kind of organisation as one name writes it: the country's own form, and the kind of liability all over the world. */
export interface OrganisationType {
  readonly compare: string;
  /** Empty where nobody has said. */
  readonly generic: string;
}

export interface PhraseMeaning {
  /** Several where countries share an abbreviation. */
  readonly types: readonly OrganisationType[];
  /** `o.bank`, `n.ted` and so on, in the order of the table. */
  readonly symbols: readonly string[];
  readonly isPrefix: boolean;
}

interface Lexicon {
  readonly phrases: ReadonlyMap<string, PhraseMeaning>;
  /** First word to the words of the longest phrase that begins so. */
  readonly longest: ReadonlyMap<string, number>;
}

interface Collected {
  types: OrganisationType[];
  symbols: string[];
  isPrefix: boolean;
}

let unpacked: Lexicon | undefined;

/** Unpacked when the first name is compared: a process that compares none does not wait for it. */
export function lexicon(): Lexicon {
  return (unpacked ??= unpack());
}

function unpack(): Lexicon {
  const phrases = new Map<string, Collected>();
  const at = (form: string): Collected => {
    const words = nameWords(form);
    const known = phrases.get(words) ?? { types: [], symbols: [], isPrefix: false };
    phrases.set(words, known);
    return known;
  };
  for (const row of rowsOf(ORGANISATION_TYPES)) {
    const [named = '', generic = '', forms = ''] = row.split('|');
    const all = forms.split(';');
    const compare = nameWords(named === '' ? (all[0] ?? '') : named);
    for (const form of all) {
      const { types } = at(form);
      if (!types.some((one) => one.compare === compare && one.generic === generic)) types.push({ compare, generic });
    }
  }
  for (const row of rowsOf(SYMBOLS)) {
    const [symbol = '', forms = ''] = row.split('|');
    for (const form of forms.split(';')) {
      const { symbols } = at(form);
      if (!symbols.includes(symbol)) symbols.push(symbol);
    }
  }
  for (const prefix of rowsOf(NAME_PREFIXES)) at(prefix).isPrefix = true;
  phrases.delete('');
  return { phrases, longest: longestOf(phrases.keys()) };
}

function longestOf(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}
