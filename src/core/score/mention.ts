/** Finds the first key of a text list that stands in a text as whole words: brands, keywords, names of substances. */
import { foldText } from '../kernel/fold-text';

/** The key, folded, that stands first in the text; of those that begin there the longest. */
export type FindMention = (text: string) => string | undefined;

/** Bits of the filter: few keys are listed, and most words of most texts begin none of them. */
const FILTER_SIZE = 4096;

/** ASCII letters in lower case and digits by code; 0 for what separates words. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (isPlain) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
});

/** Slots of the words of texts: several rules read the descriptions of one consignment. */
const TEXTS_KEPT = 64;
const slotsByText = new Map<string, Slots>();
/** The text asked for last: rules over one item ask for the same one after the other, each of another list. */
let lastText: string | undefined;
let lastSlots: Slots | undefined;

/** Slots of the words in a text; `FOLD` where only folding tells what its words are. */
type Slots = readonly number[];
const FOLD: Slots = [];

/** Keys must be folded. Scripts that write no spaces are found as whole runs only. */
export function mentionFinder(keys: readonly string[]): FindMention {
  const byFirstWord = new Map<string, string[]>();
  const filter = new Uint8Array(FILTER_SIZE);
  for (const key of [...keys].sort((a, b) => b.length - a.length)) {
    const [first = ''] = key.split(' ', 1);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), key]);
    filter[slotOf(first)] = 1;
  }
  let last = '';
  let found: string | undefined;
  return (text) => {
    // A condition asks for one text several times: whether, and for which key.
    if (text === last) return found;
    last = text;
    return (found = mayMention(text, filter) ? find(foldText(text), byFirstWord) : undefined);
  };
}

/** False when no word of the text begins a key. */
function mayMention(text: string, filter: Uint8Array): boolean {
  const slots = text === lastText && lastSlots !== undefined ? lastSlots : remembered(text);
  if (slots === FOLD) return true;
  for (const slot of slots) if (filter[slot] === 1) return true;
  return false;
}

function remembered(text: string): Slots {
  let slots = slotsByText.get(text);
  if (slots === undefined) {
    if (slotsByText.size >= TEXTS_KEPT) slotsByText.clear();
    slotsByText.set(text, (slots = slotsOf(text)));
  }
  lastText = text;
  lastSlots = slots;
  return slots;
}

/** Reads the text as it is, since folding costs ten times as much. */
function slotsOf(text: string): Slots {
  const slots: number[] = [];
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) return FOLD;
    const plain = PLAIN[code] ?? 0;
    if (plain !== 0) hash = next(hash, plain);
    else if (hash !== 0) {
      slots.push(hash & (FILTER_SIZE - 1));
      hash = 0;
    }
  }
  if (hash !== 0) slots.push(hash & (FILTER_SIZE - 1));
  return slots;
}

/** Never 0, which says that no word has begun. */
const next = (hash: number, plain: number): number => (Math.imul(hash, 31) + plain) | 0 || 1;

function slotOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = next(hash, word.charCodeAt(index));
  return hash & (FILTER_SIZE - 1);
}

function find(text: string, byFirstWord: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (let start = 0; start < text.length;) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    const key = byFirstWord.get(text.slice(start, end))?.find((one) => standsAt(text, one, start));
    if (key !== undefined) return key;
    start = end + 1;
  }
  return undefined;
}

function standsAt(text: string, key: string, start: number): boolean {
  const end = start + key.length;
  return text.startsWith(key, start) && (end === text.length || text[end] === ' ');
}
