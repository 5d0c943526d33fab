/** How well a description fits the chapter of its commodity code, held against the best text of another chapter. */
import { digitsOf } from '../../kernel/fold-text';
import { type ChapterSums, chapterSums } from './chapter-sums';
import { goodsWords, type GoodsWords } from './goods-words';
import { NO_CHAPTER, nomenclatureIndex, type NomenclatureIndex } from './nomenclature-index';
import { type FindRivals, rivalFinder, type Rivals } from './rival-texts';

/** Another chapter's text has to tell so much more: three quarters of a word that a single heading has. */
const LARGE_MARGIN = 190;
/** … which is so much of all that the description says, per mille: where the text has one of its words only, half of it. */
const SHARE_OF_TWO = 100;
const SHARE_OF_ONE = 500;
const WHOLE = 1_000;
const HEADING_DIGITS = 4;

/** Descriptions remembered with what rivals their chapters, as they are stated: those of a day are of few kinds. */
const TEXTS_KEPT = 4_096;
/** Longer ones are seldom stated twice. */
const LONGEST_KEPT = 128;

interface Tables {
  readonly index: NomenclatureIndex;
  readonly chapters: ChapterSums;
  readonly findRivals: FindRivals;
}

let tables: Tables | undefined;

function tablesOf(): Tables {
  if (tables === undefined) {
    const index = nomenclatureIndex();
    tables = { index, chapters: chapterSums(index), findRivals: rivalFinder(index) };
  }
  return tables;
}

/**
 * Per mille, -1000 to 1000: what the texts of the code's chapter tell of the description less what the best text of another
 * chapter tells, of all that its words weigh. Undefined where the nomenclature has none of its words, or the code no
 * heading of the Harmonized System 2022.
 */
export function agreementOf(description: string, code: string): number | undefined {
  const { index, chapters, findRivals } = tablesOf();
  const chapter = chapterOf(code, index);
  const words = goodsWords(description, index);
  if (chapter === NO_CHAPTER || words.known.length === 0) return undefined;
  const { best } = keptRivals(description, words, chapter, findRivals);
  return Math.round(((chapters.own(words.known, chapter) - best) * WHOLE) / words.weight);
}

/**
 * Whether the description speaks for another chapter by a large margin: with two of its words in one text, or with one that
 * is half of what it says. False where there is nothing to tell by.
 */
export function disagrees(description: string, code: string): boolean {
  const { index, chapters, findRivals } = tablesOf();
  const chapter = chapterOf(code, index);
  if (chapter === NO_CHAPTER) return false;
  const words = goodsWords(description, index);
  // Most descriptions fit: no text is looked at, which is quicker than to remember them.
  if (words.known.length === 0 || chapters.lead(words.known, chapter) < LARGE_MARGIN) return false;
  const { best, bestOfTwo } = keptRivals(description, words, chapter, findRivals);
  const own = chapters.own(words.known, chapter);
  return isLarge(bestOfTwo - own, words, SHARE_OF_TWO) || isLarge(best - own, words, SHARE_OF_ONE);
}

function isLarge(margin: number, { weight }: GoodsWords, share: number): boolean {
  return margin >= LARGE_MARGIN && margin * WHOLE >= weight * share;
}

/** By the heading that a code begins with, dotted or not. */
function chapterOf(code: string, index: NomenclatureIndex): number {
  let heading = 0;
  let digits = 0;
  for (let at = 0; at < code.length && digits < HEADING_DIGITS; at++) {
    const unit = code.charCodeAt(at);
    if (unit > 127) return chapterOf(digitsOf(code), index);
    if (unit < 48 || unit > 57) continue;
    heading = heading * 10 + unit - 48;
    digits++;
  }
  return digits < HEADING_DIGITS ? NO_CHAPTER : (index.chapterOfHeading[heading] ?? NO_CHAPTER);
}

const kept = new Map<string, { readonly chapter: number; readonly rivals: Rivals }>();

/** One text is nearly always stated with one code: the last answer for each is kept. */
function keptRivals(description: string, words: GoodsWords, chapter: number, find: FindRivals): Rivals {
  const known = kept.get(description);
  if (known?.chapter === chapter) return known.rivals;
  const rivals = find(words.known, chapter);
  if (description.length > LONGEST_KEPT) return rivals;
  if (kept.size >= TEXTS_KEPT) kept.clear();
  kept.set(ownCopy(description), { chapter, rivals });
  return rivals;
}

/** The text may be a view that would keep the whole record alive that it was cut from. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
