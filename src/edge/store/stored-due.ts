/** What is due of a checkpoint, but for what has changed since it was written. What is found due is kept: it is loaded next. */
import type { Consignment } from '../../core/join/consignment-state';
import { timersOf, type Timer } from '../../core/join/timers';
import type { DueLimit } from '../state-store';
import type { Checkpoint } from './checkpoint';
import { StoredTimers } from './stored-timers';

export class StoredDue {
  private readonly found = new Map<string, Consignment>();
  private readonly deadlines: StoredTimers;
  private readonly others: StoredTimers;

  /** `read` gives the state of an unchanged reference. */
  constructor(
    base: Pick<Checkpoint, 'deadlines' | 'otherTimers'>,
    hasChanged: (reference: string) => boolean,
    private readonly read: (reference: string) => Consignment | undefined,
  ) {
    const timers = (reference: string): readonly Timer[] => this.timersOf(reference);
    this.deadlines = new StoredTimers(base.deadlines, 'deadlines', hasChanged, timers);
    this.others = new StoredTimers(base.otherTimers, 'others', hasChanged, timers);
  }

  /** First timers up to the limit as two lists, each with its moments whole, in no order. */
  due(until: DueLimit, limit: number): readonly (readonly Timer[])[] {
    this.found.clear();
    return [this.deadlines.due(until, limit), this.others.due(until, limit)];
  }

  /** Epoch milliseconds. */
  earliestDeadline(): number | undefined {
    return this.deadlines.earliest();
  }

  /** Of a reference that was found due, and has not changed since. */
  state(reference: string): Consignment | undefined {
    return this.found.get(reference);
  }

  /** Something has changed. */
  changed(): void {
    this.found.clear();
  }

  /** The checkpoint, or what has changed above it, starts anew. */
  reset(): void {
    this.found.clear();
    this.deadlines.reset();
    this.others.reset();
  }

  private timersOf(reference: string): readonly Timer[] {
    const state = this.found.get(reference) ?? this.read(reference);
    if (state === undefined) return [];
    this.found.set(reference, state);
    return timersOf(state);
  }
}
