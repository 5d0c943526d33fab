/** What would change a decision, as officers read it under the reference policy, in two languages and as JSON. */
import { explainCommand, type ExplainOptions } from '../../src/cli/explain';
import type { Content } from '../../src/core/events/document';
import { collected } from '../support/collected-output';
import { cny, engineFixture, retailDocuments, sampleDeclaration, type EngineFixture } from '../support/engine-fixture';

const T0 = Date.UTC(2026, 5, 15);
const HOUR_MS = 3_600_000;
const THREE = 'ORD:shop:three';
const IVORY = 'ORD:shop:ivory';
const UNPAID = 'ORD:shop:unpaid';
const CITES = 'DEC:GB:7848309YGA000B7QY';
const CLEAN = 'ORD:shop:clean';
let engine: EngineFixture;

// Every run of the command compiles the policy anew.
jest.setTimeout(60_000);

/** The order of the fixture with those items, worth so much, paid. */
function bought(reference: string, paid: number, items: readonly Content[]) {
  const { order, payment, logistics } = retailDocuments(reference, T0);
  const sums = { goodsAmount: cny(paid), taxAmount: cny(0), paidAmount: cny(paid) };
  return [
    { ...order, body: { ...order.body, ...sums, item: items } },
    { ...payment, body: { ...payment.body, paidAmount: cny(paid) } },
    logistics,
  ];
}

const item = (sequenceNumeric: number, description: string, code: string, price: number): Content => ({
  sequenceNumeric,
  commodity: { description, classification: [{ id: code }] },
  quantity: { value: 1, scale: 0, unitCode: 'H87' },
  unitPriceAmount: cny(price),
  itemAmount: cny(price),
});

beforeAll(async () => {
  engine = engineFixture();
  const mixed = 'C\u043etton shirt, woven, for men';
  engine.append(...bought(THREE, 590_000, [item(1, 'sample', '620520', 290_000), item(2, mixed, '620520', 300_000)]));
  engine.append(...bought(IVORY, 30_000, [item(1, 'Ivory carving of an elephant', '960110', 30_000)]));
  const { order, logistics } = retailDocuments(UNPAID, T0);
  engine.append(order, logistics);
  engine.append(...Object.values(retailDocuments(CLEAN, T0)));
  engine.append(sampleDeclaration('TT_IM067a/TT_IM067a.xml', CITES, T0 + 1));
  await engine.run(40 * HOUR_MS);
});
afterAll(() => engine.close());

async function explain(name: string, options: Partial<ExplainOptions> = {}): Promise<string> {
  const { output, text } = collected();
  await explainCommand({ data: engine.data, name, json: false, ...options }, output);
  return text();
}

/** How the section begins, and the one after it. */
const HEADINGS = { en: ['What would change ', 'Documents '], es: ['Qué cambiaría ', 'Documentos '] } as const;

/** The section, without its heading. */
async function section(name: string, language: keyof typeof HEADINGS = 'en'): Promise<readonly string[]> {
  const text = await explain(name, { language });
  const [head, next] = HEADINGS[language];
  const begin = text.indexOf(`\n${head}`);
  if (begin < 0) return [];
  const rest = text.slice(begin + 1);
  return rest
    .slice(0, rest.indexOf(`\n\n${next}`))
    .split('\n')
    .slice(2);
}

it('an inspection by points of three hits of which any two inspect: any two, and only the agency settles them', async () => {
  const lines = await section(THREE);
  expect(lines.slice(0, 8)).toEqual([
    '  Without     R02-order-description and R02-order-mixed-letters: HOLD RFI',
    '  or without  R02-order-description and R12-single-order-limit: HOLD RFI',
    '  or without  R02-order-mixed-letters and R12-single-order-limit: HOLD RFI',
    '  CUS         without R02-order-description: INSPECT NII; or without R02-order-mixed-letters: INSPECT NII; or',
    '              without R12-single-order-limit: INSPECT NII',
    '',
    '  What settles each:',
    "  - R02-order-description (CUS): Only the agency's own answer settles it; nothing that is sent changes it.",
  ]);
  expect(lines.slice(8, 10)).toEqual([
    '      Check: The listing of the item.',
    '      About: 137 in X-ORDER/68A[1]/23A',
  ]);
});

it('a hold for several agencies: all that call, each for itself, with the documents that they ask for', async () => {
  const lines = await section(CITES);
  expect(lines.slice(0, 4)).toEqual([
    '  Without     R20-restricted-in-reduced-data-set, R20-document-to-verify and R20-waiver-claimed: RELEASE NONE',
    '  AGR         without R20-document-to-verify: RELEASE NONE',
    '  CITES       without R20-document-to-verify and R20-waiver-claimed: RELEASE NONE',
    '  CUS         without R20-restricted-in-reduced-data-set: RELEASE NONE',
  ]);
  expect(lines).toContain('  - R20-document-to-verify (AGR): Supply the document.');
  expect(lines).toContain('      About: D031, D006, D005 in 42A/67A/68A[1]/02A[5]');
});

it('in another language what settles a reason is in that language', async () => {
  const lines = await section(CITES, 'es');
  expect(lines).toContain('  - R20-document-to-verify (AGR): Aporte el documento.');
  expect(lines).toContain('      Comprobar: El documento, con el organismo que lo expidió.');
  expect(lines).toContain('  Qué resuelve cada uno:');
  expect((await section(THREE, 'es')).join(' ')).toContain('nada de lo que se envíe');
});

it('a prohibition is settled by the answer of its agency alone', async () => {
  expect((await section(IVORY)).slice(0, 4)).toEqual([
    '  Without     R20-prohibited-order: RELEASE NONE',
    '',
    '  What settles each:',
    "  - R20-prohibited-order (CITES): Only the agency's own answer settles it; nothing that is sent changes it.",
  ]);
});

it('a document that never came is to be supplied', async () => {
  const lines = await section(UNPAID);
  expect(lines[0]).toBe('  Without     R16-payment-missing and incomplete: RELEASE NONE');
  expect(lines).toContain('  - R16-payment-missing (CUS): Supply the document.');
  expect(lines).toContain('  - incomplete (CUS): Supply the document.');
  expect(lines.filter((line) => line === '      About: payment')).toHaveLength(2);
});

it('what asks for nothing has no such section', async () => {
  expect(await explain(CLEAN)).toContain('import-cbec: RELEASE NONE');
  expect(await section(CLEAN)).toEqual([]);
});

it('as JSON: every reason once, with its cure, its elements and no value', async () => {
  const { flows } = JSON.parse(await explain(THREE, { json: true })) as {
    flows: readonly { readonly counterfactual: Readonly<Record<string, unknown>> }[];
  };
  const settled = (rule: string) => ({ rule, agency: 'CUS', cure: 'answer' });
  expect(flows[0]?.counterfactual).toMatchObject({
    isWhole: true,
    answeredBy: [],
    agencies: [{ agency: 'CUS', measure: 'PHYSICAL', isWhole: true }],
  });
  expect(flows[0]?.counterfactual['ways']).toContainEqual({
    without: [settled('R02-order-mixed-letters'), settled('R12-single-order-limit')],
    outcome: 'HOLD',
    measure: 'RFI',
    unlessDrawn: false,
  });
  expect(flows[0]?.counterfactual['reasons']).toHaveLength(3);
  expect(JSON.stringify(flows[0]?.counterfactual)).not.toMatch(/sample|5900|C\u043etton/);
  const clean = JSON.parse(await explain(CLEAN, { json: true })) as { flows: readonly object[] };
  expect(clean.flows[0]).toMatchObject({ counterfactual: null });
});

it('a trader reads what settles each demand, and none of the sets', async () => {
  const text = await explain(THREE, { as: 'trader' });
  expect(text).toContain('    Agency: Customs\n    Correct what is wrong or absent; if all is right, say so.\n');
  expect(text).not.toMatch(/[Ww]ithout|R02-|NII|unless|5000/);
  expect(await explain(IVORY, { as: 'trader' })).toContain(
    "    Only the agency's own answer settles it; nothing that is sent changes it.\n",
  );
});
