/** Timers of changed consignments in memory, earliest first; those that no longer hold are dropped when they surface. */
import { compareTimers, type Timer } from '../../core/join/timers';
import { invariant } from '../../core/kernel/invariant';
import type { DueLimit } from '../state-store';
import { isDue, isSameMoment } from './due-timers';

const SPARE = 1024;

export class TimerHeap {
  private readonly heap: Timer[] = [];
  private compactAt = SPARE;

  /** `holds` says whether a timer that was pushed still stands. */
  constructor(private readonly holds: (timer: Timer) => boolean) {}

  push(timer: Timer): void {
    if (this.heap.length >= this.compactAt) this.compact();
    this.heap.push(timer);
    this.siftUp(this.heap.length - 1);
  }

  earliest(): Timer | undefined {
    for (;;) {
      const top = this.heap[0];
      if (top === undefined || this.holds(top)) return top;
      this.pop();
    }
  }

  /** The first timers up to the limit, moments whole; they stay in the heap. */
  due(until: DueLimit, limit: number): Timer[] {
    const found: Timer[] = [];
    for (let top = this.earliest(); top !== undefined && isDue(top.time, top.reference, until); top = this.earliest()) {
      const last = found.at(-1);
      if (found.length >= limit && last !== undefined && !isSameMoment(last, top)) break;
      found.push(top);
      this.pop();
    }
    for (const timer of found) this.push(timer);
    return found;
  }

  clear(): void {
    this.heap.length = 0;
    this.compactAt = SPARE;
  }

  private compact(): void {
    let standing = 0;
    for (const timer of this.heap) if (this.holds(timer)) this.heap[standing++] = timer;
    this.heap.length = standing;
    for (let index = (standing >> 1) - 1; index >= 0; index--) this.siftDown(index);
    this.compactAt = 2 * standing + SPARE;
  }

  private pop(): void {
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return;
    this.heap[0] = last;
    this.siftDown(0);
  }

  private siftUp(start: number): void {
    let index = start;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (compareTimers(this.at(parent), this.at(index)) <= 0) return;
      this.swap(parent, index);
      index = parent;
    }
  }

  private siftDown(start: number): void {
    for (let index = start; ;) {
      const left = 2 * index + 1;
      if (left >= this.heap.length) return;
      const right = left + 1;
      const isRight = right < this.heap.length && compareTimers(this.at(right), this.at(left)) < 0;
      const child = isRight ? right : left;
      if (compareTimers(this.at(index), this.at(child)) <= 0) return;
      this.swap(index, child);
      index = child;
    }
  }

  private swap(a: number, b: number): void {
    const timer = this.at(a);
    this.heap[a] = this.at(b);
    this.heap[b] = timer;
  }

  private at(index: number): Timer {
    const timer = this.heap[index];
    invariant(timer !== undefined, 'a heap has no holes');
    return timer;
  }
}
