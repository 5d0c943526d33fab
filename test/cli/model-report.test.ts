/** `model report` and `model shadow` on a data directory whose policy has a model small enough to be followed by hand. */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModelReportOptions } from '../../src/cli/model-report';
import { modelReportCommand } from '../../src/cli/model-report';
import type { ModelReportView } from '../../src/cli/model-report-view';
import { modelShadowCommand } from '../../src/cli/model-shadow';
import { decisionsCommand } from '../../src/cli/decisions';
import { activateCommand } from '../../src/cli/policy-activate';
import { UsageError } from '../../src/edge/ports';
import { collected } from '../support/collected-output';
import type { GivenDocument } from '../support/engine-fixture';
import { engineFixture, retailDocuments } from '../support/engine-fixture';
import { shopWithModel } from '../support/small-model';

jest.setTimeout(60_000);

const T0 = Date.UTC(2026, 5, 15);
const HOUR_MS = 3_600_000;
/** As many packages as its number says; every fourth does not say, every second has the code that is riskier. */
const CONSIGNMENTS = 80;
const root = mkdtempSync(join(tmpdir(), 'tw-model-'));
const engine = engineFixture();
const where = { runtime: 'embedded', data: engine.data } as const;
const shadowFile = join(root, 'shadow.ndjson');
const challenger = shopWithModel(root, '2', { id: 'other', packages: 40 });

interface Decided {
  readonly consignment: string;
  readonly generation: string;
  readonly revision: number;
  readonly arm: 'MANDATORY' | 'SCORED' | 'RANDOM' | 'NONE';
  readonly modelPpm: number | null;
}

async function decided(): Promise<readonly Decided[]> {
  const { output, text } = collected();
  await decisionsCommand({ ...where, json: true }, output);
  const lines = text().split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Decided);
}

function given(number: number): readonly GivenDocument[] {
  const reference = `ORD:P:${number}`;
  const { order, payment, logistics } = retailDocuments(reference, T0 + number);
  const [first, second] = order.body['item'] as readonly Record<string, unknown>[];
  const kettle = { ...second, commodity: { description: 'Steel kettle', classification: [{ id: '732393' }] } };
  const item = number % 2 === 0 ? [first, kettle] : [kettle];
  const stated = { ...logistics.body, totalPackageQuantity: number };
  const documents = [{ ...order, body: { ...order.body, item } }, payment] as readonly GivenDocument[];
  return number % 4 === 0 ? documents : [{ ...logistics, body: stated }, ...documents];
}

/** Agencies say what they found of every third of those that were selected, nothing of another, and do not answer the rest. */
function answer({ consignment, generation, revision }: Decided, place: number): readonly GivenDocument[] {
  if (place % 4 === 3) return [];
  const header = { reference: consignment, documentId: `answer-${place}`, issueDateTime: T0 + 2 * HOUR_MS + place };
  const irregular = place % 4 === 2 ? null : Number(consignment.split(':')[2]) >= 40;
  const says = { agency: 'CUS', flow: 'shop', generation: Date.parse(generation), revision, irregular };
  const body = { ...says, disposition: 'LIFTED', outcomeDateTime: T0 + 2 * HOUR_MS };
  return [{ type: 'outcome', header, body }];
}

let first: readonly Decided[] = [];

beforeAll(async () => {
  for (let number = 1; number <= CONSIGNMENTS; number++) engine.append(...given(number));
  await activateCommand(shopWithModel(root, '1'), { ...where, rejudge: false }, collected().output);
  await engine.run(HOUR_MS);
  first = await decided();
  const selected = first.filter(({ arm }) => arm !== 'NONE');
  engine.append(...selected.flatMap(answer));
  await engine.run();
});

afterAll(async () => {
  await engine.close();
  rmSync(root, { recursive: true });
});

async function told(
  options: Partial<ModelReportOptions> = {},
): Promise<{ readonly text: string; readonly code: number }> {
  const { output, text } = collected();
  const code = await modelReportCommand({ ...where, json: false, ...options }, output);
  return { text: text(), code };
}

async function report(options: Partial<ModelReportOptions> = {}): Promise<ModelReportView> {
  return JSON.parse((await told({ ...options, json: true })).text) as ModelReportView;
}

describe('model report', () => {
  it('counts each consignment once, in the bins of the training', async () => {
    const { log, models } = await report();
    expect(log.differences).toBe(0);
    const [model, ...others] = models;
    expect(others).toEqual([]);
    expect(model).toMatchObject({ model: 'small', flow: 'shop', scored: CONSIGNMENTS, unscored: 0 });
    const scores = first.filter(({ revision }) => revision === 1).map(({ modelPpm }) => modelPpm ?? 0);
    const below = (edge: number): number => scores.filter((ppm) => ppm < edge).length;
    expect(model?.score.now).toEqual([below(200_000), below(500_000) - below(200_000), CONSIGNMENTS - below(500_000)]);
    const packages = model?.features.find(({ name }) => name === 'packages');
    // 1 to 9, 10 to 29, 30 to 79, each without its multiples of four; those say nothing.
    expect(packages?.now).toEqual([7, 15, 38, 20]);
    expect(packages?.missing).toEqual({ reference: 0, now: 0.25 });
  });

  it('orders features by how far they moved, and calls a population another', async () => {
    const { text, code } = await told();
    expect(text).toMatch(/packages .* another population/);
    expect(text.indexOf('packages')).toBeLessThan(text.indexOf('code-rate'));
    expect([0, 1]).toContain(code);
  });

  it('tells arms apart, and what nobody has said from what is clean', async () => {
    const [model] = (await report()).models;
    const selected = first.filter(({ arm }) => arm !== 'NONE');
    for (const { arm, ...found } of model?.arms ?? []) {
      const places = [...selected.keys()].filter((place) => selected[place]?.arm === arm);
      const said = places.filter((place) => place % 4 < 2);
      const irregular = said.filter((place) => Number(selected[place]?.consignment.split(':')[2]) >= 40);
      expect({ arm, ...found }).toMatchObject({
        selected: places.length,
        unanswered: places.filter((place) => place % 4 === 3).length,
        silent: places.filter((place) => place % 4 === 2).length,
        irregular: { count: irregular.length, of: said.length },
      });
    }
    const random = model?.arms.find(({ arm }) => arm === 'RANDOM');
    expect(random?.irregular.of).toBeGreaterThan(10);
    expect(model?.population).toEqual(random?.irregular);
    expect(model?.calibration.found).toEqual(random?.irregular);
    expect(model?.calibration.brier.of).toBe(random?.irregular.of);
  });

  it('counts only decisions of the time asked for', async () => {
    const early = await report({ to: T0 });
    expect(early.models.map(({ scored }) => scored)).toEqual([0]);
    expect(early.models[0]?.arms.map(({ selected }) => selected)).toEqual([0, 0, 0]);
  });

  it('names no consignment and nothing that a document says', async () => {
    const out = join(root, 'page.html');
    await modelShadowCommand(
      { ...where, challenger, out: join(root, 'named.ndjson'), follow: false, json: false },
      collected().output,
    );
    const { text } = await told({ out, challenger: join(root, 'named.ndjson') });
    for (const found of [text, JSON.stringify(await report()), readFileSync(out, 'utf8')])
      expect(found).not.toMatch(/ORD:|Jane|Doe|620520|answer-/);
  });

  it('makes one page that needs nothing else', async () => {
    const out = join(root, 'models.html');
    await told({ out });
    const page = readFileSync(out, 'utf8');
    expect(page).not.toMatch(/<script|https?:|\sstyle=/);
    const drawings = page.match(/<svg [^>]*role="img"/g) ?? [];
    expect(drawings.length).toBeGreaterThanOrEqual(4);
    expect(page.match(/<title id=/g)).toHaveLength(drawings.length);
    expect(page.match(/<desc id=/g)).toHaveLength(drawings.length);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuses a challenger that is not there', async () => {
    await expect(told({ challenger: join(root, 'none') })).rejects.toThrow(UsageError);
    await expect(told({ challenger: 'topic' })).rejects.toThrow('only a cluster has the topic');
  });
});

describe('model shadow', () => {
  const shadow = (out = shadowFile, folder = challenger): Promise<number> =>
    modelShadowCommand({ ...where, challenger: folder, out, follow: false, json: true }, collected().output);
  const lines = (): readonly string[] => readFileSync(shadowFile, 'utf8').split('\n').slice(0, -1);

  it('scores exactly what was decided', async () => {
    expect(await shadow()).toBe(0);
    const said = lines().map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    const all = await decided();
    expect(said.map(({ reference, revision, decidedPpm }) => [reference, revision, decidedPpm])).toEqual(
      all.map(({ consignment, revision, modelPpm }) => [consignment, revision, modelPpm]),
    );
    // 20 packages are many for the one, few for the other; the code adds as much to both.
    const of = (number: number) => said.find(({ reference }) => reference === `ORD:P:${number}`);
    expect(of(21)).toMatchObject({ decidedPpm: 600_000, ppm: 100_000, marginMicro: -1_000_000, model: 'other' });
    expect(of(22)).toMatchObject({ decidedPpm: 600_000, ppm: 300_000, marginMicro: 0 });
    expect(of(41)).toMatchObject({ decidedPpm: 600_000, ppm: 600_000, marginMicro: 1_000_000 });
  });

  it('goes on where it stood, also behind half a line', async () => {
    const before = lines();
    expect(await shadow()).toBe(0);
    expect(lines()).toEqual(before);
    writeFileSync(shadowFile, `${before.slice(0, 31).join('\n')}\n${before[31]?.slice(0, 40)}`);
    expect(await shadow()).toBe(0);
    expect(lines()).toEqual(before);
  });

  it('is compared with the model that decided', async () => {
    const { challengers } = await report({ challenger: shadowFile });
    const [found, ...others] = challengers;
    expect(others).toEqual([]);
    const said = lines().map((line) => JSON.parse(line) as { readonly ppm: number; readonly decidedPpm: number });
    expect(found).toMatchObject({ model: 'other', flow: 'shop', both: said.length, neither: 0 });
    expect(found?.lines).toMatchObject({ from: 'rules', ppm: [600_000] });
    const alike = said.filter(({ ppm, decidedPpm }) => ppm >= 600_000 === decidedPpm >= 600_000);
    expect(found?.lines.agreement).toMatchObject({ count: alike.length, of: said.length });
    const { champion, challenger: better } = found?.areas ?? {};
    // What is irregular has 40 packages or more, which is what the challenger asks for.
    expect(better?.area).toBeGreaterThan(champion?.area ?? 1);
    expect(found?.precision[0]?.challenger.count).toBe(found?.precision[0]?.challenger.of);
  });

  it('keeps challengers apart in one file', async () => {
    const third = shopWithModel(root, '3', { id: 'third', adds: 2 });
    const before = lines().length;
    expect(await shadow(shadowFile, third)).toBe(0);
    expect(lines()).toHaveLength(2 * before);
    const { challengers } = await report({ challenger: shadowFile });
    expect(challengers.map(({ model, both }) => [model, both])).toEqual([
      ['other', before],
      ['third', before],
    ]);
  });

  it('refuses what it cannot go on with', async () => {
    const reference = join(__dirname, '../scenarios/policies/corner-shop');
    await expect(shadow(shadowFile, reference)).rejects.toThrow('expected a model in it, found none');
    const foreign = join(root, 'foreign.ndjson');
    writeFileSync(foreign, '{"a":1}\n');
    await expect(shadow(foreign)).rejects.toThrow('line 1: expected what model shadow writes');
    const longer = join(root, 'longer.ndjson');
    appendFileSync(longer, `${lines()[0]?.replace(/"entry":\d+/, '"entry":9999')}\n`);
    await expect(shadow(longer)).rejects.toThrow('expected at least 9999 ledger entries');
    await expect(modelShadowCommand({ ...where, challenger, follow: false, json: true })).rejects.toThrow('--out');
    expect(existsSync(join(root, 'absent'))).toBe(false);
  });
});
