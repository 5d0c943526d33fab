/** What a ledger entry left in the state, folded without scoring anything again: recovery, verify and explain. */
import type { Incoming } from '../events/arrival';
import type { Decision } from '../events/decision';
import type { FoldContext } from './consignment';
import { evolve, isOfNoTimer } from './consignment';
import type { Consignment } from './consignment-state';
import type { StateView } from './due-timers';
import { dueTimers } from './due-timers';
import type { Timer } from './timers';

/** The consignments that changed; a reference without a state is forgotten. */
export function refold(
  fold: FoldContext,
  state: StateView,
  entry: {
    readonly incoming: readonly Incoming[];
    readonly decisions: readonly Decision[];
    readonly dueTo: { readonly time: number; readonly reference: string } | null;
  },
): ReadonlyMap<string, Consignment | undefined> {
  const shares = sharesOf(entry);
  const changed = new Map<string, Consignment | undefined>();
  if (entry.dueTo !== null) {
    for (const [reference, share] of shares) {
      const decisions = share.decisions.filter(isOfNoTimer);
      const known = state.load(reference);
      const folded = evolve(fold, known, { incoming: share.incoming, timers: [], decisions });
      if (folded !== known) changed.set(reference, folded);
    }
    const waiting = [...changed.values()].filter((state) => state !== undefined);
    for (const timer of dueTimers(state, { references: changed.keys(), waiting }, entry.dueTo, Infinity)) {
      const share = shares.get(timer.reference);
      if (share === undefined) shares.set(timer.reference, { incoming: [], timers: [timer], decisions: [] });
      else share.timers.push(timer);
    }
  }
  changed.clear();
  for (const [reference, share] of shares) {
    const known = state.load(reference);
    const folded = evolve(fold, known, share);
    if (folded !== known) changed.set(reference, folded);
  }
  return changed;
}

type Share = { incoming: Incoming[]; timers: Timer[]; decisions: Decision[] };

function sharesOf(entry: {
  readonly incoming: readonly Incoming[];
  readonly decisions: readonly Decision[];
}): Map<string, Share> {
  const shares = new Map<string, Share>();
  const shareOf = (reference: string): Share => {
    let share = shares.get(reference);
    if (share === undefined) shares.set(reference, (share = { incoming: [], timers: [], decisions: [] }));
    return share;
  };
  for (const incoming of entry.incoming)
    if (incoming.reference !== null) shareOf(incoming.reference).incoming.push(incoming);
  for (const decision of entry.decisions) shareOf(decision.reference).decisions.push(decision);
  return shares;
}
