/** Changes in the form in which they will be held, made before they are committed and put after. */
import type { Timer } from '../../core/join/timers';
import type { Dirty, DirtyLayer, Held } from './dirty-layer';
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
  /** Its place in the layer that was dirty then, where it had one. */
  readonly known: Dirty | undefined;
  /** Undefined when it is to be forgotten. */
  readonly held: Held | undefined;
  readonly timers: readonly Timer[];
  readonly before: Below;
}

/** Puts them into the layer that is dirty now, and what they wait for into the overlay. `layer`: what was dirty when they were made. */
export function take(prepared: readonly Prepared[], layer: DirtyLayer, dirty: DirtyLayer, overlay: TimerOverlay): void {
  for (const { reference, known, held, timers, before } of prepared) {
    const entry =
      (layer === dirty ? known : undefined) ??
      dirty.find(reference) ??
      dirty.begin(reference, before.stored, before.standing);
    dirty.set(entry, held);
    if (areSameTimers(entry.timers, timers)) continue;
    entry.timers = timers;
    overlay.add(timers);
  }
}
