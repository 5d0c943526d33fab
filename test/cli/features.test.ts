/** `features` on a directory: rows with labels, arms and exactly what the decision's own model saw, from a log that was verified. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { featuresCommand } from '../../src/cli/features';
import type { FeaturesOptions } from '../../src/cli/features';
import { decisionsCommand } from '../../src/cli/decisions';
import { runCommand } from '../../src/cli/run';
import { activateCommand } from '../../src/cli/policy-activate';
import type { Content } from '../../src/core/events/document';
import { fillFeatures } from '../../src/core/score/model/fill-features';
import { marginOf } from '../../src/core/score/model/forest';
import { openAppender } from '../../src/edge/embedded/embedded-log';
import { UsageError } from '../../src/edge/ports';
import { DECISIONS_TOPIC } from '../../src/edge/topics';
import { loadFrom } from '../../src/wire';
import { everybodyDrawn } from '../support/changed-policy';
import { collected } from '../support/collected-output';
import type { EngineFixture } from '../support/engine-fixture';
import { engineFixture, retailDocuments } from '../support/engine-fixture';
import { policyWithModel } from '../support/policy-with-model';

// Every command loads every policy of the log anew.
jest.setTimeout(60_000);

const T0 = Date.UTC(2026, 5, 15);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const root = mkdtempSync(join(tmpdir(), 'tw-features-'));
const secretFile = join(root, 'draw.secret');
writeFileSync(secretFile, `${'5e'.repeat(32)}\n`, { mode: 0o600 });
const folder = policyWithModel(root, '9.0.0', { change: everybodyDrawn });
const engine = engineFixture();

type Row = Readonly<Record<string, string>>;
interface Told {
  readonly consignment: string;
  readonly flow: string;
  readonly generation: string;
  readonly revision: number;
}

async function decisions(data = engine.data): Promise<readonly Told[]> {
  const { output, text } = collected();
  await decisionsCommand({ data, json: true }, output);
  return text().trimEnd().split('\n').map((line) => JSON.parse(line) as Told); // prettier-ignore
}

/** A retail consignment of one line of that commodity code, from China, so heavy. */
function goods(to: EngineFixture, reference: string, code: string, grossMassMilligrams: number): void {
  const { order, payment, logistics } = retailDocuments(reference, T0);
  const [line] = order.body['item'] as readonly Content[];
  const commodity = { ...(line?.['commodity'] as Content), classification: [{ id: code }] };
  const items = [{ ...line, commodity, originCountryCode: 'CN', grossMassMilligrams }];
  to.append({ ...order, body: { ...order.body, item: items } }, payment, logistics);
}

async function answered(to: EngineFixture, reference: string, body: Content): Promise<void> {
  const decision = (await decisions(to.data)).find(({ consignment }) => consignment === reference);
  const { flow = '', generation = '', revision = 0 } = decision ?? {};
  const header = { reference, documentId: `answer-${reference}`, issueDateTime: T0 + 2 * HOUR_MS };
  const asked = { agency: 'CUS', flow, generation: Date.parse(generation), revision };
  to.append({ type: 'outcome', header, body: { ...asked, ...body } });
}

async function table(options: Partial<FeaturesOptions> = {}) {
  const out = join(root, 'table.csv');
  const said: Record<'out' | 'err', string> = { out: '', err: '' };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => (said.out += String(text)) !== ''),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => (said.err += String(text)) !== ''),
  ];
  const defaults = { data: engine.data, secretFile, out, matured: 0, references: 'clear', json: true } as const;
  const code = await featuresCommand({ ...defaults, ...options }).finally(() => spies.forEach((spy) => spy.mockRestore()));
  const text = readFileSync(out, 'utf8');
  return { code, text, rows: parse(text, { columns: true }) as readonly Row[], ...said };
} // prettier-ignore

beforeAll(async () => {
  await engine.run();
  await activateCommand(folder, { runtime: 'embedded', data: engine.data }, collected().output);
  goods(engine, 'ORD:shop:1', '620520', 1_200_000);
  goods(engine, 'ORD:shop:2', '8211.92', 300_000);
  goods(engine, 'ORD:shop:3', '721720', 2_000_000);
  await engine.run(HOUR_MS);
  const amount = { value: 1250, scale: 2, currency: 'CNY' };
  await answered(engine, 'ORD:shop:1', { disposition: 'CONFIRMED', irregular: true, revenueAmount: amount });
  await answered(engine, 'ORD:shop:2', { disposition: 'LIFTED', irregular: false });
  await engine.run(DAY_MS);
});
afterAll(async () => {
  await engine.close();
  rmSync(root, { recursive: true });
});

it('a row is a consignment with what was found, why anybody looked, and how likely that was', async () => {
  const { rows, code, out } = await table();
  const told = rows.map((row) => [row['reference'], row['agency'], row['label'], row['revenueMinor'], row['arm'], row['propensityPpm']]);
  expect(told).toEqual([
    ['ORD:shop:1', 'CUS', '1', '1250', 'RANDOM', '1000000'],
    ['ORD:shop:2', 'CUS', '0', '', 'RANDOM', '1000000'],
    ['ORD:shop:3', '', '', '', 'RANDOM', '1000000'],
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ certificate: true, rows: 3, labels: { irregular: 1, regular: 1, unknown: 1 } });
}); // prettier-ignore

it('inputs are what the decision was made on, and features what its own model makes of them, to the bit', async () => {
  const { rows } = await table();
  const model = loadFrom(folder).model?.model;
  if (model === undefined) throw new Error('no model');
  expect(rows.map((row) => [row['in.hs6'], row['in.origin'], row['in.massKg'], row['in.taxType']])).toEqual([
    ['620520', 'CN', '1.2', ''], ['821192', 'CN', '0.3', ''], ['721720', 'CN', '2', ''],
  ]);
  for (const row of rows) {
    const inputs = model.inputs.map(({ name, kind }) => {
      const text = row[`in.${name}`] ?? '';
      return text === '' ? undefined : kind === 'text' ? text : Number(text);
    });
    const features = new Float32Array(model.features.length);
    fillFeatures(model, inputs, features);
    const stated = model.features.map(({ name }) => (row[`f.${name}`] === '' ? NaN : Number(row[`f.${name}`])));
    expect(Float32Array.from(stated)).toEqual(features);
    expect(Number(row['marginMicro'])).toBe(marginOf(model.forest, features));
    expect(row['modelId']).toBe('kcs-2026');
  }
}); // prettier-ignore

it('documents that came in another order give the same table, but for their times', async () => {
  const other = engineFixture();
  await other.run();
  await activateCommand(folder, { runtime: 'embedded', data: other.data }, collected().output);
  for (const [number, code, mass] of [[3, '721720', 2_000_000], [2, '8211.92', 300_000], [1, '620520', 1_200_000]] as const)
    goods(other, `ORD:shop:${number}`, code, mass);
  await other.run(HOUR_MS);
  await answered(other, 'ORD:shop:2', { disposition: 'LIFTED', irregular: false });
  const amount = { value: 1250, scale: 2, currency: 'CNY' };
  await answered(other, 'ORD:shop:1', { disposition: 'CONFIRMED', irregular: true, revenueAmount: amount });
  await other.run(DAY_MS);
  const rowsOf = async (data: string) =>
    (await table({ data })).rows.map((row) => ({ ...row, generation: '', decidedAt: '' }));
  expect(await rowsOf(other.data)).toEqual(await rowsOf(engine.data));
  await other.close();
}); // prettier-ignore

it('references are hashed unless they are asked for: alike with the secret, for this table alone without it', async () => {
  const names = async (options: Partial<FeaturesOptions>) => {
    const { rows, err, text } = await table({ references: 'hashed', ...options });
    expect(text).not.toContain('ORD:');
    return { err, names: rows.map(({ reference }) => reference) };
  };
  const [one, again] = [await names({}), await names({})];
  expect(one.names).toEqual(again.names);
  expect(one.names.every((name) => /^[0-9a-f]{32}$/.test(name ?? ''))).toBe(true);
  const without = await names({ secretFile: join(root, 'none') });
  expect(without.names).toHaveLength(3);
  expect(without.names).not.toEqual(one.names);
  expect(without.err).toContain('no secret here');
});

it('decisions of a later time, and such as are too young, are left out and counted', async () => {
  const young = await table({ matured: 30 * DAY_MS });
  expect([young.rows, young.code]).toEqual([[], 0]);
  expect(young.err).toContain('3 rows left out: decided too lately for --matured');
  const late = await table({ from: Date.UTC(2200, 0) });
  expect(late.err).toContain('3 rows left out: decided before --from');
  expect(late.text.split('\n')).toHaveLength(2);
});

it('a model that no policy of the log has is refused, and so is a log without any', async () => {
  await expect(table({ model: 'none' })).rejects.toThrow('--model: expected kcs-2026, found none');
  const data = join(root, 'plain');
  const policy = join(__dirname, '../scenarios/policies/corner-shop');
  await runCommand({ data, policy, secretFile, untilIdle: true, advanceMs: 0 });
  await expect(table({ data })).rejects.toThrow(UsageError);
});

it('of a log that nothing was decided on the table has a header alone', async () => {
  const bare = engineFixture();
  await bare.run();
  const { code, rows, text } = await table({ data: bare.data });
  expect([code, rows, text.split('\n').length]).toEqual([0, [], 2]);
  await bare.close();
});

it('a table that cannot be written is a fault, and leaves nothing', async () => {
  await expect(table({ out: join(root, 'no', 'such') })).rejects.toThrow('cannot be written (ENOENT)');
});

describe('under another model', () => {
  it('rows are of the one in force, or of the one that is asked for; texts that are no codes are empty and counted', async () => {
    const more = ['departure: item.commodity.description'];
    const later = policyWithModel(root, '9.1.0', { id: 'kcs-2027', more, change: everybodyDrawn });
    await activateCommand(later, { runtime: 'embedded', data: engine.data }, collected().output);
    goods(engine, 'ORD:shop:4', '721720', 100_000);
    await engine.run(HOUR_MS);
    const { rows, err } = await table();
    expect(rows.map((row) => [row['reference'], row['modelId'], row['in.departure']])).toEqual([
      ['ORD:shop:4', 'kcs-2027', ''],
    ]);
    expect(err).toContain('3 rows left out: judged by kcs-2026');
    expect(err).toContain('1 texts left empty');
    expect((await table({ model: 'kcs-2026' })).rows.map(({ reference }) => reference)).toEqual([
      'ORD:shop:1', 'ORD:shop:2', 'ORD:shop:3',
    ]); // prettier-ignore
  });
});

it('of a log that is not what its ledger says the table is written all the same, with the differences and exit code 1', async () => {
  const log = openAppender(engine.data, {});
  const stranger = { topic: DECISIONS_TOPIC, key: Buffer.from('ORD:shop:9'), headers: [], value: Buffer.from('no') };
  log.append((transaction) => transaction.append(stranger, undefined));
  await log.close();
  const { code, err, out, rows } = await table();
  expect([code, rows.length]).toEqual([1, 1]);
  expect(err).toContain('1 differences between the log and its ledger; the table is written all the same');
  expect(JSON.parse(out)).toMatchObject({ certificate: false, log: { findings: 1 } });
});
