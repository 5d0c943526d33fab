/** By what names are found that are spelt a little differently: numbers that words share which are alike in some part. */

// What a shared key says: the whole word, its consonants, its begin or its end.
const WORD = 6;
const SKELETON = 4;
const PART = 2;
/** Letters of a part. */
export const PART_LETTERS = 3;
export const SEEDS = { word: 1, skeleton: 2, begin: 3, end: 4, name: 5, ends: 6 } as const;

// Consonants that languages write for one another are one, and so are vowels; h is often silent.
const CLASSES = 'abkdafgaajklmnabkrstavakas';
export const VOWEL = 97;
const classes = new Uint8Array(128).map((_, code) =>
  code >= 97 && code <= 122 ? CLASSES.charCodeAt(code - 97) : code,
);

/** A key is a 32-bit number: different words seldom share one, and then only cost a comparison. */
export type TakeKey = (key: number, weight: number) => void;

/** The class of a character of folded words. */
export const kindOf = (code: number): number => (code < 128 ? (classes[code] ?? code) : code);

export const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const finished = (hash: number): number => (hash ^ (hash >>> 15)) | 0;

/** Gives `take` the keys of the word that stands in `text` from `start` to `end`; makes no strings, as most names have no key that is known. */
export function wordKeys(text: string, start: number, end: number, take: TakeKey): void {
  let word: number = SEEDS.word;
  let skeleton: number = SEEDS.skeleton;
  let consonants = 0;
  let before = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    word = mixed(word, code);
    const kind = kindOf(code);
    if (kind === VOWEL ? index === start : kind !== before) {
      skeleton = mixed(skeleton, kind);
      consonants++;
    }
    before = kind;
  }
  take(finished(word), WORD);
  if (consonants >= 2) take(finished(skeleton), SKELETON);
  if (end - start <= PART_LETTERS) return;
  take(finished(partKey(SEEDS.begin, text, start)), PART);
  take(finished(partKey(SEEDS.end, text, end - PART_LETTERS)), PART);
  take(finished(partKey(partKey(SEEDS.ends, text, start, 2), text, end - 2, 2)), PART);
}

function partKey(seed: number, text: string, start: number, letters = PART_LETTERS): number {
  let hash = seed;
  for (let index = start; index < start + letters; index++) hash = mixed(hash, text.charCodeAt(index));
  return hash;
}

/** One key of all words in whatever order: names of common words are found by it. */
function wholeKey(words: readonly string[], take: TakeKey): void {
  let sum = 0;
  for (const word of words) {
    let hash: number = SEEDS.name;
    for (let index = 0; index < word.length; index++) hash = mixed(hash, word.charCodeAt(index));
    sum = (sum + finished(hash)) | 0;
  }
  take(finished(mixed(SEEDS.name, sum)), 2 * WORD);
}

/** The keys of a name that has been taken apart: of its telling words, of neighbours written as one, of the whole. */
export function tokenKeys(
  tokens: readonly { readonly text: string; readonly isLight: boolean }[],
  take: TakeKey,
): void {
  const telling = tokens.filter(({ isLight }) => !isLight);
  const found = telling.length > 0 ? telling : tokens;
  for (const { text } of found) wordKeys(text, 0, text.length, take);
  for (const [at, { text }] of tokens.entries()) {
    const joined = text + (tokens[at + 1]?.text ?? '');
    if (joined.length > text.length)
      wordKeys(joined, 0, joined.length, (key, weight) => weight === WORD && take(key, weight));
  }
  if (tokens.length > 1)
    wholeKey(
      tokens.map(({ text }) => text),
      take,
    );
}
