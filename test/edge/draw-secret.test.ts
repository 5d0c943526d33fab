/** What random checks are drawn with: uniform, of one epoch alone, and known to whoever has the secret of that epoch. */
import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { DRAW_RANGE, isDrawn } from '../../src/core/decide/selection';
import { commitmentTo, epochBegin, epochSecretOf, numberIn, selectionOf } from '../../src/edge/draw-secret';

const WEEK_MS = 7 * 86_400_000;
const secret = Buffer.alloc(32, 0x5e);
const T0 = Date.UTC(2026, 5, 15);
const { draw, commitments } = selectionOf(secret, WEEK_MS);

it('of 100,000 references as many are drawn as the rate says, in every flow and independently', () => {
  const rate = 10_000;
  const count = 100_000;
  // Five standard deviations: once in two million secrets, and this secret is fixed.
  const within = 5 * Math.sqrt(count * 0.01 * 0.99);
  const drawn = ['import', 'export'].map(
    (flow) =>
      new Set(
        Array.from({ length: count }, (_, index) => `ORD:shop:${index}`).filter((reference) =>
          isDrawn(draw(reference, flow, T0) ?? DRAW_RANGE, rate),
        ),
      ),
  );
  for (const flow of drawn) expect(Math.abs(flow.size - count / 100)).toBeLessThan(within);
  const [imported, exported] = drawn;
  const both = [...(imported ?? [])].filter((reference) => exported?.has(reference)).length;
  expect(Math.abs(both - count / 10_000)).toBeLessThan(5 * Math.sqrt(10));
});

it('numbers fill their range evenly: no sixteenth of it has more or less than its share', () => {
  const bins = new Array<number>(16).fill(0);
  for (let index = 0; index < 100_000; index++) {
    const bin = Math.floor(((draw(`S10:${index}`, 'import', T0) ?? 0) * 16) / DRAW_RANGE);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  // Chi-square with 15 degrees of freedom: above 37.7 once in a thousand secrets.
  const expected = 100_000 / 16;
  expect(bins.reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0)).toBeLessThan(37.7);
});

it('the secret of an epoch alone gives every number of it, as RFC 2104 has it', () => {
  const time = fc.integer({ min: 0, max: 4e12 });
  const property = fc.property(
    fc.string({ unit: 'binary', maxLength: 512 }),
    fc.string(),
    time,
    (reference, flow, at) => {
      const own = epochSecretOf(secret, epochBegin(at, WEEK_MS));
      const digest = createHmac('sha256', own).update(`${reference}\0${flow}`).digest();
      expect(numberIn(own, reference, flow)).toBe(digest.readUInt32BE(0));
      expect(draw(reference, flow, at)).toBe(digest.readUInt32BE(0));
    },
  );
  fc.assert(property, { numRuns: 300 });
});

it('the ledger is given the commitments of the present epoch and of the next, each the digest of its secret', () => {
  const begin = epochBegin(T0, WEEK_MS);
  expect(new Date(begin).toISOString()).toBe('2026-06-11T00:00:00.000Z');
  expect(commitments(T0)).toEqual([
    { epoch: begin, digest: commitmentTo(epochSecretOf(secret, begin)) },
    { epoch: begin + WEEK_MS, digest: commitmentTo(epochSecretOf(secret, begin + WEEK_MS)) },
  ]);
  expect(createHash('sha256').update(epochSecretOf(secret, begin)).digest()).toEqual(commitments(T0)[0]?.digest);
});
