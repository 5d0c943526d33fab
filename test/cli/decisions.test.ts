/** What `decisions` prints: JSON lines of a fixed form, a table that fits, and nothing at all for a reader that has gone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { decisionsCommand, type DecisionsOptions } from '../../src/cli/decisions';
import { Fault, UsageError } from '../../src/edge/ports';
import { collected } from '../support/collected-output';
import { cny, engineFixture, retailDocuments, sampleDeclaration, type EngineFixture } from '../support/engine-fixture';

const T0 = Date.UTC(2026, 5, 15);
const HOUR_MS = 3_600_000;
const CITES = 'DEC:GB:7848309YGA000B7QY';
const SHIRTS = 'ORD:shop:1';
let engine: EngineFixture;

beforeAll(async () => {
  engine = engineFixture();
  engine.append(sampleDeclaration('TT_IM067a/TT_IM067a.xml', CITES, T0));
  const { order, payment, logistics } = retailDocuments(SHIRTS, T0 + 1);
  const short = { ...payment, body: { ...payment.body, paidAmount: cny(20000) } };
  engine.append(order, short, logistics);
  await engine.run();
  const corrected = { ...payment.header, version: 2, issueDateTime: T0 + HOUR_MS / 4 };
  engine.append({ ...payment, header: corrected });
  await engine.run();
}, 30_000);
afterAll(() => engine.close());

async function lines(options: Partial<DecisionsOptions> = {}): Promise<string[]> {
  const { output, text } = collected();
  expect(await decisionsCommand({ data: engine.data, json: true, ...options }, output)).toBe(0);
  return text().split('\n').slice(0, -1);
}

async function decisions(options: Partial<DecisionsOptions> = {}): Promise<Record<string, unknown>[]> {
  return (await lines(options)).map((line) => JSON.parse(line) as Record<string, unknown>);
}

const named = (all: Record<string, unknown>[]): unknown[] =>
  all.map(({ consignment, revision }) => [consignment, revision]);

describe('as JSON', () => {
  it('a decision has the fields that programs rely on, in their order', async () => {
    const [decision] = await decisions();
    expect(Object.keys(decision ?? {})).toEqual([
      'consignment', 'sender', 'aliases', 'flow', 'generation', 'revision', 'supersedes', 'finality', 'outcome', 'measure',
      'agencies', 'points', 'modelPpm', 'reasons', 'unknowns', 'missing', 'arm', 'inclusionPpm', 'policy', 'engine', 'basis',
      'decidedAt', 'respondBy', 'functionalReference', 'goodsLocation', 'trigger', 'reaffirms', 'forced', 'model',
    ]); // prettier-ignore
  });

  it('and values of plain JSON: ISO times, a hexadecimal policy, evidence by position', async () => {
    const [decision] = await decisions();
    expect(decision).toMatchObject({
      consignment: CITES,
      aliases: expect.arrayContaining([{ type: 'LRN', id: '7848309YGA000B7QY' }]) as unknown,
      flow: 'import-low-value',
      generation: '2026-06-15T00:00:00.000Z',
      revision: 1,
      supersedes: null,
      finality: 'FINAL',
      outcome: 'HOLD',
      measure: 'DOCUMENTS',
      agencies: expect.arrayContaining([
        { agency: 'AGR', outcome: 'HOLD', measure: 'DOCUMENTS', calledBy: ['R20-document-to-verify'] },
      ]) as unknown,
      modelPpm: expect.any(Number) as unknown,
      arm: 'NONE',
      policy: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      engine: 1,
      basis: [{ topic: 'declarations', partition: 0, offset: 0, documentId: '7848309YGA000B7QY', version: 1 }],
      decidedAt: expect.stringMatching(/^2026-06-15T00:00:00\.\d{3}Z$/) as unknown,
      respondBy: expect.stringMatching(/^2026-06-18T00:00:00\.\d{3}Z$/) as unknown,
      functionalReference: '7848309YGA000B7QY',
      trigger: 'EVENT',
      reaffirms: false,
      forced: [],
    });
    const reasons = decision?.reasons as { rule: string; points: number }[];
    expect(reasons.filter(({ points }) => points === 0).map(({ rule }) => rule)).toContain('R20-waiver-claimed');
    expect(Object.keys(reasons[0] ?? {})).toEqual(['rule', 'points', 'agency', 'pointers']);
  });

  it('the last revision of each consignment stands alone', async () => {
    const all = named(await decisions());
    expect(all).toEqual([[CITES, 1], [SHIRTS, 1], [SHIRTS, 2]]); // prettier-ignore
    expect(named(await decisions({ last: true }))).toEqual([[CITES, 1], [SHIRTS, 2]]); // prettier-ignore
  });

  it('filters go by flow, resolved outcome, agency, or the outcome of that agency', async () => {
    expect(named(await decisions({ flow: 'import-cbec' }))).toEqual([[SHIRTS, 1], [SHIRTS, 2]]); // prettier-ignore
    expect(named(await decisions({ outcome: 'RELEASE' }))).toEqual([[SHIRTS, 2]]);
    expect(named(await decisions({ agency: 'CITES' }))).toEqual([[CITES, 1]]);
    expect(named(await decisions({ agency: 'CITES', outcome: 'INSPECT' }))).toEqual([]);
    expect(named(await decisions({ last: true, outcome: 'HOLD' }))).toEqual([[CITES, 1]]);
  });
});

describe('as a table', () => {
  it('fits 100 columns and marks what it cuts', async () => {
    const table = await lines({ json: false });
    expect(table).toHaveLength(4);
    expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(table[0]).toMatch(/^Flow +Rev Outcome Measure +Agencies +Reasons +Consignment$/);
    expect(table[1]).toMatch(
      /^import-low-value 1 +HOLD +DOCUMENTS +AGR CITE… R20-restricted-in… DEC:GB:7848309YGA000B7QY$/,
    );
    expect(table[3]).toMatch(/^import-cbec +2 +RELEASE NONE +CUS +ORD:shop:1$/);
  });

  it('never cuts a reference, which explain is asked by', async () => {
    const references = new Set((await decisions()).map((decision) => decision['consignment']));
    const [, ...rows] = await lines({ json: false });
    expect(new Set(rows.map((row) => row.split(' ').at(-1)))).toEqual(references);
  });
});

describe('what cannot be', () => {
  it('a directory without a log is refused, naming it', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'tw-none-'));
    const asked = decisionsCommand({ data: empty, json: true }, collected().output);
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow(empty);
    rmSync(empty, { recursive: true });
  });

  it('an outcome that there is none of is refused with those there are', async () => {
    const asked = decisionsCommand({ data: engine.data, json: true, outcome: 'MAYBE' }, collected().output);
    await expect(asked).rejects.toThrow('expected RELEASE, HOLD, INSPECT, found MAYBE');
  });

  const failing = (code: string): Writable =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });

  it('a reader that has gone ends it without a word', async () => {
    expect(await decisionsCommand({ data: engine.data, json: true }, failing('EPIPE'))).toBe(0);
  });

  it('an output that cannot be written is a fault', async () => {
    await expect(decisionsCommand({ data: engine.data, json: true }, failing('ENOSPC'))).rejects.toThrow(Fault);
  });
});
