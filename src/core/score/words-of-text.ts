/** The words of a text as numbers, in one walk: cutting them out would cost more than all that is asked of them. */
import { foldText } from '../kernel/fold-text';

/** Words of equal folded form have one hash; `letters` are counted a word, digits are none. */
export interface Words {
  readonly hashes: readonly number[];
  readonly letters: readonly number[];
  /** The hash of all words written together. */
  readonly together: number;
}

/** A sign of a script of syllables or words says as much as these many letters. */
export const LETTERS_OF_SYLLABLE = 3;
const FIRST_SYLLABLE = 0x2e80;

/** ASCII letters in lower case and digits by code; 0 for what separates words. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code >= 65 && code <= 90 ? code + 32 : code;
  return (lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57) ? lower : 0;
});

let lastText = '';
let lastWords: Words = { hashes: [], letters: [], together: 0 };

/** In the order of the text. Rules ask one text several things: the words of the last one are kept. */
export function wordsOf(text: string): Words {
  if (text === lastText) return lastWords;
  // What folding leaves beyond ASCII are letters.
  lastWords = scanned(text, false) ?? scanned(foldText(text), true) ?? { hashes: [], letters: [], together: 0 };
  lastText = text;
  return lastWords;
}

/** Undefined where a text that is not folded goes beyond ASCII. */
function scanned(text: string, folded: boolean): Words | undefined {
  const hashes: number[] = [];
  const letters: number[] = [];
  let together = 0;
  let hash = 0;
  let count = 0;
  let inWord = false;
  for (let index = 0; index <= text.length; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : 0;
    if (unit > 127 && !folded) return undefined;
    const code = unit > 127 ? unit : (PLAIN[unit] ?? 0);
    if (code !== 0) {
      hash = hashWith(hash, code);
      together = hashWith(together, code);
      count += lettersOf(code);
      inWord = true;
    } else if (inWord) {
      hashes.push(hash);
      letters.push(count);
      hash = count = 0;
      inWord = false;
    }
  }
  return { hashes, letters, together };
}

function lettersOf(code: number): number {
  if (code >= FIRST_SYLLABLE) return LETTERS_OF_SYLLABLE;
  return code <= 57 ? 0 : 1;
}

/** Exact, as 31 times what 32 bits hold is. */
function hashWith(hash: number, code: number): number {
  return (hash * 31 + code) | 0;
}
