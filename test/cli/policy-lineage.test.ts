/** Four eyes on a data directory: proposed, approved, activated, rolled back, and refused by the engine where it was not. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activateCommand } from '../../src/cli/policy-activate';
import { keyCommand } from '../../src/cli/policy-key';
import { logCommand } from '../../src/cli/policy-log';
import { demandsCommand, proposeCommand } from '../../src/cli/policy-propose';
import { rollbackCommand } from '../../src/cli/policy-rollback';
import { statusCommand } from '../../src/cli/policy-status';
import { withPolicyTopic } from '../../src/cli/policy-topic';
import { voteCommand } from '../../src/cli/policy-vote';
import { hex } from '../../src/core/kernel/hex';
import { newApproverKey } from '../../src/edge/approver-key';
import { UsageError } from '../../src/edge/ports';
import { policyActivation } from '../../src/engine/activate';
import { proposalOf } from '../../src/engine/lineage/make-statement';
import { loadFrom } from '../../src/wire';
import { changedPolicy } from '../support/changed-policy';
import { collected } from '../support/collected-output';

// Every command loads every policy of the log anew.
jest.setTimeout(60_000);

const root = mkdtempSync(join(tmpdir(), 'tw-lineage-'));
const where = { runtime: 'embedded', data: join(root, 'data') } as const;
afterAll(() => rmSync(root, { recursive: true }));

type Command = (output: ReturnType<typeof collected>['output']) => Promise<number>;

async function said(command: Command): Promise<{ readonly code: number; readonly text: string }> {
  const { output, text } = collected();
  const code = await command(output);
  return { code, text: text() };
}

/** The line that approvers.yaml states of a new key. */
async function newKey(name: string, role: string): Promise<string> {
  const { text } = await said((output) => keyCommand({ out: join(root, name) }, output));
  const line = text.split('\n').find((one) => one.includes('publicKey')) ?? '';
  return line.replace('ROLE', role);
}

const signing = (name: string) => ({ ...where, key: join(root, name), reason: `by ${name}` });
const digestIn = (text: string): string => /proposal ([0-9a-f]{64})/.exec(text)?.[1] ?? '';
const status = async () =>
  JSON.parse((await said((output) => statusCommand({ ...where, json: true }, output))).text) as {
    activations: { version: string; state: string }[];
    refused: { problems: string[] }[];
  };
const inForce = async () => (await status()).activations.find(({ state }) => state === 'in force')?.version;

const first = changedPolicy(root, '1.0.1');
const summer = changedPolicy(root, '2.0.0');
const demandsFile = join(root, 'approvers.yaml');

beforeAll(async () => {
  const approvers = [await newKey('ann', 'analyst'), await newKey('bob', 'manager')];
  const demanded = [
    'activation: { approvals: 1, roles: [manager], fourEyes: true }',
    'rollback: { approvals: 0, roles: [], fourEyes: false }',
  ];
  writeFileSync(demandsFile, ['approvers:', ...approvers, ...demanded, ''].join('\n'));
});

it('makes keys that only their owner can read, and overwrites none', async () => {
  expect(statSync(join(root, 'ann')).mode & 0o777).toBe(0o600);
  await expect(keyCommand({ out: join(root, 'ann') })).rejects.toThrow(UsageError);
});

it('takes a policy through proposal, approval, activation and rollback', async () => {
  expect((await said((output) => activateCommand(first, where, output))).code).toBe(0);
  await expect(proposeCommand(summer, signing('ann'))).rejects.toThrow(/no demands are in force/);
  expect(await said((output) => demandsCommand(demandsFile, { ...where, reason: 'four eyes' }, output))).toMatchObject({
    code: 0,
  });

  const unproposed = await said((output) => activateCommand(summer, where, output));
  expect(unproposed).toMatchObject({ code: 1, text: expect.stringContaining('nobody has proposed it') as string });
  const proposed = await said((output) => proposeCommand(summer, signing('ann'), output));
  expect(proposed).toMatchObject({ code: 0, text: expect.stringContaining('needs 1 approvals') as string });
  const digest = digestIn(proposed.text);

  const tooFew = await said((output) => activateCommand(summer, where, output));
  expect(tooFew).toMatchObject({ code: 1, text: expect.stringContaining('expected 1 approvals by manager') as string });
  await expect(voteCommand('APPROVAL', 'ffffffff', signing('bob'))).rejects.toThrow(/none named ffffffff/);
  expect((await said((output) => voteCommand('APPROVAL', digest.slice(0, 12), signing('bob'), output))).code).toBe(0);
  await expect(voteCommand('APPROVAL', digest, signing('bob'))).rejects.toThrow(/has said so before/);
  // By its hash: the bundle stands in the proposal.
  const hash = /of ([0-9a-f]{64})/.exec(proposed.text)?.[1] ?? '';
  expect(await said((output) => activateCommand(hash.slice(0, 16), where, output))).toMatchObject({ code: 0 });
  expect(await inForce()).toBe('2.0.0');

  expect((await said((output) => rollbackCommand(where, output))).code).toBe(0);
  expect(await inForce()).toBe('1.0.1');
  const { code, text } = await said((output) => logCommand({ ...where, json: true }, output));
  expect(code).toBe(0);
  const kinds = text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { kind: string }).kind);
  expect(kinds).toEqual([
    'WRITER_SCHEMAS',
    'ACTIVATION',
    'DEMANDS',
    'PROPOSAL',
    'APPROVAL',
    'ACTIVATION',
    'ACTIVATION',
  ]);
  const plain = (await said((output) => logCommand({ ...where, json: false }, output))).text;
  expect(plain).toMatch(/APPROVAL {2}proposal [0-9a-f]{16} {2}by key [0-9a-f]{16} \(manager\)\n {3}by bob/);
});

it('is passed over by the engine where somebody appends it all the same, and demands guard themselves', async () => {
  const bad = loadFrom(changedPolicy(root, '6.6.6'));
  await withPolicyTopic(where, ({ append }) =>
    append('POLICY', (encoder) =>
      encoder.policyActivation(policyActivation(bad, { effectiveFrom: null, rejudge: false })),
    ),
  );
  expect(await inForce()).toBe('1.0.1');
  expect((await status()).refused.map(({ problems }) => problems)).toEqual([
    ['nobody has proposed it under the demands in force'],
  ]);
  expect((await said((output) => logCommand({ ...where, json: false }, output))).code).toBe(1);

  const lax = join(root, 'lax.yaml');
  writeFileSync(lax, readFileSync(demandsFile, 'utf8'));
  const later = proposeCommand(lax, { ...signing('ann'), demands: true, at: 1 });
  await expect(later).rejects.toThrow(/expected neither --at nor --rejudge/);
  writeFileSync(lax, readFileSync(demandsFile, 'utf8').replace('approvals: 1', 'approvals: 0'));
  const refused = await said((output) => demandsCommand(lax, { ...where, reason: 'in a hurry' }, output));
  expect(refused).toMatchObject({ code: 1, text: expect.stringContaining('not in force') as string });
  const proposal = await said((output) => proposeCommand(lax, { ...signing('ann'), demands: true }, output));
  await said((output) => voteCommand('APPROVAL', digestIn(proposal.text), signing('bob'), output));
  const changed = await said((output) => demandsCommand(lax, { ...where, reason: 'agreed' }, output));
  expect(changed).toMatchObject({ code: 0, text: expect.stringContaining('in force, offset') as string });
});

it('names files on the topic by what they are, not by the hash that a record states', async () => {
  const good = loadFrom(changedPolicy(root, '7.0.0'));
  const evil = loadFrom(changedPolicy(root, '7.6.6'));
  const bundle = { hash: good.bundle.hash, files: evil.bundle.files };
  const forged = proposalOf(
    { bundle, base: null, effectiveFrom: null, rejudge: false, results: [] },
    { at: 1, reason: '', demands: null },
    newApproverKey().key,
  );
  await withPolicyTopic(where, async (topic) => {
    await topic.append('PROPOSAL', (encoder) => encoder.policyStatement(forged));
  });
  const byHash = proposeCommand(hex(good.bundle.hash), signing('ann'));
  await expect(byHash).rejects.toThrow(/found none named/);
});

it('refuses demands that nobody can meet, with their line', async () => {
  const unmet = join(root, 'unmet.yaml');
  writeFileSync(unmet, readFileSync(demandsFile, 'utf8').replace('approvals: 1', 'approvals: 2'));
  const refused = demandsCommand(unmet, { ...where, reason: '' });
  await expect(refused).rejects.toThrow(/unmet\.yaml:4: activation: expected at most 1 approvals/);
});
