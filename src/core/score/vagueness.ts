/** How much of a description says nothing of what the goods are: the stop words of customs, graded. */
import { foldText } from '../kernel/fold-text';
import { LETTERS_OF_SYLLABLE, type Words, wordsOf } from './words-of-text';

/** Per mille: 1000 where a text names no goods at all, 0 where every word may. */
export type GradeVagueness = (text: string) => number;

const ALL = 1_000;
/** Fewer letters name nothing; in a script of syllables or words one sign can. */
const FEWEST_LETTERS = LETTERS_OF_SYLLABLE;

/**
 * A text that is one of the keys, in any case and spacing, or is nothing but several of them, numbers and words of one or
 * two letters, has 1000; else what counts is how many of its different words a key covers, and how many none.
 */
export function vaguenessGrader(keys: readonly string[]): GradeVagueness {
  const terms = termsOf(keys);
  // One description is asked about by several rules.
  let last = '';
  let grade = ALL;
  return (text) => {
    if (text !== last) {
      grade = gradeOf(text, terms);
      last = text;
    }
    return grade;
  };
}

/** A key as the hashes of its words. */
type Term = Int32Array;

interface Terms {
  /** Written together, and the hashes of that, which nearly all texts fail. */
  readonly whole: ReadonlySet<string>;
  readonly wholeHashes: ReadonlySet<number>;
  /** By first word, those of most words first. */
  readonly byFirstWord: ReadonlyMap<number, readonly Term[]>;
  /** 1 at the last bits of each first word: most words of most texts begin no key. */
  readonly begun: Uint8Array;
}

const BEGUN_SLOTS = 8_192;

function termsOf(keys: readonly string[]): Terms {
  const wholeHashes = new Set<number>();
  const terms: Term[] = [];
  for (const key of keys) {
    const { hashes, count, together } = wordsOf(key);
    wholeHashes.add(together);
    if (count > 0) terms.push(hashes.slice(0, count));
  }
  const byFirstWord = new Map<number, Term[]>();
  const begun = new Uint8Array(BEGUN_SLOTS);
  for (const term of terms.sort((a, b) => b.length - a.length)) {
    const first = term[0] ?? 0;
    begun[first & (BEGUN_SLOTS - 1)] = 1;
    const known = byFirstWord.get(first);
    if (known === undefined) byFirstWord.set(first, [term]);
    else known.push(term);
  }
  return { whole: new Set(keys.map(writtenTogether)), wholeHashes, byFirstWord, begun };
}

const writtenTogether = (text: string): string => foldText(text).replaceAll(' ', '');

/** Of the text at hand: made once, and emptied each time. */
const covered: Term[] = [];
const informative: number[] = [];

function gradeOf(text: string, terms: Terms): number {
  const words = wordsOf(text);
  if (words.lettersOfAll < FEWEST_LETTERS) return ALL;
  if (terms.wholeHashes.has(words.together) && terms.whole.has(writtenTogether(text))) return ALL;
  covered.length = informative.length = 0;
  for (let place = 0; place < words.count; place++) {
    const term = termAt(words, place, terms);
    if (term !== undefined) {
      if (!covered.includes(term)) covered.push(term);
      place += term.length - 1;
    } else if ((words.letters[place] ?? 0) >= FEWEST_LETTERS) addOnce(informative, words.hashes[place] ?? 0);
  }
  if (informative.length === 0) return ALL;
  return Math.floor((ALL * covered.length) / (covered.length + informative.length));
}

/** Among few: a set costs more to make. Among many, those of a long text, a repeated word counts again. */
function addOnce(into: number[], hash: number): void {
  if (into.length > MOST_COMPARED || !into.includes(hash)) into.push(hash);
}

const MOST_COMPARED = 256;

function termAt(words: Words, place: number, { begun, byFirstWord }: Terms): Term | undefined {
  const hash = words.hashes[place] ?? 0;
  if (begun[hash & (BEGUN_SLOTS - 1)] !== 1) return undefined;
  const terms = byFirstWord.get(hash);
  if (terms === undefined) return undefined;
  for (const term of terms) if (standsAt(words, term, place)) return term;
  return undefined;
}

function standsAt(words: Words, term: Term, place: number): boolean {
  if (place + term.length > words.count) return false;
  for (let index = 1; index < term.length; index++) if (words.hashes[place + index] !== term[index]) return false;
  return true;
}
