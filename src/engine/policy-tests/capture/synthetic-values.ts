/** Replaces what tells of persons, one value by one value throughout, so that what was equal stays equal. */
import { foldText } from '../../../core/kernel/fold-text';
import type { ListDefinition } from '../../../core/score/lists';
import { isKept } from './kept-elements';
import type { Chosen } from './replacement-choice';
import { replacementChoice } from './replacement-choice';

export interface SyntheticValues {
  /** Everything is collected before anything is replaced: no replacement may be what somebody else has. */
  readonly collect: (path: readonly string[], value: string) => void;
  readonly replace: (path: readonly string[], value: string) => string;
  /** What was replaced so far. */
  readonly originals: () => readonly string[];
  /** Elements whose value stayed, or was written from the same row, since a list of the policy holds it. */
  readonly listed: () => readonly string[];
}

/** Too short to be anybody's, and often a country. */
const SHORTEST = 3;

/** Values that fold alike, or telephones of the same digits, are one value in several spellings. */
interface Replaced {
  readonly chosen: Chosen;
  readonly spellings: Map<string, string>;
}

/** In the order in which values come, so that the same documents give the same test; lists as they stand on `day` (epoch ms). */
export function syntheticValues(lists: Iterable<ListDefinition>, day: number): SyntheticValues {
  const all = [...lists];
  const listed = listedIn(all);
  const choice = replacementChoice(all, day);
  const originals = new Set<string>();
  const taken = new Set<string>();
  const replaced = new Map<string, Replaced>();
  const chosen: Chosen[] = [];
  const stayed = new Set<string>();
  const isFree = (text: string): boolean => !originals.has(keyOf(text)) && !taken.has(keyOf(text));
  const madeFor = (path: readonly string[], value: string): Chosen => {
    const row = path.at(-1) === 'name' ? listed.rowsBeside(value).find(isFree) : undefined;
    const other = { path, original: value, number: chosen.length + 1, isOwnRow: false };
    const one =
      row === undefined
        ? choice.choose(path, value, chosen, (text) => isFree(text) && !listed.has(text))
        : { ...other, text: row };
    if (one.isOwnRow) stayed.add(path.join('.'));
    chosen.push(one);
    taken.add(keyOf(one.text));
    return one;
  };
  const isToStay = (path: readonly string[], value: string): boolean =>
    isKept(path) || value.length < SHORTEST || (path.at(-1) !== 'name' && listed.has(value));
  return {
    collect: (path, value) => {
      if (isToStay(path, value)) return;
      originals.add(keyOf(value));
      choice.collect(path, value);
    },
    replace: (path, value) => {
      if (isKept(path)) return scrubbed(value, replaced);
      if (isToStay(path, value)) {
        if (value.length >= SHORTEST) stayed.add(path.join('.'));
        return value;
      }
      const key = keyOf(value);
      let one = replaced.get(key);
      if (one === undefined) replaced.set(key, (one = { chosen: madeFor(path, value), spellings: new Map() }));
      let spelling = one.spellings.get(value);
      if (spelling === undefined)
        one.spellings.set(value, (spelling = spelt(one.chosen.text, [...one.spellings.values()], value)));
      return spelling;
    },
    originals: () => [...replaced.values()].flatMap(({ spellings }) => [...spellings.keys()]),
    listed: () => [...stayed],
  };
}

/** Digits where there is no letter: rules compare telephones by them. */
function keyOf(value: string): string {
  return /\p{L}/u.test(value) ? `text ${foldText(value)}` : `digits ${value.replace(/[^0-9]/g, '')}`;
}

/** A spelling of one text that is none of those there are, and folds like them or has their digits. */
function spelt(text: string, known: readonly string[], original: string): string {
  const hasLetters = /\p{L}/u.test(original);
  const ways = hasLetters ? [text, text.toUpperCase(), text.toLowerCase()] : [text, inFormOf(original, text)];
  const fresh = ways.find((way) => !known.includes(way));
  return fresh ?? text + ' '.repeat(known.length);
}

/** The digits of a number, punctuated as another one is. */
function inFormOf(original: string, text: string): string {
  const digits = [...text.replace(/[^0-9]/g, '')];
  return original.replace(/[0-9]/g, () => digits.shift() ?? '0');
}

/** What is said of goods may name somebody. */
function scrubbed(text: string, replaced: ReadonlyMap<string, Replaced>): string {
  let result = text;
  for (const { spellings } of replaced.values()) {
    for (const [original, spelling] of spellings) {
      if (original.length <= SHORTEST) continue;
      const pattern = new RegExp(original.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
      result = result.replace(pattern, () => spelling);
    }
  }
  return result;
}

/** Keys of lists that name something whole: texts and codes, also what follows a slash in them. */
function listedIn(lists: Iterable<ListDefinition>): {
  readonly has: (value: string) => boolean;
  /** Keys that stand in a list with this text. */
  readonly rowsBeside: (value: string) => readonly string[];
} {
  const codes = new Set<string>();
  const texts = new Map<string, readonly string[]>();
  for (const { kind, rows } of lists) {
    const keys = rows.map(({ key }) => key);
    if (kind === 'code') for (const key of keys) codes.add(key).add(key.slice(key.indexOf('/') + 1));
    if (kind === 'text') for (const key of keys) texts.set(foldText(key), keys);
  }
  return {
    has: (value) => codes.has(value) || texts.has(foldText(value)),
    rowsBeside: (value) => texts.get(foldText(value)) ?? [],
  };
}
