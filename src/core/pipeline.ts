/** The product on one page: join, score and decide what one batch brought and which timers it made due. */
import type { Incoming, Refused } from './events/arrival';
import type { Decision, Trigger } from './events/decision';
import { compareText } from './kernel/compare-text';
import type { DigestText } from './kernel/digest';
import { hasUnselectedWhole } from './join/arrivals';
import { foldIncoming, stamped } from './join/consignment';
import type { Consignment, FlowState } from './join/consignment-state';
import { fire, triggerOf } from './join/fire';
import type { Flow } from './join/flow';
import { UNASSIGNED } from './join/flow';
import { foldDecision } from './join/own-decision';
import { readinessOf } from './join/readiness';
import type { Timer } from './join/timers';
import { earliestDeadline } from './join/timers';
import type { DueUntil, StateView } from './join/due-timers';
import { dueTimers } from './join/due-timers';
import type { Stretch } from './join/stretch';
import { assess } from './score/score';
import type { ScorePolicy } from './score/score';
import type { Assessment } from './score/assessment';
import { decide } from './decide/decide';
import type { DecidePolicy } from './decide/policy';
import type { Draw } from './decide/selection';
import type { DueEnd } from './ledger/entry';
import { sliceEnd } from './ledger/rejudging';

/** A policy as core runs it: flows in order of their id, rules, lists, bands. */
export interface Policy extends ScorePolicy, DecidePolicy {
  readonly flows: readonly Flow[];
  readonly flowOf: (id: string) => Flow | undefined;
}

export interface StepContext {
  readonly seq: number;
  readonly now: number;
  readonly forced: readonly string[];
  readonly behaviour: number;
  readonly draw: Draw;
  readonly digestText: DigestText;
}

/** One object for all that records led to, one for each timer. */
interface JudgeContext extends StepContext {
  readonly trigger: Trigger;
}

/** Where a live batch ends; a replay has none, its spans are in the ledger. */
export interface BatchBounds {
  readonly earliestDeadline: number | undefined;
  readonly smallestMinWaitMs: number;
}

export interface StepResult {
  /** How many of the incoming records this entry takes; the rest belongs to the next. */
  readonly consumed: number;
  /** A reference without a state is forgotten. */
  readonly changed: ReadonlyMap<string, Consignment | undefined>;
  /** By (reference, flow, revision). */
  readonly decisions: readonly Decision[];
  readonly rejections: readonly Refused[];
  readonly dueTo: DueEnd | null;
  /** Timers that fired. */
  readonly fired: number;
  readonly now: number;
  readonly forced: readonly string[];
}

/**
 * The time of an entry, and up to where its timers fire; both depend on how many records the batch takes. `forced` are
 * the inputs with unread records that it passed over.
 */
export interface EntryClock {
  readonly now: number;
  readonly dueUntil: DueUntil | undefined;
  readonly forced?: readonly string[];
}

/** What a step is given beside the state: a live one has bounds and a limit, a replay what the ledger says. */
export interface StepInput {
  readonly incoming: readonly Incoming[];
  readonly bounds: BatchBounds | undefined;
  readonly clockAfter: (consumed: number) => EntryClock;
  readonly dueLimit: number;
}

/** Folds, judges, fires and judges again; pure, and the same in live, verify and what-if. */
export function step(
  policy: Policy,
  context: Omit<StepContext, 'now' | 'forced'>,
  state: StateView,
  input: StepInput,
): StepResult {
  const changed = new Map<string, Consignment | undefined>();
  const rejections: Refused[] = [];
  const load = (reference: string): Consignment | undefined => {
    const known = changed.get(reference);
    return known !== undefined || changed.has(reference) ? known : state.load(reference);
  };
  const consumed = join(policy, context.seq, input, load, changed, rejections);
  const { now, dueUntil, forced = [] } = input.clockAfter(consumed);
  // What a record led to would have been decided at any time; what time alone led to may lack what is still unread.
  const full: JudgeContext = { ...context, now, forced: [], trigger: 'EVENT' };
  const decisions: Decision[] = [];
  for (const [reference, consignment] of changed) {
    if (consignment === undefined) continue;
    const judged = judgeAll(policy, full, consignment, decisions);
    if (judged !== consignment) changed.set(reference, judged);
  }
  const timers = dueUntil === undefined ? [] : dueTimers(state, changed, dueUntil, input.dueLimit);
  for (const timer of timers) {
    const consignment = load(timer.reference);
    const after =
      consignment && fired(policy, { ...full, forced, trigger: triggerOf(timer) }, consignment, timer, decisions);
    if (after !== consignment) changed.set(timer.reference, after);
  }
  for (const [reference, consignment] of changed) {
    const after = consignment && stamped(consignment, full.seq);
    if (after !== consignment) changed.set(reference, after);
  }
  const last = timers.at(-1);
  decisions.sort(inOrder);
  const dueTo = last === undefined ? null : { time: last.time, reference: last.reference };
  return { consumed, changed, decisions, rejections, dueTo, fired: timers.length, now, forced };
}

/** Judges open consignments once more, though nothing has come: one slice of what an activation asks for. Pure, as above. */
export function rejudge(
  policy: Policy,
  context: Omit<StepContext, 'now' | 'forced'>,
  { consignments, end }: Stretch,
  now: number,
): StepResult {
  const changed = new Map<string, Consignment>();
  const decisions: Decision[] = [];
  const judging: JudgeContext = { ...context, now, forced: [], trigger: 'REJUDGE' };
  for (const consignment of consignments) {
    if (consignment.closed) continue;
    const judged = judgeAll(policy, judging, consignment, decisions);
    if (judged !== consignment) changed.set(consignment.reference, stamped(judged, context.seq));
  }
  decisions.sort(inOrder);
  return { consumed: 0, changed, decisions, rejections: [], dueTo: sliceEnd(end), fired: 0, now, forced: [] };
}

/** By reference, flow, revision. References are printable ASCII, whose UTF-16 order is that of the bytes. */
function inOrder(a: Decision, b: Decision): number {
  if (a.reference !== b.reference) return a.reference < b.reference ? -1 : 1;
  return compareText(a.flow, b.flow) || a.revision - b.revision;
}

/** Folds records until the batch must end; returns how many it took. */
function join(
  policy: Policy,
  seq: number,
  input: StepInput,
  load: (reference: string) => Consignment | undefined,
  changed: Map<string, Consignment | undefined>,
  rejections: Refused[],
): number {
  const { incoming, bounds } = input;
  const firstTime = incoming[0]?.appendTime ?? 0;
  let earliest = bounds?.earliestDeadline ?? Infinity;
  for (let index = 0; index < incoming.length; index++) {
    const one = incoming[index];
    if (one === undefined) break;
    if (bounds !== undefined && one.appendTime > earliest) return index;
    if (bounds !== undefined && one.appendTime - firstTime >= bounds.smallestMinWaitMs) return index;
    if (!one.accepted) rejections.push(one);
    if (one.reference === null) continue;
    const known = load(one.reference);
    const consignment = foldIncoming(policy.flows, known, one, seq);
    if (consignment === known || consignment === undefined) continue;
    changed.set(one.reference, consignment);
    if (bounds !== undefined) earliest = Math.min(earliest, earliestDeadline(consignment));
  }
  return incoming.length;
}

/** Every flow of a consignment judged once; its decisions folded into it. */
function judgeAll(policy: Policy, context: JudgeContext, consignment: Consignment, into: Decision[]): Consignment {
  let judged = consignment;
  for (const state of consignment.flows) {
    const decision = judge(policy, context, judged, state);
    if (decision === undefined) continue;
    into.push(decision);
    judged = foldDecision(judged, decision, context.digestText);
  }
  return judged;
}

function fired(
  policy: Policy,
  context: JudgeContext,
  consignment: Consignment,
  timer: Timer,
  into: Decision[],
): Consignment | undefined {
  const after = fire(consignment, timer);
  if (after === undefined || after === consignment || timer.flow === '') return after;
  const state = after.flows.find((flow) => flow.flow === timer.flow);
  const decision = state === undefined ? undefined : judge(policy, context, after, state);
  if (decision === undefined) return after;
  into.push(decision);
  return foldDecision(after, decision, context.digestText);
}

const NOTHING_FOUND: Assessment = { hits: [], unknowns: [], scored: undefined };

/** Undefined while there is nothing to decide, or nothing new to say. */
function judge(
  policy: Policy,
  context: JudgeContext,
  consignment: Consignment,
  state: FlowState,
): Decision | undefined {
  const flow = policy.flowOf(state.flow);
  if (flow === undefined) return undefined;
  const reassigned = flow.id === UNASSIGNED && consignment.flows.length > 1;
  if (reassigned && (isReassigned(state) || (state.revision === 0 && !hasUnselectedWhole(policy.flows, consignment))))
    return undefined;
  if (consignment.closed && consignment.afterClosure === 0) return undefined;
  const readiness = readinessOf(flow, state, consignment);
  // Not even a cancellation is told earlier: which of several versions it takes back may depend on what is to come.
  if (!readiness.ready && state.revision === 0 && !reassigned) return undefined;
  const blind = consignment.closed || reassigned;
  const assessment = blind ? NOTHING_FOUND : assess(policy, flow, state, consignment, context.digestText);
  if (policy.assessed !== undefined && !blind) policy.assessed(flow.id, assessment, consignment);
  return decide(policy, flow, state, consignment, assessment, readiness, context);
}

/** Has it been said already that another flow took the consignment? There is no more to say of `unassigned` then. */
function isReassigned(state: FlowState): boolean {
  return (
    state.withdrawn &&
    state.findings.some(({ rule, lastRevision }) => rule === 'assigned' && lastRevision === state.revision)
  );
}
