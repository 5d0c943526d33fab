/** One ledger entry as whoever looks on while it is made again sees it: what came in, what was decided, and on what findings. */
import type { Incoming } from '../core/events/arrival';
import type { Decision } from '../core/events/decision';
import type { Consignment } from '../core/join/consignment-state';
import type { LedgerEntry } from '../core/ledger/entry';
import type { Policy } from '../core/decide/judge';
import type { Assessment } from '../core/score/assessment';
import type { LoadedPolicy } from '../edge/policy/load-policy';

export interface Watched {
  readonly entry: LedgerEntry;
  readonly loaded: LoadedPolicy;
  readonly incoming: readonly Incoming[];
  readonly decisions: readonly Decision[];
  /** What the decision stands on; undefined where nothing was judged any more. */
  readonly assessmentOf: (decision: Decision) => Assessment | undefined;
  /** What was judged, as it was then; undefined where nothing was. */
  readonly consignmentOf: (decision: Decision) => Consignment | undefined;
}

export type Watch = (watched: Watched) => void | Promise<void>;

interface WatchedPolicy extends Pick<Watched, 'assessmentOf' | 'consignmentOf'> {
  readonly policy: Policy;
}

interface Judgement {
  readonly assessment: Assessment;
  readonly consignment: Consignment;
}

/**
 * Where somebody looks on, a policy that notes what it finds, by the revision that would come of it: what is judged twice
 * without a decision keeps the later, which what is published stands on.
 */
export function watchedPolicy(policy: Policy, isWatched: boolean): WatchedPolicy {
  if (!isWatched) return { policy, assessmentOf: () => undefined, consignmentOf: () => undefined };
  const judgements = new Map<string, Judgement>();
  const of = ({ reference, flow, revision }: Decision): Judgement | undefined =>
    judgements.get(`${flow} ${revision} ${reference}`);
  return {
    policy: {
      ...policy,
      assessed: (flow, assessment, consignment) => {
        const before = consignment.flows.find((state) => state.flow === flow)?.revision ?? 0;
        judgements.set(`${flow} ${before + 1} ${consignment.reference}`, { assessment, consignment });
      },
    },
    assessmentOf: (decision) => of(decision)?.assessment,
    consignmentOf: (decision) => of(decision)?.consignment,
  };
}
