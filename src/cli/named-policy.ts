/** Finds the policy that an argument names: a folder, the beginning of a hash, or the one in force. */
import { existsSync } from 'node:fs';
import { hex } from '../core/kernel/hex';
import type { LoadedPolicy } from '../edge/policy/load-policy';
import { UsageError } from '../edge/ports';
import { loadFrom } from '../wire';
import { reading } from './reading';

/** So many digits of a hash at least: fewer may mean another policy next week. */
const HASH = /^[0-9a-f]{8,64}$/;
const IN_FORCE = 'in-force';

/**
 * `data`: the directory whose activations are meant. A folder of that name comes first. Rejects with UsageError (neither, or
 * a policy that is refused) or Fault.
 */
export async function namedPolicy(name: string, data: string | undefined): Promise<LoadedPolicy> {
  if (existsSync(name) || (name !== IN_FORCE && !HASH.test(name))) return loadFrom(name);
  if (data === undefined) throw new UsageError(`${name}: expected --data, whose policies it names, found none`);
  return name === IN_FORCE ? policyInForce(data) : byHash(name, data);
}

/** Rejects with UsageError where none is in force. */
export async function policyInForce(data: string): Promise<LoadedPolicy> {
  const active = await reading({ data }, async ({ policies }) => policies.policy(Date.now()));
  if (active !== undefined) return active.loaded;
  throw new UsageError(`${data}: expected a policy in force, found none; run puts one in force`);
}

async function byHash(name: string, data: string): Promise<LoadedPolicy> {
  const activated = await reading({ data }, async ({ policies }) => policies.activations());
  const byFullHash = new Map(activated.map(({ loaded }) => [hex(loaded.bundle.hash), loaded]));
  const [found, ...others] = [...byFullHash].filter(([hash]) => hash.startsWith(name));
  if (found !== undefined && others.length === 0) return found[1];
  const known = [...byFullHash.keys()].map((hash) => hash.slice(0, 16)).join(', ');
  throw new UsageError(`${name}: expected one of the policies activated in ${data} (${known}), found none or several`);
}
