/**
 * When a checkpoint has to look at a consignment: at its first timer. The state says what is due then, and what comes later
 * stands nowhere else. The first deadline is looked for by itself, so that it has a moment also where another timer is before it.
 */
import type { Timer } from '../../core/join/timers';

/** `time` in epoch milliseconds. */
export interface Moment {
  readonly isDeadline: boolean;
  readonly time: number;
}

/** Of one consignment's timers in firing order. */
export function momentsOf(timers: readonly Timer[]): readonly Moment[] {
  const [first] = timers;
  if (first === undefined) return [];
  const deadline = timers.find(isDeadline);
  const moments: Moment[] = first === deadline ? [] : [{ isDeadline: false, time: first.time }];
  if (deadline !== undefined) moments.push({ isDeadline: true, time: deadline.time });
  return moments;
}

/** Those of one consignment's timers that a moment of it stands for. */
export function timersOfMoment(isOfDeadline: boolean, timers: readonly Timer[]): readonly Timer[] {
  const [first] = timers;
  if (first === undefined || isDeadline(first)) return isOfDeadline ? timers : [];
  return timers.filter((timer) => isDeadline(timer) === isOfDeadline);
}

function isDeadline({ kind }: Timer): boolean {
  return kind === 'deadline';
}
