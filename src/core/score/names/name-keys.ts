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

/** A letter or digit of ASCII. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

const lowerAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code >= 65 && code <= 90 ? code + 32 : code;
};

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const finished = (hash: number): number => (hash ^ (hash >>> 15)) | 0;

// Told anew by every call: hardly any name has a key that is known, and that is to cost nothing.
const keys = new Int32Array(WEIGHTS.length);

/** The keys of the word, in any case, that stands in `text` from `start` to `end`; to be read before the next call. */
export function wordKeys(text: string, start: number, end: number): Int32Array {
  let word: number = SEEDS.word;
  let skeleton: number = SEEDS.skeleton;
  let consonants = 0;
  let before = 0;
  for (let index = start; index < end; index++) {
    const code = lowerAt(text, index);
    word = mixed(word, code);
    const kind = kindOf(code);
    if (kind === VOWEL ? index === start : kind !== before) {
      skeleton = mixed(skeleton, kind);
      consonants++;
    }
    before = kind;
  }
  const isLong = end - start > PART_LETTERS;
  const ending = endLetters(end - start);
  keys[0] = finished(word);
  keys[1] = consonants >= 2 ? finished(skeleton) : NO_KEY;
  keys[2] = isLong ? finished(partKey(SEEDS.begin, text, start, PART_LETTERS)) : NO_KEY;
  keys[3] = isLong ? finished(partKey(SEEDS.end, text, end - ending, ending)) : NO_KEY;
  keys[4] = isLong ? finished(partKey(partKey(SEEDS.ends, text, start, 2), text, end - 2, 2)) : NO_KEY;
  return keys;
}

/** Letters at the end of a word that make a key: many words end in the same three. */
const endLetters = (length: number): number => (length < 6 ? PART_LETTERS : PART_LETTERS + 1);

function partKey(seed: number, text: string, start: number, letters: number): number {
  let hash = seed;
  for (let index = start; index < start + letters; index++) hash = mixed(hash, lowerAt(text, index));
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
