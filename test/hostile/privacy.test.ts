/** No name, address, phone, mail, number of a person or free text leaves the inputs: every field is marked, every output searched. */
import { makeOutputDecoder } from '../../src/edge/avro/decode-output';
import { builtInWriterSchemas } from '../../src/edge/avro/writer-schemas';
import { DECISIONS_TOPIC, INPUT_TOPICS, LEDGER_TOPIC, POLICIES_TOPIC, REJECTIONS_TOPIC } from '../../src/edge/topics';
import * as E from 'fp-ts/Either';
import { ALLOWED_IN_DECISIONS, ALLOWED_IN_REJECTIONS, isShown } from './support/allowed-marks';
import type { Allowed } from './support/allowed-marks';
import { newMarks } from './support/marks';
import { markedRun } from './support/marked-run';
import type { MarkedRun } from './support/marked-run';
import { stringsOf } from './support/output-strings';

const marks = newMarks();
const outputs = makeOutputDecoder(builtInWriterSchemas());
let run: MarkedRun;

beforeAll(async () => {
  run = await markedRun(marks, async (act) => {
    const said: string[] = [];
    const hear = (text: string | Uint8Array): boolean => said.push(String(text)) > 0;
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation(hear),
    );
    await act().finally(() => spies.forEach((spy) => spy.mockRestore()));
    return said.join('');
  });
}, 300_000);
afterAll(() => run.remove());

const used = new Set<Allowed>();

/** `place < field` for each mark that stands where nothing allows it. */
function leaksIn(values: readonly unknown[], allowed: readonly Allowed[]): readonly string[] {
  const leaks = new Set<string>();
  for (const value of values) {
    for (const { where, text } of stringsOf(value)) {
      for (const field of marks.foundIn(text)) {
        const by = allowed.find((one) => one.where.test(where) && one.from.test(field));
        if (by === undefined) leaks.add(`${where} < ${field}`);
        else used.add(by);
      }
    }
  }
  return [...leaks];
}

function decoded<T>(topic: string, decode: (value: Uint8Array) => E.Either<string, T>): readonly T[] {
  return run.records(topic).map(({ value }) => {
    const one = decode(value);
    if (E.isLeft(one)) throw new Error(`${topic}: ${one.left}`);
    return one.right;
  });
}

const agencyTopics = () => run.topics.filter((topic) => topic.startsWith('agency-'));

it('what is searched is all there: decisions with hits, agency topics, rejections, entries, and marked inputs', () => {
  const decisions = decoded(DECISIONS_TOPIC, (value) => outputs.decision(value));
  expect(decisions.filter(({ reasons }) => reasons.some(({ rule }) => /^[RCZ]\d/.test(rule))).length).toBeGreaterThan(
    50,
  );
  expect(agencyTopics().length).toBeGreaterThan(0);
  expect(run.records(REJECTIONS_TOPIC).length).toBeGreaterThan(20);
  expect(run.records(LEDGER_TOPIC).length).toBeGreaterThan(0);
  expect(Object.keys(run.said)).toHaveLength(21);
  const known = [
    ...INPUT_TOPICS.map(({ topic }) => topic),
    DECISIONS_TOPIC,
    REJECTIONS_TOPIC,
    LEDGER_TOPIC,
    POLICIES_TOPIC,
  ];
  expect(run.topics.filter((topic) => !known.includes(topic) && !agencyTopics().includes(topic))).toEqual([]);
});

it('decisions hold nothing but what is listed, and the agencies read the same', () => {
  expect(
    leaksIn(
      decoded(DECISIONS_TOPIC, (value) => outputs.decision(value)),
      ALLOWED_IN_DECISIONS,
    ),
  ).toEqual([]);
  for (const topic of agencyTopics())
    expect(
      leaksIn(
        decoded(topic, (value) => outputs.decision(value)),
        ALLOWED_IN_DECISIONS,
      ),
    ).toEqual([]);
});

it('rejections hold what was refused in `head` and nowhere else', () => {
  expect(
    leaksIn(
      decoded(REJECTIONS_TOPIC, (value) => outputs.rejection(value)),
      ALLOWED_IN_REJECTIONS,
    ),
  ).toEqual([]);
});

it('the ledger holds nothing', () => {
  expect(
    leaksIn(
      decoded(LEDGER_TOPIC, (value) => outputs.ledgerEntry(value)),
      [],
    ),
  ).toEqual([]);
});

it('keys and headers of outputs hold references and nothing else', () => {
  const topics = [DECISIONS_TOPIC, REJECTIONS_TOPIC, LEDGER_TOPIC, ...agencyTopics()];
  const keys = topics
    .flatMap(run.records)
    .map(({ key, headers }) => ({ key: Buffer.from(key ?? []).toString(), headers }));
  expect(
    leaksIn(keys, [{ where: /^key$/, from: /header\.(?:reference|functionalReference)$/, why: 'the key' }]),
  ).toEqual([]);
});

it.each([
  'ingest events',
  'ingest wco-dm',
  'run',
  'report',
  'report --json',
  'verify',
  'verify --json',
  'features',
  'features --json',
  'explain, stderr',
])('`%s` says nothing of it', (command) => expect(marks.foundIn(run.said[command] ?? 'not run: 각')).toEqual([]));

it('a training table has rows and nothing of it, also where a model reads names and descriptions', () => {
  const rows = run.table.trimEnd().split('\n');
  expect(rows.length).toBeGreaterThan(50);
  expect(rows[0]).toContain('in.departure');
  expect(run.said['features']).toMatch(/\d+ texts left empty/);
  expect(marks.foundIn(run.table)).toEqual([]);
});

it.each(['decisions', 'decisions --json'])('`%s` shows what decisions hold', (command) => {
  const shown = marks.foundIn(run.said[command] ?? '');
  expect(shown.filter((field) => !isShown(field))).toEqual([]);
});

it.each(['explain', 'explain --json'])('`%s` shows what the rules read, of this consignment alone', (command) => {
  const shown = marks.foundIn(run.said[command] ?? '');
  expect(shown).toContain('order.header.documentId');
  expect(shown.filter((field) => field.endsWith('.identityHash'))).toEqual([]);
  expect(shown.filter((field) => /^(?:other\.|broken$|message)/.test(field))).toEqual([]);
});

it.each(['explain --as trader', 'explain --as trader --json', 'explain --as trader --language es', 'explain --as trader --as-of 1'])(
  '`%s` repeats the name that was asked for and nothing else', (command) => {
    const said = run.said[command] ?? '';
    expect(said.length).toBeGreaterThan(100);
    expect(marks.foundIn(said)).toEqual(['header.reference']);
  },
); // prettier-ignore

it.each(['explain --as trader nobody', 'explain nobody'])('`%s` tells nothing of anybody', (command) => {
  expect(run.said[command]).toContain('ORD:shop:nobody');
  expect(marks.foundIn(run.said[command] ?? '')).toEqual([]);
});

it('what is allowed is needed', () => {
  const listed = [...ALLOWED_IN_DECISIONS, ...ALLOWED_IN_REJECTIONS];
  expect(listed.filter((one) => !used.has(one)).map(({ where, from }) => `${where} < ${from}`)).toEqual([]);
});

it('a mark that leaks is found', () => {
  const mark = marks.text('order.buyer.name', 4);
  expect(leaksIn([{ reasons: [{ rule: `R01 ${mark}` }] }], ALLOWED_IN_DECISIONS)).toEqual([
    'reasons[].rule < order.buyer.name',
  ]);
  expect(leaksIn([{ points: marks.number('order.totalGrossMassMilligrams') }], [])).toHaveLength(1);
  expect(leaksIn([{ digest: Buffer.from(mark) }], [])).toHaveLength(1);
});

/** Amounts, masses and the like, whose marks are numbers; codes; what goods and places are called. */
const CAPTURED = new RegExp(
  String.raw`(?:Code|Amount|Quantity|Milligrams|Numeric|Measure|DateTime|\.unitCode|\.amount|quantity|agency|flow|number|` +
    String.raw`version|revision|ription|brandName|promotionNote|sku|barcode|undgId|classification\.id|[lL]ocation\.id|` +
    String.raw`[lL]ocationId|OfficeId|regionId|exportCountry\.id|versionId|quotaOrderId|aliases\.type|pointer)$`,
);

it('`policy capture` shows codes, goods and amounts, and nobody', () => {
  const shown = marks.foundIn(run.said['policy capture'] ?? '');
  expect(shown.length).toBeGreaterThan(100);
  expect(shown.filter((field) => !CAPTURED.test(field))).toEqual([]);
});
