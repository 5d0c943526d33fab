/**
 * What many references wait for, each at a place of its own, as numbers: as objects timers would live until they are in the
 * checkpoint, and were a fifth of what collections of garbage copied.
 */
import type { Timer } from '../../core/join/timers';
import { areSameTimers } from './due-timers';
import { DEADLINE, NO_TIME, OTHER, putMoments } from './moments';
import { isDeadlineNumber, NO_TIMER, numberedTimer, whatNumber } from './timer-what';

/** Most have one or two; those of a reference that has more stay objects. */
const BESIDE = 2;
const FIRST_PLACES = 64;
const NONE: readonly Timer[] = [];

export class TimerTable {
  private times = new Float64Array(BESIDE * FIRST_PLACES);
  private whats = new Int32Array(BESIDE * FIRST_PLACES);
  private readonly longer = new Map<number, readonly Timer[]>();

  set(place: number, timers: readonly Timer[]): void {
    this.room(place);
    const isLonger = timers.length > BESIDE;
    if (isLonger) this.longer.set(place, timers);
    else this.longer.delete(place);
    for (let at = 0; at < BESIDE; at++) {
      const timer = isLonger ? undefined : timers[at];
      this.times[BESIDE * place + at] = timer?.time ?? 0;
      this.whats[BESIDE * place + at] = timer === undefined ? NO_TIMER : whatNumber(timer);
    }
  }

  /** In the order in which they were set. */
  get(place: number, reference: string): readonly Timer[] {
    const longer = this.longer.get(place);
    if (longer !== undefined) return longer;
    const first = this.whats[BESIDE * place] ?? NO_TIMER;
    if (first === NO_TIMER) return NONE;
    const timers: Timer[] = [];
    for (let at = BESIDE * place; at < BESIDE * (place + 1); at++) {
      const what = this.whats[at] ?? NO_TIMER;
      if (what !== NO_TIMER) timers.push(numberedTimer(this.times[at] ?? 0, reference, what));
    }
    return timers;
  }

  has(place: number, time: number, what: number): boolean {
    const longer = this.longer.get(place);
    if (longer !== undefined) return longer.some((timer) => timer.time === time && whatNumber(timer) === what);
    for (let at = BESIDE * place; at < BESIDE * (place + 1); at++)
      if (this.whats[at] === what && this.times[at] === time) return true;
    return false;
  }

  /** As those of another table, in the same order. */
  isAs(place: number, others: TimerTable, othersPlace: number): boolean {
    const longer = this.longer.get(place);
    const othersLonger = others.longer.get(othersPlace);
    if (longer !== undefined || othersLonger !== undefined) return areSameTimers(longer ?? NONE, othersLonger ?? NONE);
    for (let at = 0; at < BESIDE; at++) {
      const what = this.whats[BESIDE * place + at] ?? NO_TIMER;
      if (what !== (others.whats[BESIDE * othersPlace + at] ?? NO_TIMER)) return false;
      if (what !== NO_TIMER && this.times[BESIDE * place + at] !== others.times[BESIDE * othersPlace + at])
        return false;
    }
    return true;
  }

  /** The moments of those at a place, which stand in firing order, as `putMoments` has them. */
  putMoments(place: number, into: Float64Array, at: number): void {
    const longer = this.longer.get(place);
    if (longer !== undefined) return putMoments(longer, into, at);
    const start = BESIDE * place;
    const isFirst = isDeadlineNumber(this.whats[start] ?? NO_TIMER);
    const isSecond = !isFirst && isDeadlineNumber(this.whats[start + 1] ?? NO_TIMER);
    const first = this.timeAt(start);
    into[at + OTHER] = isFirst ? NO_TIME : first;
    into[at + DEADLINE] = isFirst ? first : isSecond ? this.timeAt(start + 1) : NO_TIME;
  }

  copy(place: number, others: TimerTable, othersPlace: number): void {
    this.room(place);
    const longer = others.longer.get(othersPlace);
    if (longer === undefined) this.longer.delete(place);
    else this.longer.set(place, longer);
    for (let at = 0; at < BESIDE; at++) {
      this.times[BESIDE * place + at] = others.times[BESIDE * othersPlace + at] ?? 0;
      this.whats[BESIDE * place + at] = others.whats[BESIDE * othersPlace + at] ?? NO_TIMER;
    }
  }

  private timeAt(index: number): number {
    return (this.whats[index] ?? NO_TIMER) === NO_TIMER ? NO_TIME : (this.times[index] ?? NO_TIME);
  }

  private room(place: number): void {
    if (BESIDE * place < this.times.length) return;
    const length = Math.max(2 * this.times.length, BESIDE * (place + 1));
    const times = new Float64Array(length);
    times.set(this.times);
    this.times = times;
    const whats = new Int32Array(length);
    whats.set(this.whats);
    this.whats = whats;
  }
}
