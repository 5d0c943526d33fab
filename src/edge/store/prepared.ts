/** Changes in the form in which they will be held, made before they are committed and put after. */
import type { Consignment } from '../../core/join/consignment-state';
import { timersOf, type Timer } from '../../core/join/timers';
import type { Preparation } from '../state-store';
import type { DirtyLayer } from './dirty-layer';
import type { Held } from './held-table';
import { HeldTable } from './held-table';
import type { Seen } from './lately-seen';
import { TimerTable } from './timer-table';
import { whatNumber } from './timer-what';

const NO_TIMERS: readonly Timer[] = [];
/** Of what is not in the layer. */
const NO_PLACE = -1;

/** Changes one after the other, as numbers and bytes: they live as long as a commit takes. */
export class PreparedChanges {
  readonly references: string[] = [];
  private readonly held = new HeldTable();
  private readonly timers = new TimerTable();
  /** In the layer. */
  private readonly places: number[] = [];
  /** Of what the layer does not have: timers that the checkpoint holds, or will, and whether the overlay had them then. */
  private readonly timersBelow = new TimerTable();
  private readonly areStanding: boolean[] = [];
  private readonly begun: number;

  /** `layer`: the dirty one. */
  constructor(readonly layer: DirtyLayer) {
    this.begun = layer.begun;
  }

  /** Without what is held it is to be forgotten. */
  add(seen: Seen, held: Held | undefined, timers: readonly Timer[]): void {
    const index = this.begin(seen);
    this.held.set(index, held);
    this.timers.set(index, timers);
  }

  /** The same for another layer that is dirty now. */
  above(layer: DirtyLayer, look: (reference: string) => Seen): PreparedChanges {
    const all = new PreparedChanges(layer);
    for (const [from, reference] of this.references.entries()) {
      const index = all.begin(look(reference));
      all.held.copy(index, this.held, from);
      all.timers.copy(index, this.timers, from);
    }
    return all;
  }

  /** Puts them into the layer, and tells which timers stand that did not. Each comes once. `has`: is it in any layer? */
  put(has: (reference: string) => boolean, begins: (timer: Timer) => void): void {
    const { layer } = this;
    const isAsSeen = layer.begun === this.begun;
    for (const [index, reference] of this.references.entries()) {
      const place = this.knownPlace(index, isAsSeen) ?? this.newPlace(index, has);
      layer.hold(place, this.held, index);
      if (layer.timers.isAs(place, this.timers, index)) continue;
      for (const timer of this.timers.get(index, reference))
        if (!layer.timers.has(place, timer.time, whatNumber(timer))) begins(timer);
      layer.timers.copy(place, this.timers, index);
    }
  }

  isForgotten(index: number): boolean {
    return this.held.get(index) === undefined;
  }

  private begin({ reference, layer, place, stored }: Seen): number {
    const index = this.references.push(reference) - 1;
    const isDirty = layer === this.layer;
    this.places.push(isDirty ? place : NO_PLACE);
    this.areStanding.push(layer !== undefined);
    if (layer === undefined) this.timersBelow.set(index, stored === undefined ? NO_TIMERS : timersOf(stored));
    else if (!isDirty) this.timersBelow.copy(index, layer.timers, place);
    return index;
  }

  /** `isAsSeen`: nothing has come into the layer since they were looked for. */
  private knownPlace(index: number, isAsSeen: boolean): number | undefined {
    const known = this.places[index] ?? NO_PLACE;
    if (known !== NO_PLACE) return known;
    return isAsSeen ? undefined : this.layer.placeOf(this.references[index] ?? '');
  }

  private newPlace(index: number, has: (reference: string) => boolean): number {
    const { layer } = this;
    const reference = this.references[index] ?? '';
    // The layer that it was found in may have been written meanwhile: then the overlay has given its timers up.
    const areStanding = this.areStanding[index] === true && has(reference);
    const place = layer.begin(reference);
    layer.oldTimers.copy(place, this.timersBelow, index);
    if (areStanding) layer.timers.copy(place, this.timersBelow, index);
    return place;
  }
}

/** What `gathering` asks of who holds the states. */
interface Holder {
  /** What is held from now on is not used again before the function that comes back has been called. */
  readonly hold: () => () => void;
  readonly add: (reference: string, state: Consignment | undefined) => void;
  readonly ready: () => void;
  readonly put: () => void;
}

export function gathering({ hold, add, ready, put }: Holder): Preparation {
  // Nothing is held where nothing has changed: that is never put.
  let release: (() => void) | undefined;
  return {
    add: (reference, state) => {
      release ??= hold();
      add(reference, state);
    },
    drop: () => release?.(),
    ready: () => {
      ready();
      return () => {
        release?.();
        put();
      };
    },
  };
}
