/** Finds the first key of a text list that stands in a text as whole words: brands, keywords, names of substances. */
import { foldText } from '../kernel/fold-text';

/** The key, folded, that stands first in the text; of those that begin there the longest. */
export type FindMention = (text: string) => string | undefined;

/** Slots of the filter: few keys are listed, and most words of most texts begin none of them. */
const FILTER_SIZE = 4096;
/** Lists that share a filter: as many as a whole number has bits to spare. */
const LISTS_TOGETHER = 31;
const EVERY_LIST = -1;
const SPACE = 32;

/** ASCII letters in lower case and digits by code; 0 for what separates words. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (isPlain) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
});

/** Keys must be folded. Scripts that write no spaces are found as whole runs only. */
export function mentionFinder(keys: readonly string[]): FindMention {
  const [find = () => undefined] = mentionFinders([keys]);
  return find;
}

/** One finder a list; what a text begins of any of them is found out once, as rules ask for one text list after list. */
export function mentionFinders(lists: readonly (readonly string[])[]): readonly FindMention[] {
  const finders: FindMention[] = [];
  for (let from = 0; from < lists.length; from += LISTS_TOGETHER)
    finders.push(...findersTogether(lists.slice(from, from + LISTS_TOGETHER)));
  return finders;
}

function findersTogether(lists: readonly (readonly string[])[]): readonly FindMention[] {
  const filter = new Int32Array(FILTER_SIZE);
  for (const [index, keys] of lists.entries()) {
    for (const key of keys) {
      const slot = slotOf(firstWord(key));
      filter[slot] = (filter[slot] ?? 0) | (1 << index);
    }
  }
  let asked = '';
  let plain = '';
  let possible = 0;
  const ask = (text: string): void => {
    asked = text;
    possible = listsBegun(text, filter);
    plain = possible === EVERY_LIST ? foldText(text) : text;
    if (possible === EVERY_LIST) possible = listsBegun(plain, filter);
  };
  return lists.map((keys, index) => {
    const byFirstWord = keysByFirstWord(keys);
    let last = '';
    let found: string | undefined;
    return (text) => {
      if (text !== asked) ask(text);
      if (((possible >>> index) & 1) === 0) return undefined;
      // A condition asks for one text several times: whether, and for which key.
      if (text !== last) {
        last = text;
        found = find(plain, byFirstWord, filter, 1 << index);
      }
      return found;
    };
  });
}

function firstWord(key: string): string {
  const [first = ''] = key.split(' ', 1);
  return first;
}

type KeysByFirstWord = ReadonlyMap<string, readonly string[]>;

/** Of the keys of one first word the longest comes first. */
function keysByFirstWord(keys: readonly string[]): KeysByFirstWord {
  const byFirstWord = new Map<string, string[]>();
  for (const key of [...keys].sort((a, b) => b.length - a.length)) {
    const first = firstWord(key);
    const known = byFirstWord.get(first);
    if (known === undefined) byFirstWord.set(first, [key]);
    else known.push(key);
  }
  return byFirstWord;
}

/**
 * Which lists have a key that some word of the text may begin, as bits; reads the text as it is, since folding costs ten
 * times as much. All of them where only folding tells what its words are, or, folded, has letters beyond ASCII.
 */
function listsBegun(text: string, filter: Int32Array): number {
  let lists = 0;
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) return EVERY_LIST;
    const plain = PLAIN[code] ?? 0;
    if (plain !== 0) hash = next(hash, plain);
    else if (hash !== 0) {
      lists |= filter[hash & (FILTER_SIZE - 1)] ?? 0;
      hash = 0;
    }
  }
  return hash === 0 ? lists : lists | (filter[hash & (FILTER_SIZE - 1)] ?? 0);
}

/** Never 0, which says that no word has begun. */
const next = (hash: number, plain: number): number => (Math.imul(hash, 31) + plain) | 0 || 1;

function slotOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = next(hash, word.charCodeAt(index));
  return hash & (FILTER_SIZE - 1);
}

/** In ASCII or folded text; only words that may begin one of this list's keys are cut out. */
function find(text: string, byFirstWord: KeysByFirstWord, filter: Int32Array, bit: number): string | undefined {
  let start = -1;
  let hash = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? wordUnit(text.charCodeAt(index)) : 0;
    if (code !== 0) {
      if (start < 0) start = index;
      hash = next(hash, code);
    } else if (start >= 0) {
      if (((filter[hash & (FILTER_SIZE - 1)] ?? 0) & bit) !== 0) {
        const keys = byFirstWord.get(foldText(text.slice(start, index)));
        const key = keys?.find((one) => standsAt(text, one, start));
        if (key !== undefined) return key;
      }
      start = -1;
      hash = 0;
    }
  }
  return undefined;
}

/** What a UTF-16 unit adds to a word: itself in lower case; 0 for what separates words. */
function wordUnit(code: number): number {
  return code > 127 ? code : (PLAIN[code] ?? 0);
}

/** Word by word, whatever stands between the words of the text. */
function standsAt(text: string, key: string, start: number): boolean {
  let at = start;
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index);
    if (code !== SPACE) {
      if (at >= text.length || wordUnit(text.charCodeAt(at++)) !== code) return false;
      continue;
    }
    if (at >= text.length || wordUnit(text.charCodeAt(at)) !== 0) return false;
    while (at < text.length && wordUnit(text.charCodeAt(at)) === 0) at++;
  }
  return at >= text.length || wordUnit(text.charCodeAt(at)) === 0;
}
