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
  /** At most so much more than the declared chapter's do another chapter's texts tell: quickly known, and seldom much. */
  readonly lead: (words: readonly number[], chapter: number) => number;
  /** By the texts themselves. */
  readonly rivals: (words: readonly number[], chapter: number) => Rivals;
}

export function rivalChapters(index: NomenclatureIndex): RivalChapters {
  const { chapters, toldOfChapter, begins, texts, told, chapterOfText } = index;
  const sums = new Uint16Array(chapters);
  // Of every text, what it tells; all nothing between two questions.
  const scores = new Uint16Array(chapterOfText.length);
  const met = new Uint8Array(chapterOfText.length);

  const ownOf = (words: readonly number[], chapter: number): number => {
    let own = 0;
    for (const word of words) own += toldOfChapter[word * chapters + chapter] ?? 0;
    return own;
  };

  const lead = (words: readonly number[], chapter: number): number => {
    sums.fill(0);
    for (const word of words) {
      const from = word * chapters;
      for (let at = 0; at < chapters; at++) sums[at] = (sums[at] ?? 0) + (toldOfChapter[from + at] ?? 0);
    }
    let most = 0;
    for (let at = 0; at < chapters; at++) if (at !== chapter && (sums[at] ?? 0) > most) most = sums[at] ?? 0;
    return most - (sums[chapter] ?? 0);
  };

  const addUp = (words: readonly number[]): void => {
    for (const word of words) {
      for (let at = begins[word] ?? 0; at < (begins[word + 1] ?? 0); at++) {
        const text = texts[at] ?? 0;
        scores[text] = (scores[text] ?? 0) + (told[at] ?? 0);
        met[text] = (met[text] ?? 0) + 1;
      }
    }
  };

  const rivals = (words: readonly number[], chapter: number): Rivals => {
    addUp(words);
    let best = 0;
    let bestOfTwo = 0;
    for (const word of words) {
      for (let at = begins[word] ?? 0; at < (begins[word + 1] ?? 0); at++) {
        const text = texts[at] ?? 0;
        const score = scores[text] ?? 0;
        if (chapterOfText[text] !== chapter) {
          if (score > best) best = score;
          if (score > bestOfTwo && (met[text] ?? 0) > 1) bestOfTwo = score;
        }
        scores[text] = met[text] = 0;
      }
    }
    return { own: ownOf(words, chapter), best, bestOfTwo };
  };
  return { lead, rivals };
}
