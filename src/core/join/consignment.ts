/** The fold: a consignment after all that one ledger entry holds for it. */
import type { Incoming } from '../events/arrival';
import type { Decision } from '../events/decision';
import type { DigestText } from '../kernel/digest';
import { foldArrival, foldRefused } from './arrivals';
import type { Consignment } from './consignment-state';
import { fire, triggerOf } from './fire';
import type { Flow } from './flow';
import { foldDecision } from './own-decision';
import type { Timer } from './timers';

/** Raised whenever `evolve` folds the same entries to another state; a state of another number is never read. */
export const FOLD_NUMBER = 1;

export interface FoldContext {
  readonly seq: number;
  readonly flows: readonly Flow[];
  readonly digestText: DigestText;
}

/** What one entry holds for one consignment, arrivals in span order, decisions of records before those of timers. */
export interface EntryShare {
  readonly incoming: readonly Incoming[];
  readonly timers: readonly Timer[];
  readonly decisions: readonly Decision[];
}

/** Deterministic, and idempotent per entry: an entry already folded changes nothing. Undefined: not there, or forgotten. */
export function evolve(
  context: FoldContext,
  known: Consignment | undefined,
  share: EntryShare,
): Consignment | undefined {
  if (known !== undefined && known.seq >= context.seq) return known;
  let consignment: Consignment | undefined = known;
  for (const incoming of share.incoming) {
    consignment = foldIncoming(context.flows, consignment, incoming, context.seq);
  }
  for (const decision of share.decisions) {
    if (isOfNoTimer(decision) && consignment) consignment = foldDecision(consignment, decision, context.digestText);
  }
  for (const timer of share.timers) {
    if (consignment) consignment = fire(consignment, timer);
    // What one timer led to may decide whether the next one is still due.
    const decision = share.decisions.find((one) => one.flow === timer.flow && one.trigger === triggerOf(timer));
    if (decision && consignment) consignment = foldDecision(consignment, decision, context.digestText);
  }
  if (consignment === undefined || consignment === known) return consignment;
  return stamped(consignment, context.seq);
}

/** Made by what came, or by judging anew what was there. */
export function isOfNoTimer({ trigger }: Pick<Decision, 'trigger'>): boolean {
  return trigger === 'EVENT' || trigger === 'REJUDGE';
}

/** One record of entry `seq`; a rejection never creates a consignment. */
export function foldIncoming(
  flows: readonly Flow[],
  known: Consignment | undefined,
  incoming: Incoming,
  seq: number,
): Consignment | undefined {
  if (incoming.accepted) return foldArrival(flows, known, incoming, seq);
  return known === undefined ? undefined : foldRefused(known, incoming);
}

/** The consignment marked as having folded an entry. */
export function stamped(consignment: Consignment, seq: number): Consignment {
  return consignment.seq === seq ? consignment : { ...consignment, seq };
}
