/** A policy with decision tables: rows are rules of the policy, with texts of their table, and what is wrong is refused with its line. */
import * as E from 'fp-ts/Either';
import { BUILT_IN } from '../../../src/core/decide/built-in';
import { bundleOf } from '../../../src/edge/policy/bundle';
import type { Bundle } from '../../../src/edge/policy/bundle';
import { loadPolicy } from '../../../src/edge/policy/load-policy';
import { problemText } from '../../../src/edge/read-yaml';
import { referenceBundle } from '../../support/given-policy';

const RULES = `tables:
  - id: T1-value
    why: 'Bands of the amount paid [memory]'
    agency: CUS
    severity: R
    flows: [import-cbec]
    hitPolicy: first
    inputs:
      value: order.paidAmount
    rows:
      - { id: high, when: { value: '>= 1000 EUR' }, points: 20, measure: RFI }
      - { id: middle, when: { value: '>= 100 EUR' }, points: 10 }
rules: []
`;
/** A rule but for its id. */
const RULE = "why: x, agency: CUS, severity: R, points: 0, flows: [export], when: 'true'";
const EN = `language: en
tables:
  T1-value:
    officer: 'The amount paid is {row}.'
    trader: Your consignment is being checked.
    disclosure: restricted
    rows:
      high: 1000 EUR or more
      middle: from 100 EUR on
`;

const NO_TEXTS = 'language: en\ntables: {}\n';

const text = (of: string): string =>
  referenceBundle()
    .files.map((file) => (file.path === of ? Buffer.from(file.content).toString('utf8') : ''))
    .join('');
/** The reference policy with one more rules file, and its table's texts in both languages. */
function withTable(rules = RULES, texts = EN, change = (_path: string, content: string) => content): Bundle {
  const tables = texts.replace(/^language: .*\n/, '');
  const files = referenceBundle().files.map(({ path, content }) => {
    if (!path.startsWith('texts/')) return { path, content };
    const before = Buffer.from(content).toString('utf8');
    const merged = /^tables:$/m.test(before) ? before.replace(/^tables:$/m, tables.trimEnd()) : `${before}${tables}`;
    return { path, content: Buffer.from(change(path, merged)) };
  });
  return bundleOf([...files, { path: 'rules/tables.yaml', content: Buffer.from(rules) }]);
}
const told = (bundle: Bundle): readonly string[] => {
  const loaded = loadPolicy(bundle);
  return E.isLeft(loaded) ? loaded.left.map((one) => problemText(one).split('\n')[0] ?? '') : [];
};

it('is taken: its rows are rules of the flow, and each language says of each row what its table says', () => {
  const loaded = loadPolicy(withTable());
  if (E.isLeft(loaded)) throw new Error(loaded.left.map(problemText).join('\n'));
  const { policy, tables, texts, rules } = loaded.right;
  expect(policy.rulesOf('import-cbec').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['T1-value.high', 'T1-value.middle']),
  );
  expect(tables.get('T1-value')?.rows.map(({ rule }) => rule)).toEqual([
    rules.get('T1-value.high'),
    rules.get('T1-value.middle'),
  ]);
  expect(texts.get('en')?.['T1-value.middle']).toEqual({
    officer: 'The amount paid is from 100 EUR on.',
    trader: 'Your consignment is being checked.',
    check: undefined,
    disclosure: 'restricted',
  });
});

it('a row may have texts of its own, beside those of its table', () => {
  const own = EN.replace("'The amount paid is {row}.'", 'The amount paid is unusual.')
    .replace(
      'high: 1000 EUR or more',
      'high: { officer: Very much was paid., check: Who paid., disclosure: restricted }',
    )
    .replace('      middle: from 100 EUR on\n', '');
  const loaded = loadPolicy(withTable(RULES, own));
  if (E.isLeft(loaded)) throw new Error(loaded.left.map(problemText).join('\n'));
  const words = loaded.right.texts.get('en');
  expect([words?.['T1-value.high']?.officer, words?.['T1-value.high']?.check, words?.['T1-value.middle']?.officer]).toEqual([
    'Very much was paid.', 'Who paid.', 'The amount paid is unusual.',
  ]); // prettier-ignore
});

describe('is refused', () => {
  it.each<[string, Bundle, RegExp]>([
    [
      'where a cell is wrong',
      withTable(RULES.replace('>= 100 EUR', '> = 100')),
      /^rules\/tables\.yaml:12: table T1-value: row middle, value: /,
    ],
    [
      'where the table stands twice',
      withTable(RULES.replace('rules: []', RULES.split('\n').slice(1, -2).join('\n'))),
      /^rules\/tables\.yaml:13: table T1-value: this id stands twice/,
    ],
    [
      'where a rule has the id of a row',
      withTable(`${RULES.replace('rules: []\n', '')}rules: [{ id: T1-value.high, ${RULE} }]`),
      /^rules\/tables\.yaml:11: rule T1-value.high: this id stands twice/,
    ],
    [
      'where a flow is not of the policy',
      withTable(RULES.replace('[import-cbec]', '[imports]')),
      /^rules\/tables\.yaml:11: rule T1-value\.high: flow imports is not/,
    ],
    [
      'where an agency of a row is not of the policy',
      withTable(RULES.replace('points: 10', 'points: 10, agency: XXX')),
      /^rules\/tables\.yaml:12: rule T1-value\.middle: agency XXX/,
    ],
    [
      'where a key is misspelt',
      withTable(RULES.replace('points: 10', 'point: 10')),
      /^rules\/tables\.yaml:12: tables\/0\/rows\/1\/point: expected no such key/,
    ],
    [
      'where a table text names no table',
      withTable(RULES, EN.replace('T1-value', 'T2-value')),
      /^texts\/en\.yaml:\d+: tables: T2-value has a text and is no table/,
    ],
    [
      'where a text names no row',
      withTable(RULES, EN.replace('middle:', 'medium:')),
      /^texts\/en\.yaml:\d+: table T1-value: medium has a text and is no row/,
    ],
    [
      'where a row has nothing to stand in the text',
      withTable(RULES, EN.replace('      middle: from 100 EUR on\n', '')),
      /^texts\/en\.yaml:\d+: table T1-value, row middle: expected what stands for {row}/,
    ],
    [
      'where a part of a row stands nowhere',
      withTable(RULES, EN.replace('{row}', 'much')),
      /^texts\/en\.yaml:\d+: table T1-value, row high: expected {row} in a text/,
    ],
    [
      'where a table has texts in one language only',
      withTable(RULES, EN, (path, content) => (path === 'texts/es.yaml' ? text(path) : content)),
      /^texts\/es\.yaml:\d+: rule T1-value\.high has no text/,
    ],
    [
      'where a row text is neither',
      withTable(RULES, EN.replace('high: 1000 EUR or more', 'high: { oficer: x }')),
      /^texts\/en\.yaml:\d+: tables\/T1-value\/rows\/high\/oficer: expected no such key/,
    ],
  ])('%s', (_, bundle, message) => {
    expect(told(bundle)[0]).toMatch(message);
  });

  it('where there are more tables than a policy has', () => {
    const [, ...lines] = RULES.replace('rules: []\n', '').trimEnd().split('\n');
    const many = Array.from({ length: 101 }, (_, index) => lines.join('\n').replace('T1-value', `T${index}`)).join(
      '\n',
    );
    expect(told(withTable(`tables:\n${many}\n`, 'language: en\ntables: {}\n')).join('\n')).toContain(
      'expected at most 100 tables in a policy',
    );
  });
});

describe('rows from a CSV file', () => {
  const CSV = `id,value,points,measure
high,>= 1000 EUR,20,RFI
middle,"[100 EUR..1000 EUR)",10,
`;
  const head = RULES.replace(/ {4}rows:\n(?: {6}- .*\n)+/, '    rowsFrom: bands.csv\n');
  const withCsv = (csv: string, rules = head): Bundle =>
    bundleOf([...withTable(rules).files, { path: 'rules/bands.csv', content: Buffer.from(csv) }]);

  it('are rules like rows that stand in the table, each at its line', () => {
    const loaded = loadPolicy(withCsv(CSV));
    if (E.isLeft(loaded)) throw new Error(loaded.left.map(problemText).join('\n'));
    const rows = loaded.right.tables.get('T1-value')?.rows ?? [];
    expect(rows.map(({ file, line, rule: { rule, source } }) => [file, line, rule.id, rule.points, rule.measure, source.when])).toEqual([
      ['rules/bands.csv', 2, 'T1-value.high', 20, 'RFI', 'order.paidAmount >= amount(1000, 0, "EUR")'],
      ['rules/bands.csv', 3, 'T1-value.middle', 10, undefined,
        'order.paidAmount >= amount(100, 0, "EUR") && order.paidAmount < amount(1000, 0, "EUR")'],
    ]); // prettier-ignore
  });

  it.each<[string, Bundle, RegExp]>([
    [
      'with a cell that is wrong',
      withCsv(CSV.replace('>= 1000 EUR', '1000')),
      /^rules\/bands\.csv:2: table T1-value: row high, value: expected an amount/,
    ],
    [
      'with a column of nothing',
      withCsv(CSV.replace('measure', 'measures')),
      /^rules\/bands\.csv:1: expected columns of id, points, .*value, found measures/,
    ],
    [
      'with points that are no number',
      withCsv(CSV.replace(',20,', ',many,')),
      /^rules\/bands\.csv:2: points: expected a whole number, found "many"/,
    ],
    ['with a row without id', withCsv(CSV.replace('high,', ',')), /^rules\/bands\.csv:2: id: expected an id like high/],
    ['without rows', withCsv('id,value\n'), /^rules\/bands\.csv: expected 1 to 200 rows/],
    ['that is no CSV', withCsv('id,value\n"a,b\n'), /^rules\/bands\.csv: Quote Not Closed/],
    [
      'with too many rows',
      withCsv(`id,points\n${Array.from({ length: 201 }, (_, row) => `r${row},1\n`).join('')}`),
      /^rules\/bands\.csv: expected 1 to 200 rows/,
    ],
    [
      'with too many bytes',
      withCsv(`${CSV}x,"${' '.repeat(270_000)}",1,\n`),
      /^rules\/bands\.csv: expected at most 262144 bytes/,
    ],
    [
      'that is not there',
      withTable(head),
      /^rules\/tables\.yaml:10: table T1-value: expected rules\/bands\.csv, found none/,
    ],
    [
      'outside its folder',
      withCsv(CSV, head.replace('bands.csv', '../lists/brands.csv')),
      /^rules\/tables\.yaml:10: tables\/0\/rowsFrom: expected a file in rules\/ like bands\.csv/,
    ],
    [
      'and rows beside it',
      withCsv(CSV, head.replace('rowsFrom', 'rows: [{ id: a }]\n    rowsFrom')),
      /^rules\/tables\.yaml:2: table T1-value: expected rows or rowsFrom, one of them/,
    ],
  ])('%s are refused', (_, bundle, message) => {
    expect(told(bundle)[0]).toMatch(message);
  });
});

it('tables that would take long to read are refused soon', () => {
  const input = Array.from({ length: 27 }, () => 'order.destinationCountryCode').join(' + ');
  const rows = Array.from({ length: 99 }, (_, index) => ({ id: `r${index}`, when: { x: `A${index}` } }));
  const tables = Array.from({ length: 100 }, (_, index) => ({
    id: `T${index}`, why: 'x', agency: 'CUS', severity: 'R', flows: ['export'], points: 1, hitPolicy: 'collect', inputs: { x: input }, rows,
  })); // prettier-ignore
  const inOneFile = withTable(JSON.stringify({ tables }), NO_TEXTS);
  // No file of these is too much YAML; what they state together is.
  const parts = [0, 1, 2, 3, 4].map((part) => ({
    path: `rules/tables-${part}.yaml`,
    content: Buffer.from(JSON.stringify({ tables: tables.slice(part * 20, part * 20 + 20) })),
  }));
  const inFiveFiles = bundleOf([...withTable('tables: []', NO_TEXTS).files, ...parts]);
  for (const [bundle, message] of [
    [inOneFile, /^rules\/tables\.yaml:\d+: expected at most 100000 tokens/m],
    [inFiveFiles, /^rules\/tables-\d\.yaml:\d+: the tables before this one have too many or too long inputs and rows/m],
  ] as const) {
    const before = process.cpuUsage();
    const problems = told(bundle);
    const { user, system } = process.cpuUsage(before);
    expect(problems.join('\n')).toMatch(message);
    expect((user + system) / 1_000_000).toBeLessThan(10);
  }
});

it('a problem of a text stands at its row where the row has one, else at its table', () => {
  const en = Buffer.from(withTable().files.find(({ path }) => path === 'texts/en.yaml')?.content ?? []).toString(
    'utf8',
  );
  const table = en.split('\n').indexOf('  T1-value:') + 1;
  const at = (texts: string): string | undefined => told(withTable(RULES, texts))[0]?.split(': ')[0];
  expect(at(EN.replace('middle:', 'medium:'))).toBe(`texts/en.yaml:${table + 6}`);
  expect(at(EN.replace('{row}', 'much'))).toBe(`texts/en.yaml:${table + 5}`);
  // What is below a key begins on the next line.
  expect(at(EN.replace('      middle: from 100 EUR on\n', ''))).toBe(`texts/en.yaml:${table + 1}`);
});

it('a row may not be named like one of the reasons of the engine: it always has a dot', () => {
  expect(BUILT_IN.filter((id) => id.includes('.'))).toEqual([]);
});
