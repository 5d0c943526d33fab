/** `policy test`: every test with its time, the first difference where it stands, what is not covered, and the exit code. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activateCommand } from '../../src/cli/policy-activate';
import type { PolicyTestOptions } from '../../src/cli/policy-test';
import { policyTestCommand } from '../../src/cli/policy-test';
import { UsageError } from '../../src/edge/ports';
import { wireRun } from '../../src/wire';
import { passOwnTests } from '../../src/cli/own-tests';
import { collected } from '../support/collected-output';
import { TWO_TESTS, shopWithTests } from '../support/shop-with-tests';

jest.setTimeout(30_000);

const root = mkdtempSync(join(tmpdir(), 'tw-policy-test-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;
const shop = (tests: string): string => shopWithTests(root, `shop-${folders++}`, { shop: tests });

const ONCE = { watch: false, json: false, coverage: true, requireCoverage: false } as const;

async function tested(
  folder: string,
  options: Partial<PolicyTestOptions> = {},
): Promise<{ readonly code: number; readonly text: string }> {
  const { output, text } = collected();
  const code = await policyTestCommand(folder, { ...ONCE, ...options }, output);
  return { code, text: text() };
}

const WRONG = TWO_TESTS.replace('agencies: { CUS: PHYSICAL }', 'agencies: { CUS: NII }');

describe('as text', () => {
  it('tells every test with its time, and what was passed', async () => {
    const { code, text } = await tested(shop(TWO_TESTS));
    expect(text).toMatch(
      /^ok +\d+\.\d ms {2}tests\/shop\.yaml: a shirt\nok +\d+\.\d ms {2}tests\/shop\.yaml: a knife\n/,
    );
    expect(text).toMatch(/2 tests: 2 passed, 0 failed; \d+ ms/);
    expect(code).toBe(0);
  });

  it('tells a failing one by file and line, with what was expected, found and decided', async () => {
    const folder = shop(WRONG);
    const { code, text } = await tested(folder);
    const line = WRONG.split('\n').findIndex((one) => one.includes('CUS: NII')) + 1;
    expect(text).toContain(`${join(folder, 'tests/shop.yaml')}:${line}: a knife\n`);
    expect(text).toContain('  agencies: expected ["CUS NII"], found ["CUS PHYSICAL"]\n');
    expect(text).toContain('INSPECT PHYSICAL; {CUS PHYSICAL}');
    expect(code).toBe(1);
  });

  it('names every rule that was not seen to hit or to miss, and asks for all on demand', async () => {
    const { code, text } = await tested(shop(TWO_TESTS));
    expect(text).toContain('coverage: 1 of 15 rules seen to hit, ');
    expect(text).toContain('never seen to hit: seeds\n');
    expect(text).not.toContain('never seen to hit: knife\n');
    expect(text).not.toContain('never seen to miss: knife\n');
    // Nothing came that it could be asked about: unknown is no miss.
    expect(text).toContain('never seen to miss: dear\n');
    expect(code).toBe(0);
    expect((await tested(shop(TWO_TESTS), { requireCoverage: true })).code).toBe(1);
  });

  it('takes tests from folders below, and its own documents before those that are shipped', async () => {
    const folder = shop(TWO_TESTS.replaceAll('like: order', 'like: ours'));
    mkdirSync(join(folder, 'tests/more'));
    writeFileSync(join(folder, 'tests/more/again.yaml'), TWO_TESTS);
    const ours =
      '{ type: order, body: { buyer: { name: Ann Example }, paidAmount: { amount: "26.00", currency: EUR } } }';
    const payment = '{ type: payment, body: { payer: { name: Bob }, paidAmount: { amount: "26.00", currency: EUR } } }';
    writeFileSync(join(folder, 'tests/documents.yaml'), `ours: ${ours}\npayment: ${payment}\n`);
    const { code, text } = await tested(folder);
    expect(text).toMatch(/FAIL .* tests\/shop\.yaml: a shirt/);
    expect(text).toMatch(/FAIL .* tests\/more\/again\.yaml: a shirt/);
    expect(text).toContain('[payer CUS]');
    expect(code).toBe(1);
  });

  it('a test may put another policy in force, from a folder beside', async () => {
    shopWithTests(root, 'beside', {});
    const step = '      - { order: {}, like: order }\n      - { at: +1h, policy: beside, rejudge: true }';
    const text = TWO_TESTS.replace('      - { order: {}, like: order }', step);
    expect(await tested(shop(text))).toMatchObject({ code: 0 });
    await expect(tested(shop(text.replace('policy: beside', 'policy: nowhere')))).rejects.toThrow(
      /nowhere: expected a policy folder, found nothing there/,
    );
  });

  it('says so where there are none', async () => {
    const folder = shop(TWO_TESTS);
    rmSync(join(folder, 'tests'), { recursive: true });
    expect(await tested(folder)).toMatchObject({
      code: 0,
      text: '\nno tests: expected some in tests/*.yaml, found none\n',
    });
  });

  it('runs those alone that a pattern finds, and then counts no coverage', async () => {
    const { code, text } = await tested(shop(WRONG), { only: 'SHIRT$' });
    expect(text).toMatch(/1 test: 1 passed/);
    expect(text).not.toContain('coverage');
    expect(code).toBe(0);
  });

  it('a test with an open defect must fail, so that nobody forgets the mark', async () => {
    const open = (text: string): string => text.replace('title: a knife', 'title: a knife\n    openDefect: not yet');
    expect(await tested(shop(open(WRONG)))).toMatchObject({ code: 0 });
    const { code, text } = await tested(shop(open(TWO_TESTS)));
    expect(text).toContain('expected to fail (openDefect: not yet), found that it holds');
    expect(code).toBe(1);
  });
});

it('as data has the same', async () => {
  const { code, text } = await tested(shop(WRONG), { json: true });
  const { tests, passed, failed, coverage } = JSON.parse(text) as {
    tests: { title: string; passed: boolean; differences: { line: number; message: string }[] }[];
    passed: number;
    failed: number;
    coverage: { neverHit: string[]; rules: { rule: string; hits: number; misses: number; unknowns: number }[] };
  };
  expect({ code, passed, failed }).toEqual({ code: 1, passed: 1, failed: 1 });
  expect(tests[1]?.differences[0]?.message).toContain('expected ["CUS NII"]');
  expect(coverage.rules.find(({ rule }) => rule === 'knife')).toEqual({
    rule: 'knife',
    hits: 1,
    misses: 1,
    unknowns: 0,
  });
  expect(coverage.neverHit).toContain('seeds');
});

describe('is refused with what was expected', () => {
  it.each([
    [
      'a document that nothing is named after',
      TWO_TESTS.replace('like: payment', 'like: cheque'),
      /shop\.yaml:4: like: /,
    ],
    ['a test that expects nothing', TWO_TESTS.replace(/ {4}expect: \{.*\n/, ''), /expected what is decided/],
    ['two tests of one title', TWO_TESTS.replace('a knife', 'a shirt'), /expected a title of its own/],
    [
      'a path that leads elsewhere',
      TWO_TESTS.replace('payment: {}, like: payment', "message: '../../x.xml'"),
      /message/,
    ],
    ['a policy that is elsewhere', TWO_TESTS.replace('payment: {}, like: payment', "policy: '../other'"), /policy/],
    [
      'more versions than anybody sends',
      TWO_TESTS.replace('like: payment', 'like: payment, versions: 1e9'),
      /from 1 to/,
    ],
  ])('%s', async (_, text, message) => {
    const refused = tested(shop(text));
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(message);
  });

  it.each([
    [{ only: 'no such test' }, /--only: expected a pattern that finds a test/],
    [{ only: '(' }, /--only: expected a regular expression/],
    [{ only: 'x', requireCoverage: true }, /--require-coverage/],
    [{ watch: true, json: true }, /--watch/],
  ])('%j', async (options, message) => {
    await expect(tested(shop(TWO_TESTS), options)).rejects.toThrow(message);
  });
});

describe('a policy that does not pass its own tests', () => {
  it('is not activated, and which fail is said', async () => {
    const data = join(root, 'data-activate');
    const { output } = collected();
    const refused = activateCommand(shop(WRONG), { runtime: 'embedded', data }, output);
    await expect(refused).rejects.toThrow(/the policy is refused: 1 of its 2 tests fail\n.*shop\.yaml:\d+: a knife/);
    const { output: told, text } = collected();
    expect(await activateCommand(shop(TWO_TESTS), { runtime: 'embedded', data }, told)).toBe(0);
    expect(text()).toMatch(/^the policy passes its 2 tests\n.*offset 1\n$/);
  });

  it('is not started with, and what is in force is not asked again', async () => {
    const data = join(root, 'data-run');
    const start = (policy: string) => wireRun({ data, policy, secretFile: undefined }, passOwnTests);
    await expect(start(shop(WRONG))).rejects.toThrow(/1 of its 2 tests fail/);
    const folder = shop(TWO_TESTS);
    await (await start(folder)).close();
    let asked = 0;
    const again = await wireRun({ data, policy: folder, secretFile: undefined }, () => Promise.resolve(asked++));
    await again.close();
    expect(asked).toBe(0);
  });
});

it('--watch runs them again on a change, and says what is different', async () => {
  const folder = shop(TWO_TESTS);
  const { output, text } = collected();
  const watching = policyTestCommand(folder, { ...ONCE, watch: true }, output);
  const until = async (found: RegExp): Promise<void> => {
    for (let waited = 0; !found.test(text()); waited += 50) {
      if (waited > 20_000) throw new Error(`expected ${String(found)}, found ${text()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await until(/2 passed/);
  const file = join(folder, 'tests/shop.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('CUS: PHYSICAL', 'CUS: NII'));
  await until(/1 failed/);
  expect(text().match(/a shirt/g)).toHaveLength(1);
  writeFileSync(join(folder, 'policy.yaml'), 'id: [');
  await until(/the policy is refused/);
  process.emit('SIGINT');
  expect(await watching).toBe(0);
});
