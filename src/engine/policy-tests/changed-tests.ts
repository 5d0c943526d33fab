/** Which tests of two policies come out otherwise under one of them than under the other. */
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { NamedDocuments } from '../../edge/policy/tests/named-documents';
import type { PolicyTests } from '../../edge/policy/tests/policy-tests';
import type { Scenario } from '../../edge/policy/tests/read-scenarios';
import type { ChangedTest } from '../policy-diff/changed-tests';
import { ownTests } from './own-tests';
import type { TestResult } from './run-policy-tests';
import { runPolicyTests } from './run-policy-tests';

interface Asked {
  readonly scenarios: readonly Scenario[];
  readonly named: NamedDocuments;
  /** What is said of a test beside its title, where the other policy has another of that name or none. */
  readonly owner: string;
}

/**
 * The tests of both run under both; one that both have alike runs once. Tests that name another policy are left out, since
 * only a folder knows it. Rejects with UsageError where tests cannot be read.
 */
export async function changedTests(from: LoadedPolicy, to: LoadedPolicy): Promise<readonly ChangedTest[]> {
  const [before, after] = [testsOf(from), testsOf(to)];
  const known = new Set(before.scenarios.map((scenario) => textOf(scenario, before.named)));
  const added = after.scenarios.filter((scenario) => !known.has(textOf(scenario, after.named)));
  const kept = new Set(after.scenarios.map((scenario) => textOf(scenario, after.named)));
  const isKept = (scenario: Scenario): boolean => kept.has(textOf(scenario, before.named));
  const groups: readonly Asked[] = [
    { ...before, scenarios: before.scenarios.filter(isKept), owner: '' },
    {
      ...before,
      scenarios: before.scenarios.filter((scenario) => !isKept(scenario)),
      owner: ' (as it was before)',
    },
    { ...after, scenarios: added, owner: ' (as it is after)' },
  ];
  const changed: ChangedTest[] = [];
  for (const group of groups) changed.push(...(await changedIn(group, from, to)));
  return changed;
}

async function changedIn(group: Asked, from: LoadedPolicy, to: LoadedPolicy): Promise<readonly ChangedTest[]> {
  const { results: one } = await runPolicyTests(from, group);
  const { results: other } = await runPolicyTests(to, group);
  return one.flatMap((result, index) => {
    const then = other[index];
    if (then === undefined || then.passed === result.passed) return [];
    const { title, file } = result.scenario;
    const failing = result.passed ? then : result;
    const what = failing.differences.map(({ message }) => message);
    return [{ test: `${title}${group.owner}`, file, from: wordOf(result), to: wordOf(then), what }];
  });
}

const wordOf = ({ passed }: TestResult): 'passed' | 'failed' => (passed ? 'passed' : 'failed');

function testsOf(loaded: LoadedPolicy): PolicyTests {
  const tests = ownTests(loaded);
  const isAlone = ({ policy, given }: Scenario): boolean =>
    policy === undefined && given.every((step) => step.policy === undefined);
  return { ...tests, scenarios: tests.scenarios.filter(isAlone) };
}

/** The same for tests that ask and expect the same, wherever in the file they stand. */
function textOf(scenario: Scenario, named: NamedDocuments): string {
  const likes = scenario.given.flatMap(({ like }) => (like === undefined ? [] : [named[like]]));
  const steps = scenario.given.map((step) => ({ ...step, line: 0 }));
  return JSON.stringify([{ ...scenario, given: steps }, likes]);
}
