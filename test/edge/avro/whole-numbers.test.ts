/** Whole numbers stand in the bytes that avsc writes, and are what it reads of them. */
import { types } from 'avsc';
import fc from 'fast-check';
import { avroType } from '../../../src/edge/avro/avro-type';

const LARGEST = Number.MAX_SAFE_INTEGER - 1;
/** Beyond half of what is exact, avsc's own arithmetic loses the sign of odd zigzags. */
const EXACT = 2 ** 52 - 1;

const recordOf = (kind: string) =>
  avroType(JSON.stringify({ type: 'record', name: 'One', fields: [{ name: 'one', type: kind }] }));
const long = recordOf('long');
const int = recordOf('int');
const theirs = new types.LongType();
const edges = [0, 6, 7, 13, 14, 20, 21, 27, 28, 29, 30, 31, 32, 34, 35, 41, 42, 48, 51]
  .map((bits) => 2 ** bits)
  .flatMap((power) => [power - 1, power, power + 1]);
const numbers = fc.oneof(
  fc.integer({ min: -EXACT, max: EXACT }),
  fc.constantFrom(...edges, ...edges.map((edge) => -edge)),
  fc.integer(),
  fc.nat(300),
);

it('as avsc writes and reads them', () => {
  fc.assert(
    fc.property(numbers, (one) => {
      const bytes = theirs.toBuffer(one);
      expect(long.toBuffer({ one })).toEqual(bytes);
      expect(long.fromBuffer(bytes)).toEqual({ one: one + 0 });
    }),
    { numRuns: 3_000 },
  );
});

it('of 32 bits are those of longs', () => {
  fc.assert(
    fc.property(fc.integer(), (one) => {
      expect(int.toBuffer({ one })).toEqual(theirs.toBuffer(one));
      expect(int.fromBuffer(theirs.toBuffer(one))).toEqual({ one });
    }),
  );
});

it.each([1.5, NaN, Infinity, LARGEST + 1, -LARGEST - 1, '1', null, undefined])('but not %p', (one) => {
  expect(() => long.toBuffer({ one })).toThrow();
  expect(() => int.toBuffer({ one })).toThrow();
});

it.each([2 ** 31, -(2 ** 31) - 1])('nor %d where 32 bits are asked for', (one) => {
  expect(() => int.toBuffer({ one })).toThrow();
});

it.each([9, 10, 11, 200])('in %d bytes that never end are refused', (length) => {
  expect(() => long.fromBuffer(Buffer.alloc(length, 0xff)) as unknown).toThrow();
});
