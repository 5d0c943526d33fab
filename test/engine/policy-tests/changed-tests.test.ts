/** A comparison of two policies names the tests of either that come out otherwise under the other. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedTests } from '../../../src/engine/policy-tests/changed-tests';
import { loadFrom } from '../../../src/wire';
import { shopWithTests, TWO_TESTS } from '../../support/shop-with-tests';

const root = mkdtempSync(join(tmpdir(), 'tw-changed-tests-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The shop whose knives ask for a scan alone. */
function milder(name: string, tests: string) {
  const folder = shopWithTests(root, name, { all: tests });
  const rules = join(folder, 'rules', 'rules.yaml');
  const text = readFileSync(rules, 'utf8');
  const changed = text.replaceAll('PHYSICAL', 'NII');
  expect(changed).not.toBe(text);
  writeFileSync(rules, changed);
  return loadFrom(folder);
}

const before = loadFrom(shopWithTests(root, 'before', { all: TWO_TESTS }));

it('none where both decide the same', async () => {
  expect(await changedTests(before, before)).toEqual([]);
});

it('one that both have, once, with what is decided otherwise', async () => {
  const [changed, ...others] = await changedTests(before, milder('after', TWO_TESTS));
  expect(others).toEqual([]);
  expect(changed).toMatchObject({ test: 'a knife', file: 'tests/all.yaml', from: 'passed', to: 'failed' });
  expect(changed?.what.join()).toMatch(/expected.*PHYSICAL.*found.*NII/);
});

it('one that was changed with the policy, as each has it', async () => {
  const adapted = milder('adapted', TWO_TESTS.replace('CUS: PHYSICAL', 'CUS: NII'));
  const changed = await changedTests(before, adapted);
  expect(changed.map(({ from, to }) => [from, to])).toEqual([
    ['passed', 'failed'],
    ['failed', 'passed'],
  ]);
});
