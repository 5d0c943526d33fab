/** What `policy diff` tells: what means something else, and nothing of what is only written otherwise. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffCommand } from '../../src/cli/policy-diff';
import { columnsOf } from '../../src/cli/terminal-text';
import { hex } from '../../src/core/kernel/hex';
import { UsageError } from '../../src/edge/ports';
import type { ChangedTests } from '../../src/engine/policy-diff/changed-tests';
import type { PolicyDiff } from '../../src/engine/policy-diff/policy-diff';
import { loadFrom, referencePolicy } from '../../src/wire';
import { collected } from '../support/collected-output';
import { engineFixture, retailDocuments } from '../support/engine-fixture';

const CORNER_SHOP = join(__dirname, '../scenarios/policies/corner-shop');
const root = mkdtempSync(join(tmpdir(), 'tw-diff-'));
afterAll(() => rmSync(root, { recursive: true }));
jest.setTimeout(60_000);

let copies = 0;
/** A copy of a policy with the text of one file changed. */
function changed(file: string, change: (text: string) => string, from = CORNER_SHOP): string {
  const folder = join(root, String(copies++));
  cpSync(from, folder, { recursive: true });
  const path = join(folder, file);
  const [before, after] = [readFileSync(path, 'utf8'), change(readFileSync(path, 'utf8'))];
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return folder;
}

async function compared(from: string, to: string): Promise<{ readonly code: number; readonly diff: PolicyDiff }> {
  const { output, text } = collected();
  const code = await diffCommand(from, to, { json: true }, output);
  return { code, diff: JSON.parse(text()) as PolicyDiff };
}

async function told(
  from: string,
  to: string,
  options: Partial<Parameters<typeof diffCommand>[2]> = {},
): Promise<string> {
  const { output, text } = collected();
  await diffCommand(from, to, { json: false, ...options }, output);
  return text();
}

it('a policy and itself mean the same, byte for byte', async () => {
  const { code, diff } = await compared(CORNER_SHOP, CORNER_SHOP);
  expect([code, diff.same, diff.files]).toEqual([0, true, []]);
  expect(await told(CORNER_SHOP, CORNER_SHOP)).toMatch(/\nMeaning {7}the same, byte for byte\n$/);
});

describe('what is only written otherwise is no change', () => {
  it.each([
    ['a comment', (text: string) => `# said\n${text}`],
    [
      'spaces and brackets',
      (text: string) =>
        text.replace('order.paidAmount != payment.paidAmount', '(order.paidAmount  != (payment.paidAmount))'),
    ],
    [
      'the side of a comparison',
      (text: string) => text.replace('logistics.totalPackageQuantity > 10', '10 < logistics.totalPackageQuantity'),
    ],
    [
      'a folded line',
      (text: string) =>
        text.replace('when: order.buyer.name == "Mallory"', 'when: >-\n      order.buyer.name ==\n      "Mallory"'),
    ],
    ['the order of flows', (text: string) => text.replaceAll('flows: [shop, import]', 'flows: [import, shop]')],
  ])('%s', async (_, change) => {
    const { code, diff } = await compared(CORNER_SHOP, changed('rules/rules.yaml', change));
    expect({ code, same: diff.same, rules: diff.rules, files: diff.files }).toEqual({
      code: 0,
      same: true,
      rules: { added: [], removed: [], changed: [] },
      files: ['rules/rules.yaml'],
    });
  });

  it('a condition of a flow, and the name of a variable', async () => {
    const spaced = (text: string): string =>
      text
        .replaceAll('exists(i,', 'exists( goods ,')
        .replaceAll(/\bi\.governmentProcedure/g, 'goods.governmentProcedure');
    const { diff } = await compared(referencePolicy(), changed('policy.yaml', spaced, referencePolicy()));
    expect(diff.flows.changed).toEqual([]);
    expect(diff.same).toBe(true);
  });
});

describe('rules', () => {
  it('added, removed and changed ones are told with what they say', async () => {
    const to = changed('rules/rules.yaml', (text) =>
      text
        .replace(
          'points: 35\n    flows: [shop]\n    when: order.paidAmount != payment.paidAmount',
          'points: 50\n    measure: RFI\n    flows: [shop]\n    when: order.paidAmount == payment.paidAmount',
        )
        .replace('id: dear', 'id: large')
        .replace('totalPackageQuantity > 10', 'totalPackageQuantity > 12'),
    );
    writeFileSync(
      join(to, 'texts/en.yaml'),
      readFileSync(join(to, 'texts/en.yaml'), 'utf8').replace('dear:', 'large:'),
    );
    const { code, diff } = await compared(CORNER_SHOP, to);
    expect(code).toBe(1);
    expect(diff.rules.added.map(({ id }) => id)).toEqual(['large']);
    expect(diff.rules.removed.map(({ id }) => id)).toEqual(['dear']);
    expect(diff.rules.changed).toEqual([
      {
        id: 'paid',
        fields: [
          { field: 'points', from: '35', to: '50' },
          {
            field: 'when',
            from: 'order.paidAmount != payment.paidAmount',
            to: 'order.paidAmount == payment.paidAmount',
          },
          { field: 'measure', from: null, to: 'RFI' },
        ],
      },
    ]);
    const text = await told(CORNER_SHOP, to);
    expect(text).toContain('\nRules: 1 added, 1 removed, 1 changed\n');
    expect(text).toContain('\n    points: 35 -> 50\n');
    expect(text).toContain('\n- dear\n    why: An expensive parcel of several\n');
    expect(text).toContain(
      '      - order.paidAmount != payment.paidAmount\n      + order.paidAmount == payment.paidAmount\n',
    );
    expect(Math.max(...text.split('\n').map(columnsOf))).toBeLessThanOrEqual(110);
  });

  it('another order of terms is told, since it is another cost', async () => {
    const to = changed('rules/rules.yaml', (text) =>
      text.replace(
        'item.commodity.description == "toy gun" && order.destinationCountryCode == "XK"',
        'order.destinationCountryCode == "XK" && item.commodity.description == "toy gun"',
      ),
    );
    expect((await compared(CORNER_SHOP, to)).diff.rules.changed.map(({ id }) => id)).toEqual(['toy-gun-abroad']);
  });
});

describe('the rest of a policy', () => {
  it('times, bands, needs, conditions of flows, agencies and what stands above them', async () => {
    const to = changed('policy.yaml', (text) =>
      text
        .replace('maxWait: 24h', 'maxWait: 36h')
        .replace('{ from: 60, measure: NII }, { from: 100, measure: PHYSICAL }', '{ from: 70, measure: NII }')
        .replace('logistics: optional, declaration: optional', 'logistics: required, declaration: optional')
        .replace(
          'has(logistics.specificCircumstancesCode)\n    maxWait',
          'logistics.specificCircumstancesCode == "F23"\n    maxWait',
        )
        .replace('title: Aviation security', 'title: Security of flights')
        .replace('creditCap: 20', 'creditCap: 10'),
    );
    const { diff } = await compared(CORNER_SHOP, to);
    expect(diff.policy).toEqual([{ field: 'creditCap', from: '20', to: '10' }]);
    expect(diff.agencies.changed).toEqual([
      { id: 'SEC', fields: [{ field: 'title', from: 'Aviation security', to: 'Security of flights' }] },
    ]);
    expect(diff.flows.changed).toEqual([
      {
        id: 'shop',
        fields: [
          { field: 'needs.logistics', from: 'optional', to: 'required' },
          { field: 'maxWait', from: '1d', to: '36h' },
          {
            field: 'bands.CUS',
            from: 'from 30 measure RFI, from 60 measure NII, from 100 measure PHYSICAL',
            to: 'from 30 measure RFI, from 70 measure NII',
          },
        ],
      },
      {
        id: 'loading',
        fields: [
          {
            field: 'selects.logistics',
            from: 'has(logistics.specificCircumstancesCode)',
            to: 'logistics.specificCircumstancesCode == "F23"',
          },
        ],
      },
    ]);
  });

  it('random rates, and entries of lists: counted all, shown so many', async () => {
    const rates = changed(
      'lists/exchange-rates.csv',
      (text) => text.replaceAll(/^(AUD|CAD|CHF),0\./gm, '$1,1.').replace(/^EUR,.*\n/m, ''),
      referencePolicy(),
    );
    const file = join(rates, 'policy.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('ppm: 10000', 'ppm: 20000'));
    const { code, diff } = await compared(referencePolicy(), rates);
    expect(code).toBe(1);
    expect(diff.flows.changed).toEqual([
      { id: 'import-cbec', fields: [{ field: 'random.ppm', from: '10000', to: '20000' }] },
    ]);
    const [list] = diff.lists.changed;
    expect(diff.lists.changed).toHaveLength(1);
    expect(list?.id).toBe('exchange-rates');
    expect(list?.removed).toBe(1);
    expect(list?.changed).toBeGreaterThan(2);
    expect(list?.shown).toContainEqual({
      kind: 'changed',
      key: 'AUD',
      validFrom: '2025-01-01',
      fields: [{ field: 'usd_per_unit', from: '0.65', to: '1.65' }],
    });
    const text = await told(referencePolicy(), rates, { entries: 1 });
    expect(text).toContain(`entries: and ${list?.changed ?? 0} more\n`);
    expect(text).toMatch(/\n~ exchange-rates: entries 1 removed, \d+ changed\n/);
  });

  it('words in one language', async () => {
    const to = changed('texts/en.yaml', (text) =>
      text.replace('knife: *text', 'knife: { officer: Another blade, trader: as its id says, disclosure: public }'),
    );
    const { diff } = await compared(CORNER_SHOP, to);
    expect(diff.texts.changed).toMatchObject([{ id: 'en/knife', fields: [{ field: 'officer', to: 'Another blade' }] }]);
  });
});

describe('Markdown', () => {
  it('has conditions as code, and nothing in it that is a link, an image or HTML', async () => {
    const to = changed('rules/rules.yaml', (text) =>
      text.replace(
        "why: 'Powders are screened'",
        'why: "<img src=x onerror=alert(1)> [here](https://example.com) ``` `"',
      ),
    );
    const text = await told(CORNER_SHOP, to, { format: 'markdown' });
    expect(text).toMatch(/^# Policy corner-shop: 1 to 1\n/);
    expect(text).toContain('\n## Rules: 1 changed\n\n- changed `powder`\n  - why: `Powders are screened` → ');
    // Four backquotes open it, four close it: the three within do not.
    expect(text).toContain('```` <img src=x onerror=alert(1)> [here](https://example.com) ``` ` ````');
  });
});

describe('tests', () => {
  const changedTests: ChangedTests = async (from, to) => [
    {
      test: 'a knife',
      file: 'tests/blades.yaml',
      from: 'passed',
      to: 'failed',
      what: [`${from.file.version}: INSPECT, ${to.file.version}: RELEASE`],
    },
  ];

  it('those that come out otherwise are told, and are a difference by themselves', async () => {
    const { output, text } = collected();
    expect(await diffCommand(CORNER_SHOP, CORNER_SHOP, { json: false }, output, changedTests)).toBe(1);
    expect(text()).toContain('\nTests         1 comes out otherwise\n');
    expect(text()).toContain('\nTests: 1 comes out otherwise\n');
    expect(text()).toContain('\n~ a knife (tests/blades.yaml)\n    result: passed -> failed\n');
    expect(text()).toContain('    decided: 1: INSPECT, 1: RELEASE\n');
  });

  it('that all come out the same are told so', async () => {
    const { output, text } = collected();
    expect(await diffCommand(CORNER_SHOP, CORNER_SHOP, { json: false }, output, async () => [])).toBe(0);
    expect(text()).toContain('\nTests         all come out the same under both\n');
  });
});

describe('which policies', () => {
  it('one of a directory, by the beginning of its hash or as the one in force', async () => {
    const engine = engineFixture();
    try {
      engine.append(...Object.values(retailDocuments('ORD:shop:1', Date.UTC(2026, 5, 15))));
      await engine.run();
      const { data } = engine;
      const hash = hex(loadFrom(referencePolicy()).bundle.hash);
      for (const name of [hash, hash.slice(0, 8), 'in-force']) {
        const { output, text } = collected();
        expect(await diffCommand(name, referencePolicy(), { data, json: true }, output)).toBe(0);
        expect(JSON.parse(text())).toMatchObject({ from: { hash }, same: true, tests: null });
      }
      await expect(diffCommand('00000000', CORNER_SHOP, { data, json: true })).rejects.toThrow(
        `00000000: expected one of the policies activated in ${data} (${hash.slice(0, 16)}), found none or several`,
      );
    } finally {
      await engine.close();
    }
  });

  it.each([
    ['a hash without a directory', 'deadbeef', /expected --data, whose policies it names, found none/],
    ['a folder that is none', 'nowhere', /nowhere: expected a policy folder, found nothing there/],
  ])('%s is refused', async (_, name, message) => {
    const asked = diffCommand(name, CORNER_SHOP, { json: false });
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow(message);
  });
});
