/** `policy check` as people and programs meet it: text, JSON, exit codes, acceptances, what a code means. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCommand, type CheckOptions } from '../../src/cli/policy-check';
import { DIAGNOSTIC_CODES } from '../../src/edge/policy/diagnostic-codes';
import { UsageError } from '../../src/edge/ports';
import { referencePolicy } from '../../src/wire';
import { collected } from '../support/collected-output';

// Each check reads the whole reference policy.
jest.setTimeout(30_000);

const at = Date.parse('2026-06-15T00:00:00Z');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tw-check-'));
  cpSync(referencePolicy(), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function checked(options: Partial<CheckOptions> = {}, where: string | undefined = folder) {
  const { output, text } = collected();
  const code = await checkCommand(where, { json: false, strict: false, accept: [], at, ...options }, output);
  return { code, text: text() };
}

function change(path: string, from: string, to: string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(folder, path), before.replace(from, to));
}

it('the reference policy is meant without a folder, and clean', async () => {
  const { output, text } = collected();
  expect(await checkCommand(undefined, { json: false, strict: true, accept: [], at }, output)).toBe(0);
  expect(text()).toMatch(/^clean: no errors, no warnings, \d+ accepted\n$/);
});

it('an error is shown with its place, line, caret and hint, and the exit code is 1', async () => {
  change('rules/matching.yaml', 'order.paidAmount != ', 'order.payedAmount != ');
  const { code, text } = await checked();
  expect(code).toBe(1);
  const [first, line, caret, hint, summary] = text.split('\n');
  expect(first).toMatch(/^rules\/matching.yaml:\d+:\d+: error unknown-element: rule R05-paid-amount: when: /);
  expect(line?.slice(caret?.indexOf('^'))).toMatch(/^payedAmount/);
  expect(hint).toBe('  hint: did you mean paidAmount?');
  expect(summary).toMatch(/^1 error, 0 warnings, \d+ accepted$/);
});

it('a warning fails only where it is asked to, and may be accepted for one check', async () => {
  change('lists/economies.csv', 'AU,AU,,', 'AU,AU,,2025-12-31');
  const { code, text } = await checked();
  expect(code).toBe(0);
  expect(text).toMatch(/warning row-expired.*1 warning/s);
  expect((await checked({ strict: true })).code).toBe(1);
  const accept = [{ code: 'row-expired', reason: 'renewed next week' }];
  expect((await checked({ strict: true, accept })).code).toBe(0);
  expect((await checked({ strict: true, at: Date.parse('2025-06-15T00:00:00Z') })).code).toBe(0);
});

it('tells a program one object a line', async () => {
  change('lists/economies.csv', 'AU,AU,,', 'AU,AU,,2025-12-31');
  change('policy.yaml', 'from: 80', 'from: 20');
  const { text } = await checked({ json: true });
  const told = text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>); // prettier-ignore
  expect(told).toMatchObject([
    { file: 'lists/economies.csv', line: 3, column: 1, code: 'row-expired', severity: 'warning', rule: null },
    { file: 'policy.yaml', code: 'band-order', severity: 'error', hint: null },
  ]);
});

it('a folder that is not there is a mistake of the caller', async () => {
  await expect(checked({}, join(folder, 'nowhere'))).rejects.toThrow(UsageError);
});

it('explains a code by the table that the check uses, and all of them', async () => {
  const { text } = await checked({ explain: 'unit-mix' });
  expect(text).toMatch(/^unit-mix \(error\)\n\n.*\n\nbad: +when: .*\ngood: +when: /);
  expect((await checked({ explain: true })).text.trim().split('\n')).toHaveLength(Object.keys(DIAGNOSTIC_CODES).length);
  await expect(checked({ explain: 'unit-mx' })).rejects.toThrow(/did you mean unit-mix/);
});
