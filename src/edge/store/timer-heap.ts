/** Timers of changed consignments in memory, earliest first; those that no longer hold are dropped when they surface. */
import { compareTimers, type Timer } from '../../core/join/timers';
import { compareText } from '../../core/kernel/compare-text';
import { invariant } from '../../core/kernel/invariant';
import type { DueLimit } from '../state-store';
import { isDue, isSameMoment } from './due-timers';
import { compareWhats, numberedTimer, whatNumber } from './timer-what';

/** Does a timer of the reference still stand, at the time, with the kind and flow of that number? */
export type Holds = (reference: string, time: number, what: number) => boolean;

const SPARE = 1024;
/** So many times as many as stand: looking whether one stands costs more than the room of some that do not. */
const ROOM = 4;

export class TimerHeap {
  /** Of each timer one: as objects they would be copied by collections of garbage. */
  private readonly times: number[] = [];
  private readonly references: string[] = [];
  private readonly whats: number[] = [];
  private compactAt = SPARE;

  constructor(private readonly holds: Holds) {}

  push(timer: Timer): void {
    if (this.times.length >= this.compactAt) this.compact();
    this.times.push(timer.time);
    this.references.push(timer.reference);
    this.whats.push(whatNumber(timer));
    this.siftUp(this.times.length - 1);
  }

  /** Time of the first one that holds, ms. */
  earliest(): number | undefined {
    while (this.times.length > 0 && !this.holdsAt(0)) this.pop();
    return this.times[0];
  }

  /** The first timers up to the limit, moments whole; they stay in the heap. */
  due(until: DueLimit, limit: number): Timer[] {
    const found: Timer[] = [];
    for (let time = this.earliest(); time !== undefined; time = this.earliest()) {
      const top = numberedTimer(time, this.reference(0), this.what(0));
      const last = found.at(-1);
      if (!isDue(top.time, top.reference, until)) break;
      if (found.length >= limit && last !== undefined && !isSameMoment(last, top)) break;
      this.pop();
      // What was given up and taken up again is here twice.
      if (last === undefined || compareTimers(last, top) !== 0) found.push(top);
    }
    for (const timer of found) this.push(timer);
    return found;
  }

  clear(): void {
    for (const each of [this.times, this.references, this.whats]) each.length = 0;
    this.compactAt = SPARE;
  }

  private compact(): void {
    let standing = 0;
    for (let index = 0; index < this.times.length; index++) if (this.holdsAt(index)) this.move(index, standing++);
    this.cut(standing);
    for (let index = (standing >> 1) - 1; index >= 0; index--) this.siftDown(index);
    this.compactAt = ROOM * standing + SPARE;
  }

  private pop(): void {
    const last = this.times.length - 1;
    this.move(last, 0);
    this.cut(last);
    this.siftDown(0);
  }

  private siftUp(start: number): void {
    for (let index = start; index > 0;) {
      const parent = (index - 1) >> 1;
      if (this.compare(parent, index) <= 0) return;
      this.swap(parent, index);
      index = parent;
    }
  }

  private siftDown(start: number): void {
    for (let index = start; ;) {
      const left = 2 * index + 1;
      if (left >= this.times.length) return;
      const right = left + 1;
      const isRight = right < this.times.length && this.compare(right, left) < 0;
      const child = isRight ? right : left;
      if (this.compare(index, child) <= 0) return;
      this.swap(index, child);
      index = child;
    }
  }

  /** In firing order: by time, then reference bytes, then kind, then flow. */
  private compare(a: number, b: number): number {
    return (
      this.time(a) - this.time(b) ||
      compareText(this.reference(a), this.reference(b)) ||
      compareWhats(this.what(a), this.what(b))
    );
  }

  private holdsAt(index: number): boolean {
    return this.holds(this.reference(index), this.time(index), this.what(index));
  }

  private swap(a: number, b: number): void {
    const [time, reference, what] = [this.time(a), this.reference(a), this.what(a)];
    this.move(b, a);
    this.times[b] = time;
    this.references[b] = reference;
    this.whats[b] = what;
  }

  private move(from: number, to: number): void {
    this.times[to] = this.time(from);
    this.references[to] = this.reference(from);
    this.whats[to] = this.what(from);
  }

  private cut(length: number): void {
    this.times.length = length;
    this.references.length = length;
    this.whats.length = length;
  }

  private time(index: number): number {
    return there(this.times[index]);
  }

  private reference(index: number): string {
    return there(this.references[index]);
  }

  private what(index: number): number {
    return there(this.whats[index]);
  }
}

function there<A>(value: A | undefined): A {
  invariant(value !== undefined, 'a heap has no holes');
  return value;
}
