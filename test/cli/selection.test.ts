/** Random checks of an epoch that has ended: listed, disclosed and audited, and every draw that is not as it had to be found. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activateCommand } from '../../src/cli/policy-activate';
import { auditCommand, type AuditOptions } from '../../src/cli/selection-audit';
import { discloseCommand } from '../../src/cli/selection-disclose';
import { epochsCommand } from '../../src/cli/selection-epochs';
import type { Decision } from '../../src/core/events/decision';
import { makeOutputDecoder } from '../../src/edge/avro/decode-output';
import { makeEncoder } from '../../src/edge/avro/encode';
import { builtInWriterSchemas } from '../../src/edge/avro/writer-schemas';
import { openEnvironment } from '../../src/edge/embedded/environment';
import { openReader } from '../../src/edge/embedded/embedded-log';
import { topicsOf } from '../../src/edge/embedded/log-meta';
import { KEY_BYTES, recordEncoder, writeRecordKey } from '../../src/edge/embedded/record-bytes';
import { UsageError } from '../../src/edge/ports';
import { DECISIONS_TOPIC } from '../../src/edge/topics';
import { changedPolicy } from '../support/changed-policy';
import { collected } from '../support/collected-output';
import { cny, engineFixture, retailDocuments, type EngineFixture } from '../support/engine-fixture';

// Every command loads every policy of the log anew.
jest.setTimeout(60_000);

const DAY_MS = 86_400_000;
const T0 = Date.UTC(2026, 5, 15);
const CONSIGNMENTS = 40;
const FIRST = '2026-06-15';
const SECOND = '2026-06-20T12:00:00Z';
const root = mkdtempSync(join(tmpdir(), 'tw-selection-'));
let engine: EngineFixture;
let secretFile: string;

beforeAll(async () => {
  engine = engineFixture();
  secretFile = join(engine.data, '..', 'draw.secret');
  const third = changedPolicy(root, '1.1.0', (text) => text.replaceAll(/ppm: \d+/g, 'ppm: 300000'));
  for (let number = 0; number < CONSIGNMENTS; number++) {
    const { order, payment, logistics } = retailDocuments(`ORD:shop:${number}`, T0 + number);
    // Every fourth is selected by its points as well.
    const paid = number % 4 === 0 ? { ...order.body, paidAmount: cny(600000), goodsAmount: cny(597000) } : order.body;
    engine.append({ ...order, body: paid }, payment, logistics);
  }
  const cancelled = retailDocuments('ORD:shop:cancelled', T0 + 100).order;
  engine.append(cancelled, { ...cancelled, header: { ...cancelled.header, kind: 'CANCELLATION', version: 2 } });
  await activateCommand(third, { runtime: 'embedded', data: engine.data }, collected().output);
  await engine.run(5 * DAY_MS);
  for (let number = 0; number < 10; number++) {
    const documents = retailDocuments(`ORD:later:${number}`, T0 + 5 * DAY_MS + number);
    engine.append(...Object.values(documents));
  }
  await engine.run(6 * DAY_MS);
});
afterAll(async () => {
  await engine.close();
  rmSync(root, { recursive: true });
});

async function audit(options: Partial<AuditOptions> = {}): Promise<{ code: number; text: string }> {
  const { output, text } = collected();
  const asked = { data: engine.data, epoch: Date.parse(FIRST), secretFile, json: false, ...options };
  return { code: await auditCommand(asked, output), text: text() };
}

async function disclosed(epoch: string): Promise<{ text: string; told: readonly string[] }> {
  const { output, text } = collected();
  const told: string[] = [];
  const asked = { data: engine.data, epoch: Date.parse(epoch), secretFile, json: false };
  expect(await discloseCommand(asked, output, (line) => told.push(line))).toBe(0);
  return { text: text(), told };
}

type AuditJson = Readonly<Record<'flows' | 'findings', readonly Readonly<Record<string, unknown>>[]>>;
const json = async (options: Partial<AuditOptions> = {}): Promise<AuditJson> =>
  JSON.parse((await audit({ json: true, ...options })).text) as AuditJson;

describe('epochs', () => {
  it('are listed with their commitments, since when, and whether they have ended', async () => {
    const { output, text } = collected();
    expect(await epochsCommand({ data: engine.data, json: true }, output)).toBe(0);
    const epochs = text().trim().split('\n').map((line) => JSON.parse(line) as object); // prettier-ignore
    const digits = expect.stringMatching(/^[0-9a-f]{64}$/) as unknown;
    const cited = (before: boolean): object => ({ commitments: [{ commitment: digits, cited: { task: 0, before } }] });
    expect(epochs).toMatchObject([
      { begin: '2026-06-11T00:00:00Z', end: '2026-06-18T00:00:00Z', ended: true, ...cited(false) },
      { begin: '2026-06-18T00:00:00Z', end: '2026-06-25T00:00:00Z', ended: true, ...cited(true) },
      { begin: '2026-06-25T00:00:00Z', ended: false, ...cited(true) },
      ...epochs.slice(3),
    ]);
  });

  it('read as text too', async () => {
    const { output, text } = collected();
    await epochsCommand({ data: engine.data, json: false }, output);
    expect(text()).toMatch(
      /^2026-06-11T00:00:00Z to 2026-06-18T00:00:00Z {2}ended\n.*\n {2}first cited {2}by entry 1 of task 0 at .*, in it\n/,
    );
    expect(text()).toMatch(/to 2026-07-02T00:00:00Z {2}open\n/);
  });
});

describe('an audit', () => {
  it('of sound draws is clean, and says that the first epoch of a log is shown more weakly', async () => {
    const { code, text } = await audit();
    expect(code).toBe(0);
    expect(text).toMatch(/entry 1 of\s+task 0 cites first, .* only after the epoch began .* which\s+is weaker/s);
    expect(text).toMatch(/\nrandom checks audited: 41 draws, \d+ random, 0 disagreements\n$/);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('of a later epoch stands on what the ledger said before it began', async () => {
    const { code, text } = await audit({ epoch: Date.parse(SECOND) });
    expect(code).toBe(0);
    expect(text).toMatch(/before\s+the\s+epoch\s+began\.\n/);
    expect(text).toMatch(/\nrandom checks audited: 10 draws, /);
  });

  it('draws from what points select too, and from what is cancelled before it is decided', async () => {
    const [flow, ...others] = (await json()).flows;
    expect(others).toEqual([]);
    expect(flow).toMatchObject({ flow: 'import-cbec', draws: CONSIGNMENTS + 1, mandatory: 0, isFair: true });
    expect(flow?.['expectedRandom']).toBeCloseTo(0.3 * (CONSIGNMENTS + 1), 9);
    const scoredToo = decisionsOf(engine.data).filter(
      ({ arm, inclusionPpm }) => arm === 'RANDOM' && inclusionPpm === 1_000_000,
    );
    expect(scoredToo.length).toBeGreaterThan(0);
    expect(scoredToo.length).toBeLessThan(CONSIGNMENTS / 4);
  });

  it('needs no more than what was disclosed: digits, or what the command printed', async () => {
    const { text } = await disclosed(FIRST);
    const secret = /^secret {6}([0-9a-f]{64})$/m.exec(text)?.[1] ?? '';
    const file = join(root, 'disclosed.txt');
    writeFileSync(file, text);
    for (const one of [secret, secret.toUpperCase(), file])
      expect(await audit({ secretFile: undefined, disclosed: one })).toEqual(await audit());
  });

  it('with the secret of another epoch, or of nobody, says no more than that', async () => {
    const other = /^secret {6}([0-9a-f]{64})$/m.exec((await disclosed(SECOND)).text)?.[1];
    for (const secret of [other, 'ab'.repeat(32)]) {
      const { code, text } = await audit({ disclosed: secret });
      expect(code).toBe(1);
      expect(text).toMatch(
        /entry 1 of task 0 commits to another secret: [0-9a-f]{64}\nrandom checks not audited: no ledger entry/,
      );
    }
    expect(await json({ disclosed: other })).toMatchObject({ cited: null, flows: null, findings: null });
  });

  it.each(['RANDOM', 'SCORED', 'NONE'] as const)('finds a decision whose arm was %s and was changed', async (arm) => {
    const copy = join(root, arm);
    // The runner's socket is no part of the log.
    cpSync(engine.data, copy, { recursive: true, filter: (from) => !from.endsWith('.sock') });
    const victim = await changeArm(copy, arm);
    const { code, text } = await audit({ data: copy });
    expect(code).toBe(1);
    const changed = arm === 'RANDOM' ? 'NONE' : 'RANDOM';
    expect(text).toMatch(
      new RegExp(`\n  ${victim} import-cbec revision 1: ${changed}, drawn \\d+ ppm, rate 300000 ppm\n`),
    );
    expect(text).toMatch(/, 1 disagreements\n$/);
    expect((await json({ data: copy })).findings).toMatchObject([
      { reference: victim, arm: changed, ratePpm: 300_000 },
    ]);
  });
});

describe('what cannot be', () => {
  const open = '2026-06-26';

  it('an epoch that has not ended is neither audited nor disclosed', async () => {
    const refused = /expected one that has ended, found one until 2026-07-02T00:00:00.000Z/;
    await expect(audit({ epoch: Date.parse(open) })).rejects.toThrow(refused);
    await expect(disclosed(open)).rejects.toThrow(refused);
    await expect(disclosed('2031-01-01')).rejects.toThrow('has ended');
  });

  it('a secret that is not there, or is none, is asked for', async () => {
    await expect(audit({ secretFile: undefined })).rejects.toThrow(
      '--secret-file: expected the secret of the random checks',
    );
    await expect(audit({ disclosed: 'abc' })).rejects.toThrow('--disclosed: expected 64 hexadecimal digits or a file');
    await expect(audit({ disclosed: join(root, '1.1.0', 'policy.yaml') })).rejects.toThrow(UsageError);
  });

  it('nothing is disclosed from a secret that the ledger does not commit to', async () => {
    const foreign = join(root, 'foreign.secret');
    writeFileSync(foreign, `${'77'.repeat(32)}\n`, { mode: 0o600 });
    const { output, text } = collected();
    const asked = { data: engine.data, epoch: Date.parse(FIRST), secretFile: foreign, json: false };
    await expect(discloseCommand(asked, output)).rejects.toThrow('--secret-file: expected the secret of commitment');
    expect(text()).toBe('');
  });
});

it('who discloses an epoch of which something may still wait is told so', async () => {
  expect((await disclosed(FIRST)).told).toEqual([]);
  const young = engineFixture();
  young.append(...Object.values(retailDocuments('ORD:shop:1', T0 + 2.9 * DAY_MS)));
  await young.run();
  young.append(retailDocuments('ORD:shop:2', T0 + 3 * DAY_MS + 1).order);
  await young.run();
  const told: string[] = [];
  const asked = { data: young.data, epoch: T0, secretFile: join(young.data, '..', 'draw.secret'), json: true };
  const { output, text } = collected();
  expect(await discloseCommand(asked, output, (line) => told.push(line))).toBe(0);
  expect(told.join()).toMatch(/^What came in this epoch may wait for documents until 2026-06-1\d/);
  expect(JSON.parse(text())).toEqual(
    expect.objectContaining({ begin: '2026-06-11T00:00:00Z', commitment: expect.any(String) as unknown }),
  );
  await young.close();
});

const outputs = makeOutputDecoder(builtInWriterSchemas());

function recordsOf(data: string) {
  const log = openReader(data);
  const records = [...log.read(DECISIONS_TOPIC, 0, 0, log.end(DECISIONS_TOPIC, 0))];
  void log.close();
  return records.map((record) => ({ record, decision: right(outputs.decision(record.value)) }));
}

function decisionsOf(data: string): readonly Decision[] {
  return recordsOf(data).map(({ decision }) => decision);
}

/** Turns the first decision of that arm into what it is not, in the directory itself, and says whose it is. */
async function changeArm(data: string, from: Decision['arm']): Promise<string> {
  const found = recordsOf(data).find(({ decision }) => decision.arm === from && decision.revision === 1);
  if (found === undefined) throw new Error(`expected a decision of arm ${from}`);
  const { record, decision } = found;
  const arm = from === 'RANDOM' ? 'NONE' : 'RANDOM';
  const value = makeEncoder(builtInWriterSchemas()).decision({ ...decision, arm });
  const environment = openEnvironment(data, 'create');
  const key = Buffer.alloc(KEY_BYTES);
  writeRecordKey(key, topicsOf(environment).indexOf(DECISIONS_TOPIC), 0, record.offset);
  const stored = Buffer.from(recordEncoder()({ ...record, value }, record.appendTime));
  environment.root.transactionSync(() => void environment.records.putSync(key, stored));
  await environment.root.close();
  return decision.reference;
}

function right<A>(value: { readonly _tag: 'Right'; readonly right: A } | { readonly _tag: 'Left' }): A {
  if (value._tag === 'Left') throw new Error('expected a decision that can be read');
  return value.right;
}
