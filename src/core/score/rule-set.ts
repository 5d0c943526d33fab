/** The rules of one flow with their conditions run together, so that what several of them read is read once. */
import type { Unknown } from '../kernel/unknown';
import type { Frame } from './condition/frame';
import type { Value } from './condition/value';
import type { Each, Rule } from './rule';

/** What conditions came to, each at the place of its rule in the set. */
export type Values = (Value | Unknown)[];

/** Sets the values of some rules for what the frame holds; the same values as their own tests give. */
export type Judge = (frame: Frame, values: Values) => void;

/** The rules over one repeating class, by their places: judged together once per item. */
export interface ClassRules {
  readonly each: Each;
  readonly places: readonly number[];
  readonly judges: readonly Judge[];
}

export interface RuleSet {
  readonly rules: readonly Rule[];
  /** Between them they set the value of every rule that runs once for a consignment. */
  readonly judges: readonly Judge[];
  readonly classes: readonly ClassRules[];
}
