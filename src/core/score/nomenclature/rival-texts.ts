/** Which texts of other chapters have most of a description's words. */
import type { NomenclatureIndex } from './nomenclature-index';

/** What one text of another chapter tells of the words at most, in weights; and one that has two of them or more. */
export interface Rivals {
  readonly best: number;
  readonly bestOfTwo: number;
}

export type FindRivals = (words: readonly number[], chapter: number) => Rivals;

export function rivalFinder({ begins, texts, told, chapterOfText }: NomenclatureIndex): FindRivals {
  // By text: what it tells, and how many of the words it has; all nothing between two questions.
  const scores = new Uint16Array(chapterOfText.length);
  const met = new Uint8Array(chapterOfText.length);

  const addUp = (words: readonly number[]): void => {
    for (const word of words) {
      for (let at = begins[word] ?? 0; at < (begins[word + 1] ?? 0); at++) {
        const text = texts[at] ?? 0;
        scores[text] = (scores[text] ?? 0) + (told[at] ?? 0);
        met[text] = (met[text] ?? 0) + 1;
      }
    }
  };

  return (words, declared) => {
    addUp(words);
    let best = 0;
    let bestOfTwo = 0;
    for (const word of words) {
      for (let at = begins[word] ?? 0; at < (begins[word + 1] ?? 0); at++) {
        const text = texts[at] ?? 0;
        const score = scores[text] ?? 0;
        if (chapterOfText[text] !== declared) {
          if (score > best) best = score;
          if (score > bestOfTwo && (met[text] ?? 0) > 1) bestOfTwo = score;
        }
        scores[text] = met[text] = 0;
      }
    }
    return { best, bestOfTwo };
  };
}
