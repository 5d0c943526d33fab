/** `tidewaiter policy activate`: puts a policy in force from a time on, in a data directory or on a cluster. */
import { existsSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { hex } from '../core/kernel/hex';
import type { LoadedPolicy } from '../edge/policy/load-policy';
import type { ActivationTerms } from '../engine/activate';
import { isInForce, missingFor, policyActivation } from '../engine/activate';
import type { WritablePolicyTopic } from '../engine/lineage/policy-topic';
import { loadFrom } from '../wire';
import { passOwnTests } from './own-tests';
import { policyOnTopic } from './policy-on-topic';
import type { PolicyLogOptions } from './policy-topic';
import { withPolicyTopic } from './policy-topic';
import { writeLines } from './write-lines';

export interface ActivateOptions extends PolicyLogOptions {
  /** From when it is in force, epoch ms; else from the next batch on. */
  readonly at?: number | undefined;
  /** Is everything open judged anew then? */
  readonly rejudge?: boolean | undefined;
}

/**
 * A folder, or the hash of a policy that stands on the topic. Everything that is wrong with the policy is said before anything
 * is appended, which of its own tests fail included, and the one in force stays then. Resolves to 0, also where it was in force
 * already; to 1 where approvals are missing that are demanded. UsageError and Fault reject.
 */
export async function activateCommand(
  named: string,
  options: ActivateOptions,
  output: Writable = process.stdout,
): Promise<number> {
  const folder = existsSync(named) ? loadFrom(named) : undefined;
  const passed = folder === undefined ? undefined : testsTold(await passOwnTests(named, folder));
  const terms = { effectiveFrom: options.at ?? null, rejudge: options.rejudge ?? false };
  return withPolicyTopic(options, async (topic) => {
    const loaded = folder ?? policyOnTopic(topic, named);
    const told = passed ?? testsTold(await passOwnTests(named, loaded));
    const { lines, code } = await activated(topic, loaded, terms);
    await writeLines([told, ...lines], output);
    return code;
  });
}

/** How many tests a policy passed, as it is told. */
export function testsTold(count: number): string {
  return count === 0 ? 'the policy has no tests' : `the policy passes its ${count} tests`;
}

/** Appends the activation unless it is in force or not approved, and says which. */
export async function activated(
  topic: WritablePolicyTopic,
  loaded: LoadedPolicy,
  terms: ActivationTerms,
): Promise<{ readonly lines: readonly string[]; readonly code: number }> {
  const { id, version } = loaded.file;
  const what = `policy ${id} ${version}, ${hex(loaded.bundle.hash)}`;
  if (isInForce(topic.policies, loaded, terms)) return { lines: [`${what}: activated already`], code: 0 };
  const missing = missingFor(topic.policies, loaded, terms);
  if (missing.length > 0) return { lines: [`${what}: not activated`, ...missing.map((one) => `  ${one}`)], code: 1 };
  const offset = await topic.append('POLICY', (encoder) => encoder.policyActivation(policyActivation(loaded, terms)));
  const from = terms.effectiveFrom === null ? 'the next batch on' : timeText(terms.effectiveFrom);
  const anew = terms.rejudge ? ', judges anew what is open' : '';
  return { lines: [`${what}: in force from ${from}${anew}, offset ${offset}`], code: 0 };
}

/** As it is told. */
export function timeText(ms: number): string {
  return new Date(ms).toISOString();
}
