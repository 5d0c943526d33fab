/** Records come out of their numbers as they went in, wherever some were taken from the front or came from another fetch. */
import fc from 'fast-check';
import { PackedRecords } from '../../../src/edge/kafka/packed-records';
import type { LogRecord } from '../../../src/edge/ports';
import { packed } from './support/fetched';

const bytes = fc.uint8Array({ maxLength: 20 }).map((drawn) => Buffer.from(drawn));
const headers = fc.array(fc.record({ key: fc.string(), value: bytes }), { maxLength: 2 });
const record: fc.Arbitrary<LogRecord> = fc.record({
  topic: fc.constant('orders'),
  partition: fc.constant(3),
  offset: fc.maxSafeNat(),
  appendTime: fc.maxSafeNat(),
  key: fc.option(bytes),
  headers,
  value: bytes,
});

it('whatever they are, also beyond what was first made room for', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(record, { maxLength: 40 }), fc.nat(60)), { maxLength: 6 }), (steps) => {
      const all = new PackedRecords('orders', 3);
      let expected: LogRecord[] = [];
      for (const [fetched, taken] of steps) {
        const others = packed(fetched);
        for (let index = 0; index < others.length; index++) all.addFrom(others, index);
        expected = [...expected, ...fetched];
        expect([...all]).toEqual(expected);
        const count = Math.min(taken, all.length);
        all.dropFirst(count);
        expected = expected.slice(count);
        expect([...all]).toEqual(expected);
        expect(all.length).toBe(expected.length);
        expect(expected.map((_, index) => all.offsetAt(index))).toEqual(expected.map(({ offset }) => offset));
        expect(expected.map((_, index) => all.appendTimeAt(index))).toEqual(expected.map((one) => one.appendTime));
        const sizes = expected.map(({ key, value }) => value.length + (key?.length ?? 0));
        expect(expected.map((_, index) => all.sizeAt(index))).toEqual(sizes);
        expect(expected.map((_, index) => all.record(index)?.size)).toEqual(sizes);
      }
      expect([all.record(all.length), all.offsetAt(all.length)]).toEqual([undefined, Infinity]);
    }),
  );
});
