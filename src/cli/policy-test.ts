/** `tidewaiter policy test`: runs the tests of a policy folder, once or on every change. */
import { existsSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Scenario } from '../edge/policy/tests/read-scenarios';
import { UsageError } from '../edge/ports';
import { uncovered } from '../engine/policy-tests/rule-coverage';
import type { TestResult } from '../engine/policy-tests/run-policy-tests';
import { loadFrom, referencePolicy } from '../wire';
import { runOwnTests } from './own-tests';
import { coverageLines, failureLines, resultLine, summaryLine, testRunJson } from './policy-test-text';
import { watchTests } from './policy-test-watch';
import { progressLine } from './progress';
import { writeLines } from './write-lines';

export interface PolicyTestOptions {
  readonly watch: boolean;
  readonly json: boolean;
  /** A regular expression; only tests whose file or title it finds. */
  readonly only?: string | undefined;
  readonly coverage: boolean;
  /** A rule that was not seen both ways is a finding. */
  readonly requireCoverage: boolean;
}

/** Resolves to 1 where a test fails, or a rule is not covered that has to be; UsageError and Fault reject. */
export async function policyTestCommand(
  folder: string = defaultFolder(),
  options: PolicyTestOptions,
  output: Writable = process.stdout,
): Promise<number> {
  const isMeant = meantBy(options.only);
  if (options.requireCoverage && options.only !== undefined)
    throw new UsageError('--require-coverage: expected all tests, found --only');
  if (options.watch && options.json) throw new UsageError('--watch: expected text, found --json');
  if (options.watch) return watchTests(folder, isMeant, output);
  const loaded = loadFrom(folder);
  const progress = progressLine();
  const lines: string[] = [];
  const told = (result: TestResult, done: number, of: number): void => {
    lines.push(resultLine(result));
    progress.show(`${done} of ${of} tests`);
  };
  const run = await runOwnTests(folder, loaded, { isMeant, told });
  progress.clear();
  const withCoverage = options.coverage && options.only === undefined;
  if (options.json) lines.splice(0, lines.length, JSON.stringify(testRunJson(loaded, run, withCoverage)));
  else {
    const failed = run.results.filter(({ passed }) => !passed);
    lines.push(...failed.flatMap((result) => ['', ...failureLines(result, folder)]), '');
    if (withCoverage && run.results.length > 0) lines.push(...coverageLines(run.coverage));
    lines.push(summaryLine(run));
  }
  await writeLines(lines, output);
  const { neverHit, neverMissed } = uncovered(run.coverage);
  const isLacking = options.requireCoverage && neverHit.length + neverMissed.length > 0;
  return isLacking || run.results.some(({ passed }) => !passed) ? 1 : 0;
}

/** Where an analyst stands, else what comes with the package. */
function defaultFolder(): string {
  return existsSync('policy.yaml') ? '.' : referencePolicy();
}

function meantBy(only: string | undefined): (scenario: Scenario) => boolean {
  if (only === undefined) return () => true;
  try {
    const pattern = new RegExp(only, 'i');
    return ({ file, title }) => pattern.test(`${file}: ${title}`);
  } catch (error) {
    throw new UsageError(
      `--only: expected a regular expression, found ${only}: ${error instanceof Error ? error.message : ''}`,
    );
  }
}
