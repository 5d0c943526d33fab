/** Judges a consignment in one flow: every rule of the flow is a hit, a miss or unknown, with its evidence. */
import type { DigestText } from '../kernel/digest';
import { compareText } from '../kernel/compare-text';
import type { Consignment, FlowState } from '../join/consignment-state';
import type { Flow } from '../join/flow';
import { milestonesOf } from '../join/milestones';
import { absentDocuments } from './absent-documents';
import type { Assessment, Hit, RuleUnknown } from './assessment';
import type { Frame } from './condition/frame';
import { emptyFrame } from './condition/frame';
import { factsOf } from './flow-facts';
import type { FlowModel, Scored } from './flow-model';
import type { Tallies } from './judge-set';
import { judgeSet } from './judge-set';
import { judgeRule, judgeWorlds } from './judge-worlds';
import type { ResolvedList } from './lists';
import type { Rule } from './rule';
import type { RuleSet } from './rule-set';
import { sharedUnknowns } from './shared-unknowns';
import { addEarlier, emptyTally, hitOf } from './tally';
import type { VoicesByType, World } from './worlds';
import { bind, forEachWorld, plainWorld, voicesOf } from './worlds';

/** What `assess` needs of a policy: the rules of each flow, and its dated lists. */
export interface ScorePolicy {
  readonly rulesOf: (flow: string) => readonly Rule[];
  /** The same rules with their conditions run together. */
  readonly ruleSetOf: (flow: string) => RuleSet;
  readonly listsOn: (day: number) => ReadonlyMap<string, ResolvedList>;
  /** The model that judges in a flow, if one does. */
  readonly modelOf: (flow: string) => FlowModel | undefined;
  /** Is told what was found for each judgement; a policy's tests and replays listen, nobody in service does. */
  readonly assessed?: ((flow: string, assessment: Assessment, consignment: Consignment) => void) | undefined;
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
  const scored = policy.modelOf(flow.id)?.highest(frame);
  const set = policy.ruleSetOf(flow.id);
  const tallies = voices === undefined ? judgedOnce(set, frame) : judgeWorlds(set, frame, voices, current);
  const hits: Hit[] = [];
  const unknowns: RuleUnknown[] = [];
  let areKept = true;
  for (let place = 0; place < set.rules.length; place++) {
    const rule = set.rules[place];
    const tally = tallies[place];
    if (rule === undefined || tally === undefined) continue;
    for (const found of tally.current) hits.push(hitOf(rule, found, true, consignment, digest));
    if (tally.past.length > 0) addEarlier(hits, rule, tally, consignment, digest);
    if (tally.unknown && tally.current.length === 0) {
      const kept = absentDocuments(rule, current);
      areKept &&= kept !== undefined;
      unknowns.push(kept ?? absentElements(rule, frame, voices));
      bind(frame, current);
    }
  }
  return { hits, unknowns: areKept ? sharedUnknowns(unknowns) : unknowns, scored };
}

/** What another policy's model makes of a consignment in a flow, as `assess` would, without its rules. */
export function scoredBy(
  policy: ScorePolicy,
  flow: Flow,
  state: FlowState,
  consignment: Consignment,
): Scored | undefined {
  const model = policy.modelOf(flow.id);
  if (model === undefined) return undefined;
  const frame = frameOf(policy, flow, state, consignment);
  bind(frame, plainWorld(consignment) ?? currentWorld(voicesOf(consignment)));
  return model.highest(frame);
}

/** Of the assessment at hand, of which one runs at a time: an array of its own would grow each time. */
const tallied: Tallies = [];

/** The common case, one world. */
function judgedOnce(set: RuleSet, frame: Frame): Tallies {
  tallied.fill(undefined);
  for (let place = tallied.length; place < set.rules.length; place++) tallied.push(undefined);
  judgeSet(set, frame, tallied);
  return tallied;
}

/** A frame with the facts and milestones of a consignment in a flow; no world is bound to it yet. */
export function frameOf(policy: ScorePolicy, flow: Flow, state: FlowState, consignment: Consignment): Frame {
  const frame = emptyFrame(factsOf(flow, state, consignment, policy.listsOn));
  frame.milestones = milestonesOf(consignment.documents);
  frame.model = policy.modelOf(flow.id);
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

/** Judged once more with a list to note absent elements in, since an unknown is rarer than a miss. */
function absentElements(rule: Rule, frame: Frame, voices: VoicesByType | undefined): RuleUnknown {
  const collected: string[] = [];
  frame.collect = collected;
  const tally = emptyTally();
  if (voices === undefined) judgeRule(rule, frame, tally);
  else {
    forEachWorld(voices, rule.types, frame, (isCurrent) => {
      if (isCurrent) judgeRule(rule, frame, tally);
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
