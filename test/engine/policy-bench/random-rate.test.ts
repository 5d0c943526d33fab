/** The random rate of a flow: at that rate chance makes a tenth of what is inspected, whatever the inspections are. */
import fc from 'fast-check';
import { randomRates } from '../../../src/engine/policy-bench/random-rate';

it('90 obligatory inspections and 10,000 others: 10 of these, one in a thousand', () => {
  expect(randomRates({ mandatory: 90, scored: 0, rest: 10_000 }, 10_000)).toEqual({
    presentPpm: 10_000,
    // 100 drawn beside 90.
    presentShare: 100 / 190,
    proposed: { floor: 474, aim: 1_000, ceiling: 2_250 },
  });
});

it('what points select is drawn from too, and is one inspection where it is', () => {
  // 1 % of 100 and of 9,900 are drawn: 100, of which 99 are beside the 200 that are inspected anyway.
  expect(randomRates({ mandatory: 100, scored: 100, rest: 9_900 }, 10_000).presentShare).toBeCloseTo(100 / 299, 12);
});

it('without inspections no rate follows, and whatever is drawn is all there is', () => {
  expect(randomRates({ mandatory: 0, scored: 0, rest: 100 }, 5_000)).toEqual({
    presentPpm: 5_000,
    presentShare: 1,
    proposed: null,
  });
  expect(randomRates({ mandatory: 0, scored: 0, rest: 100 }, 0).presentShare).toBeNull();
});

it('where nothing is left to draw from there is no rate either', () => {
  expect(randomRates({ mandatory: 5, scored: 0, rest: 0 }, 10_000)).toEqual({
    presentPpm: 10_000,
    presentShare: 0,
    proposed: null,
  });
});

it('a rate is never more than everything', () => {
  expect(randomRates({ mandatory: 900, scored: 0, rest: 1 }, 0).proposed?.aim).toBe(1_000_000);
});

it('at the rate proposed the share is the one aimed at', () => {
  const count = fc.integer({ min: 1, max: 100_000 });
  const property = fc.property(count, count, count, (mandatory, scored, more) => {
    const rest = mandatory + scored + more;
    const arms = { mandatory, scored, rest };
    const { proposed } = randomRates(arms, 0);
    if (proposed === null) throw new Error('expected a rate');
    for (const [name, share] of [['floor', 0.05], ['aim', 0.1], ['ceiling', 0.2]] as const) {
      // A millionth of the rest is as fine as a rate is.
      expect(randomRates(arms, proposed[name]).presentShare).toBeCloseTo(share, 1 - Math.ceil(Math.log10(rest / (mandatory + scored))) + 3);
    } // prettier-ignore
  });
  fc.assert(property, { seed: 6, numRuns: 200 });
});
