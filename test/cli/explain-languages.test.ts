/** One HOLD and one INSPECT explained in two languages, to officers and traders: the same facts, in the words of each. */
import { explainCommand, type ExplainOptions } from '../../src/cli/explain';
import { columnsOf } from '../../src/cli/terminal-text';
import { ENGLISH } from '../../src/cli/words/english';
import { fill, wordsIn } from '../../src/cli/words/explain-words';
import { SPANISH } from '../../src/cli/words/spanish';
import { loadFrom, referencePolicy } from '../../src/wire';
import { collected } from '../support/collected-output';
import { cny, engineFixture, retailDocuments, sampleDeclaration, type EngineFixture } from '../support/engine-fixture';

const T0 = Date.UTC(2026, 5, 15);
const MINUTE_MS = 60_000;
const INSPECTED = 'ORD:shop:big';
const HELD = 'DEC:GB:7848309YGA000B7QY';
const WAITING = 'ORD:shop:waiting';
let engine: EngineFixture;

jest.setTimeout(60_000);

beforeAll(async () => {
  engine = engineFixture();
  const { order, payment, logistics } = retailDocuments(INSPECTED, T0);
  engine.append(
    { ...order, body: { ...order.body, paidAmount: cny(600000), goodsAmount: cny(597000) } },
    payment,
    logistics,
  );
  engine.append(sampleDeclaration('TT_IM067a/TT_IM067a.xml', HELD, T0 + 1));
  engine.append(retailDocuments(WAITING, T0 + 2).order);
  await engine.run();
  const corrected = { ...payment.header, version: 2, issueDateTime: T0 + 10 * MINUTE_MS };
  engine.append({ ...payment, header: corrected, body: { ...payment.body, paidAmount: cny(600000) } });
  await engine.run();
});
afterAll(() => engine.close());

async function explain(name: string, options: Partial<ExplainOptions>): Promise<string> {
  const { output, text } = collected();
  await explainCommand({ data: engine.data, name, json: false, ...options }, output);
  return text();
}

const FACTS = [
  /[RCZ]\d\d-[a-z-]+/g,
  /\d[\dA-Z]*(?:\/[\dA-Z-]+(?:\[\d+\])?)+/g,
  /\d+\.\d{2} [A-Z]{3}/g,
  /\d{4}-\d\d-\d\d/g,
  /[0-9a-f]{64}/g,
  /\b(?:HOLD|INSPECT|RELEASE) [A-Z_]+/g,
];

/** What does not depend on the language: rules, pointers, amounts, times, hashes, codes of outcomes. */
function facts(text: string): readonly string[] {
  const found = FACTS.flatMap((fact) => text.match(fact) ?? []);
  return [...new Set(found)].sort();
}

describe('an officer', () => {
  it.each([INSPECTED, HELD, WAITING])('reads of %s the same facts in both languages, in 110 columns', async (name) => {
    const [english, spanish] = [await explain(name, {}), await explain(name, { language: 'es' })];
    expect(facts(spanish)).toEqual(facts(english));
    expect(facts(spanish).length).toBeGreaterThan(30);
    for (const text of [english, spanish])
      expect(Math.max(...text.split('\n').map(columnsOf))).toBeLessThanOrEqual(110);
  });

  it('reads the INSPECT in Spanish from the decision to what changed it', async () => {
    const text = await explain(INSPECTED, { language: 'es' });
    expect(text).toContain('Envío         ORD:shop:big\n');
    expect(text).toContain('\nimport-cbec: INSPECT NII\n');
    expect(text).toContain('\n  Propuesta   INSPECT: escanear sin abrir\n');
    expect(text).toContain('\n  Decidido    2026-06-15 00:10:00 UTC, provisional, revisión 2\n');
    expect(text).toContain('\n  Fecha lím.  jueves 18 de junio de 2026, 00:00:00 UTC\n');
    expect(text).toContain(
      '\n  Selección   SCORED: los puntos juntos alcanzan una inspección, sin sorteo; nunca se dice a los operadores\n',
    );
    expect(text).toContain('    order trade mode code "9610" es uno de ["9610", "1210"]: sí\n');
    expect(text).toMatch(
      /\n {6}lista low-value-thresholds, fila "CN": 5000\.00 CNY; .*válida\s+desde 2019-01-01 hasta sin fin;/,
    );
    expect(text).toContain('\n    Comprobar: ');
    expect(text).toContain('asiento 2 del registro, porque llegó un documento\n');
  });

  it('reads the HOLD in Spanish: what is missing, and that nobody decided alone', async () => {
    const text = await explain(HELD, { language: 'es' });
    expect(text).toMatch(/\n[a-z-]+: HOLD [A-Z_]+\n/);
    expect(text).toMatch(/\n {2}Propuesta {3}HOLD: pedir documentos\n/);
    expect(text).toContain('\nSe cumplen: ');
    expect(text).toMatch(/\n {2}Falta {7}ningún documento\n/);
  });

  it('reads of what is awaited in Spanish', async () => {
    const text = await explain(WAITING, { language: 'es' });
    expect(text).toContain('import-cbec: aún sin decidir\n');
    expect(text).toContain('  Se espera   pago (obligatorio) hasta 2026-06-16 12:00:00 UTC\n');
    expect(text).toContain(': se espera: pago, hasta 2026-06-16 12:00:00 UTC\n');
  });

  it.each([INSPECTED, HELD, WAITING])(
    'finds none of the English words of the engine in the Spanish text of %s',
    async (name) => {
      const text = await explain(name, { language: 'es' });
      const policy = loadFrom(referencePolicy());
      // What the policy itself has in English alone: reasons, titles, bases in law, rows of lists.
      const words = text
        .split('\n')
        .filter((line) => !/^ {4,}(?:Por qué|Base jurídica|lista )/.test(line))
        .join('\n');
      const english = [
        ...Object.values(ENGLISH.label),
        ...Object.values(ENGLISH.measures),
        ...Object.values(ENGLISH.triggers),
      ];
      const titles = policy.file.flows.map(({ title }) => title).join('\n');
      expect(
        english
          .filter((word) => !Object.values(SPANISH.label).includes(word))
          .filter((word) => new RegExp(`(?:^|\\n) *${word}(?: {2,}|:|$)`).test(words) && !titles.includes(word)),
      ).toEqual([]);
      expect(words).not.toMatch(/\b(?:is one of|is stated|is listed in|absent|unknown|because|received|not stated)\b/);
    },
  );
});

describe('a trader', () => {
  it('reads the HOLD in Spanish: what to supply, to whom, until when', async () => {
    const text = await explain(HELD, { as: 'trader', language: 'es' });
    expect(text).toContain('Todavía no se ha concedido el levante de su envío.\n\nQué hacer:\n');
    expect(text).toMatch(/\n {4}Organismo: \S/);
    expect(text).toMatch(/\n {4}Elementos: D031 .* \(en 42A\/67A\/68A\[1\]\/02A\[1\]\)\n/);
    expect(text).toMatch(/\nFecha lím\. {4}jueves 18 de junio de 2026, 00:00:00 UTC\n$/);
    expect(text).not.toMatch(/R\d\d-|puntos|points|What to do|Agency|Until/);
  });

  it('reads the INSPECT in both languages, and nothing of points, rules or selection in either', async () => {
    const [english, spanish] = [
      await explain(INSPECTED, { as: 'trader' }),
      await explain(INSPECTED, { as: 'trader', language: 'es' }),
    ];
    expect(english).toContain('Your consignment is being checked.');
    expect(spanish).toContain('Su envío se está comprobando.');
    expect(facts(spanish)).toEqual(facts(english));
    for (const text of [english, spanish]) expect(text).not.toMatch(/R\d\d-|SCORED|INSPECT|points|puntos|6000/);
  });

  it('is told in Spanish what a name of none or several means', async () => {
    expect(await explain('Z271:NOBODY', { as: 'trader', language: 'es' })).toBe(
      'Z271:NOBODY no nombra un único envío; pregunte por su referencia\n',
    );
  });
});

describe('the words', () => {
  const leaves = (words: object, path = ''): readonly (readonly [string, string])[] =>
    Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value as object, `${path}${key}.`),
    );

  it('have the same places to fill in every language', () => {
    const spanish = new Map(leaves(SPANISH));
    const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [path, text] of leaves(ENGLISH)) {
      expect([path, places(spanish.get(path) ?? '')]).toEqual([path, places(text)]);
    }
  });

  it.each([
    ['en', ENGLISH],
    ['es', SPANISH],
  ])('in %s have labels that fit their column', (_, { label }) => {
    const {
      consignment,
      otherNumbers,
      firstSeen,
      state,
      readUpTo,
      goodsAreAt,
      packages,
      policy,
      note,
      asOf,
      ...ofFlows
    } = label;
    const ofHead = [consignment, otherNumbers, firstSeen, state, readUpTo, goodsAreAt, packages, policy, note, asOf];
    expect(ofHead.filter((text) => text.length > 13)).toEqual([]);
    expect(Object.values(ofFlows).filter((text) => text.length > 11)).toEqual([]);
  });

  it('a language without words of its own is told in English', () => {
    expect(wordsIn('fr')).toBe(ENGLISH);
  });

  it('what is put in is not looked into', () => {
    expect(fill('{a} and {b}, {c}', { a: '{b}', b: '{a}' })).toBe('{b} and {a}, {c}');
  });
});
