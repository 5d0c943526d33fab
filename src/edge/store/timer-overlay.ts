/** When changed consignments are due, exactly and cheaply, while the checkpoint still holds their old timers. */
import type { Timer } from '../../core/join/timers';
import type { DueLimit } from '../ports';
import { areSameTimers } from './due-timers';
import { TimerHeap } from './timer-heap';

export class TimerOverlay {
  private readonly timersByReference = new Map<string, readonly Timer[]>();
  private readonly holds = (timer: Timer): boolean =>
    this.timersByReference.get(timer.reference)?.includes(timer) === true;
  /** Apart from the others, because the earliest of them is asked for once per batch. */
  private readonly deadlines = new TimerHeap(this.holds);
  private readonly others = new TimerHeap(this.holds);

  /** Replaces the timers of a reference. */
  set(reference: string, timers: readonly Timer[]): void {
    const before = this.timersByReference.get(reference);
    if (before !== undefined && areSameTimers(before, timers)) return;
    if (timers.length === 0) this.timersByReference.delete(reference);
    else this.timersByReference.set(reference, timers);
    for (const timer of timers) (timer.kind === 'deadline' ? this.deadlines : this.others).push(timer);
  }

  earliestDeadline(): number | undefined {
    return this.deadlines.earliest()?.time;
  }

  /** First timers up to the limit as two lists, each with its moments whole. */
  due(until: DueLimit, limit: number): readonly (readonly Timer[])[] {
    return [this.deadlines.due(until, limit), this.others.due(until, limit)];
  }

  clear(): void {
    this.timersByReference.clear();
    this.deadlines.clear();
    this.others.clear();
  }
}
