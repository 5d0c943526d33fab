/** What a worker tells of activations and statements that it passes over: somebody tried to change the policy. */
import type { Logger } from '../edge/observe/logger';
import type { Observer } from '../edge/observer';
import type { PolicyLog } from '../engine/policy-log';

/** To be called again and again: counts them, and says of each once where it stands and why it counts for nothing. */
export function refusedPolicies(
  policies: Pick<PolicyLog, 'refused'>,
  metrics: Pick<Observer, 'policiesRefused'>,
  log: Pick<Logger, 'warn'>,
): () => void {
  let told = 0;
  return () => {
    const refused = policies.refused();
    metrics.policiesRefused(refused.length);
    for (const { offset, problems } of refused.slice(told))
      log.warn({ offset, reason: problems.join('; ') }, 'record of policies passed over');
    told = refused.length;
  };
}
