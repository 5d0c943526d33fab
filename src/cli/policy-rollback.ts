/** `tidewaiter policy rollback`: puts a policy in force again that was in force before. */
import type { Writable } from 'node:stream';
import { hex } from '../core/kernel/hex';
import { UsageError } from '../edge/ports';
import type { PolicyLog } from '../engine/policy-log';
import type { LoadedPolicy } from '../edge/policy/load-policy';
import type { PolicyLogOptions } from './policy-topic';
import { activated } from './policy-activate';
import { startingWith } from './policy-on-topic';
import { withPolicyTopic } from './policy-topic';
import { writeLines } from './write-lines';

export interface RollbackOptions extends PolicyLogOptions {
  /** Beginning of its hash; else the one in force before the present one. */
  readonly to?: string | undefined;
  readonly rejudge?: boolean | undefined;
}

/** Resolves to 0; to 1 where approvals are missing that are demanded. UsageError (no earlier one) and Fault reject. */
export async function rollbackCommand(options: RollbackOptions, output: Writable = process.stdout): Promise<number> {
  return withPolicyTopic(options, async (topic) => {
    const earlier = earlierOnes(topic.policies);
    const loaded =
      options.to === undefined
        ? [...earlier.values()].at(-1)
        : startingWith(earlier, options.to, 'a policy that was in force');
    if (loaded === undefined) throw new UsageError('expected a policy that was in force before, found none');
    const { lines, code } = await activated(topic, loaded, { effectiveFrom: null, rejudge: options.rejudge ?? false });
    await writeLines(lines, output);
    return code;
  });
}

/** Those in force before, the last of them last; not the one in force. */
function earlierOnes(policies: PolicyLog): ReadonlyMap<string, LoadedPolicy> {
  const now = policies.policy(Date.now());
  const earlier = new Map<string, LoadedPolicy>();
  for (const { loaded, offset } of policies.activations()) {
    const hash = hex(loaded.bundle.hash);
    if (now === undefined || offset >= now.offset || hash === hex(now.loaded.bundle.hash)) continue;
    earlier.delete(hash);
    earlier.set(hash, loaded);
  }
  return earlier;
}
