/** Finds a policy that stands on the topic, activated or proposed, by the beginning of its hash. */
import { hex } from '../core/kernel/hex';
import type { Bundle } from '../edge/policy/bundle';
import { bundleOf } from '../edge/policy/bundle';
import type { LoadedPolicy } from '../edge/policy/load-policy';
import { UsageError } from '../edge/ports';
import type { PolicyTopic } from '../engine/lineage/policy-topic';
import { policyEvents } from '../engine/lineage/policy-topic';
import { loadBundle } from '../wire';

/** Shorter beginnings are asked for by mistake. */
const LEAST_DIGITS = 8;

/** Throws UsageError where none or several begin so, or it does not load. */
export function policyOnTopic(topic: PolicyTopic, named: string): LoadedPolicy {
  return loadBundle(startingWith(bundlesByHash(topic), named, 'a policy folder, or the hash of a policy on the topic'));
}

/** The one whose key begins with what was named. Throws UsageError. */
export function startingWith<A>(known: ReadonlyMap<string, A>, named: string, expected: string): A {
  const isBeginning = named.length >= LEAST_DIGITS && /^[0-9a-f]+$/.test(named);
  const found = isBeginning ? [...known].filter(([key]) => key.startsWith(named)) : [];
  const [only] = found;
  if (only !== undefined && found.length === 1) return only[1];
  const are = found.length > 1 ? `${found.length} that begin so` : `none named ${named}`;
  throw new UsageError(`expected ${expected} (${LEAST_DIGITS} digits or more), found ${are}`);
}

function bundlesByHash(topic: PolicyTopic): ReadonlyMap<string, Bundle> {
  const byHash = new Map<string, Bundle>();
  // By the hash of what they are: a record may state any, and nothing has checked its files yet.
  const put = (files: Bundle['files']): void => {
    const bundle = bundleOf(files);
    byHash.set(hex(bundle.hash), bundle);
  };
  for (const { activation, statement } of policyEvents(topic)) {
    if (activation?.kind === 'POLICY') put(activation.files);
    const { kind, files = [] } = statement ?? {};
    if (kind === 'PROPOSAL' && files.some(({ path }) => path === 'policy.yaml')) put(files);
  }
  return byHash;
}
