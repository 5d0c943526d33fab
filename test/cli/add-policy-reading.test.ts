/** A folder is named to `policy show` as to the other commands that read one. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { addPolicyReading } from '../../src/cli/add-policy-reading';
import { referencePolicy } from '../../src/wire';

const CORNER_SHOP = join(__dirname, '../scenarios/policies/corner-shop');
const directory = mkdtempSync(join(tmpdir(), 'tidewaiter-show-'));
afterAll(() => rmSync(directory, { recursive: true }));
afterEach(() => (process.exitCode = undefined));

/** The rules shown, by id. */
async function shown(...named: readonly string[]): Promise<readonly string[]> {
  const policy = new Command('policy').exitOverride();
  addPolicyReading(policy);
  const out = join(directory, 'shown.json');
  await policy.parseAsync(['show', ...named, '--json', '--out', out], { from: 'user' });
  const view = JSON.parse(readFileSync(out, 'utf8')) as { readonly rules: readonly { readonly id: string }[] };
  return view.rules.map(({ id }) => id);
}

it('by itself or with --policy', async () => {
  const rules = await shown(CORNER_SHOP);
  expect(rules).toEqual(await shown('--policy', CORNER_SHOP));
  expect(rules).not.toEqual(await shown());
});

it('the folder named by itself is meant where there are two', async () => {
  expect(await shown(CORNER_SHOP, '--policy', referencePolicy())).toEqual(await shown(CORNER_SHOP));
});
