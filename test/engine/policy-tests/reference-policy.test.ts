/** The reference policy passes its own tests, what each leaves behind is sound, and they see every rule both ways. */
import * as E from 'fp-ts/Either';
import { policyTests } from '../../../src/edge/policy/tests/policy-tests';
import { uncovered } from '../../../src/engine/policy-tests/rule-coverage';
import type { TestRun } from '../../../src/engine/policy-tests/run-policy-tests';
import { runPolicyTests } from '../../../src/engine/policy-tests/run-policy-tests';
import { loadFrom, referencePolicy } from '../../../src/wire';

const loaded = loadFrom(referencePolicy());
const read = policyTests(loaded.bundle);
const tests = E.isRight(read) ? read.right : { scenarios: [], named: {} };
const files = [...new Set(tests.scenarios.map(({ file }) => file))];

let run: TestRun = { results: [], coverage: [], ms: 0 };
beforeAll(async () => {
  run = await runPolicyTests(loaded, tests, { andVerify: true });
}, 60_000);

it('they can be read, and are many', () => {
  expect(E.isLeft(read) ? read.left : []).toEqual([]);
  expect(tests.scenarios.length).toBeGreaterThanOrEqual(170);
});

describe.each(files)('%s', (file) => {
  const titles = tests.scenarios.filter((one) => one.file === file).map(({ title }) => title);

  it.each(titles)('%s', (title) => {
    const result = run.results.find(({ scenario }) => scenario.file === file && scenario.title === title);
    expect(result?.differences.map(({ message }) => message)).toEqual([]);
  });
});

it('every rule was seen to hit and to miss', () => {
  expect(run.coverage).toHaveLength(loaded.rules.size);
  expect(uncovered(run.coverage)).toEqual({ neverHit: [], neverMissed: [] });
});
