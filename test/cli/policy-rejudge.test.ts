/** `policy activate --rejudge` on a data directory: what is open is judged anew by the next run, and status tells what is left. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decisionsCommand } from '../../src/cli/decisions';
import { activateCommand } from '../../src/cli/policy-activate';
import { statusCommand } from '../../src/cli/policy-status';
import { verifyCommand } from '../../src/cli/verify';
import { changedPolicy, everybodyDrawn } from '../support/changed-policy';
import { collected } from '../support/collected-output';
import { engineFixture, retailDocuments } from '../support/engine-fixture';

const T0 = Date.UTC(2026, 5, 15);
const root = mkdtempSync(join(tmpdir(), 'tw-rejudge-'));
const engine = engineFixture();
const where = { runtime: 'embedded', data: engine.data } as const;
afterAll(async () => {
  await engine.close();
  rmSync(root, { recursive: true });
});

type Told = Readonly<Record<'consignment' | 'trigger' | 'outcome' | 'policy', string>>;

async function decisions(): Promise<readonly Told[]> {
  const { output, text } = collected();
  await decisionsCommand({ data: engine.data, json: true }, output);
  return text()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Told);
}

async function status(json: boolean): Promise<string> {
  const { output, text } = collected();
  expect(await statusCommand({ ...where, json }, output)).toBe(0);
  return text();
}

const rejudged = async (): Promise<readonly Told[]> =>
  (await decisions()).filter(({ trigger }) => trigger === 'REJUDGE');

it('tells what differs, once, and says before and after what is left', async () => {
  for (const number of [1, 2, 3]) {
    const { order, payment, logistics } = retailDocuments(`ORD:shop:${number}`, T0 + number);
    engine.append(order, payment, logistics);
  }
  const { order } = retailDocuments('ORD:shop:waiting', T0 + 10);
  engine.append(order);
  await engine.run();
  const before = await decisions();
  expect(before.map(({ trigger }) => trigger)).toEqual(['EVENT', 'EVENT', 'EVENT']);

  const drawn = changedPolicy(root, '1.1.0', everybodyDrawn);
  const { output, text } = collected();
  expect(await activateCommand(drawn, { ...where, rejudge: true }, output)).toBe(0);
  expect(text()).toMatch(/in force from the next batch on, judges anew what is open, offset 2\n$/);
  expect(await status(false)).toMatch(
    /^2 {2}in force .* judges anew what is open\npartition 0 {2}to be judged anew: all that is open$/m,
  );
  expect(JSON.parse(await status(true))).toMatchObject({
    activations: [{ rejudge: false }, { rejudge: true, state: 'in force' }],
    unjudged: [{ partition: 0 }],
  });

  await engine.run();
  const told = await rejudged();
  expect(told.map(({ consignment, outcome }) => [consignment, outcome])).toEqual([
    ['ORD:shop:1', 'INSPECT'],
    ['ORD:shop:2', 'INSPECT'],
    ['ORD:shop:3', 'INSPECT'],
  ]);
  expect(told[0]?.policy).not.toBe(before[0]?.policy);
  expect(await status(false)).not.toMatch(/to be judged anew/);
  await engine.run();
  expect(await rejudged()).toHaveLength(3);
});

it('without it, another policy judges only what comes', async () => {
  const { output } = collected();
  const milder = changedPolicy(root, '1.2.0');
  expect(await activateCommand(milder, where, output)).toBe(0);
  expect(await status(false)).not.toMatch(/to be judged anew/);
  await engine.run();
  expect(await rejudged()).toHaveLength(3);
});

it('the policy in force may be asked to judge anew later; asked twice, it is activated already', async () => {
  const again = async (rejudge: boolean): Promise<string> => {
    const { output, text } = collected();
    await activateCommand(join(root, '1.2.0'), { ...where, rejudge }, output);
    return text();
  };
  expect(await again(true)).toMatch(/judges anew what is open, offset 4\n$/);
  expect(await again(true)).toMatch(/activated already\n$/);
  expect(await again(false)).toMatch(/activated already\n$/);
  await engine.run();
  expect(await rejudged()).toHaveLength(6);
  const secretFile = join(engine.data, '..', 'draw.secret');
  expect(await verifyCommand({ data: engine.data, json: false, secretFile })).toBe(0);
});
