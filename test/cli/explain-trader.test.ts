/** `explain` for traders and as of earlier times, on a directory with the reference policy. */
import { explainCommand, type ExplainOptions } from '../../src/cli/explain';
import { columnsOf, harmless } from '../../src/cli/terminal-text';
import { collected } from '../support/collected-output';
import { cny, engineFixture, retailDocuments, sampleDeclaration, type EngineFixture } from '../support/engine-fixture';

const T0 = Date.UTC(2026, 5, 15);
const MINUTE_MS = 60_000;
const UNPAID = 'ORD:shop:unpaid';
const CITES = 'DEC:GB:7848309YGA000B7QY';
const WIDE = 'ORD:shop:wide';
let engine: EngineFixture;

// Every run of the command compiles the policy anew.
jest.setTimeout(60_000);

beforeAll(async () => {
  engine = engineFixture();
  const { order, payment, logistics } = retailDocuments(UNPAID, T0);
  engine.append({ ...order, header: { ...order.header, sender: 'PLATFORM-7' } }, logistics);
  engine.append(sampleDeclaration('TT_IM067a/TT_IM067a.xml', CITES, T0 + 1));
  const wide = retailDocuments(WIDE, T0 + 2).order;
  const names = { buyer: { name: '吴佳' }, consignee: { name: '武汉市江汉区文化路一百三十八号'.repeat(9) } };
  engine.append({ ...wide, body: { ...wide.body, ...names } });
  await engine.run();
  engine.append({
    ...payment,
    header: { ...payment.header, issueDateTime: T0 + 10 * MINUTE_MS },
    body: { paidAmount: cny(7) },
  });
  await engine.run();
});
afterAll(() => engine.close());

async function explain(name: string, options: Partial<ExplainOptions> = {}): Promise<string> {
  const { output, text } = collected();
  await explainCommand({ data: engine.data, name, json: false, ...options }, output);
  return text();
}

it('a trader reads what to supply, to which agency, until when', async () => {
  const text = await explain(CITES, { as: 'trader' });
  expect(text).toContain('Your consignment is not released yet.\n\nWhat to do:\n');
  expect(text).toMatch(/\n {4}Agency: Endangered species\n/);
  expect(text).toMatch(/\n {4}Elements: D031 Document category, coded; D006 .* \(in 42A\/67A\/68A\[1\]\/02A\[1\]\)\n/);
  expect(text).toMatch(/\nLimit date {4}Thursday 18 June 2026, 00:00:00 UTC\n$/);
  expect(text).not.toMatch(/R\d\d-|points|Selection|GBICP22222|US Cloth|Policy/);
});

it('a trader of several parties learns neither values, senders nor numbers of lines', async () => {
  const text = await explain(UNPAID, { as: 'trader' });
  expect(text).toContain('The amount paid does not match the order.');
  expect(text).not.toMatch(/330|7\.00|PLATFORM|68A\[|order-1|H0001|Jane/);
});

it('a trader who asks by another number is answered under that number', async () => {
  const text = await explain('LRN:7848309YGA000B7QY', { as: 'trader' });
  expect(text.split('\n')[0]).toBe('Consignment   LRN:7848309YGA000B7QY');
  const told = JSON.parse(await explain('LRN:7848309YGA000B7QY', { as: 'trader', json: true })) as object;
  expect(Object.keys(told)).toEqual(['view', 'consignment', 'asOf', 'language', 'flows']);
  expect(JSON.stringify(told)).not.toContain('DEC:GB');
});

it('a trader is not told what else a name could mean', async () => {
  engine.append(sampleDeclaration('TT_IM067a/TT_IM067a.xml', 'DEC:FR:OTHER', T0 + 20 * MINUTE_MS));
  await engine.run();
  const several = await explain('Z271:GB/1234-:3333HB', { as: 'trader' });
  expect(several).toBe('Z271:GB/1234-:3333HB does not name one consignment; ask for it by its reference\n');
  expect(await explain('Z271:NOBODY', { as: 'trader' })).toBe(several.replace('GB/1234-:3333HB', 'NOBODY'));
  expect(await explain('Z271:GB/1234-:3333HB', { as: 'trader', json: true })).toBe('{"found":[]}\n');
});

it('as of an earlier time it is what was known then', async () => {
  const before = await explain(UNPAID, { asOf: { kind: 'time', time: T0 + 5 * MINUTE_MS } });
  expect(before).toContain('\nimport-cbec: not decided yet\n');
  expect(before).toContain('\n  Awaited     payment (required) until ');
  expect(before).not.toContain('revision 1');
  const after = await explain(UNPAID);
  expect(after).toContain('\n  > whole version 1 by PLATFORM-7, issued 2026-06-15 00:00:00 UTC');
  expect(after).toContain('\nimport-cbec revision 1: HOLD ');
  const longAgo = await explain(UNPAID, { asOf: { kind: 'time', time: T0 - 1 } });
  expect(longAgo).toContain('\nRead up to    before the first ledger entry\n');
  const trader = await explain(UNPAID, { as: 'trader', asOf: { kind: 'entry', seq: 1 } });
  expect(trader).toContain('    Document: payment (X-PAYMENT)\n    Until: Tuesday 16 June 2026, 12:00:00 UTC\n');
});

it('every text of a language is taken from it, and what is wide takes two columns', async () => {
  const text = await explain(WIDE, { language: 'es' });
  expect(text).not.toBe(await explain(WIDE));
  expect(Math.max(...text.split('\n').map(columnsOf))).toBeLessThanOrEqual(110);
});

it('nothing that a document states steers a terminal', () => {
  expect(harmless('a\u001b[2Jb\u202ec\u009bd')).toBe('a\\u001b[2Jb\\u202ec\\u009bd');
  expect(columnsOf('吴佳e\u0301')).toBe(5);
});
