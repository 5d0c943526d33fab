/** How a snapshot gets onto a log. Types only. */
import type { NewRecord } from './ports';

/** Appends to one partition outside of transactions: what is written is no output, and is checked by who reads it. */
export interface SnapshotWriter {
  /** Resolves to the record's offset when all replicas in sync have it. Rejects with a Fault. */
  append(record: NewRecord): Promise<number>;
  close(): Promise<void>;
}
