/** How far two spellings of one word are from one another, where some slips are likelier than others. */
import { rowsOf } from '../rows-of';
import { SIMILAR_PAIRS } from './name-tables.generated';

/** Costs in tenths of one edit (models: default 1.0, confusable pair 0.7, digit mismatch 1.5). */
const EDIT = 10;
const CONFUSABLE = 7;
const DIGIT = 15;

/** Longest words compared letter by letter, in UTF-16 units; the rest of longer ones does not count. */
const LONGEST_WORD = 64;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const confusable = new Uint8Array(128 * 128);
for (const pair of rowsOf(SIMILAR_PAIRS)) {
  const a = pair.charCodeAt(0);
  const b = pair.charCodeAt(1);
  confusable[a * 128 + b] = 1;
  confusable[b * 128 + a] = 1;
}

function replaceCost(a: number, b: number): number {
  if (a < 128 && b < 128 && confusable[a * 128 + b] === 1) return CONFUSABLE;
  return isDigit(a) || isDigit(b) ? DIGIT : EDIT;
}

// Never less than replacing: a row whose least cost is too much then ends the comparison.
const swapCost = (a: number, b: number): number => (isDigit(a) || isDigit(b) ? DIGIT : EDIT);
const dropCost = (code: number): number => (isDigit(code) ? DIGIT : EDIT);

// Rows of the table of costs: the comparison runs millions of times and needs three of them.
const rows = [0, 1, 2].map(() => new Uint16Array(LONGEST_WORD + 1)) as [Uint16Array, Uint16Array, Uint16Array];

/** Which letters and digits a word has, as 32 bits: characters share bits, so that words with other bits have other letters. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** Bits that differ; an edit changes two at most. */
export function lettersApart(a: number, b: number): number {
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Least cost of insertions, deletions, replacements and swaps of neighbours that make one word the other, in tenths of an
 * edit. Symmetric. A cost above `most` comes back as some number above it. `lettersOf` of both lets most words be told apart at a glance.
 */
export function editCost(a: string, b: string, most = Infinity, lettersA = 0, lettersB = 0): number {
  if (a === b) return 0;
  const lengthA = Math.min(a.length, LONGEST_WORD);
  const lengthB = Math.min(b.length, LONGEST_WORD);
  const atLeast = Math.abs(lengthA - lengthB) * EDIT;
  if (atLeast > most) return atLeast;
  if (lettersA !== 0 && (lettersApart(lettersA, lettersB) * CONFUSABLE) / 2 > most) return most + 1;
  let [before, last, next] = rows;
  last[0] = 0;
  for (let j = 1; j <= lengthB; j++) last[j] = (last[j - 1] ?? 0) + dropCost(b.charCodeAt(j - 1));
  for (let i = 1; i <= lengthA; i++) {
    const codeA = a.charCodeAt(i - 1);
    const dropA = dropCost(codeA);
    let least = (next[0] = (last[0] ?? 0) + dropA);
    for (let j = 1; j <= lengthB; j++) {
      const codeB = b.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? 0) + (codeA === codeB ? 0 : replaceCost(codeA, codeB));
      cost = Math.min(cost, (last[j] ?? 0) + dropA, (next[j - 1] ?? 0) + dropCost(codeB));
      if (i > 1 && j > 1 && codeA !== codeB && codeA === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === codeB) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + swapCost(codeA, codeB));
      }
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return least;
    [before, last, next] = [last, next, before];
  }
  return last[lengthB] ?? 0;
}
