/** What words of a description the nomenclature knows, and how much all of them weigh. */
import { wordsOf } from '../words-of-text';
import { wordOf } from './form-table';
import { type NomenclatureIndex, pairHash } from './nomenclature-index';

export interface GoodsWords {
  /** Numbers of known words, each once, in the order of the text. */
  readonly known: readonly number[];
  /** Of known and unknown words; those that say nothing weigh nothing. */
  readonly weight: number;
}

/** An unknown word weighs as much as one that a single heading has, and speaks for no chapter. */
const UNKNOWN_WEIGHS = 255;
/** Fewer letters are sizes, units and parts of numbers. */
const FEWEST_LETTERS = 3;
const NONE = -1;
/** Words that say nothing. */
const SILENT = 0;
/** Known words that are looked at: a description has few, and a long one is not to take longer. */
const MOST_KNOWN = 48;

export function goodsWords(text: string, { forms, weights }: NomenclatureIndex): GoodsWords {
  const { hashes, letters, count: words } = wordsOf(text);
  const known: number[] = [];
  let weight = 0;
  for (let place = 0; place < words && known.length < MOST_KNOWN; place++) {
    const count = letters[place] ?? 0;
    if (count === 0) continue;
    const hash = hashes[place] ?? 0;
    let word = NONE;
    if (count > 1) word = wordOf(forms, hash);
    else if (place + 1 < words) {
      word = wordOf(forms, pairHash(hash, hashes[place + 1] ?? 0));
      if (word !== NONE) place++;
    }
    if (word === NONE) {
      if (count >= FEWEST_LETTERS) weight += UNKNOWN_WEIGHS;
    } else if (word !== SILENT && !known.includes(word)) {
      known.push(word);
      weight += weights[word] ?? 0;
    }
  }
  return { known, weight };
}
