/**
 * When a checkpoint has to look at a consignment: at its first timer. The state says what is due then, and what comes later
 * stands nowhere else. The first deadline is looked for by itself, so that it has a moment also where another timer is before it.
 * So there are two moments at most, each a number; as objects they would live until they are in the checkpoint.
 */
import type { Timer } from '../../core/join/timers';

/** Where no moment is; times are epoch milliseconds. */
export const NO_TIME = -1;
/** Numbers of one consignment: the moment of its first timer where that is no deadline, and that of its first deadline. */
export const MOMENTS = 2;
export const OTHER = 0;
export const DEADLINE = 1;

/** `timers`, of one consignment, stand in firing order. */
export function putMoments(timers: readonly Timer[], into: Float64Array, at: number): void {
  const [first] = timers;
  const deadline = timers.find(isDeadline);
  into[at + OTHER] = first === undefined || first === deadline ? NO_TIME : first.time;
  into[at + DEADLINE] = deadline?.time ?? NO_TIME;
}

/** Those of one consignment's timers that a moment of it stands for. */
export function timersOfMoment(isOfDeadline: boolean, timers: readonly Timer[]): readonly Timer[] {
  const [first] = timers;
  if (first === undefined || isDeadline(first)) return isOfDeadline ? timers : [];
  return timers.filter((timer) => isDeadline(timer) === isOfDeadline);
}

export function isDeadline({ kind }: Pick<Timer, 'kind'>): boolean {
  return kind === 'deadline';
}
