/** Which names of a list are worth comparing with a name: a few by what they share, whatever the list's length. */
import type { ParsedName } from './parse-name';
import { parseName } from './parse-name';
import { knownKeys, wordsOf } from './known-keys';
import { telling, tokenKeys, wordKeys } from './name-keys';

/** Names compared letter by letter at most. */
const MAX_CANDIDATES = 50;
/** Listed names that are looked at for one name at most, beyond those of its rarest key. */
const MAX_SEEN = 4_000;
/** Of what the name that shares most has in common, the part that others must share at least to be compared. */
const LEAST_SHARE = 5;

interface ListedName {
  /** The row's key in the list. */
  readonly key: string;
  readonly name: string;
  readonly parsed: ParsedName;
}

export interface NameIndex {
  readonly names: readonly ListedName[];
  /** Whether a name can have candidates; nearly free where it has none. */
  readonly mayKnow: (name: string) => boolean;
  /** Places in `names`, most in common first, ties in the order of `names`. */
  readonly candidates: (asked: ParsedName) => readonly number[];
}

/** Order decides ties: `names` come sorted by key. */
export function indexNames(names: readonly { readonly key: string; readonly name: string }[]): NameIndex {
  const listed = names.map(({ key, name }): ListedName => ({ key, name, parsed: parseName(name) }));
  const postings = new Map<number, number[]>();
  const known = knownKeys(listed.length);
  for (const [place, { parsed }] of listed.entries()) {
    tokenKeys(parsed.tokens, (key) => {
      const at = postings.get(key);
      if (at === undefined) postings.set(key, [place]);
      else if (at.at(-1) !== place) at.push(place);
      known.add(key);
    });
    // A phrase is one token of the parsed name: a glance sees its words.
    for (const { phrase } of telling(parsed.tokens)) {
      for (const [start, end] of wordsOf(phrase)) wordKeys(phrase, start, end).forEach(known.add);
    }
  }
  const ranked = new Uint16Array(listed.length);
  return { names: listed, mayKnow: known.mayKnow, candidates: (asked) => candidatesOf(asked, postings, ranked) };
}

type Posting = readonly [places: readonly number[], weight: number];

/** Rare keys say more and are looked at first; `ranked` is all zeros before and after. */
function candidatesOf(
  asked: ParsedName,
  postings: ReadonlyMap<number, readonly number[]>,
  ranked: Uint16Array,
): readonly number[] {
  const found: Posting[] = [];
  const keys = new Set<number>();
  tokenKeys(asked.tokens, (key, weight) => {
    const places = postings.get(key);
    if (places === undefined || keys.has(key)) return;
    keys.add(key);
    found.push([places, weight * (1 + Math.clz32(places.length) - Math.clz32(ranked.length))]);
  });
  found.sort(([a], [b]) => a.length - b.length);
  const touched: number[] = [];
  for (const [places, weight] of found) {
    if (touched.length > 0 && touched.length + places.length > MAX_SEEN) break;
    for (const place of places) {
      if (ranked[place] === 0) touched.push(place);
      ranked[place] = (ranked[place] ?? 0) + weight;
    }
  }
  const best = highest(touched, ranked);
  for (const place of touched) ranked[place] = 0;
  return best;
}

function highest(touched: number[], ranked: Uint16Array): readonly number[] {
  const rank = (place: number): number => ranked[place] ?? 0;
  let most = 0;
  for (const place of touched) most = Math.max(most, rank(place));
  let least = Math.ceil(most / LEAST_SHARE);
  if (touched.length > MAX_CANDIDATES) {
    const counts = new Uint16Array(most + 1);
    for (const place of touched) counts[rank(place)] = (counts[rank(place)] ?? 0) + 1;
    let room = MAX_CANDIDATES;
    for (let value = most; value > least; value--) {
      room -= counts[value] ?? 0;
      if (room <= 0) least = value;
    }
  }
  const chosen = touched.filter((place) => rank(place) >= least);
  return chosen.sort((a, b) => rank(b) - rank(a) || a - b).slice(0, MAX_CANDIDATES);
}
