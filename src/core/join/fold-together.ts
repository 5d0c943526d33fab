/** What a batch brought of some consignments: read, looked up and folded, each of the three for all of them before the next. */
import type { Incoming, Refused } from '../events/arrival';
import { foldIncoming } from './consignment';
import type { Consignment } from './consignment-state';
import type { Flow } from './flow';
import { earliestDeadline } from './timers';
import type { Group, Groups, Unread } from './unread';
import { NONE } from './unread';

/** `latest` is when the last record was appended that the batch takes, epoch milliseconds. */
export interface Folding {
  readonly flows: readonly Flow[];
  readonly seq: number;
  readonly load: (reference: string) => Consignment | undefined;
  readonly incoming: Unread;
  readonly next: Groups['next'];
  readonly latest: number;
}

/** A deadline before `latest`, and the record that led to it. */
export interface Early {
  readonly at: number;
  readonly deadline: number;
}

export interface RefusedAt {
  readonly at: number;
  readonly one: Refused;
}

export interface Folded {
  /** Those that the records changed. */
  readonly changed: readonly Consignment[];
  readonly refused: readonly RefusedAt[];
  readonly early: readonly Early[];
}

export function foldTogether({ flows, seq, load, incoming, next, latest }: Folding, groups: readonly Group[]): Folded {
  const read: Incoming[] = [];
  for (const { reference, first } of groups)
    for (let at = first; at !== NONE; at = next[at] ?? NONE) read.push(incoming.read(at, reference));
  const known = groups.map(({ reference }) => (reference === null ? undefined : load(reference)));
  const changed: Consignment[] = [];
  const refused: RefusedAt[] = [];
  const early: Early[] = [];
  let record = 0;
  for (let group = 0; group < groups.length; group++) {
    let consignment = known[group];
    for (let at = groups[group]?.first ?? NONE; at !== NONE; at = next[at] ?? NONE) {
      const one = read[record++];
      if (one === undefined) break;
      if (!one.accepted) refused.push({ at, one });
      const after = foldIncoming(flows, consignment, one, seq);
      if (after === undefined || after === consignment) continue;
      consignment = after;
      const deadline = earliestDeadline(after);
      if (deadline < latest) early.push({ at, deadline });
    }
    if (consignment !== undefined && consignment !== known[group]) changed.push(consignment);
  }
  return { changed, refused, early };
}
