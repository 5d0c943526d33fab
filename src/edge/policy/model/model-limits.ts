/** What a model may cost every worker that holds it, and every consignment that it judges. */

/** Of one file, as of the whole folder. */
export const MAX_MODEL_BYTES = 16 * 1024 * 1024;
export const MAX_INPUTS = 256;
export const MAX_FEATURES = 4_096;
/** A hundred microseconds a consignment. */
export const MAX_TREES = 1_000;
/** Levels of inner nodes. */
export const MAX_DEPTH = 8;
export const MAX_NODES = 200_000;
/** Numbers in Shapley tables: 32 MiB. */
export const MAX_TABLE_CELLS = 4 * 1024 * 1024;
/** Logits that all trees together may add: what the model is made of is told in micro-logits of 32 bits. */
export const MAX_LOGITS = 1_000;
/** Keys of encodings, and of prices. */
export const MAX_KEYS = 200_000;
