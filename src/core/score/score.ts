/** Judges a consignment in one flow: every rule of the flow is a hit, a miss or unknown, with its evidence. */
import type { DigestText } from '../kernel/digest';
import { hex } from '../kernel/hex';
import { UNKNOWN } from '../kernel/unknown';
import { compareText } from '../kernel/compare-text';
import type { Consignment, FlowState } from '../join/consignment-state';
import type { Flow } from '../join/flow';
import { milestonesOf } from '../join/milestones';
import type { Assessment, Hit, RuleUnknown } from './assessment';
import type { Frame } from './condition/frame';
import { emptyFrame } from './condition/frame';
import { evidenceOf } from './evidence';
import { factsOf } from './flow-facts';
import type { Item } from './items';
import { itemsOf, pointerOfItem } from './items';
import type { ResolvedList } from './lists';
import type { Each, Rule } from './rule';
import type { VoicesByType, World } from './worlds';
import { forEachWorld, isPlain, voicesOf } from './worlds';

/** Item pointers listed in a reason; the count tells how many there were. */
const LISTED_POINTERS = 20;

/** What `assess` needs of a policy: the rules of each flow, and its dated lists. */
export interface ScorePolicy {
  readonly rulesOf: (flow: string) => readonly Rule[];
  readonly listsOn: (day: number) => ReadonlyMap<string, ResolvedList>;
}

/** What one rule found for one agency, over all worlds looked at. */
interface Found {
  readonly evidence: string[];
  readonly pointers: string[];
  count: number;
}

/** Per agency of one rule; `unknown` when some current world did not know. */
interface Tally {
  readonly current: Map<string, Found>;
  readonly earlier: Map<string, Found>;
  unknown: boolean;
}

/** Pure: the same consignment, flow state and policy give the same assessment. */
export function assess(
  policy: ScorePolicy,
  flow: Flow,
  state: FlowState,
  consignment: Consignment,
  digest: DigestText,
): Assessment {
  const voices = voicesOf(consignment);
  const frame = frameOf(policy, flow, state, consignment);
  const plain = isPlain(voices);
  const now = currentWorld(voices);
  bind(frame, now);
  const items = itemsByPath();
  const hits: Hit[] = [];
  const unknowns: RuleUnknown[] = [];
  for (const rule of policy.rulesOf(flow.id)) {
    const tally = plain ? judgePlain(rule, frame, items) : judgeWorlds(rule, frame, voices);
    if (tally === undefined) continue;
    for (const [agency, found] of tally.current) hits.push(hitOf(rule, agency, found, true, consignment, digest));
    for (const [agency, found] of tally.earlier) {
      if (!tally.current.has(agency)) hits.push(hitOf(rule, agency, found, false, consignment, digest));
    }
    if (tally.unknown && tally.current.size === 0) {
      unknowns.push(unknownOf(rule, frame, voices));
      bind(frame, now);
    }
  }
  return { hits, unknowns, modelPpm: null };
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
  if (rule.each !== undefined) return judgeItems(rule, frame, items.of(frame, rule.each), undefined, true);
  const value = rule.condition(frame);
  if (value !== true && value !== UNKNOWN) return undefined;
  const tally = emptyTally();
  if (value === true) note(tally.current, rule, frame, undefined);
  else tally.unknown = true;
  return tally;
}

/** Rules over one class share its instances within an assessment. */
interface ItemsByPath {
  readonly of: (frame: Frame, each: Each) => readonly Item[] | undefined;
}

function itemsByPath(): ItemsByPath {
  const known = new Map<string, readonly Item[] | undefined>();
  return {
    of: (frame, each) => {
      if (known.has(each.key)) return known.get(each.key);
      const items = itemsOf(frame[each.type as 'order'], each);
      known.set(each.key, items);
      return items;
    },
  };
}

function judgeWorlds(rule: Rule, frame: Frame, voices: VoicesByType): Tally {
  const tally = emptyTally();
  forEachWorld(voices, rule.types, (world, isCurrent) => {
    bind(frame, world);
    judge(rule, frame, tally, isCurrent);
  });
  return tally;
}

function judge(rule: Rule, frame: Frame, tally: Tally, isCurrent: boolean): void {
  if (rule.each !== undefined) {
    judgeItems(rule, frame, itemsOf(frame[rule.each.type as 'order'], rule.each), tally, isCurrent);
    return;
  }
  const value = rule.condition(frame);
  if (value === true) note(isCurrent ? tally.current : tally.earlier, rule, frame, undefined);
  else if (value === UNKNOWN && isCurrent) tally.unknown = true;
}

/** The tally with what the items add; made only when there is something to note. */
function judgeItems(
  rule: Rule,
  frame: Frame,
  items: readonly Item[] | undefined,
  given: Tally | undefined,
  isCurrent: boolean,
): Tally | undefined {
  let tally = given;
  let unknown = items === undefined;
  if (items !== undefined) {
    for (const one of items) {
      frame.item = one.item;
      frame.within = one.within;
      const value = rule.condition(frame);
      if (value === UNKNOWN) unknown = true;
      if (value !== true) continue;
      tally ??= emptyTally();
      note(isCurrent ? tally.current : tally.earlier, rule, frame, one);
    }
    frame.item = frame.within = undefined;
  }
  if (unknown && isCurrent) (tally ??= emptyTally()).unknown = true;
  return tally;
}

function note(into: Map<string, Found>, rule: Rule, frame: Frame, item: Item | undefined): void {
  const itemPointer = item === undefined ? undefined : pointerOfItem(item);
  const named = rule.agencyFrom?.(frame);
  const agency = typeof named === 'string' ? named : rule.agency;
  let found = into.get(agency);
  if (found === undefined) into.set(agency, (found = { evidence: [], pointers: [], count: 0 }));
  found.evidence.push(evidenceOf(rule.paths, frame));
  for (const path of rule.paths) {
    if (itemPointer !== undefined && path.root !== 'item') continue;
    const pointer = itemPointer === undefined ? path.pointer : `${itemPointer}/${path.pointer}`;
    if (found.pointers.includes(pointer)) continue;
    found.count++;
    if (found.pointers.length < LISTED_POINTERS) found.pointers.push(pointer);
  }
}

function hitOf(
  rule: Rule,
  agency: string,
  found: Found,
  current: boolean,
  consignment: Consignment,
  digest: DigestText,
): Hit {
  const evidence = found.evidence.length > 1 ? found.evidence.sort(compareText) : found.evidence;
  const finding = digest(JSON.stringify([rule.id, agency, saltOf(consignment, rule), evidence])).slice(0, 32);
  return { rule, agency, pointers: found.pointers, pointerCount: found.count, finding, current };
}

/** Keeps a finding from being guessed back into the personal data it was made of. */
function saltOf(consignment: Consignment, rule: Rule): string {
  let salt = consignment.reference;
  for (const document of consignment.documents) {
    const first = document.versions[0];
    if (first !== undefined && rule.types.includes(document.type)) salt += hex(first.digest);
  }
  return salt;
}

const whollyAbsent = new WeakMap<Rule, RuleUnknown>();

/** Judged once more with a list to note absent elements in, since an unknown is rarer than a miss. */
function unknownOf(rule: Rule, frame: Frame, voices: VoicesByType): RuleUnknown {
  if (rule.each === undefined || voices[rule.each.type].current.length > 0) return absentElements(rule, frame, voices);
  // An item rule whose document is not there always says the same.
  let unknown = whollyAbsent.get(rule);
  if (unknown === undefined) whollyAbsent.set(rule, (unknown = absentElements(rule, frame, voices)));
  return unknown;
}

function absentElements(rule: Rule, frame: Frame, voices: VoicesByType): RuleUnknown {
  const collected: string[] = [];
  frame.collect = collected;
  const tally = emptyTally();
  forEachWorld(voices, rule.types, (world, isCurrent) => {
    bind(frame, world);
    if (isCurrent) judge(rule, frame, tally, true);
  });
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

function emptyTally(): Tally {
  return { current: new Map(), earlier: new Map(), unknown: false };
}
