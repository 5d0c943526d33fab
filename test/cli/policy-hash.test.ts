/** What `policy hash` prints: the hash decisions cite, the files behind it, and a word where it is not the same elsewhere. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashCommand } from '../../src/cli/policy-hash';
import { hex } from '../../src/core/kernel/hex';
import { UsageError } from '../../src/edge/ports';
import { loadFrom, referencePolicy } from '../../src/wire';
import { collected } from '../support/collected-output';

const CORNER_SHOP = join(__dirname, '../scenarios/policies/corner-shop');
const root = mkdtempSync(join(tmpdir(), 'tw-hash-'));
afterAll(() => rmSync(root, { recursive: true }));

let copies = 0;
function copy(): string {
  const folder = join(root, String(copies++));
  cpSync(CORNER_SHOP, folder, { recursive: true });
  return folder;
}

async function hashed(
  folder: string | undefined,
  files = false,
): Promise<{ readonly code: number; readonly text: string }> {
  const { output, text } = collected();
  const code = await hashCommand(folder, { files, json: false }, output);
  return { code, text: text() };
}

it('is what a policy is cited by', async () => {
  const { code, text } = await hashed(undefined);
  expect([code, text]).toEqual([0, `${hex(loadFrom(referencePolicy()).bundle.hash)}\n`]);
});

it('has each file with its own, as sha256sum writes it', async () => {
  const { text } = await hashed(CORNER_SHOP, true);
  const digest = createHash('sha256').update(readFileSync(join(CORNER_SHOP, 'rules/rules.yaml'))).digest('hex'); // prettier-ignore
  expect(text.split('\n')).toEqual([
    expect.stringMatching(/^[0-9a-f]{64} {2}policy\.yaml$/),
    `${digest}  rules/rules.yaml`,
    expect.stringMatching(/^[0-9a-f]{64} {2}texts\/en\.yaml$/),
    expect.stringMatching(/^[0-9a-f]{64} {2}\(all 3 files\)$/),
    '',
  ]);
});

it('follows from paths and bytes alone: not from times, other files, or how a file came there', async () => {
  const folder = copy();
  const rules = join(folder, 'rules/rules.yaml');
  // As mounted volumes have it: what begins with a dot is no part of the policy, what leads there is.
  mkdirSync(join(folder, '..data'));
  renameSync(rules, join(folder, '..data/rules.yaml'));
  symlinkSync('../..data/rules.yaml', rules);
  writeFileSync(join(folder, 'README.md'), 'said');
  utimesSync(join(folder, 'policy.yaml'), 1, 1);
  expect(await hashed(folder)).toEqual(await hashed(CORNER_SHOP));
});

it('is another for another path or byte', async () => {
  const [moved, longer] = [copy(), copy()];
  renameSync(join(moved, 'rules/rules.yaml'), join(moved, 'rules/other.yaml'));
  writeFileSync(join(longer, 'policy.yaml'), `${readFileSync(join(longer, 'policy.yaml'), 'utf8')}\n`);
  const all = [await hashed(CORNER_SHOP), await hashed(moved), await hashed(longer)].map(({ text }) => text);
  expect(new Set(all).size).toBe(3);
});

it('line ends that a checkout has changed are told, exit 1', async () => {
  const folder = copy();
  const file = join(folder, 'policy.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  const { output, text } = collected();
  expect(await hashCommand(folder, { files: true, json: true }, output)).toBe(1);
  const { hash, files } = JSON.parse(text()) as {
    hash: string;
    files: { path: string; hasCarriageReturns: boolean }[];
  };
  expect(`${hash}\n`).not.toBe((await hashed(CORNER_SHOP)).text);
  expect(files.filter(({ hasCarriageReturns }) => hasCarriageReturns).map(({ path }) => path)).toEqual(['policy.yaml']);
});

it('a broken policy has one too, a folder that is no policy has none', async () => {
  const folder = copy();
  writeFileSync(join(folder, 'policy.yaml'), 'id: [');
  expect((await hashed(folder)).text).toMatch(/^[0-9a-f]{64}\n$/);
  await expect(hashed(root)).rejects.toThrow(UsageError);
});
