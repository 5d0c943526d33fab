/** What one input of a task has fetched and not yet processed: kafkajs' batches in, records in order out. Knows no client. */
import type { Fault } from '../ports';
import { HeldMemory } from './held-memory';
import { cutShort, SHORT_FOR_MS, unreadGone } from './log-gap';
import type { FetchedRecord } from './packed-records';
import { PackedRecords } from './packed-records';

/** A batch as it was fetched: without records where all of them are control records or belong to aborted transactions. */
export interface FetchedBatch {
  /** The offset that was asked for. */
  readonly fetchedOffset: number;
  readonly lastOffset: number;
  readonly records: PackedRecords;
}

/** Most that is kept: the topic is paused above it, and goes on at half of it. */
export interface QueueLimits {
  readonly records: number;
  readonly bytes: number;
}

export class InputQueue {
  /** The next offset to be fetched. */
  expected = 0;
  /** Everything from here up to `expected` is here, but for what is never delivered. */
  private begin = 0;
  /** The next record is no older than this, ms. */
  private floorMs = 0;
  /** `floorMs` as it was confirmed: nothing was unread then. */
  private confirmedMs = -1;
  private endKnown = 0;
  private records: PackedRecords;
  /** Of the first one that was not delivered; those before it wait for the commit. */
  private next = 0;
  private bytes = 0;
  private readonly memory = new HeldMemory();
  private mayJump = false;
  /** Wall clock when `expected` was moved on last. */
  private advancedAtMs = 0;
  private shortSinceMs: number | undefined;
  private lastMs: number | undefined;

  constructor(
    readonly topic: string,
    private readonly partition: number,
    private readonly limits: QueueLimits,
  ) {
    this.records = new PackedRecords(topic, partition);
  }

  /** Everything is to be fetched again from an offset. */
  restart(position: number): void {
    this.expected = position;
    this.begin = position;
    this.records = new PackedRecords(this.topic, this.partition);
    this.memory.drop();
    this.next = 0;
    this.bytes = 0;
    this.endKnown = position;
    this.confirmedMs = -1;
    this.mayJump = true;
    this.advancedAtMs = 0;
    this.shortSinceMs = undefined;
  }

  /** A rejoin sets the client's position to a committed offset: what comes next may be anything, once. */
  joined(): void {
    this.mayJump = true;
  }

  /** False where the client has to be told to fetch from `expected`. Throws a Fault where records are gone. */
  accept({ fetchedOffset, lastOffset, records }: FetchedBatch): boolean {
    if (fetchedOffset > this.expected) {
      if (!this.mayJump) throw this.gone(fetchedOffset);
      this.mayJump = false;
      return false;
    }
    this.mayJump = false;
    for (let index = 0; index < records.length; index++) {
      if (records.offsetAt(index) < this.expected) continue;
      this.records.addFrom(records, index);
      this.bytes += records.sizeAt(index);
      this.lastMs = Math.max(this.lastMs ?? 0, records.appendTimeAt(index));
    }
    const last = records.offsetAt(records.length - 1);
    if (records.done !== undefined && last >= this.expected) this.memory.add(last, records.done);
    const isBehind = lastOffset + 1 < this.expected;
    this.advanceTo(lastOffset + 1);
    return !isBehind;
  }

  /** Control records and aborted ones, which are never delivered. False where the client has to be told where to fetch. */
  skip(firstOffset: number, lastOffset: number): boolean {
    if (firstOffset > this.expected) {
      this.mayJump = true;
      return false;
    }
    this.advanceTo(lastOffset + 1);
    return true;
  }

  /**
   * What the topic had when it was looked at, `atMs` being the time before that. Throws a Fault where it ends before what
   * was read, or begins behind what is to be read.
   */
  confirm(low: number, end: number, atMs: number): void {
    if (end >= this.expected || atMs <= this.advancedAtMs) this.shortSinceMs = undefined;
    else this.shortSinceMs ??= atMs;
    if (this.shortSinceMs !== undefined && atMs - this.shortSinceMs >= SHORT_FOR_MS)
      throw cutShort(this.topic, this.partition, end, this.expected);
    if (low > this.expected) throw this.gone(low);
    this.endKnown = end;
    if (end <= this.expected) this.confirmedMs = atMs;
  }

  /** Of the first record not delivered. */
  head(): FetchedRecord | undefined {
    return this.records.record(this.next);
  }

  /** The first record not delivered from an offset on; what is before it counts as delivered. */
  from(offset: number): FetchedRecord | undefined {
    while (this.records.offsetAt(this.next) < offset) this.next++;
    return this.head();
  }

  /** Delivered records from the position on are delivered again. False where they are not here. */
  back(position: number): boolean {
    if (position < this.begin || position > this.expected) return false;
    this.next = 0;
    while (this.records.offsetAt(this.next) < position) this.next++;
    return true;
  }

  /** What is before the position is committed. */
  forget(position: number): void {
    let count = 0;
    for (; this.records.offsetAt(count) < position; count++) this.bytes -= this.records.sizeAt(count);
    if (count > 0) this.floorMs = Math.max(this.floorMs, this.records.appendTimeAt(count - 1));
    this.records.dropFirst(count);
    this.memory.forget(position);
    this.begin = Math.max(this.begin, Math.min(position, this.expected));
    this.next = Math.max(0, this.next - count);
  }

  /** Nobody reads any more what was forgotten: its memory is used again. */
  release(): void {
    this.memory.release();
  }

  /** The next record to be delivered is no older than this, ms. */
  boundMs(): number {
    if (this.size() > 0) return this.records.appendTimeAt(this.next);
    const last = this.records.length - 1;
    const delivered = last < 0 ? 0 : this.records.appendTimeAt(last);
    return Math.max(this.floorMs, this.confirmedMs, delivered);
  }

  /** Nothing is here, though there is more: it is being fetched. */
  isBehind(): boolean {
    return this.size() === 0 && this.endKnown > this.expected;
  }

  /** When it was last confirmed that nothing is unread, ms; -1 while something is here. */
  emptySinceMs(): number {
    return this.size() === 0 && !this.isBehind() ? this.confirmedMs : -1;
  }

  /** Append time of the last record fetched, ms. */
  lastAppendTime(): number | undefined {
    return this.lastMs;
  }

  isFull(): boolean {
    return this.records.length >= this.limits.records || this.bytes >= this.limits.bytes;
  }

  isHalfEmpty(): boolean {
    return this.records.length <= this.limits.records / 2 && this.bytes <= this.limits.bytes / 2;
  }

  /** Records that were not delivered. */
  size(): number {
    return this.records.length - this.next;
  }

  private advanceTo(offset: number): void {
    if (offset <= this.expected) return;
    this.expected = offset;
    this.advancedAtMs = Date.now();
  }

  private gone(offset: number): Fault {
    return unreadGone(this.topic, this.partition, offset, this.expected);
  }
}
