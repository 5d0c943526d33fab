/** One ledger entry as whoever looks on while it is made again sees it: what came in, what was decided, and on what findings. */
import type { Incoming } from '../core/events/arrival';
import type { Decision } from '../core/events/decision';
import type { LedgerEntry } from '../core/ledger/entry';
import type { Policy } from '../core/pipeline';
import type { Assessment } from '../core/score/assessment';
import type { LoadedPolicy } from '../edge/policy/load-policy';

export interface Watched {
  readonly entry: LedgerEntry;
  readonly loaded: LoadedPolicy;
  readonly incoming: readonly Incoming[];
  readonly decisions: readonly Decision[];
  /** What the decision stands on; undefined where nothing was judged any more. */
  readonly assessmentOf: (decision: Decision) => Assessment | undefined;
}

export type Watch = (watched: Watched) => void;

interface WatchedPolicy {
  readonly policy: Policy;
  readonly assessmentOf: Watched['assessmentOf'];
}

const keyOf = (reference: string, flow: string): string => `${flow} ${reference}`;

/**
 * Where somebody looks on, a policy that notes what it finds; a consignment that is judged twice keeps the later, which
 * what is published stands on.
 */
export function watchedPolicy(policy: Policy, isWatched: boolean): WatchedPolicy {
  if (!isWatched) return { policy, assessmentOf: () => undefined };
  const assessments = new Map<string, Assessment>();
  return {
    policy: {
      ...policy,
      assessed: (flow, assessment, { reference }) => assessments.set(keyOf(reference, flow), assessment),
    },
    assessmentOf: ({ reference, flow }) => assessments.get(keyOf(reference, flow)),
  };
}
