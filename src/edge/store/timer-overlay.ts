/** When changed consignments are due, exactly and cheaply, while the checkpoint still holds their old timers. */
import type { Timer } from '../../core/join/timers';
import type { DueLimit } from '../state-store';
import type { Holds } from './timer-heap';
import { TimerHeap } from './timer-heap';

export class TimerOverlay {
  /** Apart from the others, because the earliest of them is asked for once per batch. */
  private readonly deadlines: TimerHeap;
  private readonly others: TimerHeap;

  constructor(holds: Holds) {
    this.deadlines = new TimerHeap(holds);
    this.others = new TimerHeap(holds);
  }

  /** Takes in a timer that stands from now on. */
  add(timer: Timer): void {
    (timer.kind === 'deadline' ? this.deadlines : this.others).push(timer);
  }

  earliestDeadline(): number | undefined {
    return this.deadlines.earliest();
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
