/** By what names are found that are spelt a little differently: numbers that words share which are alike in some part. */

// What a shared key says: the whole word, its consonants, its begin or its end.
const WORD = 6;
const WEIGHTS = [WORD, 4, 2, 2, 2];
/** Stands for no key; a key that happens to be it is not looked for. */
export const NO_KEY = 0;
/** Letters of a part. */
const PART_LETTERS = 3;
const SEEDS = { word: 1, skeleton: 2, begin: 3, end: 4, name: 5, ends: 6 } as const;

// Consonants that languages write for one another are one, and so are vowels; h is often silent.
const CLASSES = 'abkdafgaajklmnabkrstavakas';
const VOWEL = 97;
const classes = new Uint8Array(128).map((_, code) =>
  code >= 97 && code <= 122 ? CLASSES.charCodeAt(code - 97) : code,
);

/** A key is a 32-bit number: different words seldom share one, and then only cost a comparison. */
type TakeKey = (key: number, weight: number) => void;

/** The class of a character of folded words. */
const kindOf = (code: number): number => (code < 128 ? (classes[code] ?? code) : code);

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const finished = (hash: number): number => (hash ^ (hash >>> 15)) | 0;

// Told anew by every call: hardly any name has a key that is known, and that is to cost nothing.
const keys = new Int32Array(WEIGHTS.length);

let letters = new Uint16Array(64);

/** The keys of the word of a folded text that stands in it from `start` to `end`; to be read before the next call. */
export function wordKeys(text: string, start: number, end: number): Int32Array {
  if (end - start > letters.length) letters = new Uint16Array(2 * (end - start));
  for (let index = start; index < end; index++) letters[index - start] = text.charCodeAt(index);
  return lettersKeys(letters, end - start);
}

/** The keys of a word by its folded letters; to be read before the next call. */
export function lettersKeys(word: Uint16Array, length: number): Int32Array {
  let whole: number = SEEDS.word;
  let skeleton: number = SEEDS.skeleton;
  let consonants = 0;
  let before = 0;
  for (let index = 0; index < length; index++) {
    const letter = word[index] ?? 0;
    whole = mixed(whole, letter);
    const kind = kindOf(letter);
    if (kind === VOWEL ? index === 0 : kind !== before) {
      skeleton = mixed(skeleton, kind);
      consonants++;
    }
    before = kind;
  }
  const isLong = length > PART_LETTERS;
  keys[0] = finished(whole);
  keys[1] = consonants >= 2 ? finished(skeleton) : NO_KEY;
  keys[2] = isLong ? finished(partKey(SEEDS.begin, word, 0, PART_LETTERS)) : NO_KEY;
  keys[3] = isLong ? finished(partKey(SEEDS.end, word, length - endLetters(length), length)) : NO_KEY;
  keys[4] = isLong ? finished(partKey(partKey(SEEDS.ends, word, 0, 2), word, length - 2, length)) : NO_KEY;
  return keys;
}

/** Letters at the end of a word that make a key: many words end in the same three. */
const endLetters = (length: number): number => (length < 6 ? PART_LETTERS : PART_LETTERS + 1);

function partKey(seed: number, word: Uint16Array, start: number, end: number): number {
  let hash = seed;
  for (let index = start; index < end; index++) hash = mixed(hash, word[index] ?? 0);
  return hash;
}

/** One key of all words in whatever order: names of common words are found by it. */
function wholeKey(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    let hash: number = SEEDS.name;
    for (let index = 0; index < word.length; index++) hash = mixed(hash, word.charCodeAt(index));
    sum = (sum + finished(hash)) | 0;
  }
  return finished(mixed(SEEDS.name, sum));
}

interface Token {
  readonly text: string;
  readonly isLight: boolean;
}

/** The words of a name that say who it is; all of them where none does. */
export function telling<T extends Token>(tokens: readonly T[]): readonly T[] {
  const found = tokens.filter(({ isLight }) => !isLight);
  return found.length > 0 ? found : tokens;
}

/** The keys of a name that has been taken apart: of its telling words, of neighbours written as one, of the whole. */
export function tokenKeys(tokens: readonly Token[], take: TakeKey): void {
  for (const { text } of telling(tokens)) {
    for (const [place, key] of wordKeys(text, 0, text.length).entries()) {
      if (key !== NO_KEY) take(key, WEIGHTS[place] ?? 0);
    }
  }
  for (const [at, { text }] of tokens.entries()) {
    const joined = text + (tokens[at + 1]?.text ?? '');
    if (joined.length > text.length) take(wordKeys(joined, 0, joined.length)[0] ?? NO_KEY, WORD);
  }
  const words = tokens.map(({ text }) => text);
  if (words.length > 1) take(wholeKey(words), 2 * WORD);
}
