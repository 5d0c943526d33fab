/** The results of a policy's tests as lines on a terminal, and as data. */
import { join } from 'node:path';
import { hex } from '../core/kernel/hex';
import type { LoadedPolicy } from '../edge/policy/load-policy';
import type { RuleCoverage } from '../engine/policy-tests/rule-coverage';
import { uncovered } from '../engine/policy-tests/rule-coverage';
import type { TestResult, TestRun } from '../engine/policy-tests/run-policy-tests';
import { harmless } from './terminal-text';

/** One line: passed or not, how long it took, where it stands. */
export function resultLine({ passed, ms, scenario }: TestResult): string {
  const word = !passed ? 'FAIL' : scenario.openDefect === undefined ? 'ok  ' : 'open';
  return `${word} ${ms.toFixed(1).padStart(6)} ms  ${scenario.file}: ${harmless(scenario.title)}`;
}

/** Where a failing test stands, the first thing that is not as expected, and what was decided instead. */
export function failureLines({ scenario, differences, decided }: TestResult, folder: string): readonly string[] {
  const [first] = differences;
  const line = scenario.lineOf(first?.path ?? []) ?? 1;
  const what = first?.message ?? `expected to fail (openDefect: ${scenario.openDefect ?? ''}), found that it holds`;
  const more = differences.length > 1 ? [`  and ${differences.length - 1} more`] : [];
  const was =
    decided.length === 0 ? ['  nothing was decided'] : ['  decided was:', ...decided.map((one) => `  ${one}`)];
  const at = `${join(folder, scenario.file)}:${line}: ${scenario.title}`;
  return [at, `  ${what}`, ...more, ...was].map(harmless);
}

/** What is not covered, by name. */
export function coverageLines(coverage: readonly RuleCoverage[]): readonly string[] {
  const { neverHit, neverMissed } = uncovered(coverage);
  const all = coverage.length;
  return [
    `coverage: ${all - neverHit.length} of ${all} rules seen to hit, ${all - neverMissed.length} seen to miss`,
    ...neverHit.map((rule) => `  never seen to hit: ${rule}`),
    ...neverMissed.map((rule) => `  never seen to miss: ${rule}`),
  ];
}

export function summaryLine({ results, ms }: TestRun): string {
  const failed = results.filter(({ passed }) => !passed).length;
  const open = results.filter(({ passed, scenario }) => passed && scenario.openDefect !== undefined).length;
  const counts = [`${results.length - failed - open} passed`, `${failed} failed`];
  if (open > 0) counts.push(`${open} with an open defect`);
  const each = results.length === 0 ? '' : `, ${(ms / results.length).toFixed(1)} ms a test`;
  return `${results.length} test${results.length === 1 ? '' : 's'}: ${counts.join(', ')}; ${Math.round(ms)} ms${each}`;
}

/** `coverage` where it was asked for. */
export function testRunJson({ file, bundle }: LoadedPolicy, run: TestRun, withCoverage: boolean): object {
  return {
    policy: { id: file.id, version: file.version, hash: hex(bundle.hash) },
    passed: run.results.filter(({ passed }) => passed).length,
    failed: run.results.filter(({ passed }) => !passed).length,
    ms: Math.round(run.ms),
    tests: run.results.map(({ scenario, passed, ms, differences, decided }) => ({
      file: scenario.file,
      line: scenario.lineOf(),
      title: scenario.title,
      passed,
      ms: Math.round(ms * 10) / 10,
      differences: differences.map(({ path, message }) => ({ line: scenario.lineOf(path), message })),
      ...(passed ? {} : { decided }),
    })),
    ...(withCoverage ? { coverage: { ...uncovered(run.coverage), rules: run.coverage } } : {}),
  };
}
