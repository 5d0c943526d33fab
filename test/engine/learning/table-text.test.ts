/** A row as text: numbers that read back to the bit, fields that any reader of CSV takes apart, and nothing where nothing is known. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { headerLine, rowLine, singleText } from '../../../src/engine/learning/table-text';
import { answersOf } from '../../../src/engine/learning/answers';
import type { Judged } from '../../../src/engine/learning/noted';
import { answer, COLUMNS, decided, JUDGED } from './support/given-noted';

function read(judged: Partial<Judged>, answers = answersOf([])): Readonly<Record<string, string>> {
  const decision = decided(3, judged);
  const row = { reference: 'ab', decision, judged: { ...JUDGED, ...judged }, answer: answers[0] };
  const text = `${headerLine(COLUMNS)}\n${rowLine(COLUMNS, row)}\n`;
  return parse<Readonly<Record<string, string>>>(text, { columns: true })[0] ?? {};
}

it('has what was decided, what was found, and what the model saw', () => {
  const revenue = { amount: '12.34', currency: 'EUR' };
  const found = answersOf([answer(3, { irregular: true, revenueAmount: revenue })]);
  expect(read({}, found)).toEqual({
    reference: 'ab', flow: 'shop', generation: '1970-01-01T00:00:00.000Z', revision: '3',
    decidedAt: '1970-01-01T03:00:00.000Z', agency: 'CUS', label: '1', disposition: 'LIFTED', revenueMinor: '1234',
    revenueScale: '2', revenueCurrency: 'EUR', outcome: 'INSPECT', measure: 'PHYSICAL', arm: 'RANDOM', propensityPpm: '5000',
    modelId: 'm', modelPpm: '1234', marginMicro: '-5678901', 'in.hs6': '610510', 'in.kg': '0.1', 'f.rate': '0.25', 'f.mass': '0.1',
  });
}); // prettier-ignore

it('leaves empty what is not known', () => {
  const empty = read({ inclusionPpm: null, inputs: [undefined, NaN], features: Float32Array.of(NaN, 0) });
  const names = Object.entries(empty).filter(([, text]) => text === '').map(([name]) => name); // prettier-ignore
  expect(names).toEqual([
    'agency', 'label', 'disposition', 'revenueMinor', 'revenueScale', 'revenueCurrency', 'propensityPpm', 'in.hs6', 'in.kg', 'f.rate',
  ]); // prettier-ignore
});

it.each(['a,b', 'say "so"', '"', 'two\nlines', 'cr\r'])('%j is one field', (text) => {
  expect(read({ inputs: [text, 1] })['in.hs6']).toBe(text);
});

describe('a number of single precision', () => {
  const single = fc.float({ noNaN: true });

  it('reads back to the bit', () => {
    fc.assert(fc.property(single, (x) => expect(Math.fround(Number(singleText(x)))).toBe(x)));
  });

  it('has no digit more than it needs', () => {
    fc.assert(
      fc.property(single.filter((x) => Number.isFinite(x) && x !== 0), (x) => {
        const digits = singleText(x).replace(/e.*/, '').replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
        fc.pre(digits > 1);
        expect(Math.fround(Number(x.toPrecision(digits - 1)))).not.toBe(x);
      }),
    );
  }); // prettier-ignore

  it.each([
    [Math.fround(0.1), '0.1'],
    [16777216, '16777216'],
    [Math.fround(1e-45), '1e-45'],
    [-0, '-0'],
    [NaN, ''],
  ])('%p is %s', (x, text) => expect(singleText(x)).toBe(text));
});
