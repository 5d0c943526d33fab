/** What `explain` tells an officer: decision, documents, every rule with both values, what is missing, what changed. */
import { explainCommand } from '../../src/cli/explain';
import { UsageError } from '../../src/edge/ports';
import { collected } from '../support/collected-output';
import { cny, engineFixture, retailDocuments, sampleDeclaration, type EngineFixture } from '../support/engine-fixture';

const T0 = Date.UTC(2026, 5, 15);
const MINUTE_MS = 60_000;
const BIG = 'ORD:shop:big';
const CURED = 'ORD:shop:cured';
const WAITING = 'ORD:shop:waiting';
const BULK = 'DEC:GB:CDSP_9245_TC2_0811_01';
const ANTIQUES = 'DEC:GB:U.7849431R66ZB';
let engine: EngineFixture;

// Every run of the command compiles the policy anew.
jest.setTimeout(60_000);

beforeAll(async () => {
  engine = engineFixture();
  const big = retailDocuments(BIG, T0);
  const paid = { ...big.order.body, paidAmount: cny(600000), goodsAmount: cny(597000) };
  engine.append({ ...big.order, body: paid }, big.payment, big.logistics);
  const cured = retailDocuments(CURED, T0);
  engine.append(
    cured.order,
    { ...cured.payment, body: { ...cured.payment.body, paidAmount: cny(1) } },
    cured.logistics,
  );
  const waiting = retailDocuments(WAITING, T0).order;
  const lrn = { functionalReference: 'LRN-OPEN', aliases: [{ type: 'N740', id: 'SHARED' }] };
  engine.append({ ...waiting, header: { ...waiting.header, ...lrn } });
  engine.append(sampleDeclaration('TT_IM072a/TT_IM072a.xml', BULK, T0 + 1));
  engine.append(sampleDeclaration('TT_IM068a/TT_IM068a.xml', ANTIQUES, T0 + 2));
  engine.appendRaw('order', 'ORD:shop:broken', 'no document');
  await engine.run();
  const corrected = { ...big.payment.header, version: 2, issueDateTime: T0 + 10 * MINUTE_MS };
  engine.append({ ...big.payment, header: corrected, body: { ...big.payment.body, paidAmount: cny(600000) } });
  engine.append({
    ...cured.payment,
    header: { ...cured.payment.header, version: 2, issueDateTime: T0 + 10 * MINUTE_MS },
  });
  engine.append(sampleDeclaration('TT_IM068a/Step2_TT_IM68a_Amendment.xml', ANTIQUES, T0 + 11 * MINUTE_MS));
  await engine.run();
});
afterAll(() => engine.close());

interface Told {
  readonly code: number;
  readonly text: string;
}

// Every run of the command compiles the policy anew: once for each question is enough.
const known = new Map<string, Promise<Told>>();

function explain(name: string, json = false, language?: string): Promise<Told> {
  const key = JSON.stringify([name, json, language]);
  const told = known.get(key) ?? run(name, json, language);
  known.set(key, told);
  return told;
}

async function run(name: string, json: boolean, language: string | undefined): Promise<Told> {
  const { output, text } = collected();
  const code = await explainCommand({ data: engine.data, name, json, language }, output);
  return { code, text: text() };
}

/** The text after a heading or rule, up to the next one at its level. */
function partOf(text: string, begin: string, end: RegExp): string {
  const rest = text.slice(text.indexOf(begin));
  return rest.slice(0, rest.slice(1).search(end) + 1);
}

describe('text', () => {
  it.each([BIG, CURED, WAITING, BULK, ANTIQUES, 'ORD:shop:broken'])('of %s never leaves 110 columns', async (name) => {
    const { text } = await explain(name);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('begins with the decision, per agency with what called it', async () => {
    const { code, text } = await explain(BIG);
    expect(code).toBe(0);
    expect(text.split('\n')[0]).toBe('Consignment   ORD:shop:big');
    expect(text).toContain('\nimport-cbec: INSPECT NII\n');
    expect(text).toContain('\n  Decided     2026-06-15 00:11:00 UTC, preliminary, revision 2\n');
    expect(text).toContain(
      '\n  Agencies    CUS (Customs): INSPECT NII, called by R05-paid-amount, R06-line-sum, R12-single-order-limit\n',
    );
    expect(text).toContain('\n  Points      100\n  Selection   SCORED: the points together reach an inspection');
    expect(text).toContain('\n  Limit date  Thursday 18 June 2026, 00:00:00 UTC\n');
  });

  it('says who said what when, where the goods are and how many packages there are', async () => {
    const { text } = await explain(BULK);
    expect(text).toMatch(/\nGoods are at {2}\S/);
    expect(text).toMatch(/\nPackages {6}\d+ in all \(declaration\)\n/);
    expect(text).toMatch(/\n {14}\d+ of type \w+, marks ".*" \(42A\/67A\/68A\[1\]\/93A\[1\]\)\n/);
    expect(text).toMatch(
      /\n {2}> whole version 1 .*, issued 2026-06-15 00:00:00 UTC, received 2026-06-15 00:00:00 UTC,/,
    );
  });

  it('a hit shows both values, and the dated row that the threshold stands in', async () => {
    const rule = partOf((await explain(BIG)).text, '  * R12-single-order-limit', /\n {2}\* |\nUnknown/);
    expect(rule.split('\n')).toEqual([
      '  * R12-single-order-limit: 40 points, revenue, CUS, AMEND',
      '    The order is above the limit of a single retail import.',
      '    order trade mode code "9610" is one of ["9610", "1210"]: yes',
      '      X-ORDER/X-TRADEMODE order trade mode code "9610"',
      '    order paid amount 6000.00 CNY > low-value-thresholds CN 5000.00 CNY: yes',
      '      X-ORDER/X-PAYAMT order paid amount 6000.00 CNY',
      '      list low-value-thresholds, row "CN": 5000.00 CNY; scope retail import regime, per transaction; valid',
      '        2019-01-01 to open; verified secondary, source so.plus/20210515/827.html',
      '    Why: M14: one retail import order is limited in amount; the regime is dated in the list [SOPLUS]',
      '    Legal basis: China: Caiguanshui [2018] No. 49, single transaction value',
    ]);
  });

  it('a sum shows what it was made of, item by item', async () => {
    const rule = partOf((await explain(BIG)).text, '  * R06-line-sum', /\n {2}\* |\nUnknown/);
    expect(rule).toContain('    300.00 CNY != order goods amount 5970.00 CNY: yes\n');
    expect(rule).toContain('X-ORDER/68A[1]/112 order item amount 200.00 CNY\n');
    expect(rule).toContain('X-ORDER/68A[2]/112 order item amount 100.00 CNY\n');
    expect(rule).toContain("    Check: The platform's invoice.");
  });

  it('an amended value counts, on the one line of a missed rule', async () => {
    const { text } = await explain(ANTIQUES);
    expect(text).toContain(
      '\n  R10-low-value-threshold: 135.00 GBP (115.66 GBP, 19.34 GBP) <= low-value-thresholds GB 135.00 GBP\n',
    );
    expect(text).toMatch(/ {2}> whole version 1 [^]*declarations\/0:1\n {2}> patch .*, issued 2026-06-15 00:11:00 UTC/);
    expect(text).toMatch(
      /revision 2: .*, says the same on newer documents\n {4}.*, because a document came\n {4}basis: \+ U.7849431R66ZB at/,
    );
  });

  it('an unknown rule names the absent element, and whether its document is still to come', async () => {
    const bulk = partOf((await explain(BULK)).text, '  * R20-prohibited-import', /\n {2}\* /);
    expect(bulk).toContain('    at 42A/67A/68A[1]:\n');
    expect(bulk).toMatch(/Absent: 42A\/67A\/68A\/23A\/21A\S*: the declaration does not state it/);
    const { text } = await explain(WAITING);
    expect(text).toContain('import-cbec: not decided yet\n');
    expect(text).toContain('  Awaited     payment (required) until 2026-06-16 12:00:00 UTC\n');
    expect(text).toContain('  Awaited     declaration (optional) until 2026-06-16 12:00:00 UTC\n');
    const unpaid = partOf(text, '  * R05-paid-amount', /\n {2}\* /);
    expect(unpaid).toContain('    order paid amount 330.00 CNY != payment paid amount absent: unknown\n');
    expect(unpaid).toContain('Absent: X-PAYMENT/X-PAYAMT: the payment is awaited until 2026-06-16 12:00:00 UTC');
  });

  it('a hit that nobody may amend away shows the earlier version that made it', async () => {
    const rule = partOf((await explain(BIG)).text, '  * R05-paid-amount', /\n {2}\* |\nUnknown/);
    expect(rule).toContain('35 points, revenue, CUS, stands on an earlier version\n');
    expect(rule).toContain('    in an earlier version:\n');
    expect(rule).toContain('order paid amount 6000.00 CNY != payment paid amount 330.00 CNY: yes\n');
  });

  it('a revision says what it changed', async () => {
    const { text } = await explain(CURED);
    const second = text.slice(text.indexOf('import-cbec revision 2')).split('\n');
    expect(second.slice(0, -1)).toEqual([
      'import-cbec revision 2: RELEASE NONE',
      expect.stringMatching(/^ {4}2026-06-15 00:11:00 UTC, ledger entry \d+, because a document came$/),
      '    outcome: HOLD RFI -> RELEASE NONE',
      '    agencies: + CUS RELEASE NONE; - CUS HOLD RFI',
      '    reasons: - R05-paid-amount CUS',
      '    points: 35 -> 0',
      '    basis: + payment-1 version 2 at payments/0:3',
    ]);
    expect(text).toContain(
      '\n  R05-paid-amount (an earlier version hit; cured): order paid amount 330.00 CNY = payment paid amount 330.00 …\n',
    );
  });

  it('rejected records are shown where nothing was accepted', async () => {
    const { code, text } = await explain('ORD:shop:broken');
    expect(code).toBe(0);
    expect(text).toContain('State         nothing accepted has been processed under this reference\n');
    expect(text).toMatch(/rejected: WIRE_FORMAT, not made good \(orders\/0:3, received .*\)/);
  });
});

describe('a name', () => {
  it.each(['LRN:U.7849431R66ZB', 'U.7849431R66ZB', 'MRN:25GB17K2U6WMM38A05', '25GB17K2U6WMM38A05'])(
    '%s finds the consignment by a number of it',
    async (name) => {
      const { code, text } = await explain(name);
      expect(code).toBe(0);
      expect(text.split('\n')[0]).toBe(`Consignment   ${ANTIQUES}`);
    },
  );

  it('finds what is not decided yet by what its documents state', async () => {
    expect((await explain('LRN-OPEN')).text.split('\n')[0]).toBe(`Consignment   ${WAITING}`);
  });

  it('that means nothing says so', async () => {
    const { code, text } = await explain('LRN:NOBODY');
    expect(code).toBe(1);
    expect(text).toMatch(/^LRN:NOBODY: no input record has this reference/);
    expect((await explain('LRN:NOBODY', true)).text).toBe('{"found":[]}\n');
  });

  it('that means several consignments lists them', async () => {
    const twin = sampleDeclaration('TT_IM068a/TT_IM068a.xml', 'DEC:GB:TWIN', T0 + 20 * MINUTE_MS);
    engine.append(twin);
    await engine.run();
    const { code, text } = await explain('Z271:PL20210630-281-284');
    expect(code).toBe(1);
    const listed = /\(Z271:PL20210630-281-284\), (by \S+|sender not stated), import-low-value: [A-Z]+ [A-Z_]+$/;
    const [head, first, second, hint] = text.split('\n');
    expect(head).toBe('Z271:PL20210630-281-284 means 2 consignments:');
    expect(first?.startsWith(`  ${ANTIQUES} `)).toBe(true);
    expect(second?.startsWith('  DEC:GB:TWIN ')).toBe(true);
    expect([first, second]).toEqual([expect.stringMatching(listed), expect.stringMatching(listed)]);
    expect(hint).toBe('Ask for one by its reference: explain REFERENCE');
    const { found } = JSON.parse((await explain('PL20210630-281-284', true)).text) as {
      found: { consignment: string }[];
    };
    expect(found.map(({ consignment }) => consignment)).toEqual([ANTIQUES, 'DEC:GB:TWIN']);
  });
});

describe('as JSON', () => {
  interface Rule {
    rule: string;
    result: string;
    text: string;
    instances: { comparisons: { left: object; relation: string; right: object; result: string }[] }[];
    absent: object[];
  }
  interface Explained {
    flows: { flow: string; decision: object | null; awaited: object[]; rules: Rule[] }[];
    revisions: { seq: number; changes: object[]; decision: { revision: number } }[];
  }
  const explained = async (name: string): Promise<Explained> =>
    JSON.parse((await explain(name, true)).text) as Explained;

  it('every rule of the flow stands once, hits first, then unknown, then missed', async () => {
    const [flow] = (await explained(BIG)).flows;
    const results = flow?.rules.map(({ result }) => result) ?? [];
    const order = ['hit', 'unknown', 'missed'];
    expect(results).toEqual([...results].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    const ids = flow?.rules.map(({ rule }) => rule) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(flow?.rules.filter(({ result }) => result === 'hit').map(({ rule }) => rule).sort()).toEqual([
      'R05-paid-amount',
      'R06-line-sum',
      'R12-single-order-limit',
    ]); // prettier-ignore
  });

  it('carries the same sides, elements and rows', async () => {
    const [flow] = (await explained(BIG)).flows;
    const rule = flow?.rules.find((one) => one.rule === 'R12-single-order-limit');
    const read = { document: 'order', name: 'paid amount', pointer: 'X-ORDER/X-PAYAMT', value: '6000.00 CNY' };
    expect(rule?.instances[0]?.comparisons[1]).toMatchObject({
      left: { name: 'order paid amount', value: '6000.00 CNY', reads: [read] },
      relation: '>',
      right: {
        value: '5000.00 CNY',
        lookups: [
          {
            list: 'low-value-thresholds',
            key: 'CN',
            on: '2026-06-15',
            row: { validFrom: '2019-01-01', validTo: null },
          },
        ],
      },
      result: 'yes',
    });
  });

  it('revisions carry their decision and what it changed', async () => {
    const { revisions } = await explained(CURED);
    expect(revisions.map(({ decision }) => decision.revision)).toEqual([1, 2]);
    expect(revisions[0]?.changes).toEqual([]);
    expect(revisions[1]?.changes).toContainEqual({ field: 'points', from: '35', to: '0' });
  });
});

it('a language that the policy has no texts in is refused with those it has', async () => {
  const asked = explain(BIG, false, 'tlh');
  await expect(asked).rejects.toThrow(UsageError);
  await expect(asked).rejects.toThrow('expected one that the policy has texts in (');
});
