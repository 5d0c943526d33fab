/** Lets V8 count buffers as part of the heap when it decides whether to collect all of it (decision record 0033). */
import { setFlagsFromString } from 'node:v8';

/** Others do not know the flag, or may not: they say so on stderr. */
const KNOWN_TO_NODE = 24;

/**
 * By default a full collection begins as soon as buffers have grown by 64 MB since the last one, however large the heap is.
 * A busy worker has three hundred megabytes of them: what was fetched, changed states, requests.
 */
export function countBuffersAsHeap(): void {
  if (Number.parseInt(process.versions.node, 10) === KNOWN_TO_NODE)
    setFlagsFromString('--external-memory-accounted-in-global-limit');
}
