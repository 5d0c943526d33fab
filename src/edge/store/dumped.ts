/** Everything that a store holds: what layers say, and beneath them what stands in the checkpoint. */
import { compareText } from '../../core/kernel/compare-text';
import type { ConsignmentCodec } from '../ports';
import type { StoredState } from '../stored-state';
import type { DirtyLayer } from './dirty-layer';
import { bytesOf } from './held-bytes';
import type { Held } from './held-table';

/** By reference bytes; layers oldest first. Bytes are the caller's. */
export function* dumped(
  base: Iterable<StoredState>,
  layers: readonly DirtyLayer[],
  codec: ConsignmentCodec,
): Iterable<StoredState> {
  const changed = new Map<string, Held | undefined>();
  for (const layer of layers) for (const entry of layer.states()) changed.set(...entry);
  const encoded = function* (reference: string): Iterable<StoredState> {
    const held = changed.get(reference);
    if (held !== undefined) yield { reference, bytes: Uint8Array.from(bytesOf(held, codec)) };
  };
  const order = [...changed.keys()].sort(compareText);
  let next = 0;
  for (const stored of base) {
    for (; next < order.length && compareText(order[next] ?? '', stored.reference) <= 0; next++)
      yield* encoded(order[next] ?? '');
    if (!changed.has(stored.reference)) yield stored;
  }
  for (; next < order.length; next++) yield* encoded(order[next] ?? '');
}
