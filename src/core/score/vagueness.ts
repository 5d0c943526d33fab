/** How much of a description says nothing of what the goods are: the stop words of customs, graded. */
import { foldedLetters, foldText } from '../kernel/fold-text';

/** Per mille: 1000 where a text names no goods at all, 0 where every word may. */
export type GradeVagueness = (text: string) => number;

const ALL = 1_000;
/** Fewer letters name nothing; in a script of syllables or words one sign can. */
const FEWEST_LETTERS = 3;
const FIRST_SYLLABLE = 0x2e80;

/** Descriptions remembered with their grade: those of a day are of few kinds, and several rules ask for one. */
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
    const folded = foldText(text);
    const known = kept.get(folded);
    if (known !== undefined) return known;
    const grade = gradeOf(folded, terms);
    if (folded.length > LONGEST_KEPT) return grade;
    if (kept.size >= TEXTS_KEPT) kept.clear();
    kept.set(folded, grade);
    return grade;
  };
}

interface Terms {
  /** Without spaces, and the longest with them. */
  readonly whole: ReadonlySet<string>;
  readonly longest: number;
  /** By first word, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>;
}

function termsOf(keys: readonly string[]): Terms {
  const byFirstWord = new Map<string, string[]>();
  for (const key of [...keys].sort((a, b) => b.length - a.length)) {
    const [first = ''] = key.split(' ', 1);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), key]);
  }
  const whole = new Set(keys.map(squeezed));
  return { whole, longest: Math.max(0, ...keys.map(({ length }) => length)), byFirstWord };
}

const squeezed = (folded: string): string => folded.replaceAll(' ', '');

function gradeOf(folded: string, terms: Terms): number {
  if (!isInformative(folded)) return ALL;
  // Spaced out letters double a term's length.
  if (folded.length <= 2 * terms.longest && terms.whole.has(squeezed(folded))) return ALL;
  const covered = new Set<string>();
  const informative = new Set<string>();
  for (let start = 0; start < folded.length;) {
    const word = folded.slice(start, endOfWord(folded, start));
    const term = terms.byFirstWord.get(word)?.find((one) => standsAt(folded, one, start));
    if (term !== undefined) covered.add(term);
    else if (isInformative(word)) informative.add(word);
    start += (term ?? word).length + 1;
  }
  if (informative.size === 0) return ALL;
  return Math.floor((ALL * covered.size) / (covered.size + informative.size));
}

function endOfWord(folded: string, start: number): number {
  const end = folded.indexOf(' ', start);
  return end < 0 ? folded.length : end;
}

function standsAt(folded: string, term: string, start: number): boolean {
  const end = start + term.length;
  return folded.startsWith(term, start) && (end === folded.length || folded[end] === ' ');
}

function isInformative(folded: string): boolean {
  if (foldedLetters(folded) >= FEWEST_LETTERS) return true;
  for (let index = 0; index < folded.length; index++) if (folded.charCodeAt(index) >= FIRST_SYLLABLE) return true;
  return false;
}
