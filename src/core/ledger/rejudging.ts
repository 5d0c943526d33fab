/**
 * How far an activation that judges anew has come. Slices of it are entries of their own, which take what is open in the
 * order of references; everything about them follows from the entries themselves. Why so: topology/decisions/0019.
 */
import type { DueEnd, LedgerEntry } from './entry';

/** Before every time: where an entry's due end has it, nothing was due, and what is open was judged anew up to there. */
const REJUDGED = -1;

/** What the entries so far say. */
export interface Rejudging {
  /** Offset of the activation that the last entry cites; undefined before the first entry. */
  readonly cited: number | undefined;
  /** What is open after this reference waits to be judged anew, empty: all of it; undefined: nothing does. */
  readonly after: string | undefined;
  /** Was the last entry a slice? Entries that are none stand between slices, never two of them in a row. */
  readonly sliced: boolean;
}

/** What an entry says of it, or is about to. */
type Citing = Pick<LedgerEntry, 'dueTo' | 'policyOffset'>;

export const NOTHING_TO_REJUDGE: Rejudging = { cited: undefined, after: undefined, sliced: false };

/** The due end of a slice: the reference up to which it went, empty where nothing was left behind it. */
export function sliceEnd(reference: string): DueEnd {
  return { time: REJUDGED, reference };
}

export function isSlice({ dueTo }: Pick<LedgerEntry, 'dueTo'>): boolean {
  return dueTo?.time === REJUDGED;
}

/**
 * After which reference the entry that comes next, and cites this activation, finds something to judge anew. An activation
 * begins anew with the first entry that cites it; one that judges nothing anew leaves what an earlier one began to go on.
 */
export function leftFor(standing: Rejudging, offset: number, rejudge: boolean): string | undefined {
  const isNew = standing.cited !== undefined && standing.cited !== offset;
  return isNew && rejudge ? '' : standing.after;
}

/** Does a slice have to come next, whatever else waits? */
export function isSliceNext(standing: Rejudging, left: string | undefined): boolean {
  return left !== undefined && !standing.sliced;
}

/** After an entry; `rejudge` is what its activation says. */
export function rejudgingAfter(standing: Rejudging, entry: Citing, rejudge: boolean): Rejudging {
  const { dueTo, policyOffset } = entry;
  if (!isSlice(entry)) {
    return { cited: policyOffset, after: leftFor(standing, policyOffset, rejudge), sliced: false };
  }
  const reference = dueTo?.reference ?? '';
  return { cited: policyOffset, after: reference === '' ? undefined : reference, sliced: true };
}
