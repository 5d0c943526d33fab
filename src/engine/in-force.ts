/** Which policy and writer schemas the next entry of a task is written with. */
import type { LogRecord } from '../edge/ports';
import { Fault } from '../edge/ports';
import type { Polled } from './entry-clock';
import type { ActivePolicy, ActiveSchemas, PolicyLog } from './policy-log';

const NOTHING_IN_FORCE = 'Expected a policy and writer schemas in force, found none: activate them';

/** Throws a Fault where there are none. */
export function schemasInForce(policies: PolicyLog): ActiveSchemas {
  const schemas = policies.schemas();
  if (schemas === undefined) throw new Fault(NOTHING_IN_FORCE, true);
  return schemas;
}

/**
 * By the time of what is read next, or by the clock: a policy that is to begin later waits. Never an older one than the last
 * entry cites. Throws a Fault where there is none.
 */
export function policyInForce(
  policies: PolicyLog,
  cited: number,
  { records, reading }: Pick<Polled, 'reading'> & { readonly records: readonly LogRecord[] },
): ActivePolicy {
  const atMs = records[0]?.appendTime ?? reading.wallMs + reading.offsetMs;
  const active = policies.policy(atMs);
  if (active === undefined) throw new Fault(NOTHING_IN_FORCE, true);
  if (active.offset >= cited) return active;
  const last = policies.activations().find(({ offset }) => offset === cited);
  if (last !== undefined) return last;
  throw new Fault(`Expected the policy activated at offset ${cited}, found none there`, false);
}

/** The shortest wait of all flows, ms. */
export function smallestMinWaitMs({ loaded }: ActivePolicy): number {
  return loaded.policy.flows.reduce((least, flow) => Math.min(least, flow.minWaitMs), Infinity);
}
