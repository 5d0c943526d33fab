/** What agencies' documents come to: one answer each, whatever their order, and no more than they say. */
import fc from 'fast-check';
import type { Arrival } from '../../../src/core/events/arrival';
import { answersOf } from '../../../src/engine/learning/answers';
import type { Json, Stated } from '../../support/given-documents';
import { outcome } from '../../support/given-documents';
import { logOf } from '../../support/given-engine';

const NEXT_DAY = Date.UTC(2026, 5, 16);

const arrived = (...documents: readonly Stated[]): readonly Arrival[] =>
  logOf(documents.map((stated, index) => ({ stated, at: NEXT_DAY + index }))).map((one) => {
    if (!one.accepted) throw new Error(one.code);
    return one;
  });
const answers = (...documents: readonly Stated[]) => answersOf(arrived(...documents));
const only = (...documents: readonly Stated[]) => {
  const [one, ...others] = answers(...documents);
  expect(others).toEqual([]);
  return one;
};

describe('a label', () => {
  it.each([
    ['an irregularity', 'CONFIRMED', { irregular: true }, 1],
    ['goods that were seized', 'SEIZED', {}, 1],
    ['goods that were seized though nothing was irregular', 'SEIZED', { irregular: false }, 1],
    ['a look that found nothing', 'LIFTED', { irregular: false }, 0],
    ['an answer that does not say', 'LIFTED', {}, undefined],
    ['goods that went back', 'RETURNED', {}, undefined],
    ['a confirmation alone', 'CONFIRMED', {}, undefined],
  ])('of %s', (_, disposition, body, label) => {
    expect(only(outcome(1, disposition, body))).toMatchObject({ agency: 'CUS', revision: 1, label, disposition });
  });
});

describe('of several documents', () => {
  const at = (time: string, body: Json): Json => ({ outcomeDateTime: `2026-06-15T${time}:00Z`, ...body });

  it('one agency has the last that says what was found, and the last revenue', () => {
    const found = outcome(2, 'CONFIRMED', at('10:00', { irregular: true, revenueAmount: { amount: '9.50', currency: 'EUR' } }));
    const formality = outcome(3, 'LIFTED', at('12:00', {}));
    const assessed = outcome(4, 'CONFIRMED', at('11:00', { revenueAmount: { amount: '12.00', currency: 'EUR' } }));
    expect(only(found, formality, assessed)).toMatchObject({
      label: 1,
      revision: 2,
      disposition: 'CONFIRMED',
      revenue: { value: 1200, scale: 2, currency: 'EUR' },
    });
  }); // prettier-ignore

  it('each agency has its own, and so has each flow and generation', () => {
    const others = [{ agency: 'AGR', irregular: true }, { flow: 'loading' }, { generation: 7 }];
    const all = answers(outcome(1, 'LIFTED', { irregular: false }), ...others.map((body, n) => outcome(2 + n, 'LIFTED', body)));
    expect(all.map(({ agency, flow, generation, label }) => [agency, flow, generation, label])).toEqual([
      ['CUS', 'loading', 0, undefined], ['AGR', 'shop', 0, 1], ['CUS', 'shop', 0, 0], ['CUS', 'shop', 7, undefined],
    ]);
  }); // prettier-ignore

  it('a later version takes the place of an earlier one, and a cancelled one was never given', () => {
    const header = { documentId: 'one' };
    const first = outcome(1, 'LIFTED', { irregular: false }, header);
    const second = outcome(1, 'SEIZED', { irregular: true }, { ...header, version: 2 });
    expect(only(second, first)).toMatchObject({ label: 1, disposition: 'SEIZED' });
    const cancelled = outcome(1, 'SEIZED', {}, { ...header, kind: 'CANCELLATION', version: 2 });
    expect(answers(first, second, cancelled)).toEqual([]);
  });

  it('their order does not matter', () => {
    const documents = [
      outcome(1, 'LIFTED', at('09:00', { irregular: false }), { documentId: 'a' }),
      outcome(1, 'CONFIRMED', at('09:00', { irregular: true }), { documentId: 'a', version: 2 }),
      outcome(2, 'LIFTED', at('09:00', { irregular: false }), { documentId: 'b' }),
      outcome(2, 'LIFTED', at('08:00', { agency: 'AGR', irregular: false }), { documentId: 'c' }),
      outcome(1, 'LIFTED', { irregular: true, agency: 'AGR' }, { documentId: 'd' }),
    ];
    const whole = (given: readonly Arrival[]) => answersOf(given).map((one) => ({ ...one, at: 0 }));
    const log = arrived(...documents);
    fc.assert(
      fc.property(fc.shuffledSubarray([...log], { minLength: log.length }), (shuffled) => {
        expect(whole(shuffled)).toEqual(whole(log));
      }),
    );
  });
});
