/** Lets a consumer fetch less often while little comes at a time: each request costs a broker more than the few records in it. */
import { setTimeout as sleep } from 'node:timers/promises';

/** From the end of one fetch to the begin of the next, at least. */
const PACE_MS = 15;
/** Whoever gets so many at once has a backlog, and is held up by nothing. */
const MANY_RECORDS = 500;

export class FetchPace {
  private fetchedAt = -Infinity;
  private records = 0;

  constructor(
    private readonly monotonicMs: () => number,
    private readonly pause: (milliseconds: number) => Promise<unknown> = sleep,
  ) {}

  /** A fetch has ended; its batches come now. */
  fetched(): void {
    this.fetchedAt = this.monotonicMs();
    this.records = 0;
  }

  /** Resolves when the next fetch may begin; to be called for every batch, of so many records. */
  async wait(records: number): Promise<void> {
    this.records += records;
    const waitMs = this.fetchedAt + PACE_MS - this.monotonicMs();
    if (this.records < MANY_RECORDS && waitMs > 0) await this.pause(waitMs);
  }
}
