/** The third truth value: what a condition is when an element it reads is absent. */
export const UNKNOWN: unique symbol = Symbol('unknown');
export type Unknown = typeof UNKNOWN;
