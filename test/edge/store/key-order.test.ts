/** Keys are sorted as their bytes are compared, whatever they have in common. */
import fc from 'fast-check';
import type { Keys } from '../../../src/edge/store/key-order';
import { keyOrder } from '../../../src/edge/store/key-order';

function keysOf(all: readonly Uint8Array[]): Keys {
  const ends = new Uint32Array(all.length + 3);
  let end = 0;
  for (const [index, key] of all.entries()) ends[index] = end += key.length;
  return { bytes: Buffer.concat([...all, Buffer.from('what was here before')]), ends, count: all.length };
}

const sorted = (all: readonly Uint8Array[]): readonly string[] =>
  [...all].sort((a, b) => Buffer.compare(a, b)).map((key) => Buffer.from(key).toString('hex'));
const inOrder = (all: readonly Uint8Array[]): readonly string[] =>
  [...keyOrder(keysOf(all))].map((index) => Buffer.from(all[index] ?? []).toString('hex'));

const byte = fc.oneof(fc.constantFrom(1, 0x41, 0x7f, 0x80, 0xff), fc.integer({ min: 1, max: 255 }));
const part = fc.array(byte, { maxLength: 8 }).map((bytes) => Buffer.from(bytes));
const prefix = fc
  .constantFrom('', 'ORD:', 'ORD:SHOP-1:', 'HSE:a-carrier-with-a-long-name:2026-')
  .map((text) => Buffer.from(text));

it('with the same beginnings, as beginnings of one another, and none at all', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(prefix, part, part), { maxLength: 200 }), (drawn) => {
      const all = [...new Set(drawn.map((parts) => Buffer.concat(parts).toString('hex')))];
      const keys = all.map((hex) => Buffer.from(hex, 'hex'));
      expect(inOrder(keys)).toEqual(sorted(keys));
    }),
    { numRuns: 300 },
  );
});

it('of two that differ in nothing but zero bytes either comes first', () => {
  const keys = ['a', 'a\0', 'a\0\0', 'b'].map((text) => Buffer.from(text));
  expect(new Set(inOrder(keys))).toEqual(new Set(sorted(keys)));
  expect(inOrder(keys).at(-1)).toBe('62');
});

it('of many thousands, some as long as a reference may be', () => {
  const keys = Array.from({ length: 20_000 }, (_, n) =>
    Buffer.from(`ORD:shop-${(n * 7919) % 13}:${(n * 104729) % 20_000}`),
  );
  const long = Array.from({ length: 50 }, (_, n) => Buffer.from(`ORD:${'x'.repeat(1000)}${49 - n}`));
  expect(inOrder([...keys, ...long])).toEqual(sorted([...keys, ...long]));
});
