/** What consignments are called in tables: alike under one secret, unlike under another, and never what they are called themselves. */
import { referenceNames } from '../../src/edge/reference-names';

const SECRET = Buffer.alloc(32, 7);
const ORDER = 'ORD:shop:1';

it('is the same under one secret, and of one form', () => {
  expect(referenceNames(SECRET)(ORDER)).toBe(referenceNames(Buffer.alloc(32, 7))(ORDER));
  expect(referenceNames(SECRET)(ORDER)).toMatch(/^[0-9a-f]{32}$/);
});

it('differs between consignments and between secrets', () => {
  const names = [referenceNames(SECRET)(ORDER), referenceNames(SECRET)('ORD:shop:2'), referenceNames(Buffer.alloc(32))(ORDER)];
  expect(new Set(names).size).toBe(3);
}); // prettier-ignore

it('without a secret holds for one table alone', () => {
  const names = referenceNames(undefined);
  expect(names(ORDER)).toBe(names(ORDER));
  expect(referenceNames(undefined)(ORDER)).not.toBe(names(ORDER));
});
