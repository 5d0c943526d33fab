/**
 * How long a busy task waits between two transactions, so that each has something to do: a broker spends some milliseconds of its
 * CPU on each, however little is in it. It goes on right after a fetch: what would come just before the next one waits for that
 * anyway, and what has come just now waits for nothing.
 */

/** At least, where something has just come. */
const LEAST_MS = 60;
/** At most, where nothing comes. */
const MOST_MS = 75;
/** A fetch brings several topics, one after the other. */
const SETTLED_MS = 2;
/** From then on it is another fetch that is waited for. */
const STALE_MS = 8;

/** Times are those of one monotonic clock, ms. */
export class Linger {
  private tookAt = -Infinity;
  private cameAt = -Infinity;

  /** Records have been taken. */
  took(nowMs: number): void {
    this.tookAt = nowMs;
  }

  /** Records have come. */
  came(nowMs: number): void {
    this.cameAt = nowMs;
  }

  /** How long it waits if nothing comes meanwhile; 0 where the time has come. */
  leftMs(nowMs: number): number {
    const leastMs = this.tookAt + LEAST_MS - nowMs;
    const mostMs = this.tookAt + MOST_MS - nowMs;
    if (mostMs <= 0) return 0;
    if (leastMs > 0) return leastMs;
    const cameAgoMs = nowMs - this.cameAt;
    if (cameAgoMs < SETTLED_MS) return Math.min(mostMs, SETTLED_MS - cameAgoMs);
    return cameAgoMs < STALE_MS ? 0 : mostMs;
  }
}
