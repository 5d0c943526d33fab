/** Turns an assessment into a proposal to each agency, or finds that nothing worth publishing has changed. */
import type { Decision, Reason, Trigger } from '../events/decision';
import type { DocumentType } from '../events/document';
import { compareText } from '../kernel/compare-text';
import type { DigestText } from '../kernel/digest';
import type { Consignment, FlowState } from '../join/consignment-state';
import { valueOf } from '../join/document-value';
import type { Flow } from '../join/flow';
import { earliestDeparture } from '../join/milestones';
import { basisOf, contentOf, isOpen } from '../join/own-decision';
import type { Readiness } from '../join/readiness';
import type { Assessment } from '../score/assessment';
import { askAgencies } from './agencies';
import type { Answer } from './answers';
import { answersOf } from './answers';
import type { BuiltIn, Call } from './built-in';
import { builtInCalls, withdrawalOf } from './built-in';
import type { DecidePolicy } from './policy';
import type { CountedHit } from './reasons';
import { countedHits } from './reasons';
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
  const calls = [...builtInCalls(flow, consignment, complete || consignment.closed)];
  const limit = policy.unknownsOf(flow.id);
  if (limit !== undefined && assessment.unknowns.length > limit.limit) {
    calls.push({ by: 'unknowns', measure: limit.measure, occurrence: '' });
  }
  const findings = { flow, state, consignment, assessment, missing: readiness.missing, counted, answers, calls };
  const withdrawal = withdrawalOf(flow, consignment);
  const stands = withdrawal === 'cancelled' && counted.some(({ hit, answered }) => !answered && isSticky(hit.rule.measure ?? 'NONE'));
  const proposal = withdrawal !== undefined && !stands ? withdrawn(policy, findings, withdrawal, context) : propose(policy, findings, context);
  return published(proposal, state, context.digestText);
}

function propose(policy: DecidePolicy, findings: Findings, context: DecideContext): Decision {
  const { flow, state, consignment, counted, answers, assessment } = findings;
  const isSettled = (by: BuiltIn, occurrence: string): boolean =>
    answers.get(policy.lead)?.settled.has(findingOf(by, occurrence)) ?? false;
  const calls = findings.calls.filter((call) => !isSettled(call.by, call.occurrence));
  const departed = earliestDeparture(consignment) !== undefined;
  const input = { policy, flow: flow.id, clean: flow.clean, counted, unknowns: assessment.unknowns, calls, answers, departed };
  const plain = askAgencies({ ...input, random: undefined });
  const rate = policy.randomOf(flow.id);
  const drawn = rate === undefined ? undefined : context.draw(consignment.reference, flow.id, consignment.generation);
  const randomDone = answers.get(rate?.agency ?? '')?.settled.has(findingOf('random', '')) ?? false;
  const selection = select(plain.mandatory, plain.scored, rate, drawn, randomDone);
  const asked = selection.random === undefined ? plain : askAgencies({ ...input, random: selection.random });
  const expired = (state.expired || context.trigger === 'RESPOND_BY') && asked.agencies.some(isOpen);
  const late: Call = { by: 'expired', measure: flow.expired, occurrence: '' };
  const final = expired ? askAgencies({ ...input, calls: [...calls, late], random: selection.random }) : asked;
  const builtIns = expired ? [...findings.calls, late] : findings.calls;
  const reasons = [
    ...counted.map(reasonOf),
    ...builtIns.map((call) => builtInReason(call.by, policy.lead, call.occurrence, isSettled(call.by, call.occurrence))),
    ...(selection.arm === 'RANDOM' ? [builtInReason('random', rate?.agency ?? policy.lead, '', randomDone)] : []),
  ];
  return worded(policy, findings, context, { ...final, reasons, arm: selection.arm, inclusionPpm: selection.inclusionPpm });
}

function withdrawn(policy: DecidePolicy, findings: Findings, why: BuiltIn, context: DecideContext): Decision {
  const agency = { agency: policy.lead, outcome: 'HOLD', measure: 'WITHDRAWN', calledBy: [why] } as const;
  const reasons = [...findings.counted.map(reasonOf), builtInReason(why, policy.lead, '', false)];
  return worded(policy, findings, context, { agencies: [agency], points: 0, reasons, arm: 'NONE', inclusionPpm: 0 });
}

type Proposal = Pick<Decision, 'agencies' | 'points' | 'reasons' | 'arm' | 'inclusionPpm'>;

function worded(policy: DecidePolicy, findings: Findings, context: DecideContext, proposal: Proposal): Decision {
  const { flow, state, consignment, assessment } = findings;
  const { latest, ...subject } = subjectOf(flow, consignment);
  const measure = proposal.agencies.reduce((all, one) => strongest(all, one.measure), flow.clean);
  const resolved = proposal.reasons.some((reason) => reason.rule === 'assigned' || reason.rule === 'cancelled')
    && proposal.agencies[0]?.measure === 'WITHDRAWN' ? 'WITHDRAWN' : measure; // prettier-ignore
  const decidedAt = Math.max(context.now, latest);
  const outcome = outcomeOf(resolved);
  return {
    reference: consignment.reference,
    ...subject,
    flow: flow.id,
    generation: consignment.generation,
    revision: state.revision + 1,
    supersedes: state.revision === 0 ? null : state.revision,
    trigger: context.trigger,
    finality: isFinal(findings) ? 'FINAL' : 'PRELIMINARY',
    reaffirms: false,
    outcome,
    measure: resolved,
    agencies: proposal.agencies,
    points: proposal.points,
    modelPpm: assessment.modelPpm,
    reasons: [...proposal.reasons].sort((a, b) => compareText(a.rule, b.rule) || compareText(a.agency, b.agency)),
    unknowns: assessment.unknowns.map(({ rule, elements }) => ({ rule, elements })),
    missing: findings.missing,
    arm: proposal.arm,
    inclusionPpm: proposal.inclusionPpm,
    policy: policy.hash,
    engine: context.behaviour,
    forced: context.forced,
    decidedAt,
    respondBy: isOpen({ outcome, measure: resolved }) ? respondBy(flow, state, resolved, decidedAt) : null,
  };
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
    const { current } = valueOf(document);
    if (current !== undefined && flow.presented(current)) return true;
    return document.versions.some(({ kind, content }) => kind === 'NOTICE' && content !== undefined && flow.presented(content));
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

function published(proposal: Decision, state: FlowState, digest: DigestText): Decision | undefined {
  if (state.revision === 0 || contentOf(proposal, digest) !== state.content) return proposal;
  return basisOf(proposal) === state.basis ? undefined : { ...proposal, reaffirms: true };
}
