/** Which timers an entry fires: those of what it changed as they are now, all others as they were stored. */
import { compareText } from '../kernel/compare-text';
import type { Consignment } from './consignment-state';
import type { Timer } from './timers';
import { compareTimers, firstTime, timersOf } from './timers';

/** Up to and including; without a reference, all of that time. */
export interface DueUntil {
  readonly time: number;
  readonly reference: string | undefined;
}

/** State as it stood before the batch. */
export interface StateView {
  readonly load: (reference: string) => Consignment | undefined;
  /** Timers up to the end, in firing order, no reference split; as many as `limit` means that there may be more. */
  readonly due: (until: DueUntil, limit: number) => readonly Timer[];
}

/** What a batch has changed: all references, and of those that still have a state at least those of which timers may be due. */
export interface Changed {
  readonly references: Iterable<string>;
  readonly waiting: Iterable<Consignment>;
}

/** Timers of changed consignments as they are now, of all others as they were stored; cut so that no reference is split. */
export function dueTimers(
  state: StateView,
  { references, waiting }: Changed,
  until: DueUntil,
  limit: number,
): readonly Timer[] {
  const stored = state.due(until, limit);
  const last = stored.length >= limit ? stored.at(-1) : undefined;
  const end = last === undefined ? until : { time: last.time, reference: last.reference };
  const changed = new Set(stored.length === 0 ? [] : references);
  const timers = stored.filter(({ reference }) => !changed.has(reference));
  for (const consignment of waiting) {
    // Told without making them: of what has just changed hardly anything is due.
    if (firstTime(consignment) > end.time) continue;
    for (const timer of timersOf(consignment)) if (isUpTo(timer, end)) timers.push(timer);
  }
  return timers.sort(compareTimers);
}

function isUpTo(timer: Timer, end: DueUntil): boolean {
  if (timer.time !== end.time) return timer.time < end.time;
  return end.reference === undefined || compareText(timer.reference, end.reference) <= 0;
}
