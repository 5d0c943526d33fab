/** Judges a consignment in one flow: every rule of the flow is a hit, a miss or unknown, with its evidence. */
import type { DigestText } from '../kernel/digest';
import { UNKNOWN } from '../kernel/unknown';
import { compareText } from '../kernel/compare-text';
import type { Consignment, FlowState } from '../join/consignment-state';
import type { Flow } from '../join/flow';
import { milestonesOf } from '../join/milestones';
import { absentDocuments } from './absent-documents';
import type { Assessment, Hit, RuleUnknown } from './assessment';
import type { Frame } from './condition/frame';
import { emptyFrame } from './condition/frame';
import { factsOf } from './flow-facts';
import type { Item } from './items';
import { itemsOf } from './items';
import type { ResolvedList } from './lists';
import type { Each, Rule } from './rule';
import { sharedUnknowns } from './shared-unknowns';
import type { Tally } from './tally';
import { addEarlier, emptyTally, hitOf, note } from './tally';
import type { VoicesByType, World } from './worlds';
import { forEachWorld, hasOneVoice, plainWorld, voicesOf } from './worlds';

/** What `assess` needs of a policy: the rules of each flow, and its dated lists. */
export interface ScorePolicy {
  readonly rulesOf: (flow: string) => readonly Rule[];
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
  const items = itemsByPath();
  const hits: Hit[] = [];
  const unknowns: RuleUnknown[] = [];
  let areKept = true;
  for (const rule of policy.rulesOf(flow.id)) {
    const isPlain = voices === undefined || rule.types.every((type) => hasOneVoice(voices[type]));
    if (voices !== undefined) bind(frame, current);
    const tally = isPlain ? judgePlain(rule, frame, items) : judgeWorlds(rule, frame, voices);
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

/** Sets the documents that conditions read next. */
export function bind(frame: Frame, world: World): void {
  frame.order = world.order;
  frame.payment = world.payment;
  frame.logistics = world.logistics;
  frame.declaration = world.declaration;
}

/** The common case, one world: undefined when the rule misses, so that nothing is allocated for it. */
function judgePlain(rule: Rule, frame: Frame, items: ItemsByPath): Tally | undefined {
  if (rule.each !== undefined) return judgeItems(rule, frame, items.of(frame, rule.each), undefined);
  const value = rule.test(frame);
  if (value === UNKNOWN) return ONLY_UNKNOWN;
  if (value !== true) return undefined;
  const tally = emptyTally();
  note(tally.current, rule, frame, undefined);
  return tally;
}

/** What most rules that do not miss come to; nobody writes into it. */
const ONLY_UNKNOWN: Tally = { current: new Map(), past: [], unknown: true };

/** Rules over one class share its instances within an assessment. */
interface ItemsByPath {
  readonly of: (frame: Frame, each: Each) => readonly Item[] | undefined;
}

function itemsByPath(): ItemsByPath {
  // A flow's rules run over few classes: a short list is searched sooner than a map.
  const keys: string[] = [];
  const known: (readonly Item[] | undefined)[] = [];
  return {
    of: (frame, each) => {
      for (let at = 0; at < keys.length; at++) if (keys[at] === each.key) return known[at];
      const items = itemsOf(frame[each.type as 'order'], each);
      keys.push(each.key);
      known.push(items);
      return items;
    },
  };
}

function judgeWorlds(rule: Rule, frame: Frame, voices: VoicesByType): Tally {
  const tally = emptyTally();
  forEachWorld(voices, rule.types, (world, isCurrent) => {
    bind(frame, world);
    if (isCurrent) return judge(rule, frame, tally);
    const then = emptyTally();
    judge(rule, frame, then);
    if (then.current.size > 0) tally.past.push(then.current);
  });
  return tally;
}

function judge(rule: Rule, frame: Frame, tally: Tally): void {
  if (rule.each !== undefined) {
    judgeItems(rule, frame, itemsOf(frame[rule.each.type as 'order'], rule.each), tally);
    return;
  }
  const value = frame.collect === undefined ? rule.test(frame) : rule.condition(frame);
  if (value === true) note(tally.current, rule, frame, undefined);
  else if (value === UNKNOWN) tally.unknown = true;
}

/** The tally with what the items add; made only when there is something to note. */
function judgeItems(
  rule: Rule,
  frame: Frame,
  items: readonly Item[] | undefined,
  given: Tally | undefined,
): Tally | undefined {
  let tally = given;
  let unknown = items === undefined;
  if (items !== undefined) {
    const condition = frame.collect === undefined ? rule.test : rule.condition;
    for (const one of items) {
      frame.item = one.item;
      frame.within = one.within;
      const value = condition(frame);
      if (value === UNKNOWN) unknown = true;
      if (value !== true) continue;
      tally ??= emptyTally();
      note(tally.current, rule, frame, one);
    }
    frame.item = frame.within = undefined;
  }
  if (!unknown) return tally;
  if (tally === undefined) return ONLY_UNKNOWN;
  tally.unknown = true;
  return tally;
}

/** Judged once more with a list to note absent elements in, since an unknown is rarer than a miss. */
function absentElements(rule: Rule, frame: Frame, voices: VoicesByType | undefined): RuleUnknown {
  const collected: string[] = [];
  frame.collect = collected;
  const tally = emptyTally();
  if (voices === undefined) judge(rule, frame, tally);
  else {
    forEachWorld(voices, rule.types, (world, isCurrent) => {
      bind(frame, world);
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
