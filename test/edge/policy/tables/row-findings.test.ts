/** What can be said against the rows of a table: never reached under `first`, both holding under `unique`, and nothing that is not so. */
import type { CompiledTable } from '../../../../src/edge/policy/tables/compiled-table';
import { overlappingRows } from '../../../../src/edge/policy/tables/overlapping-rows';
import type { RowFinding } from '../../../../src/edge/policy/tables/row-finding';
import { unreachableRows } from '../../../../src/edge/policy/tables/unreachable-rows';
import { tableOf } from '../support/given-table';

const INPUTS = `inputs:
  value: order.paidAmount
  country: order.destinationCountryCode
  mass: 'order.item[0].grossMassMilligrams'
  gift: 'order.item[0].gift'
  exempt: order.goodsAmount == order.paidAmount
  buyer: order.buyer
  paid: payment.paymentDateTime
  late: lateBy("payment")
  count: 'order.item[0].quantity'`;

/** Each row as `input: cell` pairs. */
const table = (policy: string, rows: readonly string[], inputs = INPUTS): CompiledTable =>
  tableOf(
    `hitPolicy: ${policy}\n${inputs}\nrows:\n${rows.map((row, index) => `  - { id: r${index + 1}, when: { ${row} } }`).join('\n')}`,
  );
const told = (findings: readonly RowFinding[]): readonly string[] => findings.map(({ message }) => message);

describe('a row is never reached', () => {
  it.each([
    [
      'behind one that asks nothing',
      ['', 'country: GB'],
      'row 2 (r2) is never reached: row 1 (r1) holds wherever it would',
    ],
    [
      'behind a wider comparison',
      ["value: '>= 10 EUR'", "value: '[20 EUR..30 EUR]'"],
      'row 2 (r2) is never reached: row 1 (r1) holds',
    ],
    ['behind a longer list', ['country: [GB, FR]', 'country: GB'], 'row 2 (r2) is never reached: row 1 (r1) holds'],
    [
      'behind a shorter beginning',
      ['country: G*', 'country: [GB, GBX*]'],
      'row 2 (r2) is never reached: row 1 (r1) holds',
    ],
    [
      'behind all texts but some',
      ["country: 'not [FR, D*]'", "country: 'not [FR, D*, GB]'"],
      'row 2 (r2) is never reached: row 1 (r1)',
    ],
    [
      'behind one that is stated',
      ['value: stated', "value: '< 10 EUR', country: GB"],
      'row 2 (r2) is never reached: row 1 (r1) holds',
    ],
    [
      'behind the same condition',
      [
        'country: \'cel: order.exportCountryCode == "GB"\'',
        'country: \'cel: order.exportCountryCode == "GB"\', gift: yes',
      ],
      'row 2 (r2) is never reached',
    ],
    [
      'behind the same list',
      ['country: listed "vague"', 'country: listed "vague", gift: yes'],
      'row 2 (r2) is never reached',
    ],
    [
      'behind two that share its range',
      ["value: '< 10 EUR'", "value: '>= 10 EUR'", "value: '[5 EUR..20 EUR]', country: GB"],
      'row 3 (r3) is never reached: row 1 (r1) and row 2 (r2) hold wherever it would',
    ],
    [
      'behind yes and no',
      ['gift: yes', 'gift: no', 'gift: yes, country: GB'],
      'row 3 (r3) is never reached: row 1 (r1) holds',
    ],
    [
      'behind all numbers but one and that one',
      ["mass: '!= 2 kg'", 'mass: 2 kg', "mass: '[1 kg..3 kg]'"],
      'row 3 (r3) is never reached: row 1 (r1) and row 2 (r2) hold',
    ],
    [
      'behind the same mass in another unit',
      ["mass: '>= 500 g'", "mass: '>= 0.5 kg'"],
      'row 2 (r2) is never reached: row 1 (r1) holds',
    ],
    [
      'behind the day that a moment falls on, east of it too',
      ['paid: 2026-01-30', "paid: '2026-01-31T07:59:59+08:00'"],
      'row 2 (r2) is never reached: row 1 (r1) holds',
    ],
    [
      'behind days one after the other',
      ["paid: '<= 2026-01-31'", "paid: '>= 2026-02-01'", "paid: '[2026-01-20..2026-02-10]'"],
      'row 3 (r3) is never reached: row 1 (r1) and row 2 (r2) hold',
    ],
    ['behind a shorter span', ["late: '> 1d'", "late: '> 36h'"], 'row 2 (r2) is never reached: row 1 (r1) holds'],
    ['behind fewer', ["count: '> 5 H87'", "count: '> 7 H87'"], 'row 2 (r2) is never reached: row 1 (r1) holds'],
  ])('%s', (_, rows, message) => {
    expect(told(unreachableRows(table('first', rows)))).toEqual([expect.stringContaining(`table t: ${message}`)]);
  });

  it.each([
    ['behind a narrower comparison', ["value: '> 20 EUR'", "value: '>= 20 EUR'"]],
    ['behind another currency', ["value: '>= 10 EUR'", "value: '>= 20 USD'"]],
    ['behind another input', ['country: GB', 'gift: yes']],
    ['behind one that asks more', ['country: GB, gift: yes', 'country: GB']],
    ['behind the evening before', ["paid: '< 2026-01-31'", "paid: '<= 2026-01-31'"]],
    ['behind another unit', ["count: '> 5 H87'", "count: '> 7 DZN'"]],
    ['behind a gap of a millisecond', ["late: '< 1h'", "late: '> 1h'", "late: '[0s..2h]'"]],
    ['behind a gap', ["value: '< 10 EUR'", "value: '> 10 EUR'", "value: '[5 EUR..20 EUR]'"]],
    ['behind values, where what is absent is asked', ["value: '< 10 EUR'", "value: '>= 10 EUR'", 'value: absent']],
    ['behind values, where nothing is asked: they may be absent', ["value: '< 10 EUR'", "value: '>= 10 EUR'", '']],
    ['behind a longer beginning', ['country: GB*', 'country: G*']],
    ['behind all texts but its own', ["country: '!= GB'", 'country: GB']],
    ['behind a list, whose rows nobody knows', ['country: listed "vague"', 'country: GB']],
    ['behind another condition', ["country: 'cel: order.goodsAmount == order.paidAmount'", 'country: GB']],
  ])('but not %s', (_, rows) => {
    expect(told(unreachableRows(table('first', rows)))).toEqual([]);
  });

  it('only under first', () => {
    expect(
      told(unreachableRows(table('collect', ['', '']))).concat(told(unreachableRows(table('unique', ['', ''])))),
    ).toEqual([]);
  });

  it('is told with the row, its line and the rows before it', () => {
    const [finding] = unreachableRows(table('first', ['gift: yes', '', 'gift: no']));
    expect([finding?.row.line, finding?.row.number, finding?.others.map(({ number }) => number)]).toEqual([22, 3, [2]]);
  });
});

describe('two rows both hold', () => {
  it.each([
    ['where ranges touch', ["value: '[10 EUR..20 EUR]'", "value: '[20 EUR..30 EUR]'"], 'for value 20 EUR'],
    ['where ranges share more', ["mass: '> 1 kg'", "mass: '< 2 kg'"], 'for mass 1000001 mg'],
    [
      'where days share one',
      ["paid: '<= 2026-01-31'", "paid: '[2026-01-31..2026-02-03]'"],
      'for paid 2026-01-31T00:00:00.000Z',
    ],
    ['where quantities share some', ["count: '> 5 H87'", "count: '< 9 H87'"], 'for count 6 H87'],
    ['where a beginning takes a text in', ['country: G*', 'country: [FR, GB]'], 'for country "GB"'],
    ['where one says nothing of an input', ['country: GB', 'country: GB, gift: yes'], 'for country "GB", gift yes'],
    ['where each asks another input', ['country: GB', "value: '> 0 EUR'"], 'for value 1 EUR, country "GB"'],
    ['where they say the same', ['value: absent', 'value: absent'], 'for value absent'],
    ['where neither asks anything', ['', ''], 'whatever the inputs are'],
  ])('%s', (_, rows, values) => {
    expect(told(overlappingRows(table('unique', rows)))).toEqual([
      `table t: row 1 (r1) and row 2 (r2) both hold ${values}`,
    ]);
  });

  it.each([
    ['where ranges are next to each other', ["value: '[10 EUR..20 EUR)'", "value: '[20 EUR..30 EUR]'"]],
    ['where no whole number lies between', ["mass: '> 10 mg'", "mass: '< 11 mg'"]],
    ['where only what is negative is in both', ["mass: '< 0 kg'", "mass: '< 5 kg', gift: no"]],
    ['where one day follows another', ['paid: 2026-01-31', 'paid: 2026-02-01']],
    ['where spans are computed, which may not take any value', ["late: '> 1h'", "late: '> 2h'"]],
    ['where units differ', ["count: '> 5 H87'", "count: '> 7 DZN'"]],
    ['where currencies differ', ["value: '> 10 EUR'", "value: '> 10 USD'"]],
    ['where another input keeps them apart', ["country: GB, value: '> 10 EUR'", "country: FR, value: '> 10 EUR'"]],
    ['where one wants what the other says is absent', ['value: absent', "value: '> 10 EUR'"]],
    [
      'where a condition decides, which may never hold',
      ["country: 'cel: order.goodsAmount == order.paidAmount'", 'country: GB'],
    ],
    ['where a list decides, which may be empty', ['country: listed "vague"', 'country: GB']],
    ['where an input is computed of the other', ["value: '> 10 EUR'", 'exempt: yes']],
  ])('but not %s', (_, rows) => {
    expect(told(overlappingRows(table('unique', rows)))).toEqual([]);
  });

  it('is not said of inputs of which one is part of the other, nor of elements that the table itself asks about', () => {
    const inputs = "inputs: { item: 'size(order.item)', gift: 'order.item[0].gift' }";
    expect(told(overlappingRows(table('unique', ["item: '< 1'", 'gift: yes'], inputs)))).toEqual([]);
    const given = `when: order.paidAmount > amount(50, 0, "EUR")\n${INPUTS}`;
    expect(told(overlappingRows(table('unique', ["value: '< 30 EUR'", "value: '< 40 EUR'"], given)))).toEqual([]);
    const beside = `when: '!missing("payment")'\n${INPUTS}`;
    expect(overlappingRows(table('unique', ["value: '< 30 EUR'", "value: '< 40 EUR'"], beside))).toHaveLength(1);
  });

  it('is said of money converted to the currency of the cells; another one is refused before rows are compared', () => {
    const inputs = `inputs: { value: 'convert(order.paidAmount, "EUR")' }`;
    const other = (): CompiledTable => table('unique', ["value: '> 1 USD'", "value: '> 2 USD'"], inputs);
    expect(other).toThrow(/row r1, value: .*Money in EUR and in USD does not mix[^]*row r2, value: /);
    expect(overlappingRows(table('unique', ["value: '> 1 EUR'", "value: '> 2 EUR'"], inputs))).toHaveLength(1);
  });

  it('only under unique', () => {
    expect(
      told(overlappingRows(table('collect', ['', '']))).concat(told(overlappingRows(table('first', ['', ''])))),
    ).toEqual([]);
  });

  it('is told of so many pairs only', () => {
    expect(
      overlappingRows(
        table(
          'unique',
          Array.from({ length: 20 }, () => ''),
        ),
      ),
    ).toHaveLength(20);
  });
});
