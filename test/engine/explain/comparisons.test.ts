/** Conditions taken apart: each part with the values that both sides had, and only the parts that decide. */
import type { Content, DocumentContent } from '../../../src/core/events/document';
import { emptyFrame, type Facts, type Frame } from '../../../src/core/score/condition/frame';
import { resolveLists, type ListDefinition } from '../../../src/core/score/lists';
import { celEnvironment } from '../../../src/edge/policy/cel-environment';
import { parseCondition } from '../../../src/edge/policy/cel-parse';
import { CEL_TYPES } from '../../../src/edge/policy/cel-types.generated';
import { comparisonsOf } from '../../../src/engine/explain/comparisons';
import type { Comparison } from '../../../src/engine/explain/explanation';

const DAY = Date.UTC(2026, 5, 15);
const rates: ListDefinition = {
  id: 'exchange-rates',
  kind: 'code',
  columns: ['usd_per_unit', 'verified', 'source'],
  rows: ['EUR', 'CNY'].map((key, index) => ({
    key,
    validFrom: Date.UTC(2026, 0, 1),
    validTo: undefined,
    values: {
      key,
      usd_per_unit: index === 0 ? '1.20' : '0.15',
      valid_from: '2026-01-01',
      verified: 'illustrative',
      source: 's',
    },
  })),
};
const words: ListDefinition = {
  id: 'words',
  kind: 'text',
  columns: ['agency', 'verified', 'source'],
  rows: [
    {
      key: 'pepper spray',
      validFrom: undefined,
      validTo: undefined,
      values: { key: 'pepper spray', agency: 'ARM', verified: 'memory', source: 's' },
    },
  ],
};
const currencies: ListDefinition = {
  id: 'currencies',
  kind: 'code',
  columns: ['source'],
  rows: [{ key: 'EUR', validFrom: undefined, validTo: undefined, values: { key: 'EUR', source: 's' } }],
};
const parties: ListDefinition = {
  id: 'parties',
  kind: 'name',
  columns: ['verified', 'source'],
  rows: [
    { key: 'grauwerk gmbh', validFrom: undefined, validTo: undefined, values: { key: 'grauwerk gmbh', source: 's' } },
  ],
};
const lists = new Map([rates, words, currencies, parties].map((list) => [list.id, list]));
const resolved = resolveLists([...lists.values()], DAY);
const facts: Facts = {
  awaited: () => true,
  missing: () => false,
  conflict: () => false,
  lateByMs: () => 0,
  list: (id) => resolved.get(id),
};
const environment = celEnvironment(CEL_TYPES, undefined, undefined, [...lists.values()]);

const amount = (value: number, currency = 'CNY'): Content => ({ value, scale: 2, currency });
const item = (sequenceNumeric: number, description: string | null, price: number | null): Content => ({
  sequenceNumeric,
  gift: null,
  commodity: { description, classification: [{ id: '620520' }] },
  itemAmount: price === null ? null : amount(price),
});
const order = {
  paidAmount: amount(12000),
  item: [item(10, 'shirt', 5000), item(20, null, 7000)],
} as unknown as DocumentContent;
const logistics = { totalGrossMassMilligrams: 1_250_000, departureDateTime: DAY } as unknown as DocumentContent;

function explained(text: string, bound: Partial<Frame> = { order, logistics }): readonly Comparison[] {
  const parsed = parseCondition(text, environment, 'bool');
  if (parsed._tag === 'Left') throw new Error(parsed.left.message);
  const frame: Frame = Object.assign(emptyFrame(facts), bound);
  return comparisonsOf(parsed.right, { frame, wrap: (part) => part, places: new Map() }, { lists, on: '2026-06-15' });
}

/** `left relation right: result`, values only. */
const told = (text: string, bound?: Partial<Frame>): string[] =>
  explained(text, bound).map(
    ({ left, relation, right, result }) =>
      [left.value ?? 'absent', relation, ...(right === null ? [] : [right.value ?? 'absent'])].join(' ') +
      `: ${result}`,
  );

describe('a comparison', () => {
  it('has the value of both sides, and every element with its pointer', () => {
    const [comparison] = explained('sum(order.item.map(i, i.itemAmount)) != order.paidAmount');
    expect(comparison).toMatchObject({
      left: {
        name: null,
        value: '120.00 CNY',
        reads: [
          { document: 'order', name: 'item amount', pointer: 'X-ORDER/68A[10]/112', value: '50.00 CNY' },
          { document: 'order', name: 'item amount', pointer: 'X-ORDER/68A[20]/112', value: '70.00 CNY' },
        ],
      },
      relation: '!=',
      right: { name: 'order paid amount', value: '120.00 CNY' },
      result: 'no',
    });
  });

  it('shows masses and times as such, computed ones too', () => {
    expect(
      told('logistics.totalGrossMassMilligrams * 2.0 > kilograms(0.5) + logistics.totalGrossMassMilligrams'),
    ).toEqual(['2.5 kg > 1.75 kg: yes']);
    expect(told('mass("2 kg") > logistics.totalGrossMassMilligrams')).toEqual(['2 kg > 1.25 kg: yes']);
    expect(told('duration("36h") + logistics.departureDateTime > date("2026-01-31")')).toEqual([
      expect.stringMatching(/^20\S+Z > 2026-01-31T00:00:00.000Z: yes$/),
    ]);
    expect(told('logistics.departureDateTime - logistics.departureDateTime < hours(1.5)')).toEqual([
      '0 h < 1.5 h: yes',
    ]);
  });

  it('names what is absent and stays unknown', () => {
    const [comparison] = explained('payment.paidAmount != order.paidAmount');
    expect(comparison).toMatchObject({
      left: { name: 'payment paid amount', value: null, reads: [{ document: 'payment', value: null }] },
      result: 'unknown',
    });
  });

  it('carries the rows of the rates that it was converted at', () => {
    const [comparison] = explained('convert(order.paidAmount, "EUR") > amount(1000.0, 2.0, "EUR")');
    expect(comparison?.left.value).toBe('15.00 EUR');
    expect(comparison?.left.lookups).toMatchObject([
      {
        list: 'exchange-rates',
        key: 'CNY',
        on: '2026-06-15',
        row: { values: { usd_per_unit: '0.15' }, validFrom: '2026-01-01', validTo: null },
      },
      {
        list: 'exchange-rates',
        key: 'EUR',
        row: { values: { usd_per_unit: '1.20' }, verified: 'illustrative', source: 's' },
      },
    ]);
  });

  it('says of a list whether it is listed', () => {
    expect(told('listed("exchange-rates", order.paidAmount.currency)')).toEqual([
      '"CNY" is listed in exchange-rates (CNY): yes',
    ]);
    const [missing] = explained('listed("exchange-rates", "GBP")');
    expect(missing?.right?.lookups).toEqual([{ list: 'exchange-rates', key: 'GBP', on: '2026-06-15', row: null }]);
  });

  it('says of a text which row of a list it names', () => {
    const spray = { ...order, item: [item(10, 'Pepper-Spray, 50 ml', 5000)] } as unknown as DocumentContent;
    const [named] = explained('mention("words", order.item[0].commodity.description) != ""', { order: spray });
    expect(named).toMatchObject({
      left: { name: 'order commodity description', value: '"Pepper-Spray, 50 ml"', lookups: [] },
      relation: 'names one of',
      right: { value: 'words (pepper spray)', lookups: [{ list: 'words', row: { values: { agency: 'ARM' } } }] },
      result: 'yes',
    });
    expect(told('mention("words", order.item[0].commodity.description) != ""')).toEqual([
      '"shirt" names one of words: no',
    ]);
    expect(told('mention("words", order.item[0].commodity.description) == ""')).toEqual([
      '"shirt" names none of words: yes',
    ]);
    expect(told('mention("words", order.item[1].commodity.description) != ""')).toEqual([
      'absent names one of words: unknown',
    ]);
  });

  it('says of a text how vague it is, and which row it names', () => {
    const spray = { ...order, item: [item(10, 'Pepper-Spray, 50 ml', 5000)] } as unknown as DocumentContent;
    const text = 'vagueness("words", order.item[0].commodity.description) >= 0.6';
    const [graded] = explained(text, { order: spray });
    expect(graded).toMatchObject({
      left: { name: 'order commodity description', value: '"Pepper-Spray, 50 ml"' },
      relation: 'has vagueness 1 >=',
      right: { lookups: [{ list: 'words', row: { key: 'pepper spray' } }] },
      result: 'yes',
    });
    expect(told(text)).toEqual(['"shirt" has vagueness 0 >= 0.6: no']);
  });

  it('says of a code that the list does not have it', () => {
    const [asked] = explained('isCurrency(order.paidAmount.currency)');
    expect(asked).toMatchObject({ relation: 'is a currency code', result: 'no' });
    expect(asked?.left.lookups).toMatchObject([{ list: 'currencies', key: 'CNY', row: null }]);
  });

  it('says of a name which row of a list it is called like', () => {
    const sold = { ...order, item: [item(10, 'Grauwrk G.m.b.H.', 5000)] } as unknown as DocumentContent;
    const [named] = explained('screened("parties", order.item[0].commodity.description) != ""', { order: sold });
    expect(named).toMatchObject({
      relation: 'is called like one of',
      right: {
        value: 'parties (grauwerk gmbh)',
        lookups: [{ list: 'parties', row: { key: 'grauwerk gmbh', source: 's' } }],
      },
      result: 'yes',
    });
    expect(told('screened("parties", order.item[0].commodity.description) == ""')).toEqual([
      '"shirt" is called like none of parties: yes',
    ]);
    const [scored] = explained('screen("parties", order.item[0].commodity.description) > 0.5', { order: sold });
    expect(scored).toMatchObject({ left: { lookups: [{ row: { key: 'grauwerk gmbh' } }] }, result: 'yes' });
  });

  it('shows the row behind a column that was read by what a text names', () => {
    const spray = { ...order, item: [item(10, 'pepper spray', 5000)] } as unknown as DocumentContent;
    const text = 'entry("words", mention("words", order.item[0].commodity.description), "agency") == "ARM"';
    const [{ left } = { left: undefined }] = explained(text, { order: spray });
    expect(left).toMatchObject({ name: 'words pepper spray agency', value: '"ARM"', lookups: [{ list: 'words' }] });
  });
});

describe('of parts that are put together', () => {
  it('only those that decide are told', () => {
    expect(told('order.item.exists(i, i.itemAmount == order.paidAmount) || size(order.item) == 2')).toEqual([
      '2 = 2: yes',
    ]);
    expect(told('size(order.item) == 2 && !has(order.paidAmount)')).toEqual(['stated is stated: yes']);
    expect(told('size(order.item) == 1 && has(payment.paidAmount)')).toEqual(['2 = 1: no']);
  });

  it('a choice is told by the branch taken, or by its test while that is unknown', () => {
    expect(told('has(order.paidAmount) ? size(order.item) > 1 : false')).toEqual(['2 > 1: yes']);
    expect(told('has(payment.paidAmount) ? true : false')).toEqual(['absent is stated: unknown']);
  });

  it('a quantifier is told by the elements that decide it, inside filters and other quantifiers too', () => {
    expect(told('order.item.exists(i, i.itemAmount > amount(6000.0, 2.0, "CNY"))')).toEqual([
      '70.00 CNY > 60.00 CNY: yes',
    ]);
    expect(told('order.item.all(i, has(i.commodity.description))')).toEqual(['absent is stated: no']);
    const nested =
      'order.item.exists(i, i.commodity.classification.exists(c, c.id == "620520" && i.sequenceNumeric == 20.0))';
    expect(told(nested)).toEqual(['"620520" = "620520": yes', '20 = 20: yes']);
    const [filtered] = explained(
      'order.item.filter(i, i.sequenceNumeric == 20.0).exists(i, i.itemAmount > amount(0.0, 2.0, "CNY"))',
    );
    expect(filtered?.left.reads[0]?.pointer).toBe('X-ORDER/68A[20]/112');
  });

  it('an empty or absent list says so', () => {
    const empty = { ...order, item: [] } as unknown as DocumentContent;
    expect(told('order.item.exists(i, has(i.gift))', { order: empty })).toEqual(['none one holds: no']);
    expect(told('order.item.exists(i, has(i.gift))', {})).toEqual(['absent one holds: unknown']);
  });
});
