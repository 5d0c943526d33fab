/** Screens names against a list: the listed party that a name is most like, and how much. */
import type { NameComparison } from './compare-names';
import { compareNames } from './compare-names';
import type { NameIndex } from './name-index';
import { nameWords } from './name-words';
import type { ParsedName } from './parse-name';
import { parseName, parseWords } from './parse-name';
import { leavesOutVowels } from './romanise';

export interface Screened {
  /** Key of the row; empty where no listed name has anything in common with the name. */
  readonly key: string;
  /** 0..1000. */
  readonly score: number;
}

/** Names remembered at most, of so many UTF-16 units. */
const NAMES_KEPT = 8_192;
const LONGEST_KEPT = 96;

/** No listed name has anything in common with the name. */
export const NOBODY: Screened = { key: '', score: 0 };

/** The best score and whose it is; of equal ones the key that sorts first. Remembers by words, which changes no result. */
export function nameScreen(index: () => NameIndex): (name: string) => Screened {
  const kept = new Map<string, Screened>();
  const screen = (name: string): Screened => {
    const known = index();
    if (!known.mayKnow(name)) return NOBODY;
    const words = nameWords(name);
    const isUnvowelled = leavesOutVowels(name);
    const spelling = isUnvowelled ? `~${words}` : words;
    const before = kept.get(spelling);
    if (before !== undefined) return before;
    const screened = best(known, parseWords(words, isUnvowelled));
    if (words.length > LONGEST_KEPT) return screened;
    if (kept.size >= NAMES_KEPT) kept.clear();
    kept.set(spelling, screened);
    return screened;
  };
  return rememberingFew(screen);
}

/** Parties of one consignment that are told apart: buyer, seller and a few more, each named several times. */
const PARTIES_AT_HAND = 4;

/** Rules ask several things about one party, and several parties are often one: a comparison costs less than a look. */
function rememberingFew(screen: (name: string) => Screened): (name: string) => Screened {
  const names: (string | undefined)[] = Array.from({ length: PARTIES_AT_HAND }, () => undefined);
  const results: Screened[] = names.map(() => NOBODY);
  let next = 0;
  return (name) => {
    for (let place = 0; place < PARTIES_AT_HAND; place++) if (names[place] === name) return results[place] ?? NOBODY;
    const screened = screen(name);
    names[next] = name;
    results[next] = screened;
    next = (next + 1) % PARTIES_AT_HAND;
    return screened;
  };
}

function best(index: NameIndex, asked: ParsedName): Screened {
  let found = NOBODY;
  let foundPlace = Infinity;
  for (const place of index.candidates(asked)) {
    const listed = index.names[place];
    if (listed === undefined) continue;
    const { score } = compareNames(asked, listed.parsed);
    if (score > found.score || (score === found.score && score > 0 && place < foundPlace)) {
      found = { key: listed.key, score };
      foundPlace = place;
    }
  }
  return found;
}

export interface ScreenedCandidate {
  /** Key of the row, the name that was compared (its own or another one of the row), and what was read of it. */
  readonly key: string;
  readonly name: string;
  readonly parsed: ParsedName;
  readonly comparison: NameComparison;
}

export interface ScreeningReasons {
  readonly asked: ParsedName;
  /** Best first, ties in the order of keys. */
  readonly candidates: readonly ScreenedCandidate[];
}

/** Every candidate with why it scores as it does; the first is what `nameScreen` gives. */
export function screenWithReasons(index: NameIndex, name: string): ScreeningReasons {
  const asked = parseName(name);
  const places = index.mayKnow(name) ? [...index.candidates(asked)].sort((a, b) => a - b) : [];
  const candidates = places
    .flatMap((place) => index.names[place] ?? [])
    .map((listed): ScreenedCandidate => ({ ...listed, comparison: compareNames(asked, listed.parsed) }));
  return { asked, candidates: candidates.sort((a, b) => b.comparison.score - a.comparison.score) };
}
