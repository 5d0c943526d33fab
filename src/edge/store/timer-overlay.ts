/** When changed consignments are due, exactly and cheaply, while the checkpoint still holds their old timers. */
import type { Timer } from '../../core/join/timers';
import type { DueLimit } from '../state-store';
import { TimerHeap } from './timer-heap';

export class TimerOverlay {
  /** Apart from the others, because the earliest of them is asked for once per batch. */
  private readonly deadlines: TimerHeap;
  private readonly others: TimerHeap;

  /** `timersOf` gives the timers that stand for a reference; undefined where it has not changed. */
  constructor(timersOf: (reference: string) => readonly Timer[] | undefined) {
    const holds = (timer: Timer): boolean => timersOf(timer.reference)?.includes(timer) === true;
    this.deadlines = new TimerHeap(holds);
    this.others = new TimerHeap(holds);
  }

  /** Takes in timers that stand from now on. */
  add(timers: readonly Timer[]): void {
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
    this.deadlines.clear();
    this.others.clear();
  }
}
