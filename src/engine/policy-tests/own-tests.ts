/** The tests that a policy brings along, for whoever runs them. */
import * as E from 'fp-ts/Either';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { PolicyTests } from '../../edge/policy/tests/policy-tests';
import { policyTests } from '../../edge/policy/tests/policy-tests';
import { UsageError } from '../../edge/ports';
import { problemText } from '../../edge/read-yaml';

/** Throws UsageError that lists everything wrong with the files below `tests/`. */
export function ownTests({ bundle }: LoadedPolicy): PolicyTests {
  const read = policyTests(bundle);
  if (E.isRight(read)) return read.right;
  throw new UsageError(`the tests of the policy cannot be read\n${read.left.map(problemText).join('\n')}`);
}
