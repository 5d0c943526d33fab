/** What `policy bench` counts and measures, and on which documents; how long anything takes is not tested. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCommand, type BenchOptions } from '../../src/cli/policy-bench';
import { columnsOf } from '../../src/cli/terminal-text';
import { assess } from '../../src/core/score/score';
import { generateDay } from '../../src/edge/generate/generate-day';
import { UsageError } from '../../src/edge/ports';
import { digestText } from '../../src/engine/digest-text';
import { arrivalsOfEvents } from '../../src/engine/policy-bench/given-arrivals';
import { judgedDay } from '../../src/engine/policy-bench/judged-day';
import { policyBench, slowFrom, type PolicyBench } from '../../src/engine/policy-bench/policy-bench';
import { loadFrom, referencePolicy } from '../../src/wire';
import { collected } from '../support/collected-output';
import { engineFixture, retailDocuments } from '../support/engine-fixture';

jest.setTimeout(120_000);

const root = mkdtempSync(join(tmpdir(), 'tw-bench-'));
afterAll(() => rmSync(root, { recursive: true }));

const USUAL: BenchOptions = { consignments: 150, seed: 3n, rounds: 1, evaluations: 1, top: 5, json: true };

async function benched(folder: string | undefined, options: Partial<BenchOptions> = {}): Promise<string> {
  const { output, text } = collected();
  expect(await benchCommand(folder, { ...USUAL, ...options }, output)).toBe(0);
  return text();
}

const lines = (consignments: number): readonly string[] =>
  [...generateDay({ consignments, seed: 3n, day: Date.UTC(2026, 5, 15) })].map(({ line }) => line);

describe('what is counted', () => {
  const given = arrivalsOfEvents([Buffer.from(lines(150).join('\n'))], 150);
  const loaded = loadFrom(referencePolicy());
  let ticks = 0;
  // Everything takes a millisecond.
  const bench = policyBench(loaded, given, { rounds: 3, evaluations: 200, clock: () => ticks++ });

  it('is what the engine itself finds: hits and unknowns of every rule', () => {
    const { states } = judgedDay(loaded.policy, given.arrivals);
    const [hits, unknowns] = [new Map<string, number>(), new Map<string, number>()];
    for (const consignment of states.values()) {
      for (const state of consignment.flows) {
        const flow = loaded.policy.flowOf(state.flow);
        if (flow === undefined || state.withdrawn || consignment.closed) continue;
        const found = assess(loaded.policy, flow, state, consignment, digestText);
        const now = new Set(found.hits.filter(({ current }) => current).map(({ rule }) => rule.id));
        for (const id of now) hits.set(id, (hits.get(id) ?? 0) + 1);
        for (const { rule } of found.unknowns) if (!now.has(rule)) unknowns.set(rule, (unknowns.get(rule) ?? 0) + 1);
      }
    }
    expect(hits.size).toBeGreaterThan(10);
    expect(unknowns.size).toBeGreaterThan(10);
    const several = [...states.values()].some(({ documents }) => documents.some(({ versions }) => versions.length > 1));
    expect(several).toBe(true);
    for (const { rule, evaluations, hits: found, misses, unknowns: notKnown } of bench.rules) {
      expect([rule, found, notKnown]).toEqual([rule, hits.get(rule) ?? 0, unknowns.get(rule) ?? 0]);
      expect(found + misses + notKnown).toBe(evaluations);
    }
  });

  it('every decided consignment is in one arm of its flow, once', () => {
    const { decisions } = judgedDay(loaded.policy, given.arrivals);
    const meant = [...decisions.values()].filter(({ measure }) => measure !== 'WITHDRAWN');
    for (const { flow, decided, arms } of bench.flows) {
      const own = meant.filter((decision) => decision.flow === flow);
      expect([flow, decided, arms.mandatory, arms.scored]).toEqual([
        flow,
        own.length,
        own.filter(({ arm }) => arm === 'MANDATORY').length,
        own.filter(({ arm }) => arm === 'SCORED').length,
      ]);
    }
    expect(bench.flows.find(({ flow }) => flow === 'import-cbec')?.random.presentPpm).toBe(10_000);
  });

  it('costs are per evaluation, shares of everything together', () => {
    expect(bench.rules.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const { consignments, togetherUs } of bench.flows) {
      expect(togetherUs).toBeCloseTo(1_000 / (Math.ceil(200 / consignments) * consignments), 9);
    }
    const shares = bench.rules.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });
});

it('a rule is unusually slow far beyond the middle half, and from a microsecond on', () => {
  expect(slowFrom([2, 2, 3, 3, 4, 4])).toBe(10);
  expect(slowFrom([0.01, 0.01, 0.02, 0.02])).toBe(1);
  expect(slowFrom([])).toBe(1);
});

describe('the documents', () => {
  it('of a file, in pieces of any size; what is no document is counted and left out', async () => {
    const file = join(root, 'day.ndjson');
    writeFileSync(file, [...lines(150), 'no event', ''].join('\n'));
    const bench = JSON.parse(await benched(undefined, { events: file })) as PolicyBench;
    expect(bench).toMatchObject({ consignments: 150, documents: lines(150).length, unreadable: 1 });
    const few = JSON.parse(await benched(undefined, { events: file, consignments: 20 })) as PolicyBench;
    expect(few.consignments).toBe(20);
  });

  it('generated ones are the same for the same seed', async () => {
    const generated = JSON.parse(await benched(undefined)) as PolicyBench;
    const counts = ({ rules }: PolicyBench) => rules.map(({ rule, hits, unknowns }) => [rule, hits, unknowns]).sort();
    expect(counts(generated)).toEqual(counts(JSON.parse(await benched(undefined)) as PolicyBench));
    expect(generated.documents).toBe(lines(150).length);
  });

  it('of a data directory, by the policy in force there or another', async () => {
    const engine = engineFixture();
    try {
      engine.append(...Object.values(retailDocuments('ORD:shop:1', Date.UTC(2026, 5, 15))));
      engine.appendRaw('order', 'ORD:shop:2', 'nothing');
      await engine.run();
      const { data } = engine;
      const inForce = JSON.parse(await benched(undefined, { data })) as PolicyBench;
      expect(inForce).toMatchObject({ documents: 3, unreadable: 1, consignments: 1 });
      expect(inForce.flows.map(({ flow }) => flow)).toEqual(['import-cbec']);
      const other = JSON.parse(
        await benched(join(__dirname, '../scenarios/policies/corner-shop'), { data }),
      ) as PolicyBench;
      expect(other.flows.map(({ flow }) => flow)).toEqual(['shop']);
      const file = join(root, 'instead.ndjson');
      writeFileSync(file, lines(20).join('\n'));
      const instead = JSON.parse(await benched(undefined, { data, events: file })) as PolicyBench;
      expect([instead.consignments, instead.rules.length > 50]).toEqual([20, true]);
      // A knife is ordered.
      expect(other.rules.find(({ rule }) => rule === 'knife')).toMatchObject({ evaluations: 1, hits: 1 });
      expect(other.flows[0]?.arms).toEqual({ mandatory: 1, scored: 0, rest: 0 });
    } finally {
      await engine.close();
    }
  });

  it.each([['a file that is not there', { events: join(root, 'none') }, /--events: expected a file that can be read/]])(
    '%s is refused',
    async (_, options, message) => {
      const asked = benchCommand(undefined, { ...USUAL, ...options });
      await expect(asked).rejects.toThrow(UsageError);
      await expect(asked).rejects.toThrow(message);
    },
  );

  it('a file without a document is refused', async () => {
    const file = join(root, 'empty.ndjson');
    writeFileSync(file, '{}\n');
    await expect(benched(undefined, { events: file })).rejects.toThrow('expected documents to measure on, found none');
  });
});

it('as text it shows so many rules, the flows, and the rates, in at most 110 columns', async () => {
  const text = await benched(undefined, { json: false, consignments: 60 });
  expect(text).toMatch(/^\d+ documents of 60 consignments\n/);
  expect(text).toMatch(/\nand \d+ cheaper ones\n/);
  expect(text).toMatch(/│ +Rate for 10 % │/);
  expect(Math.max(...text.split('\n').map(columnsOf))).toBeLessThanOrEqual(110);
});
