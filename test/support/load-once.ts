/** Bundles compiled once for all runs of one process: a simulated machine starts often, with the same few bundles. */
import { hex } from '../../src/core/kernel/hex';
import { writerSchemasFrom } from '../../src/edge/avro/writer-schemas';
import { loadPolicy } from '../../src/edge/policy/load-policy';
import type { BundleLoaders } from '../../src/engine/policy-log';

const once = <In, Out>(load: (given: In) => Out, keyOf: (given: In) => string): ((given: In) => Out) => {
  const known = new Map<string, Out>();
  return (given) => {
    const key = keyOf(given);
    const made = known.get(key) ?? load(given);
    known.set(key, made);
    return made;
  };
};

export const ONCE: BundleLoaders = {
  policy: once(loadPolicy, (bundle) => hex(bundle.hash)),
  schemas: once(writerSchemasFrom, (stated) => JSON.stringify(stated)),
};
