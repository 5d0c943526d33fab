/** Finds a policy that stands on the topic, activated or proposed, by the beginning of its hash. */
import * as E from 'fp-ts/Either';
import { hex } from '../core/kernel/hex';
import type { BundleFile } from '../edge/policy/bundle';
import { bundleOf } from '../edge/policy/bundle';
import type { LoadedPolicy } from '../edge/policy/load-policy';
import { loadPolicy } from '../edge/policy/load-policy';
import { UsageError } from '../edge/ports';
import { problemText } from '../edge/read-yaml';
import type { PolicyTopic } from '../engine/lineage/policy-topic';
import { policyEvents } from '../engine/lineage/policy-topic';

/** Shorter beginnings are asked for by mistake. */
const LEAST_DIGITS = 8;

/** Throws UsageError where none or several begin so, or it does not load. */
export function policyOnTopic(topic: PolicyTopic, named: string): LoadedPolicy {
  const found = startingWith(filesByHash(topic), named, 'a policy folder, or the hash of a policy on the topic');
  const loaded = loadPolicy(bundleOf(found));
  if (E.isLeft(loaded)) throw new UsageError(`the policy is refused\n${loaded.left.map(problemText).join('\n')}`);
  return loaded.right;
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

function filesByHash(topic: PolicyTopic): ReadonlyMap<string, readonly BundleFile[]> {
  const byHash = new Map<string, readonly BundleFile[]>();
  for (const { activation, statement } of policyEvents(topic)) {
    if (activation?.kind === 'POLICY') byHash.set(hex(bundleOf(activation.files).hash), activation.files);
    // By the hash of what they are: a record may state any, and nothing has checked its files yet.
    const { kind, files = [] } = statement ?? {};
    const isPolicy = files.some(({ path }) => path === 'policy.yaml');
    if (kind === 'PROPOSAL' && isPolicy) byHash.set(hex(bundleOf(files).hash), files);
  }
  return byHash;
}
