/** Screens names against a list: the listed party that a name is most like, and how much. */
import type { NameComparison } from './compare-names';
import { compareNames } from './compare-names';
import type { NameIndex } from './name-index';
import { nameWords } from './name-words';
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

const NOBODY: Screened = { key: '', score: 0 };

/** The best score and whose it is; of equal ones the key that sorts first. Remembers by words, which changes no result. */
export function nameScreen(index: () => NameIndex): (name: string) => Screened {
  const kept = new Map<string, Screened>();
  return (name) => {
    const words = nameWords(name);
    const known = kept.get(words);
    if (known !== undefined) return known;
    const screened = screenWords(index(), words, name);
    // Names that nobody is like are told apart faster than remembered.
    if (screened === NOBODY || words.length > LONGEST_KEPT) return screened;
    if (kept.size >= NAMES_KEPT) kept.clear();
    kept.set(words, screened);
    return screened;
  };
}

function screenWords(index: NameIndex, words: string, name: string): Screened {
  if (!index.mayKnow(words)) return NOBODY;
  const asked = parseWords(words, leavesOutVowels(name));
  let best = NOBODY;
  let bestPlace = Infinity;
  for (const place of index.candidates(asked)) {
    const listed = index.names[place];
    if (listed === undefined) continue;
    const { score } = compareNames(asked, listed.parsed);
    if (score > best.score || (score === best.score && score > 0 && place < bestPlace)) {
      best = { key: listed.key, score };
      bestPlace = place;
    }
  }
  return best;
}

export interface ScreenedCandidate {
  readonly key: string;
  readonly name: string;
  readonly comparison: NameComparison;
}

/** Every candidate with why it scores as it does, best first; what `nameScreen` gives is the first of them. */
export function screenWithReasons(index: NameIndex, name: string): readonly ScreenedCandidate[] {
  if (!index.mayKnow(nameWords(name))) return [];
  const asked = parseName(name);
  return [...index.candidates(asked)]
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const listed = index.names[place];
      return listed === undefined
        ? []
        : [{ key: listed.key, name: listed.name, comparison: compareNames(asked, listed.parsed) }];
    })
    .sort((a, b) => b.comparison.score - a.comparison.score);
}
