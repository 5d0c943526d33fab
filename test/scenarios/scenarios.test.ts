/** Every scenario in this folder, run by the whole engine; README.md says how to write one. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import type { PolicyProblem } from '../../src/edge/policy/bundle';
import type { LoadedPolicy } from '../../src/edge/policy/load-policy';
import { shippedDocuments } from '../../src/edge/policy/tests/policy-tests';
import type { Scenario } from '../../src/edge/policy/tests/read-scenarios';
import { readScenarios } from '../../src/edge/policy/tests/read-scenarios';
import { runScenario } from '../../src/engine/policy-tests/run-scenario';
import { openWorkshop } from '../../src/engine/policy-tests/workshop';
import { loadFrom, referencePolicy } from '../../src/wire';

const themes = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'policies')
  .map(({ name }) => name)
  .sort();
const filesOf = (theme: string): readonly string[] => readdirSync(join(__dirname, theme)).sort();

function orThrow<T>(read: E.Either<readonly PolicyProblem[], T>): T {
  if (E.isRight(read)) return read.right;
  throw new Error(read.left.map(({ file, line, message }) => `${file}:${line ?? 1}: ${message}`).join('\n'));
}

const policies = new Map<string, LoadedPolicy>();
function policyOf(name = 'reference'): LoadedPolicy {
  const folder = name === 'reference' ? referencePolicy() : join(__dirname, 'policies', name);
  const known = policies.get(name) ?? loadFrom(folder);
  policies.set(name, known);
  return known;
}

const named = shippedDocuments();
const workshop = openWorkshop();
const scenariosIn = (path: string): readonly Scenario[] =>
  orThrow(readScenarios({ path, content: readFileSync(join(__dirname, path)) }));

it('there are enough of them to say what the engine is for', () => {
  expect(themes.flatMap(filesOf).length).toBeGreaterThanOrEqual(60);
});

const OWN_WORDS = /^(?:architecture|decision record|domain|issue)\b/i;

it('each stands for a standard, an article or a practice, not for our own design alone', () => {
  const paths = themes.flatMap((theme) => filesOf(theme).map((file) => `${theme}/${file}`));
  const alone = paths.filter((path) => {
    return scenariosIn(path).some(({ source }) => source.split(';').every((clause) => OWN_WORDS.test(clause.trim())));
  });
  expect(alone).toEqual([]);
});

describe.each(themes)('%s', (theme) => {
  it.each(filesOf(theme))('%s', async (file) => {
    for (const scenario of scenariosIn(`${theme}/${file}`)) {
      const { differences, decided } = await runScenario(scenario, { workshop, policyOf, named }, { andVerify: true });
      const found = differences.map(({ message }) => message);
      if (scenario.openDefect === undefined) expect({ found, decided }).toEqual({ found: [], decided });
      // An open defect that is mended must lose its mark.
      else expect(found).not.toEqual([]);
    }
  });
});
