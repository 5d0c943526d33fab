/** One consignment as it goes into a checkpoint: what is put and what is taken out, so that writing only hands it over. */
import type { Timer } from '../../core/join/timers';
import type { Moment } from './moments';
import { momentsOf } from './moments';
import { referenceKey } from './timer-bytes';

/** A consignment without a value is forgotten. Moments are taken out before others are put in. */
export interface Change {
  readonly key: Buffer;
  readonly value: Uint8Array | undefined;
  readonly oldMoments: readonly Moment[];
  readonly newMoments: readonly Moment[];
}

/** `value` undefined to forget it; the timers that stand in the checkpoint, and those that are to. */
export function changeOf(
  reference: string,
  value: Uint8Array | undefined,
  oldTimers: readonly Timer[],
  newTimers: readonly Timer[],
): Change {
  const before = momentsOf(oldTimers);
  const after = momentsOf(newTimers);
  return {
    key: referenceKey(reference),
    value,
    // Most changes leave them as they are: then their pages stay untouched.
    oldMoments: before.filter((moment) => !after.some((other) => isSame(moment, other))),
    newMoments: after.filter((moment) => !before.some((other) => isSame(moment, other))),
  };
}

function isSame(a: Moment, b: Moment): boolean {
  return a.time === b.time && a.isDeadline === b.isDeadline;
}
