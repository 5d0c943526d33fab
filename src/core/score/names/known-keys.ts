/** Whether a name can be like any listed one, told at a glance: nearly all names of a day are like none. */
import { finished, kindOf, mixed, PART_LETTERS, SEEDS, VOWEL, wordKeys } from './name-keys';
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
  const has = (key: number): boolean => ((bits[(key & mask) >>> 5] ?? 0) & (1 << (key & 31))) !== 0;
  return {
    add: (key) => {
      bits[(key & mask) >>> 5] = (bits[(key & mask) >>> 5] ?? 0) | (1 << (key & 31));
    },
    mayKnow: (name) => glance(name, has) ?? knowsWord(nameWords(name), has),
  };
}

type Has = (key: number) => boolean;

/** Longest text that is read without cutting it, in UTF-16 units. */
const LONGEST_GLANCED = 256;
const DOT = 46;
const APOSTROPHE = 39;
const BACKTICK = 96;

/** What `knowsWord` says of the name's words, without making them; undefined where only folding tells what they are. */
function glance(name: string, has: Has): boolean | undefined {
  if (name.length > LONGEST_GLANCED) return undefined;
  let isKnown = false;
  let length = 0;
  let [begin, ends, short, skeleton]: number[] = [];
  let [consonants, before, third, second, last] = [0, 0, 0, 0, 0];
  for (let index = 0; index <= name.length; index++) {
    let code = index < name.length ? name.charCodeAt(index) : 32;
    if (code >= 65 && code <= 90) code += 32;
    else if ((code < 97 || code > 122) && (code < 48 || code > 57)) {
      // A dot after one letter may be an abbreviation's.
      if (code > 127 || code === APOSTROPHE || code === BACKTICK || (code === DOT && length === 1)) return undefined;
      if (length === 0) continue;
      isKnown ||= consonants >= 2 && has(finished(skeleton ?? 0));
      if (length <= PART_LETTERS) isKnown ||= has(finished(short ?? 0));
      else {
        isKnown ||=
          has(finished(begin ?? 0)) ||
          has(finished(mixed(mixed(mixed(SEEDS.end, third), second), last))) ||
          has(finished(mixed(mixed(ends ?? 0, second), last)));
      }
      length = 0;
      continue;
    }
    if (length === 0) {
      [begin, ends, short, skeleton] = [SEEDS.begin, SEEDS.ends, SEEDS.word, SEEDS.skeleton];
      [consonants, before, second, last] = [0, 0, 0, 0];
    }
    length++;
    if (length <= PART_LETTERS) {
      begin = mixed(begin ?? 0, code);
      short = mixed(short ?? 0, code);
      if (length <= 2) ends = mixed(ends ?? 0, code);
    }
    const kind = kindOf(code);
    if (kind === VOWEL ? length === 1 : kind !== before) {
      skeleton = mixed(skeleton ?? 0, kind);
      consonants++;
    }
    before = kind;
    third = second;
    second = last;
    last = code;
  }
  return isKnown;
}

/** Whether some of the words has a key that is known. */
function knowsWord(words: string, has: Has): boolean {
  let isKnown = false;
  for (const [start, end] of wordsOf(words)) {
    wordKeys(words, start, end, (key) => {
      isKnown ||= has(key);
    });
  }
  return isKnown;
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
