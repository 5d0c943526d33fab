/** RFC 9162: the root over the records of a transaction, against hashes worked out here by hand. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { rootOf } from '../../../src/core/ledger/merkle';
import { sha256 } from '../../../src/edge/sha256';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const H = (...parts: readonly (number | Uint8Array)[]): Uint8Array =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : part))))
    .digest();
const node = (left: Uint8Array, right: Uint8Array) => H(1, left, right);
const leaves = Array.from({ length: 8 }, (_, index) => H(0, Buffer.from([index])));
const [a, b, c, d, e, f, g, h] = leaves as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

it('the root of nothing is the hash of nothing', () => {
  expect(text(rootOf([], sha256))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it.each<[string, readonly Uint8Array[], Uint8Array]>([
  ['one leaf is that leaf', [a], a],
  ['two', [a, b], node(a, b)],
  ['three', [a, b, c], node(node(a, b), c)],
  ['four', [a, b, c, d], node(node(a, b), node(c, d))],
  ['five', [a, b, c, d, e], node(node(node(a, b), node(c, d)), e)],
  ['six', [a, b, c, d, e, f], node(node(node(a, b), node(c, d)), node(e, f))],
  ['seven', [a, b, c, d, e, f, g], node(node(node(a, b), node(c, d)), node(node(e, f), g))],
  ['eight', leaves, node(node(node(a, b), node(c, d)), node(node(e, f), node(g, h)))],
])('the root of %s', (_, some, root) => {
  expect(text(rootOf(some, sha256))).toBe(text(root));
});

it('changes with any leaf, and with the order of leaves', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(10_000), { minLength: 2, maxLength: 40 }), fc.nat(), (numbers, at) => {
      const some = numbers.map((number) => H(0, Buffer.from(String(number))));
      const changed = some.map((leaf, index) => (index === at % some.length ? H(0, leaf) : leaf));
      expect(rootOf(changed, sha256)).not.toEqual(rootOf(some, sha256));
      expect(rootOf([...some].reverse(), sha256)).not.toEqual(rootOf(some, sha256));
    }),
    { numRuns: 50 },
  );
});
