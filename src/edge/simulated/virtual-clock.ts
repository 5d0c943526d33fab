/** A clock that stands still until a test or a simulation moves it. */
import { invariant } from '../../core/kernel/invariant';

/** Both clocks in milliseconds; the monotonic one starts at 0. */
export interface VirtualClock {
  wallMs(): number;
  monotonicMs(): number;
  /** Time passes: both clocks advance. */
  advance(milliseconds: number): void;
  /** Somebody sets the wall clock, forwards or back; no time passes. */
  setWall(milliseconds: number): void;
}

export function virtualClock(startMs: number): VirtualClock {
  let wall = startMs;
  let monotonic = 0;
  return {
    wallMs: () => wall,
    monotonicMs: () => monotonic,
    advance(milliseconds) {
      invariant(milliseconds >= 0, 'time does not pass backwards');
      wall += milliseconds;
      monotonic += milliseconds;
    },
    setWall(milliseconds) {
      wall = milliseconds;
    },
  };
}
