/** Bundles compiled once for all runs of one process that opens many logs with the same few bundles. */
import { hex } from '../core/kernel/hex';
import { writerSchemasFrom } from '../edge/avro/writer-schemas';
import { loadPolicy } from '../edge/policy/load-policy';
import type { BundleLoaders } from './policy-log';

const once = <In, Out>(load: (given: In) => Out, keyOf: (given: In) => string): ((given: In) => Out) => {
  const known = new Map<string, Out>();
  return (given) => {
    const key = keyOf(given);
    const made = known.get(key) ?? load(given);
    known.set(key, made);
    return made;
  };
};

/** Loaders that remember all they made; they are to go when the run is over. */
export function loadersOnce(): BundleLoaders {
  return {
    policy: once(loadPolicy, (bundle) => hex(bundle.hash)),
    schemas: once(writerSchemasFrom, (stated) => JSON.stringify(stated)),
  };
}
