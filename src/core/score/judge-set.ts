/** Runs the rules of a flow together over what is bound in a frame, and tells what each of them found. */
import type { Unknown } from '../kernel/unknown';
import { UNKNOWN } from '../kernel/unknown';
import type { Frame } from './condition/frame';
import type { Value } from './condition/value';
import type { Item } from './items';
import { itemsOf } from './items';
import type { Rule } from './rule';
import type { ClassRules, RuleSet, Values } from './rule-set';
import type { Tally } from './tally';
import { emptyTally, note } from './tally';

/** By place in the rule set; undefined where the rule misses, so that nothing is allocated for it. */
export type Tallies = (Tally | undefined)[];

/** By place in the rule set. Written anew by every run, one at a time: an array of its own would grow each time. */
const values: Values = [];

/** What most rules that do not miss come to; nobody writes into it. */
const ONLY_UNKNOWN: Tally = { current: new Map(), past: [], unknown: true };

/** Adds what the bound world makes of every rule to its tally. */
export function judgeSet({ rules, judges, classes }: RuleSet, frame: Frame, into: Tallies): void {
  for (let place = values.length; place < rules.length; place++) values.push(false);
  for (const judge of judges) judge(frame, values);
  for (let place = 0; place < rules.length; place++) {
    const value = values[place];
    const rule = rules[place];
    if (value !== false && rule !== undefined && rule.each === undefined)
      add(into, place, rule, value, frame, undefined);
  }
  for (const one of classes) judgeClass(one, rules, frame, into);
}

/** Every rule over one class, item by item. */
function judgeClass({ each, places, judges }: ClassRules, rules: readonly Rule[], frame: Frame, into: Tallies): void {
  const items = itemsOf(frame[each.type as 'order'], each);
  if (items === undefined) {
    for (const place of places) into[place] = withUnknown(into[place]);
    return;
  }
  for (const one of items) {
    frame.item = one.item;
    frame.within = one.within;
    for (const judge of judges) judge(frame, values);
    for (const place of places) {
      const value = values[place];
      const rule = rules[place];
      if (value !== false && rule !== undefined) add(into, place, rule, value, frame, one);
    }
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
  else if (value === true) note((into[place] = withHits(into[place])).current, rule, frame, item);
}

function withUnknown(tally: Tally | undefined): Tally {
  if (tally === undefined) return ONLY_UNKNOWN;
  if (tally !== ONLY_UNKNOWN) tally.unknown = true;
  return tally;
}

/** The tally itself, or one that may be written into. */
export function withHits(tally: Tally | undefined): Tally {
  if (tally !== undefined && tally !== ONLY_UNKNOWN) return tally;
  const fresh = emptyTally();
  fresh.unknown = tally !== undefined;
  return fresh;
}
