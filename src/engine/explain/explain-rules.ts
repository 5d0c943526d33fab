/** Every rule of a flow as it stands: hit, unknown or missed, with what was compared, what to check, what is absent. */
import type { Decision, Reason } from '../../core/events/decision';
import type { DocumentType } from '../../core/events/document';
import { BUILT_IN } from '../../core/decide/built-in';
import type { Consignment, FlowState } from '../../core/join/consignment-state';
import type { Flow } from '../../core/join/flow';
import { presencesOf } from '../../core/join/readiness';
import { UNKNOWN } from '../../core/kernel/unknown';
import type { Assessment } from '../../core/score/assessment';
import { DOCUMENT_OF_ROOT, isRoot } from '../../core/score/condition/frame';
import { assess, frameOf } from '../../core/score/score';
import type { Rule } from '../../core/score/rule';
import type { CompiledRule } from '../../edge/policy/compile-rule';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { RuleText } from '../../edge/policy/policy-file';
import { rowView } from '../../edge/policy/tables/row-view';
import { digestText } from '../digest-text';
import type { AbsentElement, RuleExplanation } from './explanation';
import type { Instances } from './rule-instances';
import { instancesOf } from './rule-instances';

/** One flow of one consignment under a policy; `on` is the day of its lists, YYYY-MM-DD. */
export interface FlowGround {
  readonly loaded: LoadedPolicy;
  readonly flow: Flow;
  readonly state: FlowState;
  readonly consignment: Consignment;
  readonly decision: Decision | undefined;
  readonly on: string;
  readonly texts: Readonly<Record<string, RuleText>>;
}

/** Hits first, the engine's own reasons among them, then unknown, then missed; each in the order of the policy. */
export function explainRules(ground: FlowGround): readonly RuleExplanation[] {
  const { loaded, flow, state, consignment } = ground;
  const assessment = assess(loaded.policy, flow, state, consignment, digestText);
  const frame = frameOf(loaded.policy, flow, state, consignment);
  const looking = { frame, consignment, lists: loaded.lists, on: ground.on };
  const hits: RuleExplanation[] = builtInReasons(ground);
  const unknown: RuleExplanation[] = [];
  const missed: RuleExplanation[] = [];
  for (const rule of loaded.policy.rulesOf(flow.id)) {
    const compiled = loaded.rules.get(rule.id);
    if (compiled === undefined) continue;
    const result = resultOf(rule, assessment, ground.decision);
    const wanted = result === 'hit' ? true : result === 'unknown' ? UNKNOWN : false;
    const instances = instancesOf(compiled, wanted, looking);
    const explained = explainRule(compiled, result, instances, assessment, ground);
    (result === 'hit' ? hits : result === 'unknown' ? unknown : missed).push(explained);
  }
  return [...hits, ...unknown, ...missed];
}

/** A hit of an earlier version alone counts only if the decision says that it stands. */
function resultOf(rule: Rule, assessment: Assessment, decision: Decision | undefined): RuleExplanation['result'] {
  const isHit = assessment.hits.some((hit) => hit.rule === rule && hit.current);
  if (isHit || reasonsOf(decision, rule.id).length > 0) return 'hit';
  return assessment.unknowns.some((unknown) => unknown.definition === rule) ? 'unknown' : 'missed';
}

function explainRule(
  { rule, source }: CompiledRule,
  result: RuleExplanation['result'],
  instances: Instances,
  assessment: Assessment,
  ground: FlowGround,
): RuleExplanation {
  const hits = assessment.hits.filter((hit) => hit.rule === rule);
  const reasons = reasonsOf(ground.decision, rule.id);
  const unknown = assessment.unknowns.find((one) => one.definition === rule);
  const agencies = result === 'hit' ? new Set(hits.map((hit) => hit.agency)) : new Set([rule.agency]);
  return {
    rule: rule.id,
    result,
    ...wordsOf(ground, rule.id, source.why),
    points: rule.points,
    severity: rule.severity,
    measure: rule.measure ?? null,
    whenUnknown: rule.whenUnknown ?? null,
    legalBasis: source.legalBasis ?? null,
    row: rowView(ground.loaded.tables, rule.id),
    agencies: agencies.size > 0 ? [...agencies] : reasons.map(({ agency }) => agency),
    standing: result === 'hit' && !hits.some((hit) => hit.current),
    answered: reasons.length > 0 && reasons.every((reason) => reason.answered),
    cured: result !== 'hit' && hits.length > 0,
    when: source.when.trim(),
    instances: instances.shown,
    instanceCount: instances.count,
    absent: unknown === undefined ? [] : unknown.elements.map((pointer) => absentElement(pointer, rule, ground)),
  };
}

function reasonsOf(decision: Decision | undefined, rule: string): readonly Reason[] {
  return decision?.reasons.filter((reason) => reason.rule === rule) ?? [];
}

type RuleWords = Pick<RuleExplanation, 'text' | 'check' | 'why' | 'disclosure'>;

/** What has no text is nobody's business but the officer's. */
function wordsOf({ texts }: FlowGround, rule: string, why: string): RuleWords {
  const text = texts[rule];
  return { text: text?.officer ?? why, check: text?.check ?? null, why, disclosure: text?.disclosure ?? 'restricted' };
}

function absentElement(pointer: string, rule: Rule, { flow, state, consignment }: FlowGround): AbsentElement {
  const document = documentOf(pointer, rule);
  if (document === null) return { pointer, document, presence: 'absent', awaitedUntil: null };
  const presence = presencesOf(flow, state, consignment)[document];
  return { pointer, document, presence, awaitedUntil: presence === 'awaited' ? state.deadline : null };
}

function documentOf(pointer: string, rule: Rule): DocumentType | null {
  const [path] = [...rule.pointers].find(([, known]) => known === pointer) ?? [];
  const root = path?.split('.')[0] ?? '';
  const type = isRoot(root) ? DOCUMENT_OF_ROOT[root] : undefined;
  return type ?? rule.each?.type ?? null;
}

/** Reasons that no rule gives: of the decision that stands, since they follow from more than the documents. */
function builtInReasons(ground: FlowGround): RuleExplanation[] {
  const own = ground.decision?.reasons.filter(({ rule }) => BUILT_IN.some((id) => id === rule)) ?? [];
  return own.map(({ rule, points, agency, standing, answered }) => ({
    rule,
    result: 'hit',
    ...wordsOf(ground, rule, ''),
    points,
    severity: null,
    measure: null,
    whenUnknown: null,
    legalBasis: null,
    row: null,
    agencies: [agency],
    standing,
    answered,
    cured: false,
    when: null,
    instances: [],
    instanceCount: 0,
    absent: [],
  }));
}
