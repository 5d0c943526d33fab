/** What `policy show` tells of a policy: rules by flow with their grounds, lists with sources and dates, and what waits. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyCommand, type PolicyOptions } from '../../src/cli/policy';
import type { PolicyView } from '../../src/cli/policy-view';
import { columnsOf } from '../../src/cli/terminal-text';
import { UsageError } from '../../src/edge/ports';
import { loadFrom, referencePolicy } from '../../src/wire';
import { collected } from '../support/collected-output';
import { engineFixture, retailDocuments } from '../support/engine-fixture';

const CORNER_SHOP = join(__dirname, '../scenarios/policies/corner-shop');
const reference = loadFrom(referencePolicy());

async function shown(options: Partial<PolicyOptions> = {}): Promise<string> {
  const { output, text } = collected();
  expect(await policyCommand({ json: false, ...options }, output)).toBe(0);
  return text();
}

const asData = async (options: Partial<PolicyOptions> = {}): Promise<PolicyView> =>
  JSON.parse(await shown({ json: true, ...options })) as PolicyView;

describe('as JSON', () => {
  it('has every flow, rule, list and waiting row', async () => {
    const view = await asData();
    expect(view.flows.map(({ id }) => id)).toEqual(reference.file.flows.map(({ id }) => id));
    expect(view.rules.map(({ id }) => id)).toEqual([...reference.rules.keys()]);
    expect(view.lists.map(({ id }) => id)).toEqual([...reference.lists.keys()]);
    expect(view.waiting).toEqual(reference.waiting);
    expect(view.waiting.map(({ id }) => id)).toEqual(expect.arrayContaining(['R11', 'R28', 'R39', 'R40', 'C03']));
    expect(view.languages).toEqual(['en', 'es']);
  });

  it('says of a rule what it weighs, whom it calls, why, and where that comes from', async () => {
    const { rules } = await asData();
    expect(rules.find(({ id }) => id === 'R35-scheme-without-registration')).toMatchObject({
      flows: ['import-low-value'],
      agency: 'CUS',
      severity: 'R',
      points: 15,
      measure: 'RFI',
      sources: ['HMRC', 'codes from memory'],
      legalBasis: 'EU: Directive 2006/112/EC, articles 369l to 369x',
      each: 'declaration.goodsShipment.governmentAgencyGoodsItem',
    });
    expect(rules.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('says of a list how far its rows are checked, since when, and who says so', async () => {
    const { lists } = await asData();
    expect(lists.find(({ id }) => id === 'brands')).toEqual({
      id: 'brands', kind: 'text', rows: 3, verified: { illustrative: 3 }, youngest: '2026-01-01',
      sources: ['illustrative: load your own'],
    }); // prettier-ignore
    expect(lists.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('says of the row of a table which one it is, and what its cells ask', async () => {
    const { rules } = await asData({ flow: 'pre-loading' });
    expect(rules.find(({ id }) => id === 'R01-placi.shipper-address')?.row).toEqual({
      table: 'R01-placi', hitPolicy: 'collect', number: 2, rows: 8, cells: { shipperAddress: 'no' },
    }); // prettier-ignore
    expect(rules.find(({ id }) => id === 'R26-many-legs')?.row).toBeNull();
    const words = (text: string): string => text.replaceAll(/[│\s]+/g, ' ');
    expect(words(await shown({ flow: 'pre-loading' }))).toContain('Row 7 of 8 of table R01-placi (collect): mass');
  });

  it('of one flow shows its rules alone, in the language asked for', async () => {
    const view = await asData({ flow: 'pre-loading', language: 'es' });
    expect(view.flows.map(({ id }) => id)).toEqual(['pre-loading']);
    expect(view.rules.every(({ flows }) => flows.includes('pre-loading'))).toBe(true);
    expect(view.rules.find(({ id }) => id === 'R01-placi.mass')?.trader).toMatch(/^Indique /);
  });
});

describe('as text', () => {
  it('names each rule under each of its flows, each list, and each row that waits with what it needs', async () => {
    const text = await shown();
    for (const { source } of reference.rules.values()) {
      expect(text.split(`\n│ ${source.id} `)).toHaveLength(source.flows.length + 1);
    }
    for (const id of reference.lists.keys()) expect(text).toContain(`\n  * ${id}: `);
    for (const { id, title } of reference.waiting) expect(text).toContain(`\n  * ${id}: ${title}\n`);
    expect(text.split('\n    Needs: ')).toHaveLength(reference.waiting.length + 1);
    expect(Math.max(...text.split('\n').map(columnsOf))).toBeLessThanOrEqual(110);
  });

  it('says what a flow waits for and how it weighs', async () => {
    const text = await shown({ flow: 'import-low-value' });
    expect(text).toContain(
      '  Waits       30m to 36h for documents, 1h before the goods move, 3d for an answer, kept 30d\n',
    );
    expect(text).toContain('  Points      CUS: RFI from 30, NII from 80, PHYSICAL from 120\n');
    expect(text).toContain('  At random   1 % NII, CUS\n');
    expect(text).toContain('Legal basis: EU: Delegated Regulation (EU)');
    expect(text).toMatch(/\n {2}CUS: Customs, \d+\n┌/);
    expect(text).toMatch(/\n│ R35-scheme-without-registration +│ 15 points +│ Officer: /);
  });
});

describe('which policy', () => {
  it('a folder', async () => {
    expect(await asData({ policy: CORNER_SHOP })).toMatchObject({ id: 'corner-shop', waiting: [] });
  });

  it('the one in force where the data is', async () => {
    const engine = engineFixture();
    try {
      engine.append(...Object.values(retailDocuments('ORD:shop:1', Date.UTC(2026, 5, 15))));
      await expect(policyCommand({ data: engine.data, json: false })).rejects.toThrow('expected a policy in force');
      await engine.run();
      expect((await asData({ data: engine.data })).hash).toBe((await asData()).hash);
    } finally {
      await engine.close();
    }
  }, 30_000);

  it.each([
    ['a folder that is none', { policy: CORNER_SHOP + '-not' }, /expected a policy folder/],
    ['a flow there is none of', { flow: 'imports' }, /--flow: expected import-cbec, .*, found imports/],
    ['a language without texts', { language: 'fr' }, /--language: expected en, es, found fr/],
  ])('%s is refused with what there is', async (_, options, message) => {
    const asked = policyCommand({ json: false, ...options });
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow(message);
  });

  it('a directory without a log is refused', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'tw-none-'));
    await expect(policyCommand({ data: empty, json: false })).rejects.toThrow(UsageError);
    rmSync(empty, { recursive: true });
  });
});
