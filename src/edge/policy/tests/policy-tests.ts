/** The tests that a policy brings along: its scenarios, and the documents these start from. */
import { readFileSync } from 'node:fs';
import * as E from 'fp-ts/Either';
import { packageFile } from '../../package-files';
import type { Bundle, PolicyProblem } from '../bundle';
import type { NamedDocuments } from './named-documents';
import { readNamedDocuments } from './named-documents';
import type { Scenario } from './read-scenarios';
import { documentOf, readScenarios } from './read-scenarios';

const OWN_DOCUMENTS = 'tests/documents.yaml';

export interface PolicyTests {
  readonly scenarios: readonly Scenario[];
  readonly named: NamedDocuments;
}

type Problems = readonly PolicyProblem[];

/** By file, then in its order; none where the policy has none. Left: everything wrong with the files below `tests/`. */
export function policyTests(bundle: Bundle): E.Either<Problems, PolicyTests> {
  const files = bundle.files.filter(({ path }) => /^tests\/.+\.yaml$/.test(path) && path !== OWN_DOCUMENTS);
  const named = namedDocuments(bundle);
  if (E.isLeft(named)) return named;
  const problems: PolicyProblem[] = [];
  const scenarios: Scenario[] = [];
  for (const file of files) {
    const read = readScenarios(file);
    if (E.isLeft(read)) problems.push(...read.left);
    else scenarios.push(...read.right);
  }
  problems.push(...scenarios.flatMap((scenario) => nameless(scenario, named.right)));
  return problems.length > 0 ? E.left(problems) : E.right({ scenarios, named: named.right });
}

/** Those shipped, and the policy's own, which come before. Left: what is wrong with the own ones. */
function namedDocuments(bundle: Bundle): E.Either<Problems, NamedDocuments> {
  const own = bundle.files.find(({ path }) => path === OWN_DOCUMENTS);
  const read = own === undefined ? E.right({}) : readNamedDocuments(own);
  return E.isLeft(read) ? read : E.right({ ...shippedDocuments(), ...read.right });
}

/** Throws a Fault where the package is not whole. */
export function shippedDocuments(): NamedDocuments {
  const content = readFileSync(packageFile('topology', 'samples', 'documents.yaml'));
  const read = readNamedDocuments({ path: 'topology/samples/documents.yaml', content });
  if (E.isLeft(read)) throw new Error(`topology/samples/documents.yaml: ${read.left[0]?.message ?? ''}`);
  return read.right;
}

/** Steps that start from a document that nothing is named after. */
function nameless(scenario: Scenario, named: NamedDocuments): Problems {
  return scenario.given.flatMap((step) => {
    const type = documentOf(step)?.type;
    if (step.like === undefined || (Object.hasOwn(named, step.like) && named[step.like]?.type === type)) return [];
    const names = Object.keys(named).filter((name) => named[name]?.type === type);
    const message = `like: expected ${names.length === 0 ? 'no such key here' : `one of ${names.join(', ')}`}, found ${step.like}`;
    return [{ file: scenario.file, line: step.line, message }];
  });
}
