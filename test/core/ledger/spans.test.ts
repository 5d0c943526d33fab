/** Spans: maximal runs from one topic in processing order, without a gap between one entry and the next. */
import fc from 'fast-check';
import { positionsAfter, spansOf } from '../../../src/core/ledger/spans';

const at = (topic: string, offset: number) => ({ topic, offset });

it('a run ends where another topic begins', () => {
  const records = [at('orders', 4), at('orders', 5), at('payments', 0), at('orders', 6)];
  expect(spansOf(records, { orders: 4, payments: 0 })).toEqual([
    { topic: 'orders', from: 4, to: 6 },
    { topic: 'payments', from: 0, to: 1 },
    { topic: 'orders', from: 6, to: 7 },
  ]);
});

it('offsets may have holes: a span begins where the input stood', () => {
  expect(spansOf([at('orders', 9)], { orders: 4 })).toEqual([{ topic: 'orders', from: 4, to: 10 }]);
});

it('inputs without a record stand at their end, empty', () => {
  expect(spansOf([], { orders: 4, payments: 2 })).toEqual([
    { topic: 'orders', from: 4, to: 4 },
    { topic: 'payments', from: 2, to: 2 },
  ]);
});

it('an input without a span stays where it stood', () => {
  const spans = [{ topic: 'orders', from: 4, to: 6 }];
  expect(positionsAfter(spans, { orders: 4, payments: 2 })).toEqual({ orders: 6, payments: 2 });
});

it('the next entry goes on where this one ended, and every record is in exactly one span, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('orders', 'payments', 'logistics'), { maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      (topics, size) => {
        const next: Record<string, number> = {};
        const records = topics.map((topic) => at(topic, (next[topic] = (next[topic] ?? 0) + 2)));
        let positions: Readonly<Record<string, number>> = { orders: 0, payments: 0, logistics: 0 };
        const covered: { topic: string; offset: number }[] = [];
        for (let from = 0; from < records.length; from += size) {
          const taken = records.slice(from, from + size);
          const spans = spansOf(taken, positions);
          for (const span of spans)
            covered.push(
              ...taken.filter(({ topic, offset }) => topic === span.topic && offset >= span.from && offset < span.to),
            );
          positions = positionsAfter(spans, positions);
        }
        expect(covered).toEqual(records);
        for (const { topic, offset } of records.slice(-1)) expect(positions[topic]).toBe(offset + 1);
      },
    ),
    { numRuns: 100 },
  );
});
