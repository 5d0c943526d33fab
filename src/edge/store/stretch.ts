/** Consignments side by side in the order of their references, whether they stand in the checkpoint or have changed since. */
import type { Consignment } from '../../core/join/consignment-state';
import { compareText } from '../../core/kernel/compare-text';
import type { Stretch } from '../../core/join/stretch';
import type { StoredState } from '../stored-state';

interface StretchAsked {
  readonly after: string;
  readonly to: string | undefined;
  readonly limit: number;
}

/** What of it lies between two references, the second one included. */
type Layer = (after: string, reach: string | undefined) => Iterable<readonly [string, Consignment | undefined]>;

/** `stored` are the first ones of the checkpoint, `limit` of them if there are as many; of layers a later one hides the others. */
export function stretchOf(
  { after, to, limit }: StretchAsked,
  stored: readonly StoredState[],
  layers: readonly Layer[],
  decode: (state: StoredState) => Consignment,
): Stretch {
  // What has changed is in no order: only what lies beside that which was read of the checkpoint is put in it.
  const reach = stored.length < limit ? to : stored.at(-1)?.reference;
  const found = new Map<string, StoredState | Consignment | undefined>();
  for (const state of stored) found.set(state.reference, state);
  for (const layer of layers) for (const [reference, state] of layer(after, reach)) found.set(reference, state);
  const standing = [...found].filter((one): one is [string, StoredState | Consignment] => one[1] !== undefined);
  standing.sort(([a], [b]) => compareText(a, b));
  const taken = standing.slice(0, limit);
  const end = taken.length < standing.length ? taken.at(-1)?.[0] : reach === to ? undefined : reach;
  return { consignments: taken.map(([, state]) => ('bytes' in state ? decode(state) : state)), end: end ?? '' };
}
