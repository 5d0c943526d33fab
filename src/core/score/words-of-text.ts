/** The words of a text as numbers, in one walk: cutting them out would cost more than all that is asked of them. */
import { foldText } from '../kernel/fold-text';

/** Words of equal folded form have one hash; `letters` are counted a word, digits are none. Of `count` words. */
export interface Words {
  readonly hashes: Int32Array;
  readonly letters: Int32Array;
  readonly count: number;
  readonly lettersOfAll: number;
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

type Writable = { -readonly [Name in keyof Words]: Words[Name] };

/** Made once: what is asked of one text is answered before the next. */
const words: Writable = {
  hashes: new Int32Array(64),
  letters: new Int32Array(64),
  count: 0,
  lettersOfAll: 0,
  together: 0,
};

let lastText = '';

/** In the order of the text. What is given is written over by the next text; rules ask one text several things. */
export function wordsOf(text: string): Words {
  if (text === lastText) return words;
  lastText = text;
  // What folding leaves beyond ASCII are letters.
  if (!scan(text, false)) scan(foldText(text), true);
  return words;
}

/** False where a text that is not folded goes beyond ASCII. */
function scan(text: string, folded: boolean): boolean {
  makeRoom((text.length >> 1) + 1);
  const { hashes, letters } = words;
  let count = 0;
  let together = 0;
  let hash = 0;
  let inWord = 0;
  let lettersOfAll = 0;
  let isWord = false;
  for (let index = 0; index <= text.length; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : 0;
    if (unit > 127 && !folded) return false;
    const code = unit > 127 ? unit : (PLAIN[unit] ?? 0);
    if (code !== 0) {
      hash = hashWith(hash, code);
      together = hashWith(together, code);
      inWord += lettersOf(code);
      isWord = true;
    } else if (isWord) {
      hashes[count] = hash;
      letters[count++] = inWord;
      lettersOfAll += inWord;
      hash = inWord = 0;
      isWord = false;
    }
  }
  words.count = count;
  words.lettersOfAll = lettersOfAll;
  words.together = together;
  return true;
}

function makeRoom(count: number): void {
  if (words.hashes.length >= count) return;
  words.hashes = new Int32Array(2 * count);
  words.letters = new Int32Array(2 * count);
}

function lettersOf(code: number): number {
  if (code >= FIRST_SYLLABLE) return LETTERS_OF_SYLLABLE;
  return code <= 57 ? 0 : 1;
}

/** Exact, as 31 times what 32 bits hold is. */
function hashWith(hash: number, code: number): number {
  return (hash * 31 + code) | 0;
}
