/** One thing that is not as `topics.yaml` says, what becomes of it, and what has to be done. */
import type { Level } from './topics-file';
import type { Acl, Topic } from './topology';

/**
 * change: `apply` does it. force: only with --force. refused: never, and nothing else is done either. by-hand: left to an
 * operator, the rest is done.
 */
export type Verdict = 'change' | 'force' | 'refused' | 'by-hand';

/** Found and wanted as text; undefined for what is not there, or should not be. */
export interface Difference {
  readonly on: string;
  readonly attribute: string;
  readonly found: string | undefined;
  readonly wanted: string | undefined;
  readonly verdict: Verdict;
  /** Why it is not simply done; undefined for a change. */
  readonly why: string | undefined;
}

/** A schema that a subject should have; versions ascend. */
export interface SubjectVersion {
  readonly version: number;
  readonly text: string;
  readonly digest: string;
}

/** What `apply` does; each can be done again without harm. */
export type Action =
  | { readonly kind: 'create-topic'; readonly topic: Topic }
  /** All settings of its own: what is not named goes back to the brokers' default. */
  | { readonly kind: 'set-config'; readonly topic: string; readonly config: Readonly<Record<string, string>> }
  | { readonly kind: 'add-acl' | 'remove-acl'; readonly acl: Acl }
  | { readonly kind: 'register-schema'; readonly subject: string; readonly text: string; readonly level: Level }
  | { readonly kind: 'set-level'; readonly subject: string; readonly level: Level }
  | { readonly kind: 'note-applied'; readonly topic: Topic }
  /** Draws an id for the log that the topics are. */
  | { readonly kind: 'begin-log' };

/** A difference with the actions that do away with it. */
export interface Step {
  readonly difference: Difference;
  readonly actions: readonly Action[];
}

/** A step that `apply` takes. */
export function change(
  on: string,
  attribute: string,
  found: string | undefined,
  wanted: string | undefined,
  ...actions: readonly Action[]
): Step {
  return { difference: { on, attribute, found, wanted, verdict: 'change', why: undefined }, actions };
}

/** The same step, not simply taken. */
export function unless(step: Step, verdict: Exclude<Verdict, 'change'>, why: string): Step {
  return { actions: verdict === 'force' ? step.actions : [], difference: { ...step.difference, verdict, why } };
}
