/** Where a live batch has to end, so that a deadline fires between the records that were appended before it and after it. */
import type { Early } from './fold-together';
import type { Unread } from './unread';

/** A replay has none: its spans are in the ledger. Epoch milliseconds, milliseconds. */
export interface BatchBounds {
  readonly earliestDeadline: number | undefined;
  readonly smallestMinWaitMs: number;
}

/** How many records a batch takes, and when the latest of them was appended, epoch milliseconds. */
export interface Bounded {
  readonly count: number;
  readonly latest: number;
}

/** As far as it is known before any of them is read: no consignment that enters with them is due among them. */
export function boundedBy(unread: Unread, bounds: BatchBounds | undefined): Bounded {
  if (bounds === undefined) return { count: unread.count, latest: -Infinity };
  const { earliestDeadline = Infinity, smallestMinWaitMs } = bounds;
  let latest = -Infinity;
  let count = 0;
  for (let first = 0; count < unread.count; count++) {
    const time = unread.appendTime(count);
    if (count === 0) first = time;
    if (time > earliestDeadline || time - first >= smallestMinWaitMs) break;
    latest = Math.max(latest, time);
  }
  return { count, latest };
}

/** The same, once it is known which records led to deadlines before the last one was appended. */
export function boundedAgain(unread: Unread, bounded: Bounded, early: readonly Early[]): Bounded {
  if (early.length === 0) return bounded;
  let latest = -Infinity;
  for (let at = 0; at < bounded.count; at++) {
    const time = unread.appendTime(at);
    if (early.some((one) => one.at < at && one.deadline < time)) return { count: at, latest };
    latest = Math.max(latest, time);
  }
  return bounded;
}
