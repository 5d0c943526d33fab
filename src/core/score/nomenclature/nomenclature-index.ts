/** The words of the nomenclature by text and by chapter, for finding what a description may be. */
import { rowsOf } from '../rows-of';
import { wordsOf } from '../words-of-text';
import { type FormTable, formTable } from './form-table';
import { CHAPTERS, HEADINGS, WORDS } from './nomenclature-tables.generated';
import { type Entries, type Postings, postingsOf } from './postings';

/** Words are numbers; 0 are all that say nothing of goods. Texts are those of subheadings; chapters stand as in the table. */
export interface NomenclatureIndex extends Postings {
  /** By the hash of a form, or of two words written apart. */
  readonly forms: FormTable;
  /** By word, 0 to 255. */
  readonly weights: Uint8Array;
  readonly chapterOfText: Uint8Array;
  /** By the four digits of a heading as a number; NO_CHAPTER where there is none. */
  readonly chapterOfHeading: Uint8Array;
}

/** Per mille of its weight that a word tells by where it stands: in the subheading's own text, its heading's, its chapter's. */
const OWN = 1_000;
const OF_HEADING = 800;
const OF_CHAPTER = 400;
/** The more words a text has, the less each tells: half of it where there are so many more than one. */
const WORDS_TO_HALF = 30;

export const NO_CHAPTER = 255;
const HEADINGS_AT_MOST = 10_000;

let unpacked: NomenclatureIndex | undefined;

/** Unpacked when it is first asked: a process whose policy does not ask does not wait for it. */
export function nomenclatureIndex(): NomenclatureIndex {
  return (unpacked ??= unpack());
}

/** The hash of two words written apart that are one, as in T-shirt. */
export function pairHash(first: number, second: number): number {
  return (Math.imul(first, 1_000_003) + second) | 0;
}

function unpack(): NomenclatureIndex {
  const words = rowsOf(WORDS);
  const weights = Uint8Array.from(words, (row) => Number(row.slice(0, row.indexOf('|'))));
  const chapterRows = rowsOf(CHAPTERS);
  const chapterOfCode = new Map(chapterRows.map((row, chapter) => [row.slice(0, 2), chapter]));
  const chapterOfHeading = new Uint8Array(HEADINGS_AT_MOST).fill(NO_CHAPTER);
  const chapterOfText: number[] = [];
  const entries: Entries = { words: [], told: [], ends: [] };
  for (const row of rowsOf(HEADINGS)) {
    const chapter = chapterOfCode.get(row.slice(0, 2)) ?? 0;
    chapterOfHeading[Number(row.slice(0, 4))] = chapter;
    const [, heading = '', everyday = '', ...own] = row.split('|');
    const around = [numbersOf((chapterRows[chapter] ?? '').slice(3)), numbersOf(heading), numbersOf(everyday)] as const;
    for (const text of own) {
      addText(entries, weights, numbersOf(text), around);
      chapterOfText.push(chapter);
    }
  }
  return {
    forms: formTable(formsOf(words)),
    weights,
    chapterOfText: Uint8Array.from(chapterOfText),
    chapterOfHeading,
    ...postingsOf(entries, weights.length, chapterOfText),
  };
}

const numbersOf = (words: string): readonly number[] =>
  words === '' ? [] : words.split(' ').map((number) => parseInt(number, 36));

function formsOf(rows: readonly string[]): readonly (readonly [number, number])[] {
  return rows.flatMap((row, word) =>
    row
      .split('|')
      .slice(1)
      .map((form) => {
        const { hashes, count } = wordsOf(form);
        const [first = 0, second = 0] = hashes;
        return [count < 2 ? first : pairHash(first, second), word] as const;
      }),
  );
}

type Numbers = readonly number[];

/** A word counts where it tells most: in the own text, the heading's or its everyday words, the chapter's. */
function addText(
  { words, told, ends }: Entries,
  weights: Uint8Array,
  own: Numbers,
  [chapter, heading, everyday]: readonly [Numbers, Numbers, Numbers],
): void {
  const from = words.length;
  const perMille = (share: number): number =>
    Math.floor((share * WORDS_TO_HALF) / (WORDS_TO_HALF + Math.max(own.length, 1) - 1));
  const add = (numbers: Numbers, share: number): void => {
    for (const word of numbers) {
      const tells = Math.floor(((weights[word] ?? 0) * share) / OWN);
      const known = words.indexOf(word, from);
      if (known >= 0) told[known] = Math.max(told[known] ?? 0, tells);
      else told[words.push(word) - 1] = tells;
    }
  };
  add(own, perMille(OWN));
  add(everyday, OF_HEADING);
  add(heading, perMille(OF_HEADING));
  add(chapter, perMille(OF_CHAPTER));
  ends.push(words.length);
}
