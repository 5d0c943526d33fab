/** Changes in the form in which they will be held, made before they are committed and put after. */
import type { Consignment } from '../../core/join/consignment-state';
import { timersOf, type Timer } from '../../core/join/timers';
import type { Preparation } from '../state-store';
import type { Dirty, DirtyLayer, Held } from './dirty-layer';
import { areSameTimers } from './due-timers';
import type { Seen } from './lately-seen';
import type { TimerOverlay } from './timer-overlay';

export const NO_TIMERS: readonly Timer[] = [];

/** Timers that the checkpoint holds, or will, for what is to change, and those that the overlay has of them already. */
interface Below {
  readonly stored: readonly Timer[];
  readonly standing: readonly Timer[];
}

const NOTHING_BELOW: Below = { stored: NO_TIMERS, standing: NO_TIMERS };

/** What is below the dirty layer: nothing that counts where that has it. */
export function belowOf({ frozen, stored }: Seen): Below {
  if (frozen !== undefined) return { stored: frozen.timers, standing: frozen.timers };
  return stored === undefined ? NOTHING_BELOW : { stored: timersOf(stored), standing: NO_TIMERS };
}

/** Those that stood, where the others are the same: what is made anew for each change need not live. */
export function sameTimers(stood: readonly Timer[], timers: readonly Timer[]): readonly Timer[] {
  return areSameTimers(stood, timers) ? stood : timers;
}

export interface Prepared {
  readonly reference: string;
  /** Its place in the layer that was dirty then, where it had one. */
  readonly known: Dirty | undefined;
  /** Undefined when it is to be forgotten. */
  readonly held: Held | undefined;
  readonly timers: readonly Timer[];
  readonly before: Below;
}

/** What `gathering` asks of who holds the states. */
interface Holder {
  /** What is held from now on is not used again before the function that comes back has been called. */
  readonly hold: () => () => void;
  readonly of: (reference: string, state: Consignment | undefined) => Prepared;
  readonly ready: () => void;
  readonly put: (prepared: readonly Prepared[]) => void;
}

export function gathering({ hold, of, ready, put }: Holder): Preparation {
  const prepared: Prepared[] = [];
  // Nothing is held where nothing has changed: that is never put.
  let release: (() => void) | undefined;
  return {
    add: (reference, state) => {
      release ??= hold();
      prepared.push(of(reference, state));
    },
    drop: () => release?.(),
    ready: () => {
      ready();
      return () => {
        release?.();
        put(prepared);
      };
    },
  };
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
