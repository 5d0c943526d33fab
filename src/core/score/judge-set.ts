/** Runs the rules of a flow together over what is bound in a frame, and tells what each of them found. */
import type { Unknown } from '../kernel/unknown';
import { UNKNOWN } from '../kernel/unknown';
import type { Frame } from './condition/frame';
import type { Value } from './condition/value';
import type { Item } from './items';
import { itemsOf } from './items';
import type { Rule } from './rule';
import type { ClassRules, Found, RuleSet } from './rule-set';
import type { Tally } from './tally';
import { emptyTally, note } from './tally';

/** By place in the rule set; undefined where the rule misses, so that nothing is allocated for it. */
export type Tallies = (Tally | undefined)[];

/** What most rules that do not miss come to; nobody writes into it. */
const ONLY_UNKNOWN: Tally = { current: [], past: [], unknown: true };

/** By place: whether a rule is meant. */
export type Meant = readonly boolean[];

/**
 * Adds what the bound world makes of every rule to its tally; of those meant alone, where that is said. Rules run together,
 * but nothing is kept of the others, and a class that none of those meant runs over is left out.
 */
export function judgeSet({ rules, judges, classes }: RuleSet, frame: Frame, into: Tallies, meant?: Meant): void {
  const found: Found = (place, value) => {
    const rule = rules[place];
    if (rule !== undefined && meant?.[place] !== false) add(into, place, rule, value, frame, undefined);
  };
  for (const judge of judges) judge(frame, found);
  for (const one of classes) judgeClass(one, rules, frame, into, meant);
}

/** Of so many rules of a class that one is meant, it is judged alone: thousands of items may have dozens of versions. */
const FEW = 4;

/** Every rule over one class, item by item. */
function judgeClass(
  { each, places: all, judges }: ClassRules,
  rules: readonly Rule[],
  frame: Frame,
  into: Tallies,
  meant: Meant | undefined,
): void {
  const places = meant === undefined ? all : all.filter((place) => meant[place]);
  if (places.length === 0) return;
  const items = itemsOf(frame[each.type as 'order'], each);
  if (items === undefined) {
    for (const place of places) into[place] = withUnknown(into[place]);
    return;
  }
  let at: Item | undefined;
  const found: Found = (place, value) => {
    const rule = rules[place];
    if (rule !== undefined && meant?.[place] !== false) add(into, place, rule, value, frame, at);
  };
  const isApart = places.length * FEW <= all.length;
  for (const one of items) {
    at = one;
    frame.item = one.item;
    frame.within = one.within;
    if (!isApart) for (const judge of judges) judge(frame, found);
    else for (const place of places) found(place, rules[place]?.test(frame) ?? false);
  }
  frame.item = frame.within = undefined;
}

function add(
  into: Tallies,
  place: number,
  rule: Rule,
  value: Value | Unknown | undefined,
  frame: Frame,
  item: Item | undefined,
): void {
  if (value === UNKNOWN) into[place] = withUnknown(into[place]);
  else if (value === true) note((into[place] = writable(into[place])).current, rule, frame, item);
}

function withUnknown(tally: Tally | undefined): Tally {
  if (tally === undefined) return ONLY_UNKNOWN;
  if (tally !== ONLY_UNKNOWN) tally.unknown = true;
  return tally;
}

/** The tally itself, or one that may be written into. */
export function writable(tally: Tally | undefined): Tally {
  if (tally !== undefined && tally !== ONLY_UNKNOWN) return tally;
  const fresh = emptyTally();
  fresh.unknown = tally !== undefined;
  return fresh;
}
