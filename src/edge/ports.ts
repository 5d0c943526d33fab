/** What the runner and the commands need of a runtime: a log with its tasks, secrets; the state has a file of its own. Types only. */
import type { Incoming } from '../core/events/arrival';
import type { Consignment } from '../core/join/consignment-state';
import type { Slabs } from './slabs';

export type { CheckpointMark } from './stored-state';

/** A header of a record, as written. */
export interface RecordHeader {
  readonly key: string;
  readonly value: Uint8Array;
}

/** A record as it stands in a log; `appendTime` in epoch milliseconds. */
export interface LogRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly appendTime: number;
  readonly key: Uint8Array | null;
  readonly headers: readonly RecordHeader[];
  readonly value: Uint8Array;
  /** Bytes of key and value, where they are known without looking at either. */
  readonly size?: number;
}

/** A record to be written; its partition is the task's, or follows from its key. */
export interface NewRecord {
  readonly topic: string;
  readonly key: Uint8Array;
  readonly headers: readonly RecordHeader[];
  readonly value: Uint8Array;
}

/** The clock of a directory or cluster, fixed at its first append. */
export type ClockMode = 'WALL' | 'LOG';

/** Who a log is; everything in it belongs to this id. */
export interface LogIdentity {
  readonly logId: string;
  readonly partitionCount: number;
  readonly clockMode: ClockMode;
}

/** Records in processing order (append time, topic index, offset), and what was left unread. */
export interface Batch {
  readonly records: readonly LogRecord[];
  /** The next deliverable record is no older than this, ms; undefined when everything is read. */
  readonly nextAppendTime: number | undefined;
  /** Append time of the last record that producers appended to the log, ms; undefined on an empty log. */
  readonly lastAppendTime: number | undefined;
  /** Inputs with records that could not be delivered now; `head` is the append time of the first of them, ms. */
  readonly stuck: readonly { readonly topic: string; readonly head: number }[];
}

export interface PollLimits {
  readonly maxRecords: number;
  readonly maxBytes: number;
}

/** Where each input topic of a task is read next. */
export type Positions = Readonly<Record<string, number>>;

/** Everything one batch caused, committed at once with its ledger entry. */
export interface Transaction {
  readonly outputs: readonly NewRecord[];
  /** Called with the offsets the outputs got, in order; returns the ledger record to write last. */
  readonly ledger: (offsets: readonly number[]) => NewRecord;
  /** Asked for after the ledger record; stands beside the positions, for whoever looks at them. */
  readonly note?: () => string;
  /** Where each input stands after it. */
  readonly positions: Positions;
}

/** One partition of all topics, as it is read; a server may be behind it. Every call rejects with a Fault when it is away. */
export interface PartitionReader {
  readonly partition: number;
  /**
   * Records of one topic from an offset (inclusive) to another (exclusive), in order and in pieces; fewer where the topic
   * ends. Offsets may have holes. Rejects with a Fault where the log no longer has what is asked for.
   */
  read(topic: string, from: number, to: number): AsyncIterable<readonly LogRecord[]>;
  /** First offset behind everything that is committed; 0 in a topic that does not exist. */
  end(topic: string): Promise<number>;
  /** The last committed record of a topic. */
  last(topic: string): Promise<LogRecord | undefined>;
}

/** One partition of all input topics: the unit of work, ownership and recovery. */
export interface Task extends PartitionReader {
  /**
   * Makes this process the only one that may commit; whatever a predecessor has committed can be read after it. Once
   * before recovery, and again after a Fault.
   */
  claim(): Promise<void>;
  /** The records after what was polled before; waits at most `waitMs` for the first one. */
  poll(limits: PollLimits, waitMs: number): Promise<Batch>;
  /**
   * Sets where polling goes on; inputs that are not named stay. `note` is that of the transaction which ends there. Rejects
   * with a Fault beyond the end of an input, or where the log remembers another transaction as the last.
   */
  seek(positions: Positions, note?: string): Promise<void>;
  /**
   * All or nothing; durable when it resolves, to the offset of the ledger record. Who reads may see it a moment later, and
   * certainly after the next claim. Rejects with a Fault.
   */
  commit(transaction: Transaction): Promise<number>;
  close(): Promise<void>;
}

/** Work given and taken; a task that was lost may no longer commit. The embedded log gives every task at once. */
export type TaskEvent =
  | { readonly kind: 'assigned'; readonly task: Task }
  | { readonly kind: 'revoked'; readonly partition: number; readonly lost: boolean };

/** What time it is for a log; the runner samples it once per batch. */
export interface LogClock {
  /** Wall clock of the machine, ms, without the log's offset. */
  wallMs(): number;
  /** Never goes backwards; its zero means nothing. */
  monotonicMs(): number;
  /** What `run --advance` has added to the log's clock so far, ms. */
  offsetMs(): number;
}

/** What a command may read of a log, wherever it is, while runners work on it. */
export interface LogReader {
  readonly identity: LogIdentity;
  topics(): readonly string[];
  partition(partition: number): PartitionReader;
  close(): Promise<void>;
}

/** A log on this machine, as it is read: each call sees what is committed by then. */
export interface ReadableLog {
  readonly identity: LogIdentity;
  topics(): readonly string[];
  /** Records from an offset (inclusive) to another (exclusive), in order; fewer where the topic ends. */
  read(topic: string, partition: number, from: number, to: number): Iterable<LogRecord>;
  /** First offset not yet used; 0 in a topic that does not exist. */
  end(topic: string, partition: number): number;
  /** Where the inputs of a task stood after its last commit, for lag; the ledger is what counts. */
  positions(partition: number): Positions;
  close(): Promise<void>;
}

/** A log as whoever works on it holds it. */
export interface Log {
  readonly identity: LogIdentity;
  readonly clock: LogClock;
  /** Partition 0, which holds all activations, as they are read between batches: cheap to ask. */
  readonly policies: Pick<PartitionReader, 'read' | 'end'>;
  /** What to work on, as it comes and goes; ends when the log is closed, rejects with a Fault when work cannot go on. */
  tasks(): AsyncIterable<TaskEvent>;
  close(): Promise<void>;
}

/** A log on this machine: its one runner may also read and append. */
export interface LocalLog extends Log, ReadableLog, AppendableLog {
  close(): Promise<void>;
  readonly identity: LogIdentity;
  /** Adds to the log's clock for good; 0 or more milliseconds. */
  advanceClock(milliseconds: number): void;
}

/** State to its bytes, in the caller's slabs if given, and back: the same state, the same bytes; what is decoded keeps none of them. */
export interface ConsignmentCodec {
  encode(consignment: Consignment, slabs?: Slabs): Uint8Array;
  decode(bytes: Uint8Array, reference?: string): Consignment;
  /** Without what its documents say, which takes half of the time; its timers follow from the rest. */
  decodeBare(bytes: Uint8Array): Consignment;
}

/** Bytes to an arrival or a rejection; never throws. `reference`: what `keyText` says of the key, where that is known. */
export type Decode = (record: LogRecord, reference?: string | null) => Incoming;

/** The world failed: retried with back-off where it can be, else the process stops with this message. */
export class Fault extends Error {
  override readonly name = 'Fault';
  constructor(
    message: string,
    readonly retriable: boolean,
    options?: { cause: unknown },
  ) {
    super(message, options);
  }
}

/** The caller asked for what cannot be: told once, with what was expected and what was found; exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a topic written by producers accepts: appends inside one transaction, with the memory that `ingest` keeps. */
export interface AppendTransaction {
  /** Appends and returns the append time given, ms. `issued` is the time the document states; no partition: by key. */
  append(record: NewRecord, issued: number | undefined, partition?: number): number;
  /** What ingest remembers beside the log: digest to number, MRN to reference. */
  recall(key: string): string | undefined;
  remember(key: string, value: string): void;
}

/** The producing side of a log that `ingest` writes to. */
export interface AppendableLog {
  readonly identity: LogIdentity;
  append<T>(write: (transaction: AppendTransaction) => T): T;
  close(): Promise<void>;
}
