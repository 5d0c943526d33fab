/** One topic as a reader has it in memory: from what was asked for last up to what was fetched. */
import type { LogRecord } from '../ports';
import { beginsBehind } from './log-gap';
import { Signal } from './signal';

/** Fetched ahead of what is asked for, at most. */
const AHEAD_RECORDS = 4_000;
const AHEAD_BYTES = 8_000_000;

export class ReadAhead {
  private records: LogRecord[] = [];
  private bytes = 0;
  /** Everything from here up to `next` is in memory. */
  private begin = 0;
  private next = 0;
  private end = 0;
  private active = false;
  /** The client may still be where it was before it was told where to go. */
  private mayJump = true;
  private failure: Error | undefined;
  private readonly news = new Signal();

  constructor(
    private readonly topic: string,
    private readonly partition: number,
  ) {}

  expected(): number {
    return this.next;
  }

  /** Is a range known to be there? */
  reaches(from: number, to: number): boolean {
    return this.has(from) && to <= this.end;
  }

  has(from: number): boolean {
    return this.active && from >= this.begin && from <= this.next;
  }

  ends(end: number): void {
    this.end = end;
  }

  restart(from: number): void {
    this.records = [];
    this.bytes = 0;
    this.begin = this.next = from;
    this.active = true;
    this.mayJump = true;
  }

  /** False where the client has to be told where to go on. */
  accept(fetchedOffset: number, lastOffset: number, records: Iterable<LogRecord>): boolean {
    if (fetchedOffset > this.next && this.active) {
      if (this.mayJump) {
        this.mayJump = false;
        return false;
      }
      this.fail(beginsBehind(this.topic, this.partition, fetchedOffset, this.next));
      return true;
    }
    this.mayJump = false;
    for (const record of records) {
      if (record.offset < this.next) continue;
      this.records.push(record);
      this.bytes += record.value.length;
    }
    this.passed(lastOffset);
    return true;
  }

  /** Control records and aborted ones, which are never given to us. False where the client has to be told where to go on. */
  skip(firstOffset: number, lastOffset: number): boolean {
    if (firstOffset > this.next && this.active) return false;
    this.passed(lastOffset);
    return true;
  }

  fail(error: Error): void {
    this.failure = error;
    this.news.fire();
  }

  /** What is here of a range; what is before it is let go. Throws what reading failed with. */
  take(from: number, to: number): readonly LogRecord[] {
    if (this.failure !== undefined) throw this.failure;
    let first = 0;
    while ((this.records[first]?.offset ?? Infinity) < from) first++;
    let last = first;
    while ((this.records[last]?.offset ?? Infinity) < to) last++;
    const gone = this.records.splice(0, last);
    for (const { value } of gone) this.bytes -= value.length;
    this.begin = Math.min(Math.max(this.begin, to), this.next);
    return gone.slice(first);
  }

  isPast(to: number): boolean {
    return this.next >= to;
  }

  wantsMore(): boolean {
    return this.active && this.records.length < AHEAD_RECORDS && this.bytes < AHEAD_BYTES;
  }

  /** Resolves when more is here, or reading has failed. */
  changed(): Promise<void> {
    return this.failure === undefined ? this.news.wait() : Promise.resolve();
  }

  private passed(offset: number): void {
    if (offset < this.next) return;
    this.next = offset + 1;
    this.news.fire();
  }
}
