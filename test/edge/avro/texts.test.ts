/** Texts come out of a record as they went in, shared or not, and are written as avsc writes them. */
import * as fc from 'fast-check';
import { Type } from 'avsc';
import { avroType, decodeRecord } from '../../../src/edge/avro/avro-type';
import { checkText } from '../../../src/edge/avro/value-checks';

const schema = {
  type: 'record',
  name: 'Texts',
  fields: [
    { name: 'all', type: { type: 'array', items: 'string' } },
    { name: 'last', type: ['null', 'string'], default: null },
  ],
};
const type = avroType(JSON.stringify(schema));
const plain = Type.forSchema(schema as never, { wrapUnions: 'never' });

const short = fc.string({ unit: fc.constantFrom('\0', '\u001f', ' ', 'A', 'a', '~', '\u007f', '9'), maxLength: 10 });
const any = fc.oneof(short, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 70 }));

it('are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), fc.option(any), (all, last) => {
      const { value, clean } = decodeRecord(type, plain.toBuffer({ all, last }), 0);
      const read = [...all, last ?? ''].map((text) => Buffer.from(text).toString('utf8'));
      expect(value).toEqual({ all: read.slice(0, -1), last: last === null ? null : read.at(-1) });
      expect(clean).toBe(read.every((text) => checkText(text, Infinity, false) === undefined));
    }),
    { numRuns: 1_000 },
  );
});

it('are read right though more of them are met than are remembered', () => {
  const all = Array.from({ length: 20_000 }, (_, index) => (index * 48_271).toString(36).slice(-8));
  for (const some of [all, [...all].reverse()])
    for (let from = 0; from < some.length; from += 1_000) {
      const part = some.slice(from, from + 1_000);
      expect(decodeRecord(type, plain.toBuffer({ all: part, last: null }), 0).value).toEqual({ all: part, last: null });
    }
});

it('are written as avsc writes them, into whatever room there is', () => {
  fc.assert(
    fc.property(fc.array(any, { maxLength: 5 }), fc.nat({ max: 120 }), (all, room) => {
      const value = { all, last: all[0] ?? null };
      const [ours, theirs] = [type, plain].map((one) => {
        const buffer = Buffer.alloc(room);
        const end = one.encode(value, buffer, 0);
        return { end, bytes: end < 0 ? '' : buffer.toString('hex') };
      });
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 1_000 },
  );
});

it('that are none are refused', () => {
  expect(() => type.toBuffer({ all: [7], last: null })).toThrow();
});
