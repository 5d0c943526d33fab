/** Judges a consignment in one flow: every rule of the flow is a hit, a miss or unknown, with its evidence. */
import type { DigestText } from '../kernel/digest';
import { UNKNOWN, type Unknown } from '../kernel/unknown';
import { compareText } from '../kernel/compare-text';
import type { Consignment, FlowState } from '../join/consignment-state';
import type { Flow } from '../join/flow';
import { milestonesOf } from '../join/milestones';
import { absentDocuments } from './absent-documents';
import type { Assessment, Hit, RuleUnknown } from './assessment';
import type { Frame } from './condition/frame';
import { emptyFrame } from './condition/frame';
import type { Value } from './condition/value';
import { factsOf } from './flow-facts';
import type { Item } from './items';
import { itemsOf } from './items';
import type { ResolvedList } from './lists';
import type { Rule } from './rule';
import type { ClassRules, RuleSet, Values } from './rule-set';
import { sharedUnknowns } from './shared-unknowns';
import type { Tally } from './tally';
import { addEarlier, emptyTally, hitOf, note } from './tally';
import type { VoicesByType, World } from './worlds';
import { bind, forEachWorld, hasOneVoice, plainWorld, voicesOf } from './worlds';

/** What `assess` needs of a policy: the rules of each flow, and its dated lists. */
export interface ScorePolicy {
  readonly rulesOf: (flow: string) => readonly Rule[];
  /** The same rules with their conditions run together. */
  readonly ruleSetOf: (flow: string) => RuleSet;
  readonly listsOn: (day: number) => ReadonlyMap<string, ResolvedList>;
}

/** Pure: the same consignment, flow state and policy give the same assessment. */
export function assess(
  policy: ScorePolicy,
  flow: Flow,
  state: FlowState,
  consignment: Consignment,
  digest: DigestText,
): Assessment {
  const frame = frameOf(policy, flow, state, consignment);
  const now = plainWorld(consignment);
  const voices = now === undefined ? voicesOf(consignment) : undefined;
  const current = now ?? (voices === undefined ? {} : currentWorld(voices));
  bind(frame, current);
  const { rules, judges, classes } = policy.ruleSetOf(flow.id);
  makeRoom(rules.length);
  for (const judge of judges) judge(frame, values);
  for (const one of classes) judgeClass(one, rules, frame);
  const hits: Hit[] = [];
  const unknowns: RuleUnknown[] = [];
  let areKept = true;
  for (let place = 0; place < rules.length; place++) {
    const rule = rules[place];
    if (rule === undefined) break;
    let tally: Tally | undefined;
    if (voices !== undefined && !rule.types.every((type) => hasOneVoice(voices[type]))) {
      tally = judgeWorlds(rule, frame, voices);
      bind(frame, current);
    } else tally = rule.each === undefined ? tallyOf(rule, values[place], frame) : tallies[place];
    if (tally === undefined) continue;
    for (const [agency, found] of tally.current) hits.push(hitOf(rule, agency, found, true, consignment, digest));
    if (tally.past.length > 0) addEarlier(hits, rule, tally, consignment, digest);
    if (tally.unknown && tally.current.size === 0) {
      const kept = absentDocuments(rule, current);
      areKept &&= kept !== undefined;
      unknowns.push(kept ?? absentElements(rule, frame, voices));
      bind(frame, current);
    }
  }
  return { hits, unknowns: areKept ? sharedUnknowns(unknowns) : unknowns, modelPpm: null };
}

/** By place in the rule set. Written anew by every assessment, of which one runs at a time: arrays of its own would grow each time. */
const values: Values = [];
const tallies: (Tally | undefined)[] = [];

function makeRoom(places: number): void {
  tallies.fill(undefined);
  for (let place = tallies.length; place < places; place++) {
    tallies.push(undefined);
    values.push(false);
  }
}

/** A frame with the facts and milestones of a consignment in a flow; no world is bound to it yet. */
export function frameOf(policy: ScorePolicy, flow: Flow, state: FlowState, consignment: Consignment): Frame {
  const frame = emptyFrame(factsOf(flow, state, consignment, policy.listsOn));
  frame.milestones = milestonesOf(consignment);
  return frame;
}

function currentWorld(voices: VoicesByType): World {
  const { order, payment, logistics, declaration } = voices;
  return {
    order: order.current[0],
    payment: payment.current[0],
    logistics: logistics.current[0],
    declaration: declaration.current[0],
  };
}

/** The common case, one world: undefined when the rule misses, so that nothing is allocated for it. */
function tallyOf(rule: Rule, value: Value | Unknown | undefined, frame: Frame): Tally | undefined {
  if (value === UNKNOWN) return ONLY_UNKNOWN;
  if (value !== true) return undefined;
  const tally = emptyTally();
  note(tally.current, rule, frame, undefined);
  return tally;
}

/** What most rules that do not miss come to; nobody writes into it. */
const ONLY_UNKNOWN: Tally = { current: new Map(), past: [], unknown: true };

/** Every rule over one class, item by item; each that does not miss gets its tally. */
function judgeClass({ each, places, judges }: ClassRules, rules: readonly Rule[], frame: Frame): void {
  const items = itemsOf(frame[each.type as 'order'], each);
  if (items === undefined) {
    for (const place of places) tallies[place] = ONLY_UNKNOWN;
    return;
  }
  for (const one of items) {
    frame.item = one.item;
    frame.within = one.within;
    for (const judge of judges) judge(frame, values);
    for (const place of places) {
      const value = values[place];
      const rule = rules[place];
      if (value === false || rule === undefined) continue;
      if (value === UNKNOWN) tallies[place] = withUnknown(tallies[place]);
      else if (value === true) note((tallies[place] = withHits(tallies[place])).current, rule, frame, one);
    }
  }
  frame.item = frame.within = undefined;
}

function withUnknown(tally: Tally | undefined): Tally {
  if (tally === undefined) return ONLY_UNKNOWN;
  if (tally !== ONLY_UNKNOWN) tally.unknown = true;
  return tally;
}

function withHits(tally: Tally | undefined): Tally {
  return tally === undefined || tally === ONLY_UNKNOWN
    ? { current: new Map(), past: [], unknown: tally !== undefined }
    : tally;
}

function judgeWorlds(rule: Rule, frame: Frame, voices: VoicesByType): Tally {
  const tally = emptyTally();
  forEachWorld(voices, rule.types, frame, (isCurrent) => {
    if (isCurrent) return judge(rule, frame, tally);
    const then = emptyTally();
    judge(rule, frame, then);
    if (then.current.size > 0) tally.past.push(then.current);
  });
  return tally;
}

function judge(rule: Rule, frame: Frame, tally: Tally): void {
  if (rule.each !== undefined)
    return judgeItems(rule, frame, itemsOf(frame[rule.each.type as 'order'], rule.each), tally);
  const value = frame.collect === undefined ? rule.test(frame) : rule.condition(frame);
  if (value === true) note(tally.current, rule, frame, undefined);
  else if (value === UNKNOWN) tally.unknown = true;
}

function judgeItems(rule: Rule, frame: Frame, items: readonly Item[] | undefined, tally: Tally): void {
  if (items === undefined) {
    tally.unknown = true;
    return;
  }
  const condition = frame.collect === undefined ? rule.test : rule.condition;
  for (const one of items) {
    frame.item = one.item;
    frame.within = one.within;
    const value = condition(frame);
    if (value === UNKNOWN) tally.unknown = true;
    else if (value === true) note(tally.current, rule, frame, one);
  }
  frame.item = frame.within = undefined;
}

/** Judged once more with a list to note absent elements in, since an unknown is rarer than a miss. */
function absentElements(rule: Rule, frame: Frame, voices: VoicesByType | undefined): RuleUnknown {
  const collected: string[] = [];
  frame.collect = collected;
  const tally = emptyTally();
  if (voices === undefined) judge(rule, frame, tally);
  else {
    forEachWorld(voices, rule.types, frame, (isCurrent) => {
      if (isCurrent) judge(rule, frame, tally);
    });
  }
  frame.collect = undefined;
  const elements = new Set(collected.map((path) => rule.pointers.get(path) ?? path));
  if (elements.size === 0 && rule.each !== undefined)
    elements.add([rule.each.rootPointer, ...rule.each.classIds].join('/'));
  // Present, but not comparable: what was read is all there is to say.
  if (elements.size === 0) {
    for (const { root, fields } of rule.paths) elements.add(rule.pointers.get([root, ...fields].join('.')) ?? root);
  }
  return { rule: rule.id, elements: [...elements].sort(compareText), definition: rule };
}
