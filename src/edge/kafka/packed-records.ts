/**
 * Records of one partition as they were fetched: numbers that say where each stands in the bytes. As an object and two views
 * each, which live until their turn comes, they were a quarter of what every collection of garbage copied.
 */
import type { LogRecord, RecordHeader } from '../ports';

/** Where a record stands in the bytes of a fetch; a length below 0 where there is no key. */
interface RecordPlace {
  readonly offset: number;
  readonly appendTime: number;
  readonly keyAt: number;
  readonly keyLength: number;
  readonly valueAt: number;
  readonly valueLength: number;
}

/** Which of a record's numbers is which. */
const AT = { OFFSET: 0, APPEND_TIME: 1, KEY: 2, KEY_LENGTH: 3, VALUE: 4, VALUE_LENGTH: 5 } as const;
const WIDTH = 6;
const FIRST_RECORDS = 16;

/** Key and value become views of what was fetched when somebody asks, and are not kept: a batch of records lives long. */
export class FetchedRecord implements LogRecord {
  constructor(
    readonly topic: string,
    readonly partition: number,
    readonly offset: number,
    readonly appendTime: number,
    readonly headers: readonly RecordHeader[],
    private readonly bytes: Buffer,
    private readonly keyAt: number,
    private readonly keyLength: number,
    private readonly valueAt: number,
    private readonly valueLength: number,
  ) {}

  get key(): Buffer | null {
    return this.keyLength < 0 ? null : this.bytes.subarray(this.keyAt, this.keyAt + this.keyLength);
  }

  get value(): Buffer {
    return this.bytes.subarray(this.valueAt, this.valueAt + this.valueLength);
  }

  /** Bytes of key and value. */
  get size(): number {
    return this.valueLength + Math.max(0, this.keyLength);
  }
}

export class PackedRecords implements Iterable<LogRecord> {
  /** To be called when nothing of one fetch is read any more, its memory may then say anything; never called, it is V8's. */
  done: (() => void) | undefined;
  private numbers = new Float64Array(FIRST_RECORDS * WIDTH);
  /** Of each record, shared by those of one fetch. */
  private readonly bytes: Buffer[] = [];
  private readonly headers: (readonly RecordHeader[])[] = [];

  constructor(
    readonly topic: string,
    readonly partition: number,
  ) {}

  get length(): number {
    return this.bytes.length;
  }

  add(bytes: Buffer, headers: readonly RecordHeader[], place: RecordPlace): void {
    const at = this.room();
    this.numbers[at + AT.OFFSET] = place.offset;
    this.numbers[at + AT.APPEND_TIME] = place.appendTime;
    this.numbers[at + AT.KEY] = place.keyAt;
    this.numbers[at + AT.KEY_LENGTH] = place.keyLength;
    this.numbers[at + AT.VALUE] = place.valueAt;
    this.numbers[at + AT.VALUE_LENGTH] = place.valueLength;
    this.bytes.push(bytes);
    this.headers.push(headers);
  }

  /** One of others, behind all that are here. */
  addFrom(others: PackedRecords, index: number): void {
    const bytes = others.bytes[index];
    const headers = others.headers[index];
    if (bytes === undefined || headers === undefined) return;
    const at = this.room();
    const from = index * WIDTH;
    for (let field = 0; field < WIDTH; field++) this.numbers[at + field] = others.numbers[from + field] ?? 0;
    this.bytes.push(bytes);
    this.headers.push(headers);
  }

  /** Infinity where there is no such record. */
  offsetAt(index: number): number {
    return index < this.length ? this.number(index, AT.OFFSET) : Infinity;
  }

  /** Epoch milliseconds, of one that is here. */
  appendTimeAt(index: number): number {
    return this.number(index, AT.APPEND_TIME);
  }

  /** Bytes of key and value, of one that is here. */
  sizeAt(index: number): number {
    return this.number(index, AT.VALUE_LENGTH) + Math.max(0, this.number(index, AT.KEY_LENGTH));
  }

  /** Made anew each time; it has to be read by name, since key and value are no properties of its own. */
  record(index: number): FetchedRecord | undefined {
    const bytes = this.bytes[index];
    const headers = this.headers[index];
    if (bytes === undefined || headers === undefined) return undefined;
    return new FetchedRecord(
      this.topic,
      this.partition,
      this.number(index, AT.OFFSET),
      this.number(index, AT.APPEND_TIME),
      headers,
      bytes,
      this.number(index, AT.KEY),
      this.number(index, AT.KEY_LENGTH),
      this.number(index, AT.VALUE),
      this.number(index, AT.VALUE_LENGTH),
    );
  }

  /** Plain data, of which others may be made. */
  *[Symbol.iterator](): Generator<LogRecord> {
    for (let index = 0; ; index++) {
      const one = this.record(index);
      if (one === undefined) return;
      const { topic, partition, offset, appendTime, key, headers, value } = one;
      yield { topic, partition, offset, appendTime, key, headers, value };
    }
  }

  dropFirst(count: number): void {
    if (count === 0) return;
    this.numbers.copyWithin(0, count * WIDTH, this.length * WIDTH);
    this.bytes.splice(0, count);
    this.headers.splice(0, count);
  }

  private number(index: number, field: number): number {
    return this.numbers[index * WIDTH + field] ?? 0;
  }

  /** Where the numbers of the next one stand. */
  private room(): number {
    const at = this.length * WIDTH;
    if (at === this.numbers.length) {
      const larger = new Float64Array(2 * this.numbers.length);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    return at;
  }
}
