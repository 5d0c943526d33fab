/** What other chapters' texts have of a description's words, beside what the declared chapter's have. */
import type { NomenclatureIndex } from './nomenclature-index';

/** Weights of words. */
export interface Rivals {
  /** What single texts of the declared chapter tell of each word at most, together. */
  readonly own: number;
  /** What one text of another chapter tells; and one that has two of the words or more. */
  readonly best: number;
  readonly bestOfTwo: number;
}

export interface RivalChapters {
  /** So much more than the declared chapter's do another chapter's texts tell at most: quickly known, and seldom much. */
  readonly lead: (words: readonly number[], chapter: number) => number;
  /** By the texts themselves. */
  readonly rivals: (words: readonly number[], chapter: number) => Rivals;
}

const MOST_CHAPTERS = 100;

export function rivalChapters(index: NomenclatureIndex): RivalChapters {
  const { begins, texts, told, chapterOfText, chapterBegins, chapters, toldOfChapter } = index;
  // Of every chapter and every text, what it tells; all nothing between two questions.
  const sums = new Uint16Array(MOST_CHAPTERS);
  const scores = new Uint16Array(chapterOfText.length);
  const met = new Uint8Array(chapterOfText.length);

  const addUpChapters = (words: readonly number[]): void => {
    for (const word of words) {
      for (let at = chapterBegins[word] ?? 0; at < (chapterBegins[word + 1] ?? 0); at++) {
        const chapter = chapters[at] ?? 0;
        sums[chapter] = (sums[chapter] ?? 0) + (toldOfChapter[at] ?? 0);
      }
    }
  };

  const lead = (words: readonly number[], declared: number): number => {
    addUpChapters(words);
    const own = sums[declared] ?? 0;
    sums[declared] = 0;
    let most = 0;
    for (const word of words) {
      for (let at = chapterBegins[word] ?? 0; at < (chapterBegins[word + 1] ?? 0); at++) {
        const chapter = chapters[at] ?? 0;
        const sum = sums[chapter] ?? 0;
        if (sum > most) most = sum;
        sums[chapter] = 0;
      }
    }
    return most - own;
  };

  const ownOf = (words: readonly number[], declared: number): number => {
    addUpChapters(words);
    const own = sums[declared] ?? 0;
    sums.fill(0);
    return own;
  };

  const addUpTexts = (words: readonly number[]): void => {
    for (const word of words) {
      for (let at = begins[word] ?? 0; at < (begins[word + 1] ?? 0); at++) {
        const text = texts[at] ?? 0;
        scores[text] = (scores[text] ?? 0) + (told[at] ?? 0);
        met[text] = (met[text] ?? 0) + 1;
      }
    }
  };

  const rivals = (words: readonly number[], declared: number): Rivals => {
    addUpTexts(words);
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
    return { own: ownOf(words, declared), best, bestOfTwo };
  };
  return { lead, rivals };
}
