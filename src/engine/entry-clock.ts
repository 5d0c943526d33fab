/** What time an entry has: never backwards, held at the head of unread input, so that a backlog fires no deadline early. */
import type { Incoming } from '../core/events/arrival';
import type { EntryClock } from '../core/pipeline';
import type { Batch, LogClock, LogIdentity } from '../edge/ports';

export interface TaskClock {
  /** The clock of the next entry, for a batch of which so many records are taken. */
  readonly sample: (
    batch: Pick<Batch, 'nextAppendTime' | 'lastAppendTime'>,
    incoming: readonly Incoming[],
  ) => (consumed: number) => EntryClock;
  /** What the entry that was committed said. */
  readonly passed: (now: number) => void;
}

/** `from` is the `now` of the last entry, 0 before the first. */
export function taskClock(identity: LogIdentity, clock: LogClock, from: number): TaskClock {
  const startedMs = clock.monotonicMs();
  let last = from;
  let caughtUpMs: { readonly append: number; readonly at: number } | undefined;

  const idleNow = (lastAppendTime: number | undefined): number => {
    const append = lastAppendTime ?? 0;
    if (identity.clockMode === 'WALL') return Math.max(append, Math.floor(clock.wallMs()) + clock.offsetMs());
    if (caughtUpMs?.append !== append) caughtUpMs = { append, at: clock.monotonicMs() };
    return append + Math.floor(clock.monotonicMs() - Math.max(caughtUpMs.at, startedMs)) + clock.offsetMs();
  };

  return {
    sample: (batch, incoming) => (consumed) => {
      const next = incoming[consumed]?.appendTime ?? batch.nextAppendTime;
      if (next === undefined) {
        const now = Math.max(last, idleNow(batch.lastAppendTime));
        return { now, dueUntil: { time: now, reference: undefined } };
      }
      // A timer of the next record's own time fires after it, whatever the cut into batches.
      return { now: Math.max(last, next), dueUntil: { time: next - 1, reference: undefined } };
    },
    passed: (now) => {
      last = Math.max(last, now);
    },
  };
}
