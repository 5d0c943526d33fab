/** What a condition computes with at run time: what the wire carries, without the absence that UNKNOWN stands for. */
import type { Content } from '../../events/document';
import type { Amount, Quantity } from '../../kernel/amount';

/**
 * Numbers are doubles to the author, masses in milligrams, times and spans in milliseconds; records are decoded content;
 * lists may hold any of these.
 */
export type Value = string | number | boolean | Uint8Array | Content | Amount | Quantity | readonly Value[];
