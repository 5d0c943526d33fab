/** A topic, a client that fetches from it as kafkajs does in bad times, and looks that come late: what a queue has to bear. */
import fc from 'fast-check';
import { FetchMemory } from '../../../../src/edge/kafka/fetch-memory';
import { InputQueue } from '../../../../src/edge/kafka/input-queue';
import type { LogRecord } from '../../../../src/edge/ports';
import { packed, recordAt, stated } from './fetched';

/** One thing that happens; numbers are fractions of what there is to choose from. */
export type Event =
  | { readonly kind: 'append'; readonly isRecord: boolean; readonly afterMs: number }
  | { readonly kind: 'fetch' | 'arrive' | 'ask' | 'answer' | 'tell' | 'commit' | 'back'; readonly share: number }
  | { readonly kind: 'join' | 'restart' | 'deliver'; readonly share: number };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const KINDS = [
  'fetch', 'fetch', 'fetch', 'arrive', 'arrive', 'arrive', 'ask', 'answer', 'tell', 'deliver', 'deliver', 'commit',
  'back', 'join', 'restart',
] as const; // prettier-ignore

export const events: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('append' as const), isRecord: fc.boolean(), afterMs: fc.nat(2_000) }),
    fc.record({ kind: fc.constantFrom(...KINDS), share }),
  ),
  { maxLength: 120, size: 'max' },
);

interface Raw {
  readonly record: LogRecord | undefined;
}

/** A look on its way: when it was begun, what the broker answered, if it did. */
interface AskedLook {
  readonly atMs: number;
  readonly end: number | undefined;
}

export class UnrulyClient {
  readonly queue = new InputQueue('orders', 0, { records: 1e6, bytes: 1e9 });
  /** In the order in which they were processed for good: what a step back takes away is not in here. */
  readonly processed: LogRecord[] = [];
  nowMs = 1_000;
  private readonly log: Raw[] = [];
  private position = 0;
  /** A seek that was asked for while a batch is on its way counts from the next fetch on. */
  private sought: number | undefined;
  private flying: { readonly from: number; readonly to: number } | undefined;
  private look: AskedLook | undefined;
  /** Behind the last record delivered, and behind the last one committed. */
  private delivered = 0;
  private committed = 0;
  private boundMs = 0;
  private readonly memory = new FetchMemory();
  /** Delivered and not committed: still read. */
  private reading: LogRecord[] = [];

  constructor() {
    this.queue.restart(0);
  }

  /** Everything that was appended and is no hole. */
  get records(): readonly LogRecord[] {
    return this.log.flatMap(({ record }) => record ?? []);
  }

  happens(event: Event): void {
    if (event.kind === 'append') this.append(event.isRecord, event.afterMs);
    else this[event.kind](event.share);
    this.nowMs++;
    this.boundMs = Math.max(this.boundMs, this.queue.boundMs());
  }

  /** Everything quiet: what is there is fetched, looked at and delivered. */
  settles(): void {
    for (let round = 0; round < 6; round++) for (const kind of ['fetch', 'arrive'] as const) this[kind](1);
    this.ask();
    this.answer();
    this.tell();
    this.deliver(1);
  }

  private append(isRecord: boolean, afterMs: number): void {
    this.nowMs += afterMs;
    const value = Buffer.from(`value ${this.log.length}`);
    this.log.push({ record: isRecord ? { ...recordAt(this.log.length, this.nowMs), value } : undefined });
  }

  private fetch(part: number): void {
    const available = this.log.length - this.position;
    if (this.flying !== undefined || available <= 0) return;
    this.flying = { from: this.position, to: this.position + Math.max(1, Math.round(part * available)) };
  }

  private arrive(): void {
    const batch = this.flying;
    this.flying = undefined;
    if (batch === undefined) return;
    const { from, to } = batch;
    const records = this.log.slice(from, to).flatMap(({ record }) => record ?? []);
    const lastOffset = to - 1;
    const isNext =
      records.length === 0
        ? this.queue.skip(from, lastOffset)
        : this.queue.accept({ fetchedOffset: from, lastOffset, records: packed(records, this.memory) });
    this.position = isNext ? (this.sought ?? to) : this.queue.expected;
    this.sought = undefined;
  }

  /** A generation begins: the client stands at any committed offset, or is told to seek while a batch is on its way. */
  private join(part: number): void {
    this.queue.joined();
    if (part < 0.5) this.seek(this.queue.expected);
    else {
      this.flying = undefined;
      // At the end nothing would come that tells it; a task that is at work seeks then (KafkaTask.rejoined).
      this.position = Math.floor(part * Math.max(0, this.log.length - 1));
    }
  }

  /** A commit failed: the ledger says whether it did. */
  private restart(part: number): void {
    if (part < 0.5) this.committed = this.delivered;
    this.queue.restart(this.committed);
    this.stepBack(this.committed);
    this.seek(this.committed);
  }

  private seek(position: number): void {
    this.position = position;
    this.sought = this.flying === undefined ? undefined : position;
  }

  private ask(): void {
    this.look ??= { atMs: this.nowMs, end: undefined };
  }

  private answer(): void {
    if (this.look !== undefined) this.look = { ...this.look, end: this.look.end ?? this.log.length };
  }

  private tell(): void {
    if (this.look?.end === undefined) return;
    this.queue.confirm(0, this.look.end, this.look.atMs);
    this.look = undefined;
  }

  private deliver(part: number): void {
    this.queue.release();
    for (let count = Math.ceil(part * this.queue.size()); count > 0; count--) {
      const record = this.queue.from(this.delivered);
      if (record === undefined) return;
      if (record.appendTime < this.boundMs) throw new Error(`${record.offset} is older than ${this.boundMs} ms`);
      this.processed.push({ ...stated(record), value: Buffer.from(record.value) });
      this.reading.push(record);
      this.delivered = record.offset + 1;
      this.boundMs = 0;
    }
    this.queue.from(this.delivered);
  }

  private commit(): void {
    this.committed = this.delivered;
    this.queue.forget(this.committed);
    this.reads();
    this.reading = [];
  }

  /** What was delivered last is read up to the end of its turn, whatever has been fetched in between. */
  private reads(): void {
    for (const { offset, value } of this.reading)
      if (value.toString() !== `value ${offset}`) throw new Error(`${offset} says ${value.toString()}`);
  }

  private back(part: number): void {
    const position = this.committed + Math.floor(part * (this.delivered - this.committed));
    if (!this.queue.back(position)) throw new Error(`${position} was fetched and is not here`);
    this.stepBack(position);
  }

  private stepBack(position: number): void {
    this.delivered = Math.min(this.delivered, position);
    this.reads();
    this.reading = this.reading.filter(({ offset }) => offset < position);
    while ((this.processed.at(-1)?.offset ?? -1) >= position) this.processed.pop();
    this.boundMs = 0;
  }
}
