/** A consignment judged in its flows: what there is to decide, folded into it. */
import type { Decision, Trigger } from '../events/decision';
import type { DigestText } from '../kernel/digest';
import { hasUnselectedWhole } from '../join/arrivals';
import type { Consignment, FlowState } from '../join/consignment-state';
import { fire } from '../join/fire';
import type { Flow } from '../join/flow';
import { UNASSIGNED } from '../join/flow';
import { foldDecision } from '../join/own-decision';
import { readinessOf } from '../join/readiness';
import type { Timer } from '../join/timers';
import { assess } from '../score/score';
import type { ScorePolicy } from '../score/score';
import type { Assessment } from '../score/assessment';
import { decide } from './decide';
import type { DecidePolicy } from './policy';
import type { Draw } from './selection';

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
export interface JudgeContext extends StepContext {
  readonly trigger: Trigger;
}

/** Every flow of a consignment judged once; its decisions folded into it. */
export function judgeAll(
  policy: Policy,
  context: JudgeContext,
  consignment: Consignment,
  into: Decision[],
): Consignment {
  let judged = consignment;
  for (const state of consignment.flows) {
    const decision = judge(policy, context, judged, state);
    if (decision === undefined) continue;
    into.push(decision);
    judged = foldDecision(judged, decision, context.digestText);
  }
  return judged;
}

/** What a timer makes of a consignment, and what is decided then; undefined where it is forgotten. */
export function fired(
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
