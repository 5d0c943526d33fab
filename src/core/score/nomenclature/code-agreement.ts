/** How well a description fits the chapter of its commodity code, held against the best text of another chapter. */
import { digitsOf } from '../../kernel/fold-text';
import { goodsWords, type GoodsWords } from './goods-words';
import { nomenclatureIndex, type NomenclatureIndex } from './nomenclature-index';
import { rivalChapters, type RivalChapters } from './rival-chapters';

/** Another chapter's text has to tell so much more: three quarters of a word that a single heading has. */
const LARGE_MARGIN = 190;
/** … which is so much of all that the description says, per mille: where the text has one of its words only, half of it. */
const SHARE_OF_TWO = 100;
const SHARE_OF_ONE = 500;
const WHOLE = 1_000;
const HEADING_DIGITS = 4;

/** Descriptions remembered, as they are stated: those of a day are of few kinds. */
const TEXTS_KEPT = 4_096;
/** Longer ones are seldom stated twice. */
const LONGEST_KEPT = 128;

interface Tables {
  readonly index: NomenclatureIndex;
  readonly chapters: RivalChapters;
}

let tables: Tables | undefined;

function tablesOf(): Tables {
  if (tables === undefined) {
    const index = nomenclatureIndex();
    tables = { index, chapters: rivalChapters(index) };
  }
  return tables;
}

/**
 * Per mille, -1000 to 1000: what the texts of the code's chapter tell of the description less what the best text of another
 * chapter tells, of all that its words weigh. Undefined where the nomenclature has none of its words, or the code no
 * heading of the Harmonized System 2022.
 */
export const agreementOf = keptByText<number | undefined>(undefined, ({ known, weight }, chapter, { rivals }) => {
  const { own, best } = rivals(known, chapter);
  return Math.round(((own - best) * WHOLE) / weight);
});

/**
 * Whether the description speaks for another chapter by a large margin: with two of its words in one text, or with one that
 * is nearly all it says. False where there is nothing to tell by.
 */
export const disagrees = keptByText<boolean>(false, ({ known, weight }, chapter, { lead, rivals }) => {
  // Most descriptions fit, and no text is looked at.
  if (lead(known, chapter) < LARGE_MARGIN) return false;
  const { own, best, bestOfTwo } = rivals(known, chapter);
  const isLarge = (margin: number, share: number): boolean =>
    margin >= LARGE_MARGIN && margin * WHOLE >= weight * share;
  return isLarge(bestOfTwo - own, SHARE_OF_TWO) || isLarge(best - own, SHARE_OF_ONE);
});

type Judge<T> = (words: GoodsWords, chapter: number, chapters: RivalChapters) => T;

/** One text is nearly always stated with one code: the last answer for each is kept. */
function keptByText<T>(nothing: T, judge: Judge<T>): (description: string, code: string) => T {
  const kept = new Map<string, { chapter: number; answer: T }>();
  return (description, code) => {
    const { index, chapters } = tablesOf();
    const chapter = index.chapterOfHeading.get(digitsOf(code).slice(0, HEADING_DIGITS));
    if (chapter === undefined) return nothing;
    const known = kept.get(description);
    if (known?.chapter === chapter) return known.answer;
    const words = goodsWords(description, index);
    const answer = words.known.length === 0 ? nothing : judge(words, chapter, chapters);
    if (known !== undefined) {
      known.chapter = chapter;
      known.answer = answer;
    } else if (description.length <= LONGEST_KEPT) {
      if (kept.size >= TEXTS_KEPT) kept.clear();
      kept.set(ownCopy(description), { chapter, answer });
    }
    return answer;
  };
}

/** The text may be a view that would keep the whole record alive that it was cut from. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
