/** How a record batch stands in a log: message format 2 (KIP-98), for who writes one and who reads one. */

export const MAGIC = 2;
/** Attributes of a batch; the codec takes the bits below them. */
export const CODEC = 0x7;
export const APPEND_TIME = 0x8;
export const IN_TRANSACTION = 0x10;
export const CONTROL = 0x20;
/** First offset and length: what the length does not count. */
export const OUTSIDE_BYTES = 12;
/** Everything before the first record. */
export const HEAD_BYTES = 61;

/** Where the parts of the head begin. */
export const AT = {
  FIRST_OFFSET: 0,
  LENGTH: 8,
  LEADER_EPOCH: 12,
  MAGIC: 16,
  CHECKSUM: 17,
  ATTRIBUTES: 21,
  LAST_OFFSET_DELTA: 23,
  FIRST_TIME: 27,
  MAX_TIME: 35,
  PRODUCER_ID: 43,
  PRODUCER_EPOCH: 51,
  FIRST_SEQUENCE: 53,
  COUNT: 57,
} as const;
