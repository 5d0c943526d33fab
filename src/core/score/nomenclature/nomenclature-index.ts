/** The words of the nomenclature by text and by chapter, for finding what a description may be. */
import { wordsOf } from '../words-of-text';
import { CHAPTERS, HEADINGS, WORDS } from './nomenclature-tables.generated';

/** Words are numbers; 0 are all that say nothing of goods. Texts are those of subheadings; chapters stand as in the table. */
export interface NomenclatureIndex {
  /** By the hash of a form, or of two words written apart. */
  readonly wordOfForm: ReadonlyMap<number, number>;
  /** By word, 0 to 255. */
  readonly weights: Uint8Array;
  /** By word: where its texts begin in `texts` and `told`; they end where those of the next begin. */
  readonly begins: Uint32Array;
  readonly texts: Uint16Array;
  /** How much of its weight the word tells of the text. */
  readonly told: Uint8Array;
  readonly chapterOfText: Uint8Array;
  /** The most that the word tells of a text of the chapter, at `word * chapters + chapter`. */
  readonly toldOfChapter: Uint8Array;
  readonly chapters: number;
  readonly chapterOfHeading: ReadonlyMap<string, number>;
}

/** Per mille of its weight that a word tells by where it stands: in the subheading's own text, its heading's, its chapter's. */
const OWN = 1_000;
const OF_HEADING = 800;
const OF_CHAPTER = 400;
/** The more words a text has, the less each tells: half of it where there are so many more than one. */
const WORDS_TO_HALF = 30;

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
  const chapterOfHeading = new Map<string, number>();
  const chapterOfText: number[] = [];
  const entries: Entries = { words: [], told: [], ends: [] };
  for (const row of rowsOf(HEADINGS)) {
    const chapter = chapterOfCode.get(row.slice(0, 2)) ?? 0;
    chapterOfHeading.set(row.slice(0, 4), chapter);
    const [, heading = '', everyday = '', ...own] = row.split('|');
    const around = [numbersOf((chapterRows[chapter] ?? '').slice(3)), numbersOf(heading), numbersOf(everyday)] as const;
    for (const text of own) {
      addText(entries, weights, numbersOf(text), around);
      chapterOfText.push(chapter);
    }
  }
  const chapters = chapterRows.length;
  return {
    wordOfForm: formsOf(words),
    weights,
    chapterOfText: Uint8Array.from(chapterOfText),
    chapters,
    chapterOfHeading,
    ...byWord(entries, weights.length, chapterOfText, chapters),
  };
}

/** The first row stands on the line after the quote. */
const rowsOf = (table: string): readonly string[] => table.slice(1).split('\n');

const numbersOf = (words: string): readonly number[] =>
  words === '' ? [] : words.split(' ').map((number) => parseInt(number, 36));

function formsOf(rows: readonly string[]): ReadonlyMap<number, number> {
  const words = new Map<number, number>();
  for (const [word, row] of rows.entries()) {
    for (const form of row.split('|').slice(1)) {
      const [first = 0, second] = wordsOf(form).hashes;
      words.set(second === undefined ? first : pairHash(first, second), word);
    }
  }
  return words;
}

/** Words of texts with what they tell, text after text. */
interface Entries {
  readonly words: number[];
  readonly told: number[];
  /** By text: where its words end. */
  readonly ends: number[];
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

function byWord(
  entries: Entries,
  words: number,
  chapterOfText: Numbers,
  chapters: number,
): Pick<NomenclatureIndex, 'begins' | 'texts' | 'told' | 'toldOfChapter'> {
  const begins = new Uint32Array(words + 1);
  for (const word of entries.words) begins[word + 1] = (begins[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word++) begins[word + 1] = (begins[word + 1] ?? 0) + (begins[word] ?? 0);
  const free = begins.slice();
  const texts = new Uint16Array(entries.words.length);
  const told = new Uint8Array(entries.words.length);
  const toldOfChapter = new Uint8Array(words * chapters);
  let entry = 0;
  for (const [text, end] of entries.ends.entries()) {
    for (; entry < end; entry++) {
      const word = entries.words[entry] ?? 0;
      const at = free[word] ?? 0;
      free[word] = at + 1;
      texts[at] = text;
      told[at] = entries.told[entry] ?? 0;
      const place = word * chapters + (chapterOfText[text] ?? 0);
      toldOfChapter[place] = Math.max(toldOfChapter[place] ?? 0, told[at] ?? 0);
    }
  }
  return { begins, texts, told, toldOfChapter };
}
