/** Consignments side by side in the order of their references, whether they stand in the checkpoint or have changed since. */
import type { Consignment } from '../../core/join/consignment-state';
import { compareText } from '../../core/kernel/compare-text';
import type { Stretch } from '../../core/join/stretch';
import type { StoredState } from '../stored-state';
import type { Held } from './held-table';

interface StretchAsked {
  readonly after: string;
  readonly to: string | undefined;
  readonly limit: number;
}

/** What of it lies between two references, the second one included. */
type Layer = (after: string, reach: string | undefined) => Iterable<readonly [string, Held | undefined]>;

/** Where states lie: `stored` gives the first ones of the checkpoint, as many as are asked for; of layers a later one hides others. */
interface Lying {
  readonly stored: (asked: StretchAsked) => readonly StoredState[];
  readonly layers: readonly Layer[];
  readonly decode: (state: StoredState) => Consignment;
}

/** Up to `limit` of them. Where it ends depends on what there is alone, not on where it lies: it stands in the ledger. */
export function stretchOf({ after, to, limit }: StretchAsked, lying: Lying): Stretch {
  const consignments: Consignment[] = [];
  // What is hidden or forgotten by a layer makes room for what comes behind.
  for (let from: string | undefined = after; from !== undefined && consignments.length < limit;) {
    const reach = { after: from, to, limit: limit - consignments.length };
    from = readOn(reach, lying, consignments);
  }
  const last = consignments.length < limit ? undefined : consignments.at(-1);
  return { consignments, end: last?.reference ?? '' };
}

/** The next ones into what is found; returns from where to read on, undefined at the end. */
function readOn(asked: StretchAsked, { stored, layers, decode }: Lying, into: Consignment[]): string | undefined {
  const { after, to, limit } = asked;
  const first = stored(asked);
  // What has changed is in no order: only what lies beside that which was read of the checkpoint is put in it.
  const behind = first.length < limit ? undefined : first.at(-1)?.reference;
  const found = new Map<string, StoredState | Consignment | undefined>();
  for (const state of first) found.set(state.reference, state);
  for (const layer of layers) {
    for (const [reference, held] of layer(after, behind ?? to))
      found.set(reference, held instanceof Uint8Array ? { reference, bytes: held } : held);
  }
  const standing = [...found].filter((one): one is [string, StoredState | Consignment] => one[1] !== undefined);
  standing.sort(([a], [b]) => compareText(a, b));
  for (const [, state] of standing.slice(0, limit)) into.push('bytes' in state ? decode(state) : state);
  return behind;
}
