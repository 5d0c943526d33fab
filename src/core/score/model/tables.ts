/** What training learnt of keys: rates with their support, and what prices are usual. */

/** One row of encodings: of `rows` consignments of training with this key, `value` were found to be wrong, smoothed. */
export interface Encoding {
  /** 0 to 1. */
  readonly value: number;
  readonly rows: number;
}

/** By key; the empty key is the prior, for keys that training did not see. */
export type EncodingTable = ReadonlyMap<string, Encoding>;

/** Of the natural logarithm of a number. */
export interface UsualRange {
  readonly median: number;
  /** Above 0. */
  readonly spread: number;
}

export interface KeyTables {
  /** By the names of their keys' parts. */
  readonly encodings: ReadonlyMap<string, EncodingTable>;
  readonly ranges: ReadonlyMap<string, ReadonlyMap<string, UsualRange>>;
}
