/** How sets of texts relate: whole texts and beginnings, or all texts but those. */
import type { TextSet } from './value-set';

const isIn = (text: string, { literals, prefixes }: TextSet): boolean =>
  literals.includes(text) || prefixes.some((prefix) => text.startsWith(prefix));

/** Whether every text that begins so is among those listed. */
const isPrefixIn = (prefix: string, { prefixes }: TextSet): boolean => prefixes.some((one) => prefix.startsWith(one));

const isListedIn = (inner: TextSet, outer: TextSet): boolean =>
  inner.literals.every((text) => isIn(text, outer)) && inner.prefixes.every((prefix) => isPrefixIn(prefix, outer));

/** Whether no text is listed in both; negation is left aside. */
function areApart(a: TextSet, b: TextSet): boolean {
  const touches = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);
  return (
    !a.literals.some((text) => isIn(text, b)) &&
    !b.literals.some((text) => isIn(text, a)) &&
    !a.prefixes.some((prefix) => b.prefixes.some((other) => touches(prefix, other)))
  );
}

/** Whether every text of `inner` is one of `outer`; false where that cannot be told. */
export function coverTexts(outer: TextSet, inner: TextSet): boolean {
  if (outer.isNegated) return inner.isNegated ? isListedIn(outer, inner) : areApart(outer, inner);
  return !inner.isNegated && isListedIn(inner, outer);
}

/** Whether no text is in both. */
export function areTextsApart(a: TextSet, b: TextSet): boolean {
  if (a.isNegated) return !b.isNegated && isListedIn(b, a);
  return b.isNegated ? isListedIn(a, b) : areApart(a, b);
}

/** A text of both, if one is easily named. */
export function commonText(a: TextSet, b: TextSet): string | undefined {
  const candidates = [a, b].flatMap(({ isNegated, literals, prefixes }) =>
    isNegated ? [] : [...literals, ...prefixes],
  );
  const holds = (text: string, set: TextSet): boolean => isIn(text, set) !== set.isNegated;
  return candidates.find((text) => holds(text, a) && holds(text, b));
}
