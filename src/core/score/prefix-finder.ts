/** Finds the longest listed beginning of a key's digits (HS codes) without cutting the key up. */
import { digitsOf } from '../kernel/fold-text';

/** Digits a number holds exactly; no code is longer. */
const MAX_DIGITS = 15;

/** Keys remembered with what each list says of them: goods of a day are of few kinds. */
const KEYS_KEPT = 4096;
/** Of more units a text may be a view that keeps the whole record alive that it was cut from. */
const LONGEST_KEPT = 12;

/** One finder a list; rules ask list after list for one code, and many goods have the same: each is looked for once. */
export function prefixFinders<Row>(
  lists: readonly ReadonlyMap<string, Row>[],
): readonly ((key: string) => Row | undefined)[] {
  const finders = lists.map((rows) => prefixFinder(rows));
  const kept = new Map<string, readonly (Row | undefined)[]>();
  let asked = '';
  let found: readonly (Row | undefined)[] = [];
  const ask = (key: string): void => {
    asked = key;
    const known = kept.get(key);
    found = known ?? finders.map((find) => find(key));
    if (known !== undefined || key.length > LONGEST_KEPT) return;
    if (kept.size >= KEYS_KEPT) kept.clear();
    kept.set(key, found);
  };
  return finders.map((_, index) => (key) => {
    if (key !== asked) ask(key);
    return found[index];
  });
}

/** Rows by their key, all digits; a key of more digits than a number can hold is compared by its first 15. */
export function prefixFinder<Row>(rows: ReadonlyMap<string, Row>): (key: string) => Row | undefined {
  const byLength: (Map<number, Row> | undefined)[] = [];
  const longer = new Map<string, Row>();
  for (const [key, row] of rows) {
    if (key.length > MAX_DIGITS) longer.set(key, row);
    else (byLength[key.length] ??= new Map<number, Row>()).set(Number(key), row);
  }
  const find = (key: string): Row | undefined => {
    let found: Row | undefined;
    let value = 0;
    let length = 0;
    for (let index = 0; index < key.length; index++) {
      const code = key.charCodeAt(index);
      if (code > 127) return find(digitsOf(key));
      if (code < 48 || code > 57) continue;
      if (++length > MAX_DIGITS) break;
      value = value * 10 + code - 48;
      found = byLength[length]?.get(value) ?? found;
    }
    return found;
  };
  if (longer.size === 0) return find;
  const longest = [...longer.keys()].sort((a, b) => b.length - a.length);
  return (key) => {
    const digits = digitsOf(key);
    const prefix = longest.find((one) => digits.startsWith(one));
    return prefix === undefined ? find(key) : longer.get(prefix);
  };
}
