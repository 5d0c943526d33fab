/** States as they stand in a checkpoint or snapshot, and which ledger entry they stand at. Types only. */

/** The ledger entry a checkpoint stands at. */
export interface CheckpointMark {
  readonly logId: string;
  readonly seq: number;
  readonly hash: Uint8Array;
  /** Where the entry stands on the ledger. */
  readonly offset: number;
}

/** A consignment as it stands in a checkpoint or snapshot. */
export interface StoredState {
  readonly reference: string;
  readonly bytes: Uint8Array;
}

/** A checkpoint as it stood at one moment, whatever is written to it since; it keeps disk space until it is closed. */
export interface FrozenState {
  readonly mark: CheckpointMark;
  readonly count: number;
  /** By reference bytes. */
  states(): Iterable<StoredState>;
  close(): void;
}
