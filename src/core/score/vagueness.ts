/** How much of a description says nothing of what the goods are: the stop words of customs, graded. */
import { foldText } from '../kernel/fold-text';
import { LETTERS_OF_SYLLABLE, type Words, wordsOf } from './words-of-text';

/** Per mille: 1000 where a text names no goods at all, 0 where every word may. */
export type GradeVagueness = (text: string) => number;

const ALL = 1_000;
/** Fewer letters name nothing; in a script of syllables or words one sign can. */
const FEWEST_LETTERS = LETTERS_OF_SYLLABLE;

/** Descriptions remembered with their grade, as they are stated: those of a day are of few kinds. */
const TEXTS_KEPT = 4_096;
/** Longer ones are seldom stated twice. */
const LONGEST_KEPT = 128;

/**
 * A text that is one of the keys, in any case and spacing, or is nothing but several of them, numbers and words of one or
 * two letters, has 1000; else what counts is how many of its different words a key covers, and how many none.
 */
export function vaguenessGrader(keys: readonly string[]): GradeVagueness {
  const terms = termsOf(keys);
  const kept = new Map<string, number>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const grade = gradeOf(text, terms);
    if (text.length > LONGEST_KEPT) return grade;
    if (kept.size >= TEXTS_KEPT) kept.clear();
    kept.set(ownCopy(text), grade);
    return grade;
  };
}

/** The text may be a view that would keep the whole record alive that it was cut from. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** A key as the hashes of its words. */
type Term = readonly number[];

interface Terms {
  /** Written together, and the hashes of that, which nearly all texts fail. */
  readonly whole: ReadonlySet<string>;
  readonly wholeHashes: ReadonlySet<number>;
  /** By first word, those of most words first. */
  readonly byFirstWord: ReadonlyMap<number, readonly Term[]>;
}

function termsOf(keys: readonly string[]): Terms {
  const words = keys.map(wordsOf);
  const byFirstWord = new Map<number, Term[]>();
  for (const { hashes } of [...words].sort((a, b) => b.hashes.length - a.hashes.length)) {
    const [first] = hashes;
    if (first === undefined) continue;
    const known = byFirstWord.get(first);
    if (known === undefined) byFirstWord.set(first, [hashes]);
    else known.push(hashes);
  }
  return {
    whole: new Set(keys.map(writtenTogether)),
    wholeHashes: new Set(words.map(({ together }) => together)),
    byFirstWord,
  };
}

const writtenTogether = (text: string): string => foldText(text).replaceAll(' ', '');

function gradeOf(text: string, terms: Terms): number {
  const words = wordsOf(text);
  if (words.letters.reduce((sum, count) => sum + count, 0) < FEWEST_LETTERS) return ALL;
  if (terms.wholeHashes.has(words.together) && terms.whole.has(writtenTogether(text))) return ALL;
  const covered = new Set<Term>();
  const informative = new Set<number>();
  for (let place = 0; place < words.hashes.length; place++) {
    const hash = words.hashes[place] ?? 0;
    const term = terms.byFirstWord.get(hash)?.find((one) => standsAt(words, one, place));
    if (term !== undefined) {
      covered.add(term);
      place += term.length - 1;
    } else if ((words.letters[place] ?? 0) >= FEWEST_LETTERS) informative.add(hash);
  }
  if (informative.size === 0) return ALL;
  return Math.floor((ALL * covered.size) / (covered.size + informative.size));
}

function standsAt(words: Words, term: Term, place: number): boolean {
  for (let index = 1; index < term.length; index++) if (words.hashes[place + index] !== term[index]) return false;
  return true;
}
