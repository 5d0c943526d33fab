/** One consignment as it goes into a checkpoint: keys and bytes made beforehand, so that writing only hands them over. */
import type { Timer } from '../../core/join/timers';
import { areSameTimers } from './due-timers';
import { encodeTimers, referenceKey, timerKey } from './timer-bytes';

/** Where the timers of one reference and time stand; deadlines apart from the others. */
export interface Moment {
  readonly isDeadline: boolean;
  readonly key: Buffer;
}

/** A consignment without a value is forgotten. Moments are taken out before others are put in. */
export interface Change {
  readonly key: Buffer;
  readonly value: Uint8Array | undefined;
  readonly oldMoments: readonly Moment[];
  readonly newMoments: readonly (Moment & { readonly value: Buffer })[];
}

/** `value` undefined to forget it; the timers that stand in the checkpoint, and those that are to. */
export function changeOf(
  reference: string,
  value: Uint8Array | undefined,
  oldTimers: readonly Timer[],
  newTimers: readonly Timer[],
): Change {
  const key = referenceKey(reference);
  // Most changes leave the timers as they are: then their pages stay untouched.
  if (areSameTimers(oldTimers, newTimers)) return { key, value, oldMoments: [], newMoments: [] };
  const oldMoments = momentsOf(oldTimers).map(([first]) => momentOf(first, key));
  const newMoments = momentsOf(newTimers).map((timers) => {
    return { ...momentOf(timers[0], key), value: encodeTimers(timers) };
  });
  return { key, value, oldMoments, newMoments };
}

function momentOf({ kind, time }: Timer, reference: Buffer): Moment {
  return { isDeadline: kind === 'deadline', key: timerKey(time, reference) };
}

type Timers = readonly [Timer, ...Timer[]];

/** Timers that stand under one key: of one time, deadlines apart from the others. */
function momentsOf(timers: readonly Timer[]): Timers[] {
  const [only] = timers;
  if (only !== undefined && timers.length === 1) return [[only]];
  const moments: [Timer, ...Timer[]][] = [];
  for (const timer of timers) {
    const moment = moments.find(([first]) => isOneKey(first, timer));
    if (moment === undefined) moments.push([timer]);
    else moment.push(timer);
  }
  return moments;
}

function isOneKey(a: Timer, b: Timer): boolean {
  return a.time === b.time && (a.kind === 'deadline') === (b.kind === 'deadline');
}
