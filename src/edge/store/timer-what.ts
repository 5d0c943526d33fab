/** Kind and flow of a timer as one number, the same for as long as the process runs: flows are few. */
import type { Timer } from '../../core/join/timers';
import { compareInMoment, TIMER_KINDS } from '../../core/join/timers';
import { invariant } from '../../core/kernel/invariant';
import { isDeadline } from './moments';

type What = Pick<Timer, 'kind' | 'flow'>;

/** What no timer is. */
export const NO_TIMER = 0;

const whats: (What | undefined)[] = [undefined];
const numbersOf = Object.fromEntries(TIMER_KINDS.map((kind) => [kind, new Map<string, number>()])) as Record<
  Timer['kind'],
  Map<string, number>
>;

export function whatNumber({ kind, flow }: What): number {
  const numbers = numbersOf[kind];
  const known = numbers.get(flow);
  if (known !== undefined) return known;
  const number = whats.push({ kind, flow }) - 1;
  numbers.set(flow, number);
  return number;
}

/** The timer that has this number. */
export function numberedTimer(time: number, reference: string, number: number): Timer {
  const { kind, flow } = whatOf(number);
  return { time, reference, kind, flow };
}

export function isDeadlineNumber(number: number): boolean {
  return number !== NO_TIMER && isDeadline(whatOf(number));
}

/** By kind, then flow, as timers of one time and reference fire. */
export function compareWhats(a: number, b: number): number {
  return a === b ? 0 : compareInMoment(whatOf(a), whatOf(b));
}

function whatOf(number: number): What {
  const what = whats[number];
  invariant(what !== undefined, 'a number that no timer was given');
  return what;
}
