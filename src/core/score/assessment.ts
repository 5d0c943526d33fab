/** What the rules found: hits with their evidence, and unknowns with the elements that were absent. */
import type { UnknownRule } from '../events/decision';
import type { Scored } from './flow-model';
import type { Rule } from './rule';

/** One rule that hit for one agency. `current`: what the documents say now hits; else only an earlier version did. */
export interface Hit {
  readonly rule: Rule;
  readonly agency: string;
  readonly pointers: readonly string[];
  readonly pointerCount: number;
  readonly finding: string;
  /** What the finding was called before some of the documents came; an answer to one of these is an answer to it. */
  readonly formerly: readonly string[];
  readonly current: boolean;
}

export interface RuleUnknown extends UnknownRule {
  readonly definition: Rule;
}

/** `scored` is what the policy's model makes of it; undefined without one, and where none of its inputs is there. */
export interface Assessment {
  readonly hits: readonly Hit[];
  readonly unknowns: readonly RuleUnknown[];
  readonly scored: Scored | undefined;
}
