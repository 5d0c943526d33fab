/** Every code of `policy check`, by a mistake planted in a small policy, at the line and column where it stands. */
import { checkPolicy, folderDiagnostic } from '../../../src/edge/policy/check-policy';
import { DIAGNOSTIC_CODES } from '../../../src/edge/policy/diagnostic-codes';
import { referenceBundle } from '../../support/given-policy';
import { smallPolicy } from './support/given-folder';
import { PLANTED } from './support/planted-mistakes';

const NOW = Date.parse('2026-06-15T00:00:00Z');
const told = (bundle: ReturnType<typeof smallPolicy>): readonly string[] =>
  checkPolicy(bundle, NOW).diagnostics.map(
    ({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`,
  );

it('the small policy is clean', () => {
  expect(checkPolicy(smallPolicy(), NOW).diagnostics).toEqual([]);
});

it('the reference policy is clean, each of its acceptances accepts something and has a reason', () => {
  const { diagnostics, accepted } = checkPolicy(referenceBundle(), NOW);
  expect(diagnostics).toEqual([]);
  expect(accepted.length).toBeGreaterThan(0);
});

it.each(PLANTED.map(({ what, ...rest }) => [what, rest] as const))('%s is found where it stands', (_, planted) => {
  const { code, changes, at, hint } = planted;
  const severity = DIAGNOSTIC_CODES[code].severity;
  const found = told(smallPolicy(changes));
  expect(found).toContain(`${at} ${severity} ${code}`);
  // One mistake is one finding, but for what follows from it.
  if (planted.alone !== false) expect(found).toEqual([`${at} ${severity} ${code}`]);
  if (hint === undefined) return;
  expect(checkPolicy(smallPolicy(changes), NOW).diagnostics.map((one) => one.hint)).toContain(hint);
});

it('every code has an example planted, here or in the tests of the folder', () => {
  const planted = new Set<string>(PLANTED.map(({ code }) => code));
  const without = Object.keys(DIAGNOSTIC_CODES).filter((code) => !planted.has(code));
  // These two are about the folder itself and are planted in folder-limits.test.ts.
  expect(without).toEqual(['not-a-policy', 'outside-folder']);
});

it('tells everything at once, sorted by file and line', () => {
  const changes = { ...PLANTED[0]?.changes, 'lists/brands.csv': 'key\nx\n', 'texts/es.yaml': 'language: [es' };
  const found = told(smallPolicy(changes));
  expect(found).toEqual([...found].sort());
  expect(found.length).toBeGreaterThanOrEqual(3);
});

it('shows the line with a caret under what is meant', () => {
  const bundle = smallPolicy(PLANTED.find(({ what }) => what === 'an element in a folded text')?.changes);
  const [first] = checkPolicy(bundle, NOW).diagnostics;
  expect(first?.excerpt).toBe('      convert(order.payedAmount, "USD")\n                    ^');
});

it('a problem of the folder has a code and nothing to show', () => {
  const told = folderDiagnostic({ file: 'x', line: undefined, code: 'outside-folder', message: 'expected, found' });
  expect([told.code, told.severity, told.excerpt]).toEqual(['outside-folder', 'error', null]);
});
