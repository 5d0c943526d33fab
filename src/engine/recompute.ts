/** An entry of the ledger made once more: what was read judged, what was due fired, or what was open judged anew. */
import type { Incoming } from '../core/events/arrival';
import type { LedgerEntry } from '../core/ledger/entry';
import type { Rejudging } from '../core/ledger/rejudging';
import { isSlice, isSliceNext } from '../core/ledger/rejudging';
import type { StepResult } from './collected';
import { rejudge, step } from './collected';
import type { Policy } from '../core/decide/judge';
import type { EntryContext } from '../core/pipeline';
import type { StateStore } from '../edge/state-store';

/** What is wrong with its place: slices come where what the activation asks for is not done, and after every other entry then. */
export function misplacements(entry: LedgerEntry, standing: Rejudging, left: string | undefined): readonly string[] {
  if (isSlice(entry)) {
    const isAlone = entry.spans.every(({ from, to }) => from === to);
    return left !== undefined && isAlone ? [] : ['it judges anew what no activation asks for'];
  }
  const isDue = isSliceNext(standing, standing.after);
  return isDue ? ['it stands where what is open was to be judged anew'] : [];
}

/** What an entry was made from, beside the state; `after` is where a slice begins. */
interface Made {
  readonly policy: Policy;
  readonly context: EntryContext;
  readonly incoming: readonly Incoming[];
  readonly after: string;
}

/** The same as the runner did. */
export function recomputed(
  store: StateStore,
  entry: LedgerEntry,
  { policy, context, incoming, after }: Made,
): StepResult {
  const { now, forced, dueTo } = entry;
  if (isSlice(entry)) {
    const end = dueTo?.reference ?? '';
    const { consignments } = store.stretch(after, end === '' ? undefined : end, Infinity);
    return rejudge(policy, context, { consignments, end }, now);
  }
  const clock = { now, dueUntil: dueTo ?? undefined, forced };
  return step(policy, context, store, { incoming, bounds: undefined, dueLimit: Infinity, clockAfter: () => clock });
}
