/** Which moments a consignment waits for: derived from its state, never stored apart from it. */
import { compareText } from '../kernel/compare-text';
import type { Consignment, FlowState } from './consignment-state';
import { UNASSIGNED } from './flow';

/** Kinds due at one time fire in this order. */
export const TIMER_KINDS = ['deadline', 'respondBy', 'shrink', 'expire'] as const;
type TimerKind = (typeof TIMER_KINDS)[number];

/** `time` in epoch milliseconds; `flow` is empty for timers of the whole consignment. */
export interface Timer {
  readonly time: number;
  readonly reference: string;
  readonly kind: TimerKind;
  readonly flow: string;
}

/** All timers of a consignment, in firing order. */
export function timersOf(consignment: Consignment): readonly Timer[] {
  const timers: Timer[] = [];
  const { reference } = consignment;
  for (const flow of consignment.flows) {
    if (awaitsDeadline(consignment, flow))
      timers.push({ time: flow.deadline, reference, kind: 'deadline', flow: flow.flow });
  }
  for (const flow of consignment.flows) {
    if (awaitsAnswer(flow)) timers.push({ time: flow.respondBy ?? 0, reference, kind: 'respondBy', flow: flow.flow });
  }
  if (isFinished(consignment)) {
    const kind = consignment.closed ? 'expire' : 'shrink';
    timers.push({ time: endOf(consignment), reference, kind, flow: '' });
  }
  return inFiringOrder(timers);
}

/** Time of the first of them, epoch milliseconds; Infinity where there is none. */
export function firstTime(consignment: Consignment): number {
  let first = earliestDeadline(consignment);
  for (const flow of consignment.flows) if (awaitsAnswer(flow)) first = Math.min(first, flow.respondBy ?? 0);
  return isFinished(consignment) ? Math.min(first, endOf(consignment)) : first;
}

/** In place: they are few, and asked for at every change. */
function inFiringOrder(timers: Timer[]): readonly Timer[] {
  for (let from = 1; from < timers.length; from++) {
    for (let at = from; at > 0; at--) {
      const [before, one] = [timers[at - 1], timers[at]];
      if (before === undefined || one === undefined || compareTimers(before, one) <= 0) break;
      timers[at - 1] = one;
      timers[at] = before;
    }
  }
  return timers;
}

/** By time, then reference bytes, then kind, then flow. */
export function compareTimers(a: Timer, b: Timer): number {
  return a.time - b.time || compareText(a.reference, b.reference) || compareInMoment(a, b);
}

/** Timers of one time and reference: by kind, then flow. */
export function compareInMoment(a: Pick<Timer, 'kind' | 'flow'>, b: Pick<Timer, 'kind' | 'flow'>): number {
  return TIMER_KINDS.indexOf(a.kind) - TIMER_KINDS.indexOf(b.kind) || compareText(a.flow, b.flow);
}

/** Epoch milliseconds; Infinity when no flow waits for one. */
export function earliestDeadline(consignment: Consignment): number {
  let earliest = Infinity;
  for (const flow of consignment.flows) {
    if (flow.deadline < earliest && awaitsDeadline(consignment, flow)) earliest = flow.deadline;
  }
  return earliest;
}

function awaitsDeadline(consignment: Consignment, flow: FlowState): boolean {
  return !flow.deadlineFired && !flow.withdrawn && !consignment.closed && !isPassedOver(consignment, flow);
}

/** Only waited in `unassigned` until another flow took the consignment: nothing was said of it, and nothing will be. */
function isPassedOver(consignment: Consignment, flow: FlowState): boolean {
  return flow.flow === UNASSIGNED && flow.revision === 0 && consignment.flows.length > 1;
}

function awaitsAnswer(flow: FlowState): boolean {
  return flow.respondBy !== null && flow.open && !flow.expired;
}

/** No flow has an open measure or waits for its first decision, or what was asked has expired. */
function isFinished(consignment: Consignment): boolean {
  if (consignment.flows.length === 0) return false;
  for (const flow of consignment.flows) {
    if (flow.withdrawn || flow.expired || isPassedOver(consignment, flow)) continue;
    if (flow.revision === 0 || flow.open) return false;
  }
  return true;
}

/** When what is finished shrinks, and what is closed is forgotten. */
function endOf({ changedAt, closed, flows }: Consignment): number {
  let keepMs = 0;
  for (const flow of flows) keepMs = Math.max(keepMs, flow.keepMs);
  return changedAt + (closed ? 2 * keepMs : keepMs);
}
