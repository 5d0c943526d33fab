/** Judges rules on several versions of documents: all rules together where one document varies, else one by one. */
import { UNKNOWN } from '../kernel/unknown';
import type { DocumentContent } from '../events/document';
import type { Frame } from './condition/frame';
import { itemsOf } from './items';
import type { Meant, Tallies } from './judge-set';
import { judgeSet, writable } from './judge-set';
import type { Rule } from './rule';
import type { RuleSet } from './rule-set';
import type { Tally } from './tally';
import { emptyTally, note } from './tally';
import type { VoicesByType, World } from './worlds';
import { bind, forEachWorld, hasOneVoice } from './worlds';

const VARYING = ['order', 'payment', 'logistics', 'declaration'] as const;

/**
 * What each rule comes to over all worlds of the types it reads; `current` is the world of what is said now, and bound
 * again at the end.
 */
export function judgeWorlds(set: RuleSet, frame: Frame, voices: VoicesByType, current: World): Tallies {
  const tallies: Tallies = set.rules.map(() => undefined);
  judgeSet(set, frame, tallies);
  const many = VARYING.filter((type) => !hasOneVoice(voices[type]));
  const readsOf = (rule: Rule): number => many.reduce((sum, type) => sum + Number(rule.types.includes(type)), 0);
  for (const type of many) {
    const meant = set.rules.map((rule) => rule.types.includes(type) && readsOf(rule) === 1);
    const varied = judgeVersions(set, frame, type, voices, meant);
    bind(frame, current);
    for (const [place, isMeant] of meant.entries()) if (isMeant) tallies[place] = varied[place];
  }
  if (many.length === 1) return tallies;
  for (const [place, rule] of set.rules.entries()) {
    if (readsOf(rule) > 1) tallies[place] = judgeCombined(rule, frame, voices);
  }
  bind(frame, current);
  return tallies;
}

/** Every version of one type in turn, with what the other types say now, for the rules meant. */
function judgeVersions(
  set: RuleSet,
  frame: Frame,
  type: (typeof VARYING)[number],
  voices: VoicesByType,
  meant: Meant,
): Tallies {
  const { current, earlier } = voices[type];
  const tallies: Tallies = set.rules.map(() => undefined);
  const said: readonly (DocumentContent | undefined)[] = current.length === 0 ? [undefined] : current;
  for (const content of said) {
    frame[type] = content;
    judgeSet(set, frame, tallies, meant);
  }
  const then: Tallies = set.rules.map(() => undefined);
  for (const content of earlier) {
    frame[type] = content;
    then.fill(undefined);
    judgeSet(set, frame, then, meant);
    for (const [place, tally] of then.entries()) if (tally !== undefined) addPast(tallies, place, tally);
  }
  return tallies;
}

function addPast(tallies: Tallies, place: number, then: Tally): void {
  if (then.current.length > 0) (tallies[place] = writable(tallies[place])).past.push(then.current);
}

/** One rule over all combinations of the versions it reads. */
function judgeCombined(rule: Rule, frame: Frame, voices: VoicesByType): Tally {
  const tally = emptyTally();
  forEachWorld(voices, rule.types, frame, (isCurrent) => {
    if (isCurrent) return judgeRule(rule, frame, tally);
    const then = emptyTally();
    judgeRule(rule, frame, then);
    if (then.current.length > 0) tally.past.push(then.current);
  });
  return tally;
}

/** One rule on what is bound; absent elements are noted where the frame collects them. */
export function judgeRule(rule: Rule, frame: Frame, tally: Tally): void {
  const condition = frame.collect === undefined ? rule.test : rule.condition;
  if (rule.each === undefined) {
    const value = condition(frame);
    if (value === true) note(tally.current, rule, frame, undefined);
    else if (value === UNKNOWN) tally.unknown = true;
    return;
  }
  const items = itemsOf(frame[rule.each.type as 'order'], rule.each);
  if (items === undefined) {
    tally.unknown = true;
    return;
  }
  for (const one of items) {
    frame.item = one.item;
    frame.within = one.within;
    const value = condition(frame);
    if (value === UNKNOWN) tally.unknown = true;
    else if (value === true) note(tally.current, rule, frame, one);
  }
  frame.item = frame.within = undefined;
}
