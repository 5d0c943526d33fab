/** The rules of one flow with their conditions run together, so that what several of them read is read once. */
import type { Unknown } from '../kernel/unknown';
import type { Frame } from './condition/frame';
import type { Value } from './condition/value';
import type { Each, Rule } from './rule';

/** Takes what a rule came to, by its place in the set. */
export type Found = (place: number, value: Value | Unknown) => void;

/** Tells what some rules come to for what the frame holds, the same as their own tests; those that miss are not told. */
export type Judge = (frame: Frame, found: Found) => void;

/** The rules over one repeating class, by their places: judged together once per item. */
export interface ClassRules {
  readonly each: Each;
  readonly places: readonly number[];
  readonly judges: readonly Judge[];
}

export interface RuleSet {
  readonly rules: readonly Rule[];
  /** Between them they judge every rule that runs once for a consignment. */
  readonly judges: readonly Judge[];
  readonly classes: readonly ClassRules[];
}
