/** What the texts of chapters tell of a description's words, each word by the text that it tells most of. */
import type { Postings } from './postings';

export interface ChapterSums {
  /** Of the chapter, all words together. */
  readonly own: (words: readonly number[], chapter: number) => number;
  /** So much more than the chapter's do another chapter's texts tell at most: quickly known, and seldom much. */
  readonly lead: (words: readonly number[], chapter: number) => number;
}

const CHAPTERS_AT_MOST = 100;

export function chapterSums({ chapterBegins, chapters, toldOfChapter }: Postings): ChapterSums {
  // By chapter; all nothing between two questions.
  const sums = new Uint16Array(CHAPTERS_AT_MOST);

  const addUp = (words: readonly number[]): void => {
    for (const word of words) {
      for (let at = chapterBegins[word] ?? 0; at < (chapterBegins[word + 1] ?? 0); at++) {
        const chapter = chapters[at] ?? 0;
        sums[chapter] = (sums[chapter] ?? 0) + (toldOfChapter[at] ?? 0);
      }
    }
  };

  const own = (words: readonly number[], chapter: number): number => {
    addUp(words);
    const sum = sums[chapter] ?? 0;
    sums.fill(0);
    return sum;
  };

  const lead = (words: readonly number[], declared: number): number => {
    addUp(words);
    const sumOfOwn = sums[declared] ?? 0;
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
    return most - sumOfOwn;
  };
  return { own, lead };
}
