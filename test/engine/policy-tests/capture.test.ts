/** A captured consignment decides the same with everybody replaced, holds no one's data, and says where that cannot be. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { captureCommand } from '../../../src/cli/policy-capture';
import type { Content } from '../../../src/core/events/document';
import { UsageError } from '../../../src/edge/ports';
import { readScenarios } from '../../../src/edge/policy/tests/read-scenarios';
import { collected } from '../../support/collected-output';
import type { EngineFixture, GivenDocument } from '../../support/engine-fixture';
import { cny, engineFixture, retailDocuments, sampleDeclaration } from '../../support/engine-fixture';

jest.setTimeout(60_000);

const T0 = Date.UTC(2026, 5, 15, 9);
const HOUR_MS = 3_600_000;
const root = mkdtempSync(join(tmpdir(), 'tw-capture-'));
let engine: EngineFixture;

const party = (name: string): Content => ({
  name,
  address: { line: '17 Rosehip Lane', cityName: 'Harrogate', postcodeId: 'HG1 9ZZ', countryCode: 'GB' },
  communication: { id: '+44 1423 555 019', typeCode: 'TE' },
});

/** Everything that may be of somebody in the documents below. */
const THEIRS = [
  'Imogen Thistlewood', 'thistlewood', 'Bartholomew Quince', 'quince', '17 Rosehip Lane', 'rosehip', 'Harrogate', 'HG1 9ZZ',
  '1423 555 019', '1423555019', 'imogen@thistlewood.example', 'bazaar', 'BZ-77413', '7f3a9c', 'Example Denied Person',
  'Exmple Denied Persn',
  'GB123456789000', 'LRN-55120', 'Аnna',
]; // prettier-ignore

function retail(reference: string, buyer: Content, changes: Content = {}): readonly GivenDocument[] {
  const { order, payment, logistics } = retailDocuments(reference, T0);
  const named = { ...order.body, buyer, consignee: party('IMOGEN THISTLEWOOD'), orderNumber: 'BZ-77413', ...changes };
  const paid = { ...payment.body, payer: { name: 'Imogen  Thistlewood', identityHash: '7f3a9c'.repeat(10) } };
  return [
    { ...order, body: named },
    { ...payment, header: { ...payment.header, issueDateTime: T0 + HOUR_MS }, body: paid },
    {
      ...logistics,
      header: { ...logistics.header, issueDateTime: T0 + 2 * HOUR_MS },
      body: { ...logistics.body, consignee: party('Imogen Thistlewood') },
    },
  ];
}

const SAME = 'ORD:bazaar:BZ-77413';
const OTHER = 'ORD:bazaar:BZ-77414';
const DENIED = 'ORD:bazaar:BZ-77415';
const MISSPELT = 'ORD:bazaar:BZ-77418';
const MIXED = 'HSE:carrier:LRN-55120';
const REFUSED = 'ORD:bazaar:BZ-77416';
const ANSWERED = 'ORD:bazaar:BZ-77417';
const LODGED = 'DEC:GB:LRN-55120';

beforeAll(async () => {
  engine = engineFixture();
  const imogen = { ...party('Imogen Thistlewood'), identityHash: '7f3a9c'.repeat(10) };
  const [order, payment, house] = retail(SAME, imogen);
  if (order === undefined || payment === undefined || house === undefined) throw new Error('three documents');
  engine.append(order, payment, house);
  const [mine] = (order.body as { readonly item: readonly Content[] }).item;
  const engraved = { description: 'Steel knife, engraved for Imogen Thistlewood', classification: [{ id: '821192' }] };
  const lines = [{ ...mine, commodity: engraved }];
  engine.append(...retail(OTHER, party('Bartholomew Quince'), { item: lines, goodsAmount: cny(20000) }));
  engine.append(...retail(DENIED, party('Example Denied Person')));
  engine.append(...retail(MISSPELT, party('Exmple Denied Persn')));
  const air = {
    ...house.body,
    specificCircumstancesCode: 'F23',
    consignor: party('Аnna Thistlewood'),
    cargoDescription: 'shirts',
  };
  engine.append({ ...house, header: { ...house.header, reference: MIXED, documentId: 'LRN-55120' }, body: air });
  engine.append(...retail(REFUSED, imogen), ...retail(ANSWERED, party('Bartholomew Quince')));
  engine.append(sampleDeclaration('TT_IM067a/TT_IM067a.xml', LODGED, T0 + 2 * HOUR_MS));
  await engine.run();
  const generation = engine.load(ANSWERED)?.generation ?? 0;
  const answer = {
    agency: 'CUS',
    flow: 'import-cbec',
    generation,
    revision: 1,
    disposition: 'LIFTED',
    resultCode: 'A1',
  };
  engine.append({
    type: 'outcome',
    header: { reference: ANSWERED, documentId: 'answer-1', issueDateTime: T0 + 3 * HOUR_MS },
    body: answer,
  });
  engine.append({
    type: 'order',
    header: {
      reference: ANSWERED,
      documentId: order.header.documentId,
      kind: 'PATCH',
      version: 2,
      issueDateTime: T0 + 4 * HOUR_MS,
      changes: [{ pointer: 'X-ORDER/16A/R009', reasonCode: '32' }],
    },
    body: { buyer: { name: 'Imogen Thistlewood' } },
  });
  engine.appendRaw('order', REFUSED, 'this is no document');
  const amended = { ...order.header, version: 2, issueDateTime: T0 + 5 * HOUR_MS };
  engine.append({ ...order, header: amended, body: { ...order.body, consignee: party('Bartholomew Quince') } });
  await engine.run(5 * 24 * HOUR_MS);
});
afterAll(async () => {
  await engine.close();
  rmSync(root, { recursive: true });
});

async function capture(name: string): Promise<{ readonly code: number; readonly text: string; readonly told: string }> {
  const { output, text } = collected();
  const lines: string[] = [];
  const code = await captureCommand({ data: engine.data, name }, output, (line) => lines.push(line));
  return { code, text: text(), told: lines.join('\n') };
}

function strangersIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return THEIRS.filter((one) => lower.includes(one.toLowerCase()));
}

it.each([SAME, OTHER, DENIED, MISSPELT, REFUSED, ANSWERED, LODGED])(
  '%s decides the same with everybody replaced',
  async (name) => {
    const { code, text, told } = await capture(name);
    expect(told).toContain('names and numbers are replaced, and every decision is the same');
    expect(code).toBe(0);
    expect(strangersIn(text)).toEqual([]);
    expect(E.isRight(readScenarios({ path: 'captured.yaml', content: Buffer.from(text) }))).toBe(true);
  },
);

it("an officer's answer and an amendment come along", async () => {
  const { text } = await capture(ANSWERED);
  expect(text).toMatch(/disposition: LIFTED\n +resultCode: A1\n +generation: 1\n/);
  expect(text).toMatch(/kind: PATCH\n +changes:\n +- X-ORDER\/16A\/R009\n/);
});

it('what was equal stays equal: the same person in three spellings, and one telephone', async () => {
  const { text } = await capture(SAME);
  const names = [...text.matchAll(/^ +name: (.*)$/gm)].map(([, name = '']) => name);
  expect(new Set(names.map((name) => name.toLowerCase().replace(/ +/g, ' ').trim())).size).toBeLessThan(names.length);
  expect(text).toMatch(/reasons:\n/);
  expect(text).not.toContain('R13-payer-not-buyer');
  expect((await capture(OTHER)).text).toContain('R13-payer-not-buyer');
});

it('whom the description of goods names is replaced there too', async () => {
  expect((await capture(OTHER)).text).toMatch(/description: Steel knife, engraved for \w+ Sample/);
});

it.each([DENIED, MISSPELT])(
  'a denied party becomes another of its list, so that the rule still hits: %s',
  async (name) => {
    const { text } = await capture(name);
    expect(text).toContain('R31-denied-buyer');
    expect(text).toContain('name: example denied trading');
  },
);

it('the same consignment is captured in the same words', async () => {
  expect((await capture(OTHER)).text).toBe((await capture(OTHER)).text);
});

it('says which rule depends on a real value, and what it reads', async () => {
  const { code, text, told } = await capture(MIXED);
  expect(code).toBe(1);
  expect(told).toContain('the decision is another with what was replaced');
  expect(told).toMatch(
    /pre-loading, R32-loading-mixed-letters: stored hit, with replaced values miss; reads .*logistics\.consignor\.name/,
  );
  expect(text).toMatch(/note: .*R32-loading-mixed-letters/);
  expect(strangersIn(text)).toEqual([]);
});

it('goes to a new file, and to no other', async () => {
  const out = join(root, 'captured.yaml');
  const told = (): void => undefined;
  expect(await captureCommand({ data: engine.data, name: SAME, out }, collected().output, told)).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe((await capture(SAME)).text);
  const again = captureCommand({ data: engine.data, name: SAME, out }, collected().output, told);
  await expect(again).rejects.toThrow(UsageError);
  await expect(again).rejects.toThrow('captured.yaml: expected a new file, found one there');
});

it('a name that means nothing is a finding', async () => {
  const { code, told } = await capture('ORD:bazaar:nobody');
  expect(code).toBe(1);
  expect(told).toContain('no input record has this reference');
});
