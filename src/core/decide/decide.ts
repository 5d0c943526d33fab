/** Turns an assessment into a proposal to each agency, or finds that nothing worth publishing has changed. */
import type { Decision, Measure, Reason, Trigger } from '../events/decision';
import type { DocumentType } from '../events/document';
import { compareText } from '../kernel/compare-text';
import type { DigestText } from '../kernel/digest';
import type { Consignment, FlowState } from '../join/consignment-state';
import { currentOf, valueOf } from '../join/document-value';
import type { Flow } from '../join/flow';
import { UNASSIGNED } from '../join/flow';
import { hasDeparted } from '../join/milestones';
import { basisOf, contentOf, isOpen } from '../join/own-decision';
import type { Readiness } from '../join/readiness';
import { noticeIn } from '../join/version-content';
import type { Assessment } from '../score/assessment';
import type { Scored } from '../score/flow-model';
import { modelScore } from '../score/model-score';
import type { AgencyInput } from './agencies';
import { askAgencies } from './agencies';
import type { Answer } from './answers';
import { answersOf } from './answers';
import type { BuiltIn, Call } from './built-in';
import { builtInCalls, withdrawalOf } from './built-in';
import type { DecidePolicy } from './policy';
import type { CountedHit } from './reasons';
import { countedHits, standsAlone } from './reasons';
import type { Draw } from './selection';
import { select } from './selection';
import { isSticky, outcomeOf, strongest } from './strength';
import { subjectOf } from './subject';

/** Raised only when a golden archive decides differently; stands in every decision and entry. */
export const BEHAVIOUR_NUMBER = 1;

export interface DecideContext {
  readonly now: number;
  readonly trigger: Trigger;
  readonly forced: readonly string[];
  readonly behaviour: number;
  readonly draw: Draw;
  readonly digestText: DigestText;
  /** Reasons of the engine to judge without: what a decision would be in their absence. Absent itself where one is made. */
  readonly leftOut?: ReadonlySet<BuiltIn>;
}

/** What a flow has come to before it is put into words. */
interface Findings {
  readonly flow: Flow;
  readonly state: FlowState;
  readonly consignment: Consignment;
  readonly assessment: Assessment;
  readonly missing: readonly DocumentType[];
  readonly counted: readonly CountedHit[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly calls: readonly Call[];
}

/** Undefined when the decision that stands says the same on the same basis. */
export function decide(
  policy: DecidePolicy,
  flow: Flow,
  state: FlowState,
  consignment: Consignment,
  assessment: Assessment,
  readiness: Readiness,
  context: DecideContext,
): Decision | undefined {
  const answers = answersOf(consignment, state);
  const counted = countedHits(policy, flow.id, assessment.hits, answers);
  const complete = readiness.ready && readiness.complete;
  let calls = builtInCalls(flow, consignment, readiness.missing, complete || consignment.closed);
  const limit = policy.unknownsOf(flow.id);
  if (limit !== undefined && assessment.unknowns.length > limit.limit) {
    const occurrence = context.digestText(assessment.unknowns.map(({ rule }) => rule).join(' ')).slice(0, 16);
    calls.push({ by: 'unknowns', measure: limit.measure, occurrence });
  }
  const { leftOut } = context;
  if (leftOut !== undefined) calls = calls.filter(({ by }) => !leftOut.has(by));
  const findings = { flow, state, consignment, assessment, missing: readiness.missing, counted, answers, calls };
  const withdrawal = withdrawalOf(flow, consignment);
  const proposal =
    withdrawal === undefined || (withdrawal === 'cancelled' && outlives(policy, findings, context))
      ? propose(policy, findings, context)
      : withdrawn(policy, findings, withdrawal, context);
  return published(proposal, state, assessment.scored, context.digestText);
}

/** Does something stand that a cancellation does not end: a hit, a seizure, a detention after its time limit, a random check? */
function outlives(policy: DecidePolicy, findings: Findings, context: DecideContext): boolean {
  const { flow, counted, answers } = findings;
  if (standsAlone(policy, flow.id, counted)) return true;
  for (const { permanent, measure } of answers.values()) if (permanent && isSticky(measure ?? 'NONE')) return true;
  return propose(policy, findings, context).reasons.some(
    ({ rule, answered }) => !answered && (rule === 'random' || (rule === 'expired' && isSticky(flow.expired))),
  );
}

function propose(policy: DecidePolicy, findings: Findings, context: DecideContext): Decision {
  const { flow, state, consignment, answers, assessment } = findings;
  const settled = answers.get(policy.lead)?.settled;
  const isSettled = (call: Call): boolean => settled?.has(findingOf(call.by, call.occurrence)) ?? false;
  const input: AgencyInput = {
    policy,
    flow: flow.id,
    clean: baseOf(flow),
    counted: findings.counted,
    unknowns: assessment.unknowns,
    calls: settled === undefined ? findings.calls : findings.calls.filter((call) => !isSettled(call)),
    random: undefined,
    answers,
    departed: hasDeparted(consignment),
  };
  const plain = askAgencies(input);
  const rate = policy.randomOf(flow.id);
  const draw = (): number | undefined => context.draw(consignment.reference, flow.id, consignment.generation);
  const randomDone = rate !== undefined && (answers.get(rate.agency)?.settled.has('random') ?? false);
  const { arm, inclusionPpm, random } = select(plain.mandatory, plain.scored, rate, draw, randomDone);
  let asked = random === undefined ? plain : askAgencies({ ...input, random });
  const builtIns = [...findings.calls];
  const late: Call = { by: 'expired', measure: flow.expired, occurrence: String(state.respondBy) };
  const isLate = (state.expired || context.trigger === 'RESPOND_BY') && !context.leftOut?.has('expired');
  // Late data never turns into a release: what has expired stands like a hit of its strength.
  if (isLate && (isSticky(flow.expired) || asked.agencies.some(isOpen))) {
    builtIns.push(late);
    if (!isSettled(late)) asked = askAgencies({ ...input, calls: [...input.calls, late], random });
  }
  const reasons = findings.counted.map(reasonOf);
  for (const call of builtIns) reasons.push(builtInReason(call.by, policy.lead, call.occurrence, isSettled(call)));
  if (arm === 'RANDOM') reasons.push(builtInReason('random', rate?.agency ?? policy.lead, '', randomDone));
  const { agencies, points } = asked;
  return worded(policy, findings, context, { agencies, points, reasons, arm, inclusionPpm });
}

function withdrawn(policy: DecidePolicy, findings: Findings, why: BuiltIn, context: DecideContext): Decision {
  const agency = { agency: policy.lead, outcome: 'HOLD', measure: 'WITHDRAWN', calledBy: [why] } as const;
  const reasons = [...findings.counted.map(reasonOf), builtInReason(why, policy.lead, '', false)];
  return worded(policy, findings, context, { agencies: [agency], points: 0, reasons, arm: 'NONE', inclusionPpm: 0 });
}

interface Proposal extends Pick<Decision, 'agencies' | 'points' | 'arm' | 'inclusionPpm'> {
  readonly reasons: Reason[];
}

function worded(policy: DecidePolicy, findings: Findings, context: DecideContext, proposal: Proposal): Decision {
  const { flow, state, consignment, assessment } = findings;
  const subject = subjectOf(flow, consignment);
  let measure: Measure = 'NONE';
  for (const one of proposal.agencies) measure = strongest(measure, one.measure);
  const decidedAt = Math.max(context.now, subject.latest);
  const outcome = outcomeOf(measure);
  return {
    reference: consignment.reference,
    sender: subject.sender,
    functionalReference: subject.functionalReference,
    aliases: subject.aliases,
    goodsLocation: subject.goodsLocation,
    flow: flow.id,
    generation: consignment.generation,
    revision: state.revision + 1,
    supersedes: state.revision === 0 ? null : state.revision,
    trigger: context.trigger,
    finality: isFinal(findings) ? 'FINAL' : 'PRELIMINARY',
    reaffirms: false,
    outcome,
    measure,
    agencies: proposal.agencies,
    points: proposal.points,
    modelPpm: assessment.scored?.ppm ?? null,
    model: null,
    reasons: proposal.reasons.sort(compareReasons),
    unknowns: stated(assessment.unknowns),
    missing: findings.missing,
    arm: proposal.arm,
    inclusionPpm: proposal.inclusionPpm,
    policy: policy.hash,
    engine: context.behaviour,
    forced: context.forced,
    basis: subject.basis,
    decidedAt,
    respondBy: isOpen({ outcome, measure }) ? respondBy(flow, state, measure, decidedAt) : null,
  };
}

const statedUnknowns = new WeakMap<Assessment['unknowns'], Decision['unknowns']>();

/** As the decision says it; what assessments share is shared by decisions too. */
function stated(unknowns: Assessment['unknowns']): Decision['unknowns'] {
  let known = statedUnknowns.get(unknowns);
  if (known === undefined) {
    known = unknowns.map(({ rule, elements }) => ({ rule, elements }));
    if (Object.isFrozen(unknowns)) statedUnknowns.set(unknowns, Object.freeze(known));
  }
  return known;
}

function compareReasons(a: Reason, b: Reason): number {
  return compareText(a.rule, b.rule) || compareText(a.agency, b.agency) || compareText(a.finding, b.finding);
}

/** What the lead agency gives where nothing calls it; what no flow selects is called by that alone. */
function baseOf(flow: Flow): Measure {
  return flow.id === UNASSIGNED ? 'NONE' : flow.clean;
}

/** What was asked keeps its time limit as long as the same measure stays open. */
function respondBy(flow: Flow, state: FlowState, measure: Decision['measure'], decidedAt: number): number {
  const kept = state.open && (state.measure === measure || state.expired) ? state.respondBy : null;
  return kept ?? decidedAt + flow.respondWithinMs;
}

/** Preliminary while a declaration is awaited, or there and neither accepted nor presented. */
function isFinal({ flow, state, consignment }: Findings): boolean {
  const declarations = consignment.documents.filter((document) => document.type === 'declaration');
  if (declarations.length === 0) return flow.needs.declaration === undefined || state.deadlineFired;
  return declarations.some((document) => {
    const current = currentOf(valueOf(document));
    if (current !== undefined && flow.presented(current)) return true;
    const notices = document.versions.flatMap((version) => noticeIn(version) ?? []);
    return notices.some((notice) => flow.presented(notice));
  });
}

function reasonOf({ hit, standing, answered }: CountedHit): Reason {
  const { rule, agency, pointers, pointerCount, finding } = hit;
  return { rule: rule.id, points: rule.points, agency, pointers, pointerCount, standing, answered, finding };
}

function builtInReason(by: BuiltIn, agency: string, occurrence: string, answered: boolean): Reason {
  const finding = findingOf(by, occurrence);
  return { rule: by, points: 0, agency, pointers: [], pointerCount: 0, standing: false, answered, finding };
}

function findingOf(by: BuiltIn, occurrence: string): string {
  return occurrence === '' ? by : `${by}:${occurrence}`;
}

/** What the model's probability is made of is worked out for what keeps goods back: that costs more than the model itself. */
function explained(decision: Decision, scored: Scored | undefined): Decision {
  return scored === undefined || decision.outcome === 'RELEASE' ? decision : { ...decision, model: modelScore(scored) };
}

function published(
  proposal: Decision,
  state: FlowState,
  scored: Scored | undefined,
  digest: DigestText,
): Decision | undefined {
  if (state.revision === 0 || contentOf(proposal, digest) !== state.content) return explained(proposal, scored);
  return basisOf(proposal) === state.basis ? undefined : explained({ ...proposal, reaffirms: true }, scored);
}
