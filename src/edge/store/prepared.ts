/** Changes in the form in which they will be held, made before they are committed and put after. */
import type { Timer } from '../../core/join/timers';
import type { DirtyLayer, Held } from './dirty-layer';
import { areSameTimers } from './due-timers';
import type { TimerOverlay } from './timer-overlay';

export const NO_TIMERS: readonly Timer[] = [];

/** Timers that the checkpoint holds, or will, for what is to change, and those that the overlay has of them already. */
export interface Below {
  readonly stored: readonly Timer[];
  readonly standing: readonly Timer[];
}

export const NOTHING_BELOW: Below = { stored: NO_TIMERS, standing: NO_TIMERS };

export interface Prepared {
  readonly reference: string;
  /** Undefined when it is to be forgotten. */
  readonly held: Held | undefined;
  readonly timers: readonly Timer[];
  readonly before: Below;
}

/** Puts them into the layer, and what they wait for now into the overlay. */
export function take(prepared: readonly Prepared[], dirty: DirtyLayer, overlay: TimerOverlay): void {
  for (const { reference, held, timers, before } of prepared) {
    const entry = dirty.find(reference) ?? dirty.begin(reference, before.stored, before.standing);
    dirty.set(entry, held);
    if (areSameTimers(entry.timers, timers)) continue;
    entry.timers = timers;
    overlay.add(timers);
  }
}
