/** Which of several lists of timers fire first, without tearing apart those of one reference and time. */
import { compareTimers, type Timer } from '../../core/join/timers';
import { compareText } from '../../core/kernel/compare-text';
import type { DueLimit } from '../state-store';

/** Whether a timer lies up to and including the limit. */
export function isDue(time: number, reference: string, until: DueLimit): boolean {
  if (time !== until.time) return time < until.time;
  return until.reference === undefined || compareText(reference, until.reference) <= 0;
}

export function isSameMoment(a: Timer, b: Timer): boolean {
  return a.time === b.time && a.reference === b.reference;
}

/**
 * The first timers of all sources, in firing order: `limit` of them if there are as many, and the rest of the last one's
 * reference and time. Fewer than `limit` says that there are no more: who asked relies on it. Each source brings its
 * own first timers, at least `limit` of them if it has as many, moments whole.
 */
export function firstTimers(sources: readonly (readonly Timer[])[], limit: number): readonly Timer[] {
  const timers = sources.flat();
  if (timers.length === 0 || limit <= 0) return [];
  timers.sort(compareTimers);
  let taken = 0;
  while (taken < timers.length && taken < limit) taken = endOfMoment(timers, taken);
  return timers.slice(0, taken);
}

/** Index after the last timer that shares time and reference with the one at `start`. */
function endOfMoment(timers: readonly Timer[], start: number): number {
  const first = timers[start];
  let end = start + 1;
  for (let timer = timers[end]; first !== undefined && timer !== undefined && isSameMoment(first, timer);) {
    timer = timers[++end];
  }
  return end;
}

/** Whether two lists of one reference's timers are the same. */
export function areSameTimers(before: readonly Timer[], after: readonly Timer[]): boolean {
  if (before.length !== after.length) return false;
  for (let index = 0; index < before.length; index++) {
    const old = before[index];
    const now = after[index];
    if (old?.time !== now?.time || old?.kind !== now?.kind || old?.flow !== now?.flow) return false;
  }
  return true;
}
