/** One ledger entry per transaction: enough to recompute it, and to prove that nothing was changed. */

/** A maximal run of records from one topic; `to` is exclusive. */
export interface Span {
  readonly topic: string;
  readonly from: number;
  readonly to: number;
}

export interface OutputRange {
  readonly topic: string;
  readonly partition: number;
  readonly from: number;
  readonly to: number;
}

/** Everything up to this timer has fired: by time (epoch ms), then reference bytes. Of a slice that judges anew: see `rejudging.ts`. */
export interface DueEnd {
  readonly time: number;
  readonly reference: string;
}

/** SHA-256 of the secret that draws random checks in an epoch; `epoch` is its begin, epoch ms. */
export interface Commitment {
  readonly epoch: number;
  readonly digest: Uint8Array;
}

/** The fields of `schemas/ledger-entry.avsc`; digests are 32 bytes, times epoch milliseconds. */
export interface LedgerEntry {
  readonly logId: string;
  readonly partitionCount: number;
  readonly task: number;
  readonly seq: number;
  readonly now: number;
  readonly clockMode: 'WALL' | 'LOG';
  readonly forced: readonly string[];
  readonly spans: readonly Span[];
  readonly dueTo: DueEnd | null;
  readonly policy: Uint8Array;
  readonly policyOffset: number;
  readonly writerSchemas: Uint8Array;
  readonly configuration: Uint8Array;
  readonly behaviour: number;
  readonly fold: number;
  readonly selection: readonly Commitment[];
  readonly inputDigest: Uint8Array;
  readonly outputs: readonly OutputRange[];
  readonly root: Uint8Array;
  readonly leafCount: number;
  readonly snapshot: { readonly seq: number; readonly digest: Uint8Array } | null;
  readonly previous: Uint8Array;
  readonly hash: Uint8Array;
}
