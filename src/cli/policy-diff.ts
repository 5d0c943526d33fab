/** `tidewaiter policy diff`: what is different between two policies by meaning, with the tests that come out otherwise. */
import type { Writable } from 'node:stream';
import type { ChangedTests } from '../engine/policy-diff/changed-tests';
import { policyDiff } from '../engine/policy-diff/policy-diff';
import { namedPolicy } from './named-policy';
import { diffLines, diffMarkdown } from './policy-diff-text';
import { writeLines } from './write-lines';

interface DiffOptions {
  /** The directory whose activated policies hashes name. */
  readonly data?: string | undefined;
  readonly format?: 'text' | 'markdown' | undefined;
  /** List entries shown for each list. */
  readonly entries?: number | undefined;
  readonly json: boolean;
}

const ENTRIES = 20;

/** As diff does: resolves to 0 where both mean the same, 1 where they do not; UsageError and Fault reject. */
export async function diffCommand(
  from: string,
  to: string,
  options: DiffOptions,
  output: Writable = process.stdout,
  changedTests?: ChangedTests,
): Promise<number> {
  const { data, format = 'text', entries = ENTRIES, json } = options;
  const [before, after] = [await namedPolicy(from, data), await namedPolicy(to, data)];
  const diff = policyDiff(before, after, entries);
  const tests = await changedTests?.(before, after);
  const lines = (): readonly string[] => (format === 'markdown' ? diffMarkdown(diff, tests) : diffLines(diff, tests));
  await writeLines(json ? [JSON.stringify({ ...diff, tests: tests ?? null })] : lines(), output);
  return diff.same && (tests ?? []).length === 0 ? 0 : 1;
}
