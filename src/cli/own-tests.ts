/** The tests in a policy folder: read, run, and asked for before the policy is put in force. */
import { dirname, join, resolve } from 'node:path';
import type { LoadedPolicy } from '../edge/policy/load-policy';
import { UsageError } from '../edge/ports';
import { ownTests } from '../engine/policy-tests/own-tests';
import type { TestOptions, TestRun } from '../engine/policy-tests/run-policy-tests';
import { runPolicyTests } from '../engine/policy-tests/run-policy-tests';
import { loadFrom } from '../wire';
import { failureLines } from './policy-test-text';

/** A policy that a test names stands in a folder beside this one. Rejects with UsageError where there is none. */
export function runOwnTests(
  folder: string,
  loaded: LoadedPolicy,
  options: Omit<TestOptions, 'policyNamed'> = {},
): Promise<TestRun> {
  const policyNamed = (name: string): LoadedPolicy => loadFrom(join(dirname(resolve(folder)), name));
  return runPolicyTests(loaded, ownTests(loaded), { ...options, policyNamed });
}

/** Failing tests that are told in full; of the others their number. */
const TOLD = 10;

/** A policy that does not pass its own tests is not put in force. Resolves to how many it passed; rejects with UsageError. */
export async function passOwnTests(folder: string, loaded: LoadedPolicy): Promise<number> {
  const { results } = await runOwnTests(folder, loaded);
  const failed = results.filter(({ passed }) => !passed);
  if (failed.length === 0) return results.length;
  const lines = failed.slice(0, TOLD).flatMap((result) => failureLines(result, folder));
  const more = failed.length > TOLD ? [`and ${failed.length - TOLD} more: tidewaiter policy test ${folder}`] : [];
  const what = `the policy is refused: ${failed.length} of its ${results.length} tests fail`;
  throw new UsageError([what, ...lines, ...more].join('\n'));
}
