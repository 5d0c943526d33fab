/** Bytes come out of a record as they went in, as a copy, and a length that lies takes nothing. */
import fc from 'fast-check';
import { avroType } from '../../../src/edge/avro/avro-type';

const bytesType = avroType(
  JSON.stringify({ type: 'record', name: 'Bytes', fields: [{ name: 'bytes', type: 'bytes' }] }),
);
const digestType = avroType(
  JSON.stringify({
    type: 'record',
    name: 'Digests',
    fields: [{ name: 'digest', type: { type: 'fixed', name: 'Digest', size: 32 } }],
  }),
);
const bytesOf = (value: unknown): Uint8Array => (value as { bytes: Uint8Array }).bytes;

it('of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.constantFrom(0, 4_000, 9_000), (bytes, more) => {
      const value = Buffer.concat([bytes, Buffer.alloc(more, 7)]);
      const read = bytesOf(bytesType.fromBuffer(bytesType.toBuffer({ bytes: value })));
      expect(Buffer.from(read).equals(value)).toBe(true);
    }),
  );
});

it('which do not change with the buffer they were read from', () => {
  const read = [8, 600].map((length) => {
    const written = bytesType.toBuffer({ bytes: Buffer.alloc(length, 1) });
    const { bytes } = bytesType.fromBuffer(written) as { bytes: Uint8Array };
    written.fill(2);
    return bytes;
  });
  for (const bytes of read) expect(new Set(bytes)).toEqual(new Set([1]));
});

it('and of digests', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (digest) => {
      expect(digestType.fromBuffer(digestType.toBuffer({ digest }))).toEqual({ digest });
    }),
  );
  expect(() => digestType.toBuffer({ digest: new Uint8Array(31) })).toThrow('expected 32 bytes');
});

it('but not beyond the end, nor fewer than none', () => {
  const whole = bytesType.toBuffer({ bytes: Buffer.alloc(40, 1) });
  for (let length = 0; length < whole.length; length++) {
    expect(bytesType.decode(whole.subarray(0, length)).offset).toBeLessThan(0);
    if (length < 32) expect(digestType.decode(Buffer.alloc(length)).offset).toBeLessThan(0);
  }
  expect(bytesType.decode(Buffer.from([0x01, 0, 0])).offset).toBeLessThan(0);
});
