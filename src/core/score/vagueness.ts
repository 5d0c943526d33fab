/** How much of a description says nothing of what the goods are: the stop words of customs, graded. */
import { foldedLetters, foldText } from '../kernel/fold-text';

/** Per mille: 1000 where a text names no goods at all, 0 where every word may. */
export type GradeVagueness = (text: string) => number;

const ALL = 1_000;
/** Fewer letters name nothing; in a script of syllables or words one sign can. */
const FEWEST_LETTERS = 3;
const FIRST_SYLLABLE = 0x2e80;

/** Descriptions remembered with their grade, as they are stated, since folding costs as much as grading: those of a day are of few kinds. */
const TEXTS_KEPT = 4_096;
/** Longer ones are seldom stated twice. */
const LONGEST_KEPT = 128;

/**
 * Keys must be folded. A text that is one of them, in any case and spacing, or is nothing but several of them, numbers and
 * words of one or two letters, has 1000; else what counts is how many of its different words a key covers, and how many none.
 */
export function vaguenessGrader(keys: readonly string[]): GradeVagueness {
  const terms = termsOf(keys);
  const kept = new Map<string, number>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const grade = gradeOf(foldText(text), terms);
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

interface Terms {
  /** Without spaces, and how long the longest is with them. */
  readonly whole: ReadonlySet<string>;
  readonly longest: number;
  /** By the hash of the first word, the longest first. */
  readonly byFirstWord: ReadonlyMap<number, readonly string[]>;
}

function termsOf(keys: readonly string[]): Terms {
  const byFirstWord = new Map<number, string[]>();
  for (const key of [...keys].sort((a, b) => b.length - a.length)) {
    let hash = 0;
    for (let index = 0; index < key.length && key.charCodeAt(index) !== SPACE; index++)
      hash = hashWith(hash, key.charCodeAt(index));
    const known = byFirstWord.get(hash);
    if (known === undefined) byFirstWord.set(hash, [key]);
    else known.push(key);
  }
  const whole = new Set(keys.map(squeezed));
  return { whole, longest: Math.max(0, ...keys.map(({ length }) => length)), byFirstWord };
}

const SPACE = 32;
/** Exact, as 31 times what 32 bits hold is. */
const hashWith = (hash: number, code: number): number => (hash * 31 + code) | 0;
const squeezed = (folded: string): string => folded.replaceAll(' ', '');

/** Words are told apart by their hashes: cutting them out of the text would cost more than all the rest. */
function gradeOf(folded: string, terms: Terms): number {
  if (foldedLetters(folded) < FEWEST_LETTERS && !hasSyllable(folded)) return ALL;
  // Spaced out letters double a term's length.
  if (folded.length <= 2 * terms.longest && terms.whole.has(squeezed(folded))) return ALL;
  const covered = new Set<string>();
  const informative = new Set<number>();
  let start = 0;
  let hash = 0;
  let letters = 0;
  for (let index = 0; index <= folded.length; index++) {
    const code = index < folded.length ? folded.charCodeAt(index) : SPACE;
    if (code !== SPACE) {
      hash = hashWith(hash, code);
      letters += lettersOf(code);
      continue;
    }
    const term = terms.byFirstWord.get(hash)?.find((one) => standsAt(folded, one, start));
    if (term === undefined && letters >= FEWEST_LETTERS) informative.add(hash);
    if (term !== undefined) {
      covered.add(term);
      index = start + term.length;
    }
    start = index + 1;
    hash = letters = 0;
  }
  if (informative.size === 0) return ALL;
  return Math.floor((ALL * covered.size) / (covered.size + informative.size));
}

/** Digits are none; a syllable or word is as many as a word needs. */
function lettersOf(code: number): number {
  if (code >= FIRST_SYLLABLE) return FEWEST_LETTERS;
  return code >= 48 && code <= 57 ? 0 : 1;
}

function standsAt(folded: string, term: string, start: number): boolean {
  const end = start + term.length;
  return folded.startsWith(term, start) && (end === folded.length || folded.charCodeAt(end) === SPACE);
}

function hasSyllable(folded: string): boolean {
  for (let index = 0; index < folded.length; index++) if (folded.charCodeAt(index) >= FIRST_SYLLABLE) return true;
  return false;
}
