/** What words of a description the nomenclature knows, and how much all of them weigh. */
import { wordsOf } from '../words-of-text';
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
/** Known words that are looked at: a description has few, and a long one is not to take longer. */
const MOST_KNOWN = 48;

export function goodsWords(text: string, { wordOfForm, weights }: NomenclatureIndex): GoodsWords {
  const { hashes, letters } = wordsOf(text);
  const known: number[] = [];
  let weight = 0;
  for (let place = 0; place < hashes.length && known.length < MOST_KNOWN; place++) {
    const hash = hashes[place] ?? 0;
    let word: number | undefined;
    if (letters[place] === 1 && place + 1 < hashes.length) {
      word = wordOfForm.get(pairHash(hash, hashes[place + 1] ?? 0));
      if (word !== undefined) place++;
    }
    word ??= wordOfForm.get(hash);
    if (word === undefined) {
      if ((letters[place] ?? 0) >= FEWEST_LETTERS) weight += UNKNOWN_WEIGHS;
    } else if (word !== 0 && !known.includes(word)) {
      known.push(word);
      weight += weights[word] ?? 0;
    }
  }
  return { known, weight };
}
