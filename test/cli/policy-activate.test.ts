/** `policy activate` and `policy status` on a data directory: from when a policy is in force, and what is refused. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activateCommand } from '../../src/cli/policy-activate';
import { statusCommand } from '../../src/cli/policy-status';
import { policyCommand } from '../../src/cli/policy';
import { UsageError } from '../../src/edge/ports';
import { changedPolicy } from '../support/changed-policy';
import { collected } from '../support/collected-output';

const YEAR_MS = 365 * 86_400_000;
const root = mkdtempSync(join(tmpdir(), 'tw-activate-'));
const data = join(root, 'data');
const where = { runtime: 'embedded', data } as const;
afterAll(() => rmSync(root, { recursive: true }));

const version = (stated: string): string => changedPolicy(root, stated);

async function activated(folder: string, at?: number): Promise<string> {
  const { output, text } = collected();
  expect(await activateCommand(folder, { ...where, at }, output)).toBe(0);
  return text();
}

async function status(): Promise<{ code: number; states: readonly string[] }> {
  const { output, text } = collected();
  const code = await statusCommand({ ...where, json: true }, output);
  const { activations } = JSON.parse(text()) as { activations: { version: string; state: string }[] };
  return { code, states: activations.map((one) => `${one.version} ${one.state}`) };
}

it('is in force from the next batch on, or from the time that is stated', async () => {
  expect(await activated(version('1.1.0'))).toContain('in force from the next batch on, offset 1');
  expect(await activated(join(root, '1.1.0'))).toContain('activated already');
  expect(await status()).toEqual({ code: 0, states: ['1.1.0 in force'] });
  const later = Date.now() + YEAR_MS;
  expect(await activated(version('1.2.0'), later)).toContain(
    `in force from ${new Date(later).toISOString()}, offset 2`,
  );
  expect(await status()).toEqual({ code: 0, states: ['1.1.0 in force', '1.2.0 to come'] });
  const { output, text } = collected();
  await policyCommand({ data, json: true }, output);
  expect(JSON.parse(text())).toMatchObject({ version: '1.1.0' });
  await activated(version('1.3.0'), Date.now() - 1);
  expect(await status()).toEqual({ code: 0, states: ['1.1.0 replaced', '1.2.0 replaced', '1.3.0 in force'] });
});

it('is refused with file and line where anything is wrong, and what is in force stays', async () => {
  const broken = version('2.0.0');
  const file = join(broken, 'policy.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^id: .*$/m, 'id: [1, 2'));
  const refused = activateCommand(broken, where);
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(/the policy is refused\npolicy\.yaml:\d+: /);
  expect((await status()).states.at(-1)).toBe('1.3.0 in force');
});
