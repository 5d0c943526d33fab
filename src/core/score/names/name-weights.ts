/** The few numbers that say how much each difference between two names counts; chosen by test/bench/names-table.mjs. */

export interface NameWeights {
  /** Per mille of the budget of edits that a name's length allows. */
  readonly budget: number;
  /** Edits of a word's letters (per cent) above which two words are not one word misspelt. */
  readonly otherWord: number;
  /** Per mille taken off when all of the asked name's letters have no counterpart in the listed one. */
  readonly extraAsked: number;
  /** The same for letters of the listed name. */
  readonly extraListed: number;
  /** Per mille left of the score when the names share one word, and one of them has more. */
  readonly oneWord: number;
  /** Per mille left of the score when both state kinds of organisation that are not of one sort. */
  readonly otherType: number;
}

export const NAME_WEIGHTS: NameWeights = {
  budget: 800,
  otherWord: 50,
  extraAsked: 400,
  extraListed: 200,
  oneWord: 750,
  otherType: 600,
};

/** Score (per mille) from which a name counts as the listed one. */
export const NAME_THRESHOLD = 700;
