/** Whether a name can be like any listed one, told at a glance: nearly all names of a day are like none. */
import { NO_KEY, lettersKeys, wordKeys } from './name-keys';
import { DEPENDS, letterOf } from './name-letters';
import { nameWords } from './name-words';

/** A set of keys that may hold more than was added: one bit a key. */
export interface KnownKeys {
  readonly add: (key: number) => void;
  /** Whether some word of a name, as people write it, has a key that was added. */
  readonly mayKnow: (name: string) => boolean;
}

const FEWEST_BITS = 16;
const MOST_BITS = 26;
/** Two to the power of: bits for each name. */
const BITS_A_NAME = 6;

/** For so many names. */
export function knownKeys(names: number): KnownKeys {
  const log = Math.max(FEWEST_BITS, Math.min(MOST_BITS, 32 - Math.clz32(names) + BITS_A_NAME));
  const bits = new Int32Array(1 << (log - 5));
  const mask = (1 << log) - 1;
  const hasAny = (keys: Int32Array): boolean => {
    for (let place = 0; place < keys.length; place++) {
      const key = keys[place] ?? NO_KEY;
      if (key !== NO_KEY && ((bits[(key & mask) >>> 5] ?? 0) & (1 << (key & 31))) !== 0) return true;
    }
    return false;
  };
  return {
    add: (key) => {
      bits[(key & mask) >>> 5] = (bits[(key & mask) >>> 5] ?? 0) | (1 << (key & 31));
    },
    mayKnow: (name) => glance(name, hasAny) ?? knowsWord(nameWords(name), hasAny),
  };
}

type HasAny = (keys: Int32Array) => boolean;

/** Longest text that is read without cutting it, in UTF-16 units. */
const LONGEST_GLANCED = 256;
const DOT = 46;
/** Letters of the word at hand. */
const word = new Uint16Array(LONGEST_GLANCED);

/** What `knowsWord` says of the name's words, without making them; undefined where only making them tells what they are. */
function glance(name: string, hasAny: HasAny): boolean | undefined {
  if (name.length > LONGEST_GLANCED) return undefined;
  let isKnown = false;
  let length = 0;
  for (let index = 0; index < name.length; index++) {
    const unit = name.charCodeAt(index);
    const letter = letterOf(unit);
    if (letter > DEPENDS) {
      word[length++] = letter;
      continue;
    }
    // A dot after one letter may be an abbreviation's.
    if (letter === DEPENDS || (unit === DOT && length === 1)) return undefined;
    isKnown ||= length > 0 && hasAny(lettersKeys(word, length));
    length = 0;
  }
  return isKnown || (length > 0 && hasAny(lettersKeys(word, length)));
}

function knowsWord(words: string, hasAny: HasAny): boolean {
  return wordsOf(words).some(([start, end]) => hasAny(wordKeys(words, start, end)));
}

/** Begin and end of each word in words with one space between them. */
export function wordsOf(words: string): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  for (let start = 0; start < words.length;) {
    const space = words.indexOf(' ', start);
    const end = space < 0 ? words.length : space;
    found.push([start, end]);
    start = end + 1;
  }
  return found;
}
