/** Runs the tests of a policy one by one, and counts which of its rules they have seen both ways. */
import * as E from 'fp-ts/Either';
import { hex } from '../../core/kernel/hex';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { PolicyTests } from '../../edge/policy/tests/policy-tests';
import type { Scenario } from '../../edge/policy/tests/read-scenarios';
import { UsageError } from '../../edge/ports';
import type { Surrounding } from './play-scenario';
import type { RuleCoverage } from './rule-coverage';
import { countCoverage } from './rule-coverage';
import type { ScenarioResult } from './run-scenario';
import { runScenario } from './run-scenario';
import { openWorkshop } from './workshop';

export interface TestResult extends ScenarioResult {
  readonly scenario: Scenario;
  /** Does the policy do what the test says? One with an open defect must not. */
  readonly passed: boolean;
  readonly ms: number;
}

export interface TestRun {
  readonly results: readonly TestResult[];
  readonly coverage: readonly RuleCoverage[];
  readonly ms: number;
}

export interface TestOptions {
  /** The scenarios to run, else all. */
  readonly isMeant?: ((scenario: Scenario) => boolean) | undefined;
  /** Another policy that a scenario names. */
  readonly policyNamed?: ((name: string) => LoadedPolicy) | undefined;
  /** Is what each leaves behind verified and recovered as well? That asks something of the engine, not of the policy. */
  readonly andVerify?: boolean | undefined;
  /** Told of every result as it comes. */
  readonly told?: ((result: TestResult, done: number, of: number) => void) | undefined;
}

/** Rejects with a UsageError where a scenario names a policy that is not known. */
export async function runPolicyTests(
  loaded: LoadedPolicy,
  { scenarios, named }: PolicyTests,
  { isMeant = () => true, policyNamed = nameless, andVerify = false, told }: TestOptions = {},
): Promise<TestRun> {
  const began = performance.now();
  const { observed, rules } = countCoverage(loaded);
  const policyOf = (name: string | undefined): LoadedPolicy => (name === undefined ? observed : policyNamed(name));
  const shared: Surrounding = { workshop: workshopWith(observed), policyOf, named };
  const meant = scenarios.filter(isMeant);
  const results: TestResult[] = [];
  for (const scenario of meant) {
    const start = performance.now();
    const result = await runScenario(scenario, shared, { andVerify });
    const passed = (result.differences.length === 0) === (scenario.openDefect === undefined);
    const one = { ...result, scenario, passed, ms: performance.now() - start };
    results.push(one);
    told?.(one, results.length, meant.length);
  }
  return { results, coverage: rules(), ms: performance.now() - began };
}

/** Every log of the run makes the policy itself of its bundle. */
function workshopWith(observed: LoadedPolicy): Surrounding['workshop'] {
  const workshop = openWorkshop();
  const { loaders } = workshop;
  const own = hex(observed.bundle.hash);
  const policy: typeof loaders.policy = (bundle) =>
    hex(bundle.hash) === own ? E.right(observed) : loaders.policy(bundle);
  return { ...workshop, loaders: { ...loaders, policy } };
}

function nameless(name: string): never {
  throw new UsageError(`policy: expected no other policy here, found ${name}`);
}
