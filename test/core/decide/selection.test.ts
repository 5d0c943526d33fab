/** The arm of a consignment by what obliges, what is drawn and what scores, and how likely it was that somebody would look. */
import fc from 'fast-check';
import { DRAW_RANGE, isDrawn, select } from '../../../src/core/decide/selection';

const rate = { ppm: 10_000, measure: 'NII', agency: 'CUS' } as const;
const number = fc.integer({ min: 0, max: DRAW_RANGE - 1 });
const ppm = fc.integer({ min: 0, max: 1_000_000 });

it.each([
  [true, true, 0, 'MANDATORY', 1_000_000],
  [true, false, 0, 'MANDATORY', 1_000_000],
  [false, true, 0, 'RANDOM', 1_000_000],
  [false, true, DRAW_RANGE - 1, 'SCORED', 1_000_000],
  [false, true, undefined, 'SCORED', 1_000_000],
  [false, false, 0, 'RANDOM', 10_000],
  [false, false, DRAW_RANGE - 1, 'NONE', 10_000],
  [false, false, undefined, 'NONE', 10_000],
] as const)(
  'obliged %p, scored %p, number %p: %s, looked at %i times in a million',
  (mandatory, scored, drawn, ...is) => {
    const { arm, inclusionPpm, random } = select(mandatory, scored, rate, () => drawn, false);
    expect([arm, inclusionPpm]).toEqual(is);
    expect(random).toEqual(arm === 'RANDOM' ? { measure: 'NII', agency: 'CUS' } : undefined);
  },
);

it('a check that was made keeps its arm and asks no more', () => {
  expect(select(false, true, rate, () => 0, true)).toEqual({
    arm: 'RANDOM',
    inclusionPpm: 1_000_000,
    random: undefined,
  });
});

it('without a rate, or for what is obligatory, nothing is drawn', () => {
  const never = (): number => {
    throw new Error('drawn');
  };
  expect(select(true, false, rate, never, false).arm).toBe('MANDATORY');
  expect(select(false, true, undefined, never, false)).toMatchObject({ arm: 'SCORED', inclusionPpm: 1_000_000 });
  expect(select(false, false, undefined, never, false)).toMatchObject({ arm: 'NONE', inclusionPpm: 0 });
});

it('whether it is drawn depends on nothing but the number and the rate', () => {
  const property = fc.property(fc.boolean(), number, ppm, (scored, drawn, own) => {
    const { arm } = select(false, scored, { ...rate, ppm: own }, () => drawn, false);
    expect(arm === 'RANDOM').toBe(isDrawn(drawn, own));
    expect(isDrawn(drawn, own)).toBe(BigInt(drawn) * 1_000_000n < BigInt(own) * BigInt(DRAW_RANGE));
  });
  fc.assert(property, { numRuns: 500 });
});
