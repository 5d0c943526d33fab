/** The port through which a comparison of policies learns which of their tests come out otherwise. */
import type { LoadedPolicy } from '../../edge/policy/load-policy';

type TestResult = 'passed' | 'failed';

/** A test that does not come out the same under both policies; `what`: in words, what is decided otherwise. */
export interface ChangedTest {
  readonly test: string;
  readonly file: string;
  readonly from: TestResult;
  readonly to: TestResult;
  readonly what: readonly string[];
}

/** Runs the tests of both policies under both of them, and gives those whose result is not the same. Rejects with a Fault. */
export type ChangedTests = (from: LoadedPolicy, to: LoadedPolicy) => Promise<readonly ChangedTest[]>;
