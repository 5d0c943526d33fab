/** A decision table is sugar over rules: what its rows say of what is stated, absent and awaited, under each hit policy. */
import * as fc from 'fast-check';
import type { Content } from '../../../../src/core/events/document';
import { rowRuleId } from '../../../../src/edge/policy/tables/compiled-table';
import { frameOf, conditionOf } from '../../../core/score/condition/support/conditions';
import { readTable, saidByRows, tableOf, tableText } from '../support/given-table';

const BANDS = `hitPolicy: first
inputs:
  value: order.paidAmount
  country: order.destinationCountryCode
rows:
  - { id: high, when: { value: '>= 1000 USD' }, points: 40, measure: RFI }
  - { id: listed, when: { country: [GB, US] }, agency: SEC }
  - { id: rest, when: {} }`;

const usd = (value: number): Content => ({ value, scale: 0, currency: 'USD' });
const order = (paid: number | null, country: string | null): { order: Content } => ({
  order: { paidAmount: paid === null ? null : usd(paid), destinationCountryCode: country },
});

describe('first', () => {
  const table = tableOf(BANDS);

  it('holds where the cells do and no earlier row holds', () => {
    expect(saidByRows(table, order(1000, 'GB'))).toEqual({ high: 'hit', listed: 'miss', rest: 'miss' });
    expect(saidByRows(table, order(999, 'GB'))).toEqual({ high: 'miss', listed: 'hit', rest: 'miss' });
    expect(saidByRows(table, order(999, 'FR'))).toEqual({ high: 'miss', listed: 'miss', rest: 'hit' });
  });

  it('is unknown in a later row while it is unknown whether an earlier one holds', () => {
    expect(saidByRows(table, order(null, 'GB'))).toEqual({ high: 'unknown', listed: 'unknown', rest: 'miss' });
    expect(saidByRows(table, order(null, 'FR'))).toEqual({ high: 'unknown', listed: 'miss', rest: 'unknown' });
  });

  it('makes a rule of each row, with what the row or else the table says', () => {
    expect(
      table.rows.map(({ number, id, line, rule: { rule, source } }) => [
        number, id, line, rule.id, rule.points, rule.measure, rule.agency, source.when,
      ]),
    ).toEqual([
      [1, 'high', 13, 't.high', 40, 'RFI', 'CUS', 'order.paidAmount >= amount(1000, 0, "USD")'],
      [2, 'listed', 14, 't.listed', 5, undefined, 'SEC',
        '!(order.paidAmount >= amount(1000, 0, "USD")) && order.destinationCountryCode in ["GB", "US"]'],
      [3, 'rest', 15, 't.rest', 5, undefined, 'CUS',
        '!(order.paidAmount >= amount(1000, 0, "USD")) && !(order.destinationCountryCode in ["GB", "US"])'],
    ]); // prettier-ignore
  });

  it('does not ask again what the row itself rules out: bands stay short', () => {
    const bands = tableOf(`hitPolicy: first
inputs: { mass: 'order.item[0].grossMassMilligrams' }
rows:
  - { id: heavy, when: { mass: '>= 30 kg' } }
  - { id: middle, when: { mass: '[2 kg..30 kg)' } }
  - { id: light, when: { mass: '< 500 g' } }`);
    const mass = 'order.item[0].grossMassMilligrams';
    expect(bands.rows.map(({ rule }) => rule.source.when)).toEqual([
      `${mass} >= mass("30 kg")`,
      `${mass} >= mass("2 kg") && ${mass} < mass("30 kg")`,
      `${mass} < mass("500 g")`,
    ]);
  });

  it('reaches a row for what is absent although earlier rows ask for values of it', () => {
    const table = tableOf(`hitPolicy: first
inputs: { value: order.paidAmount }
rows:
  - { id: high, when: { value: '>= 1000 USD' } }
  - { id: none, when: { value: absent } }
  - { id: low, when: { value: stated } }`);
    expect(saidByRows(table, order(null, null))).toEqual({ high: 'unknown', none: 'hit', low: 'miss' });
    expect(saidByRows(table, order(5, null))).toEqual({ high: 'miss', none: 'miss', low: 'hit' });
    expect(saidByRows(table, {}, true)).toEqual({ high: 'unknown', none: 'unknown', low: 'unknown' });
  });
});

describe.each(['collect', 'unique'])('%s', (policy) => {
  it('lets each row hold by itself', () => {
    const table = tableOf(BANDS.replace('first', policy));
    expect(saidByRows(table, order(1000, 'GB'))).toEqual({ high: 'hit', listed: 'hit', rest: 'hit' });
    expect(saidByRows(table, order(null, 'GB'))).toEqual({ high: 'unknown', listed: 'hit', rest: 'hit' });
  });
});

describe('a table', () => {
  it('asks what stands under `when` before all of its rows', () => {
    const table = tableOf(
      BANDS.replace('inputs:', 'when: order.tradeModeCode == "9610" || order.goodsAmount == order.paidAmount\ninputs:'),
    );
    expect(table.rows[2]?.rule.source.when).toMatch(/^\(order.tradeModeCode == "9610" \|\| .*\) && !\(/);
    const stated = order(999, 'FR');
    expect(saidByRows(table, { order: { ...stated.order, tradeModeCode: '9610' } }).rest).toBe('hit');
    expect(saidByRows(table, { order: { ...stated.order, tradeModeCode: '1', goodsAmount: usd(1) } }).rest).toBe(
      'miss',
    );
  });

  it('walks items where it says each', () => {
    const table = tableOf(`hitPolicy: collect
each: order.item
inputs: { gift: item.gift, heading: 'item.commodity.classification[0].id', agency: 'entry("controls", item.originCountryCode, "agency")' }
rows:
  - { id: gift, when: { gift: yes, heading: [8517*, "90"] } }
  - { id: other, when: { gift: 'no', heading: 'not 85*' }, agencyFrom: 'entry("controls", item.originCountryCode, "agency")' }`);
    const item = (gift: boolean, id: string): { item: Content } => ({
      item: { gift, commodity: { classification: [{ id }] } },
    });
    expect(saidByRows(table, item(true, '851712'))).toEqual({ gift: 'hit', other: 'miss' });
    expect(saidByRows(table, item(true, '9012'))).toEqual({ gift: 'miss', other: 'miss' });
    expect(saidByRows(table, item(false, '9012'))).toEqual({ gift: 'miss', other: 'hit' });
    expect(table.rows[1]?.rule.rule.agencyFrom).toBeDefined();
    expect(table.rows[1]?.rule.rule.each?.key).toBe('order.item');
  });
});

describe('rows drawn at random', () => {
  const cells = fc.constantFrom(
    '-',
    '>= 10 USD',
    '< 50 USD',
    '[20 USD..30 USD)',
    '10 USD',
    '!= 10 USD',
    'stated',
    'absent',
  );
  const countries = fc.constantFrom(
    '-', 'GB', '!= GB', '[GB, F*]', 'not [GB, FR]', 'listed "vague"', 'cel: order.goodsAmount > order.paidAmount',
  ); // prettier-ignore
  const rows = fc.array(fc.tuple(cells, countries), { minLength: 1, maxLength: 5 });
  const amount = fc.option(fc.constantFrom(0, 10, 20, 29, 50));
  const place = fc.option(fc.constantFrom('GB', 'FR', 'DE', 'gift'));
  const filling = fc.option(fc.record({ paid: amount, goods: amount, country: place }));

  const drawnTable = (policy: string, drawn: readonly (readonly [string, string])[]) =>
    tableOf(`hitPolicy: ${policy}
inputs: { value: order.paidAmount, country: order.destinationCountryCode }
rows:
${drawn.map(([value, country], index) => `  - { id: r${index}, when: { value: '${value}', country: '${country}' } }`).join('\n')}`);
  const filled = (stated: { paid: number | null; goods: number | null; country: string | null } | null) =>
    stated === null
      ? {}
      : {
          order: {
            ...order(stated.paid, stated.country).order,
            goodsAmount: stated.goods === null ? null : usd(stated.goods),
          },
        };

  it('show as their condition what is run', () => {
    fc.assert(
      fc.property(rows, filling, fc.constantFrom('first', 'collect'), (drawn, stated, policy) => {
        const facts = { awaited: () => stated === null };
        for (const { rule } of drawnTable(policy, drawn).rows)
          expect(conditionOf(rule.source.when)(frameOf(filled(stated), facts))).toEqual(
            rule.rule.condition(frameOf(filled(stated), facts)),
          );
      }),
      { numRuns: 200 },
    );
  });

  it('under first are what they are alone, and no earlier row holds, in three values', () => {
    fc.assert(
      fc.property(rows, filling, (drawn, stated) => {
        const awaited = stated === null;
        const first = Object.values(saidByRows(drawnTable('first', drawn), filled(stated), awaited));
        const alone = Object.values(saidByRows(drawnTable('collect', drawn), filled(stated), awaited));
        for (const [index, said] of first.entries()) {
          // Such a row is told apart from values before it by being there or not.
          if (drawn[index]?.[0] === 'absent') continue;
          const values = [...alone.slice(0, index).map((one) => NOT[one]), alone[index]];
          expect(said).toBe(values.includes('miss') ? 'miss' : values.includes('unknown') ? 'unknown' : 'hit');
        }
      }),
      { numRuns: 200 },
    );
  });
});

const MASS = 'order.item[0].grossMassMilligrams';
const PAID = 'payment.paymentDateTime';
const COUNT = 'order.item[0].quantity';

const NOT: Readonly<Record<string, string>> = { hit: 'miss', miss: 'hit', unknown: 'unknown' };

describe('is refused, with the line of what is wrong,', () => {
  const refused = (body: string): unknown => {
    const table = readTable(tableText(body));
    return table._tag === 'Left' ? table.left : 'taken';
  };
  const one = (cell: string, input = 'order.paidAmount'): string =>
    `hitPolicy: first\ninputs: { x: '${input}' }\nrows:\n  - id: a\n    when:\n      x: ${cell}`;

  it.each([
    ['a number over money', one('30'), /^13: row a, x: expected an amount with its currency, like 150 EUR, found 30/],
    ['money over a number', one("'> 30 EUR'", 'size(order.item)'), /^13: row a, x: expected a number/],
    ['money over a mass', one("'> 30 EUR'", MASS), /^13: row a, x: expected a mass like 30 kg, found 30 EUR/],
    ['a mass without unit', one('30', MASS), /^13: row a, x: expected a mass like 30 kg, found 30/],
    ['a mass over a number', one("'> 2 kg'", 'size(order.item)'), /^13: row a, x: expected a number, like 30/],
    ['a day that there is not', one("'< 2026-02-30'", PAID), /^13: row a, x: expected a day like 2026-01-31/],
    ['a moment without zone', one("'< 2026-02-03T10:00:00'", PAID), /^13: .*a moment like 2026-01-31T08:30:00Z, found/],
    ['a span without unit', one("'> 36'", 'lateBy("order")'), /^13: row a, x: expected a span like 36h/],
    ['a quantity of an unknown unit', one("'> 3 ZZZ'", COUNT), /^13: row a, x: expected a quantity with its unit code/],
    [
      'a list that there is not, in one line',
      one('listed "brand"', 'order.destinationCountryCode'),
      /^13: row a, x: Unknown list: brand$/,
    ],
    [
      'a misspelt element in a condition of its own, with what is like it',
      one("'cel: order.payedAmount != payment.paidAmount'"),
      /^13: row a, x: No such key: payedAmount, at "payedAmount != payment\.paidAmount"; did you mean paidAmount\?$/,
    ],
    ['a mass in seconds', one("'[2 kg..3 s]'", MASS), /^13: row a, x: expected a mass like 30 kg, found 3 s/],
    [
      'a number over a text',
      one('8517', 'order.destinationCountryCode'),
      /^13: .* write it in quotes, '8517'; expected a text/,
    ],
    [
      'numbers listed over a text',
      one('[8517, "85"]', 'order.destinationCountryCode'),
      /^13: .* write it in quotes, '8517'/,
    ],
    ['a word over yes or no', one('maybe', 'order.item[0].gift'), /^13: row a, x: found "maybe"; expected yes or no/],
    ['an empty range', one("'(10 EUR..10 EUR]'"), /^13: .* a range that nothing is in/],
    ['a range in two currencies', one("'[10 EUR..20 USD]'"), /two currencies, EUR and USD/],
    ['an unknown list', one('listed "nothing"', 'order.destinationCountryCode'), /^13: .* Unknown list: nothing/],
    ['a condition that does not parse', one("'cel: order.paidAmount >'"), /^13: row a, x: .*, at its end$/],
    [
      'brackets that close what they did not open',
      one("'cel: true) || (true'"),
      /^13: row a, x: .*, at "\) \|\| \(true"$/,
    ],
    ['a star in the middle', one('8*7', 'order.destinationCountryCode'), /^13: .*found 8\*7/],
    ['an input that is no element', one("'-'", 'order.payed'), /^9: input x: No such key: payed/],
    ['a cell of no input', one("'-'").replace("x: '-'", 'y: 1'), /^13: row a: expected an input \(x\), found y/],
    ['a value asked of a record', one('GB', 'order.buyer'), /^13: row a, x: found "GB"; expected stated or absent/],
    ['two rows of one id', `${one("'-'")}\n  - { id: a }`, /^14: row a: this id stands twice/],
    ['an id with a dot', one("'-'").replace('id: a', 'id: a.b'), /^11: .*expected an id like high/],
    ['no rows', 'hitPolicy: first\ninputs: {}\nrows: []', /expected 1 to 200 rows/],
    ['a hit policy that there is not', one("'-'").replace('first', 'any'), /^8: .*one of first, collect, unique/],
    ['an each that leads nowhere', `each: order.buyer\n${one("'-'")}`, /^8: expected a path from a document/],
  ])('%s', (_, body, message) => {
    expect(refused(body)).toEqual([expect.stringMatching(message)]);
  });

  it.each(['>= 30', '!= GB', '[10..20)', 'not [GB, FR]'])('%s without quotes, with a word about quotes', (cell) => {
    const [problem] = refused(
      one(cell).replace('\n    when:\n      x: ', ', when: { x: ').replace('- id', '- { id') + ' } }',
    ) as string[];
    expect(problem).toMatch(/^11: .*a comparison or a range stands in quotes/);
  });

  it('a row without points in a table without any', () => {
    const table = readTable(tableText(one("'-'")).replace('    points: 5\n', ''));
    expect(table).toEqual({ _tag: 'Left', left: [expect.stringMatching(/^10: row a: expected points/)] });
  });

  it('so many rows that each would ask everything of all others', () => {
    const rows = Array.from(
      { length: 200 },
      (_, index) => `  - { id: r${index}, when: { x: G${index}, y: H${index} } }`,
    );
    const body = 'hitPolicy: first\ninputs: { x: order.exportCountryCode, y: order.conditionCode }\nrows:\n';
    expect(refused(body + rows.join('\n'))).toEqual([expect.stringMatching(/the table is too large up to here/)]);
  });
});

it('names the rule of a row by table and row', () => {
  expect(rowRuleId('R12-value', 'high')).toBe('R12-value.high');
});
