/** When the consignments of a checkpoint are due, skipping those that have changed since it was written. */
import type { Database } from 'lmdb';
import type { Timer } from '../../core/join/timers';
import type { DueLimit } from '../state-store';
import { isDue } from './due-timers';
import { timersOfMoment } from './moments';
import { referenceOfKey, timeOfKey } from './timer-bytes';

const READ_AHEAD = 256;

interface Found {
  readonly time: number;
  readonly reference: string;
}

/**
 * Reads one database of moments in order. What has changed only grows until the next checkpoint, so that a leading
 * stretch of changed references is passed once and not again.
 */
export class StoredTimers {
  private window: Found[] = [];
  private first = 0;
  private readUpTo: Buffer | undefined;
  private complete = false;

  constructor(
    private readonly database: Database<Buffer, Buffer>,
    private readonly of: 'deadlines' | 'others',
    private readonly hasChanged: (reference: string) => boolean,
    private readonly timersOf: (reference: string) => readonly Timer[],
  ) {}

  /** To be called when the database or what has changed starts anew. */
  reset(): void {
    this.window = [];
    this.first = 0;
    this.readUpTo = undefined;
    this.complete = false;
  }

  earliest(): number | undefined {
    this.skipChanged();
    return this.at(this.first)?.time;
  }

  /** The first timers up to the limit, moments whole, in no order. */
  due(until: DueLimit, limit: number): Timer[] {
    const found: Timer[] = [];
    let end = until;
    this.skipChanged();
    for (let index = this.first, firsts = 0; firsts < limit; index++) {
      const moment = this.at(index);
      if (moment === undefined || !isDue(moment.time, moment.reference, until)) {
        end = until;
        break;
      }
      end = moment;
      if (this.hasChanged(moment.reference)) continue;
      found.push(...timersOfMoment(this.of === 'deadlines', this.timersOf(moment.reference)));
      firsts++;
    }
    // Beyond what was read there may be others before those that stand with an earlier one.
    return found.filter(({ time, reference }) => isDue(time, reference, end));
  }

  private skipChanged(): void {
    for (let moment = this.at(this.first); moment !== undefined; moment = this.at(this.first)) {
      if (!this.hasChanged(moment.reference)) break;
      this.first++;
    }
    if (this.first < READ_AHEAD) return;
    this.window.splice(0, this.first);
    this.first = 0;
  }

  private at(index: number): Found | undefined {
    while (index >= this.window.length && !this.complete) this.readOn();
    return this.window[index];
  }

  private readOn(): void {
    const start = this.readUpTo === undefined ? {} : { start: this.readUpTo, exclusiveStart: true };
    let count = 0;
    for (const key of this.database.getKeys({ ...start, limit: READ_AHEAD })) {
      this.window.push({ time: timeOfKey(key), reference: referenceOfKey(key) });
      this.readUpTo = key;
      count++;
    }
    this.complete = count < READ_AHEAD;
  }
}
