/** Which moments a consignment waits for: derived from its state, never stored apart from it. */
import { compareText } from '../kernel/compare-text';
import type { Consignment, FlowState } from './consignment-state';

/** Kinds due at one time fire in this order. */
export const TIMER_KINDS = ['deadline', 'respondBy', 'shrink', 'expire'] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];

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
    if (flow.withdrawn || consignment.closed) continue;
    if (!flow.deadlineFired) timers.push({ time: flow.deadline, reference, kind: 'deadline', flow: flow.flow });
  }
  for (const flow of consignment.flows) {
    if (awaitsAnswer(flow)) timers.push({ time: flow.respondBy ?? 0, reference, kind: 'respondBy', flow: flow.flow });
  }
  if (isFinished(consignment)) {
    const keepMs = longestKeepMs(consignment);
    const kind = consignment.closed ? 'expire' : 'shrink';
    const time = consignment.changedAt + (consignment.closed ? 2 * keepMs : keepMs);
    timers.push({ time, reference, kind, flow: '' });
  }
  return timers.length > 1 ? timers.sort(compareTimers) : timers;
}

/** By time, then reference bytes, then kind, then flow. */
export function compareTimers(a: Timer, b: Timer): number {
  return (
    a.time - b.time ||
    compareText(a.reference, b.reference) ||
    TIMER_KINDS.indexOf(a.kind) - TIMER_KINDS.indexOf(b.kind) ||
    compareText(a.flow, b.flow)
  );
}

function awaitsAnswer(flow: FlowState): boolean {
  return flow.respondBy !== null && flow.open && !flow.expired;
}

/** No flow has an open measure or waits for its first decision, or what was asked has expired. */
function isFinished(consignment: Consignment): boolean {
  if (consignment.flows.length === 0) return false;
  for (const flow of consignment.flows) {
    if (flow.withdrawn || flow.expired) continue;
    if (flow.revision === 0 || flow.open) return false;
  }
  return true;
}

function longestKeepMs(consignment: Consignment): number {
  let longest = 0;
  for (const flow of consignment.flows) longest = Math.max(longest, flow.keepMs);
  return longest;
}
