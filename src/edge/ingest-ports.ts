/** What `ingest` needs of a runtime: a log that may be far away, and a memory that may stand beside it. */
import { Fault, type AppendTransaction, type NewRecord } from './ports';

/** What `ingest` does in one transaction, on whatever log. */
export interface IngestTransaction extends Pick<AppendTransaction, 'recall' | 'remember'> {
  append(record: NewRecord, issued: number | undefined): void;
}

/** A log as `ingest` appends to it; a server may be behind it. */
export interface IngestLog {
  /** Runs `write` once. Durable when it resolves; rejects with a Fault, an AppendFault where part of it may be there. */
  append<T>(write: (transaction: IngestTransaction) => T): Promise<T>;
}

/** Where records go that are appended to a log which keeps no memory of them. */
export interface RecordAppender {
  /** In the order given as far as one consignment is concerned. Rejects with an AppendFault. */
  append(records: readonly NewRecord[]): Promise<void>;
  close(): Promise<void>;
}

/** What `ingest` remembers, on this machine, where the log does not keep it. */
export interface IngestMemory {
  recall(key: string): string | undefined;
  /** All of it or nothing, on the disk when this returns. Throws a Fault. */
  remember(entries: ReadonlyMap<string, string>): void;
  close(): Promise<void>;
}

/** Some of what was to be appended is not known to be in the log: `missing` are its places in the order of the calls. */
export class AppendFault extends Fault {
  constructor(
    message: string,
    retriable: boolean,
    readonly missing: readonly number[],
    options?: { cause: unknown },
  ) {
    super(message, retriable, options);
  }
}
