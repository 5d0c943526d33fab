/** How alike two names are, for conditions that hold one element against another. */
import { compareNames } from './compare-names';
import { nameWords } from './name-words';
import { parseName } from './parse-name';
import { leavesOutVowels } from './romanise';

/** Pairs remembered at most, of so many UTF-16 units together. */
const PAIRS_KEPT = 4_096;
const LONGEST_KEPT = 192;
const kept = new Map<string, number>();

/**
 * Score per mille, 0..1000: of `asked` against `listed`, in which extra words count less. Names of the same words have 1000,
 * a name without a word 0.
 */
export function similarityOf(asked: string, listed: string): number {
  const pair = `${spellingOf(asked)}|${spellingOf(listed)}`;
  const known = kept.get(pair);
  if (known !== undefined) return known;
  const { score } = compareNames(parseName(asked), parseName(listed));
  if (pair.length > LONGEST_KEPT) return score;
  if (kept.size >= PAIRS_KEPT) kept.clear();
  kept.set(pair, score);
  return score;
}

/** All that a comparison reads of a name. */
function spellingOf(name: string): string {
  return leavesOutVowels(name) ? `~${nameWords(name)}` : nameWords(name);
}
