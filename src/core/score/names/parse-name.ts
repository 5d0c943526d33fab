/** Takes a name apart: the words that tell parties apart, the kinds of organisation, and what is no part of the name. */
import { lettersOf } from './edit-cost';
import type { OrganisationType, PhraseMeaning } from './name-lexicon';
import { lexicon } from './name-lexicon';
import { numberOf } from './name-numbers';
import { nameWords } from './name-words';
import { leavesOutVowels } from './romanise';

export interface NameToken {
  /** Without spaces, even where a phrase of several words has one meaning. */
  readonly text: string;
  readonly symbols: readonly string[];
  /** The same with its spaces. */
  readonly phrase: string;
  /** `lettersOf` the text. */
  readonly letters: number;
  /** Says little about who it is: `bin`, `of`, an initial, `group`. */
  readonly isLight: boolean;
  /** Contradicts nothing, whatever else stands in its place. */
  readonly isFiller: boolean;
}

/** One place in a name that states a kind of organisation, with all that the words can stand for. */
interface StatedType {
  readonly text: string;
  readonly types: readonly OrganisationType[];
}

export interface ParsedName {
  readonly tokens: readonly NameToken[];
  readonly types: readonly StatedType[];
  /** Of all of `types`. */
  readonly kinds: readonly OrganisationType[];
  /** `weightOf` the tokens. */
  readonly weight: number;
  readonly ignored: readonly string[];
  /** Written in an alphabet that leaves vowels out. */
  readonly isUnvowelled: boolean;
}

/** Words at most; what comes after is not compared. */
const MAX_WORDS = 24;
const FUNCTION_WORDS = new Set(
  'a al and da das de del della den der des di do dos du e el et for i in la las le les los of on the to und van von y zu'.split(
    ' ',
  ),
);

interface Found {
  readonly text: string;
  readonly words: number;
  readonly meaning: PhraseMeaning | undefined;
}

/** Never without tokens, unless the name has no word. */
export function parseName(name: string): ParsedName {
  return parseWords(nameWords(name), leavesOutVowels(name));
}

/** `parseName` of words that `nameWords` gave. */
export function parseWords(words: string, isUnvowelled: boolean): ParsedName {
  if (words === '') return { tokens: [], types: [], kinds: [], weight: 0, ignored: [], isUnvowelled };
  const found = phrasesOf(words.split(' ').slice(0, MAX_WORDS));
  const isType = found.map((one, place) => statesType(one, place, found));
  // A name of nothing but such words is compared by them.
  const all = isType.every((one) => one);
  const rest = found.filter((_, place) => all || isType[place] !== true);
  const types = all ? [] : found.filter((_, place) => isType[place] === true);
  const dropped = leadingPrefixes(rest, types.length > 0);
  const tokens = rest.slice(dropped).map(tokenOf);
  return {
    tokens,
    types: types.map(({ text, meaning }) => ({ text, types: meaning?.types ?? [] })),
    kinds: types.flatMap(({ meaning }) => meaning?.types ?? []),
    weight: weightOf(tokens),
    ignored: rest.slice(0, dropped).map(({ text }) => text),
    isUnvowelled,
  };
}

/** Letters, those of light words half: in halves of a letter. */
export function weightOf(tokens: readonly NameToken[]): number {
  let weight = 0;
  for (const { text, isLight } of tokens) weight += isLight ? text.length : 2 * text.length;
  return weight;
}

/** The longest known phrase at each place, or the word that stands there. */
function phrasesOf(words: readonly string[]): Found[] {
  const { phrases, longest } = lexicon();
  const found: Found[] = [];
  for (let place = 0; place < words.length;) {
    const word = words[place] ?? '';
    let one: Found = { text: word, words: 1, meaning: phrases.get(word) };
    for (let count = Math.min(longest.get(word) ?? 1, words.length - place); count > 1; count--) {
      const text = words.slice(place, place + count).join(' ');
      const meaning = phrases.get(text);
      if (meaning === undefined) continue;
      one = { text, words: count, meaning };
      break;
    }
    found.push(one);
    place += one.words;
  }
  return found;
}

/** Abbreviations of one or two letters are words of many languages: they count at the end only. */
function statesType({ text, meaning }: Found, place: number, found: readonly Found[]): boolean {
  if (meaning === undefined || meaning.types.length === 0) return false;
  if (text.length > 2) return true;
  return place > 0 && found.slice(place + 1).every((later) => (later.meaning?.types.length ?? 0) > 0);
}

/** How many phrases at the begin are forms of address or articles; those of persons only before what is no organisation. */
function leadingPrefixes(found: readonly Found[], hasType: boolean): number {
  let dropped = 0;
  for (const { text, meaning } of found) {
    const rest = found.slice(dropped + 1);
    if (meaning?.isPrefix !== true || rest.length === 0) break;
    if (!FUNCTION_WORDS.has(text) && (hasType || rest.some(isOrganisationWord))) break;
    dropped++;
  }
  return dropped;
}

function isOrganisationWord({ meaning }: Found): boolean {
  return meaning?.symbols.some((symbol) => symbol.startsWith('o.') || symbol.startsWith('d.')) ?? false;
}

function tokenOf({ text, meaning }: Found): NameToken {
  const number = numberOf(text);
  const symbols = number === undefined ? (meaning?.symbols ?? []) : [`#${number}`];
  const isFiller = (FUNCTION_WORDS.has(text) && text.length > 1) || symbols.some((symbol) => symbol.startsWith('p.'));
  const isLight = isFiller || text.length === 1 || symbols.some((symbol) => symbol.startsWith('o.'));
  const spelt = text.replaceAll(' ', '');
  return { text: spelt, phrase: text, letters: lettersOf(spelt), symbols, isLight, isFiller };
}
