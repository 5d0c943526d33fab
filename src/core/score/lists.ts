/** Dated code and text lists as the policy ships them, resolved for one day so that a condition can look keys up. */
import { beginningOf, BEGINNINGS, digitsOf, foldedHash, foldText } from '../kernel/fold-text';
import { partyIndex, screenOf } from './names/list-names';
import type { NameIndex } from './names/name-index';
import { NAME_THRESHOLD } from './names/name-weights';
import { NOBODY, type Screened } from './names/screen-name';
import type { FindMention } from './mention';
import { mentionFinders } from './mention';
import { prefixFinders } from './prefix-finder';

/** How keys compare: `text` folded, `prefix` as leading digits (HS codes), `code` exactly; `name` folded, and by likeness. */
type ListKind = 'text' | 'prefix' | 'code' | 'name';

/** One row; `validFrom` and `validTo` are epoch milliseconds of a day's start (UTC), both inclusive, absent = open. */
interface ListRow {
  readonly key: string;
  readonly validFrom: number | undefined;
  readonly validTo: number | undefined;
  readonly values: Readonly<Record<string, string>>;
  /** Of its file, from 1, for whoever tells an author about it. */
  readonly line?: number;
}

/** A list as its file states it; `columns` are the names of the values beside the key. */
export interface ListDefinition {
  readonly id: string;
  readonly kind: ListKind;
  readonly columns: readonly string[];
  readonly rows: readonly ListRow[];
  /** Of a `name` list: the score per mille from which a name counts as the listed one; absent: the engine's. */
  readonly threshold?: number | undefined;
}

/** A list as it stands on one day. */
export interface ResolvedList {
  readonly id: string;
  readonly kind: ListKind;
  /** The keys in the form in which they compare. */
  keys(): readonly string[];
  /** Whether the key (or, for `prefix`, some beginning of its digits) is listed. */
  has(key: string): boolean;
  /** What the key's row says in a column; undefined where the key is not listed or the cell is empty. */
  entry(key: string, column: string): string | undefined;
  /** For `text` lists the key that stands first in a text, as whole words; none for other kinds. */
  mention(text: string): string | undefined;
  /** For `name` lists the listed party that a name is most like; nobody for other kinds. */
  screen(name: string): Screened;
  /** Score per mille. */
  readonly threshold: number;
}

/** The lists of one day by id. */
export type ListsOfDay = ReadonlyMap<string, ResolvedList>;

/** Days kept by `listsByDay`: a batch reaches over few. */
const DAYS_KEPT = 16;

/** The listed parties of one day, to be screened with reasons. */
export function partiesOn(list: ListDefinition, day: number): NameIndex {
  return partyIndex(rowsByKey(list.rows, day, NORMAL[list.kind]).values());
}

/** The lists with the rows valid on `day` (epoch milliseconds of its start); of two rows for a key the later `validFrom` counts. */
export function resolveLists(lists: readonly ListDefinition[], day: number): ListsOfDay {
  const stated = lists.map((list) => ({ list, rows: rowsByKey(list.rows, day, NORMAL[list.kind]) }));
  const [texts = [], prefixes = [], codes = [], names = []] = (['text', 'prefix', 'code', 'name'] as const).map(
    (kind) => stated.filter(({ list }) => list.kind === kind),
  );
  const prefixed = prefixFinders(prefixes.map(({ rows }) => rows));
  let mentions: readonly FindMention[] | undefined;
  // Made when first asked for: most text lists are only looked up in.
  const mentionIn =
    (place: number): FindMention =>
    (text) =>
      (mentions ??= mentionFinders(texts.map(({ rows }) => [...rows.keys()])))[place]?.(text);
  const resolved = [
    ...texts.map(({ list, rows }, place) => resolvedList(list, rows, textFinder(rows), mentionIn(place))),
    ...prefixes.map(({ list, rows }, place) =>
      resolvedList(list, rows, prefixed[place] ?? FINDS_NOTHING, FINDS_NOTHING),
    ),
    ...codes.map(({ list, rows }) => resolvedList(list, rows, codeFinder(rows), FINDS_NOTHING)),
    ...names.map(({ list, rows }) => ({
      ...resolvedList(list, rows, textFinder(rows), FINDS_NOTHING),
      screen: screenOf(list, [...rows.values()]),
    })),
  ];
  return new Map(resolved.map((list) => [list.id, list]));
}

/** `resolveLists` that remembers the last days it was asked for. */
export function listsByDay(lists: readonly ListDefinition[]): (day: number) => ListsOfDay {
  const resolved = new Map<number, ListsOfDay>();
  return (day) => {
    const known = resolved.get(day);
    if (known !== undefined) return known;
    const [oldest] = resolved.keys();
    if (resolved.size >= DAYS_KEPT && oldest !== undefined) resolved.delete(oldest);
    const fresh = resolveLists(lists, day);
    resolved.set(day, fresh);
    return fresh;
  };
}

type Rows = ReadonlyMap<string, ListRow>;
type Find = (key: string) => ListRow | undefined;

const FINDS_NOTHING = (): undefined => undefined;
const SCREENS_NOBODY = (): Screened => NOBODY;

const NORMAL: Readonly<Record<ListKind, (key: string) => string>> = {
  text: foldText,
  prefix: digitsOf,
  code: (key) => key,
  name: foldText,
};

function resolvedList(
  { id, kind, threshold = NAME_THRESHOLD }: ListDefinition,
  rows: Rows,
  find: Find,
  mention: FindMention,
): ResolvedList {
  return {
    id,
    kind,
    keys: () => [...rows.keys()],
    has: (key) => find(key) !== undefined,
    entry: (key, column) => {
      const values = find(key)?.values;
      if (values === undefined || !Object.hasOwn(values, column)) return undefined;
      const value = values[column];
      return value === '' ? undefined : value;
    },
    mention,
    screen: SCREENS_NOBODY,
    threshold,
  };
}

/** Rules ask several things about one key, and several parties are often one. */
function remembering(find: Find): Find {
  let lastKey: string | undefined;
  let lastRow: ListRow | undefined;
  return (key) => {
    if (key !== lastKey) {
      lastRow = find(key);
      lastKey = key;
    }
    return lastRow;
  };
}

function codeFinder(rows: Rows): Find {
  return remembering((key) => rows.get(key));
}

/** Few texts are listed: most keys begin like none of them, fewer have the hash of one, and only those are folded. */
function textFinder(rows: Rows): Find {
  const keys = [...rows.keys()];
  const longest = Math.max(0, ...keys.map((key) => key.length));
  const hashes = new Set(keys.map((key) => foldedHash(key)));
  const begun = new Uint8Array(BEGINNINGS);
  for (const key of keys) {
    const beginning = beginningOf(key);
    if (beginning !== undefined) begun[beginning] = 1;
  }
  return remembering((key) => {
    const beginning = beginningOf(key);
    if (beginning !== undefined && begun[beginning] !== 1) return undefined;
    return hashes.has(foldedHash(key, longest)) ? rows.get(foldText(key)) : undefined;
  });
}

/** A key that folds to nothing would match everything or nothing: it is left out. */
function rowsByKey(rows: readonly ListRow[], day: number, normal: (key: string) => string): Map<string, ListRow> {
  const byKey = new Map<string, ListRow>();
  for (const row of rows) {
    if ((row.validFrom ?? -Infinity) > day || (row.validTo ?? Infinity) < day) continue;
    const key = normal(row.key);
    const known = byKey.get(key);
    const later = known === undefined || (row.validFrom ?? -Infinity) >= (known.validFrom ?? -Infinity);
    if (key !== '' && later) byKey.set(key, row);
  }
  return byKey;
}
