/** The fold: deterministic, and once per entry. */
import { evolve } from '../../../src/core/join/consignment';
import { digestText } from '../../../src/engine/digest-text';
import { HOUR, START, given } from '../../support/given';
import { order, orderBy, payment, RETAIL } from '../../support/given-documents';
import { arrivalOf } from '../../support/given-engine';
import { policyOf } from '../../support/given-policy';

const { flows } = policyOf();
const at = (seq: number) => ({ seq, flows, digestText });
const share = { incoming: [arrivalOf(order(), 0, START), arrivalOf(payment(), 0, START)], timers: [], decisions: [] };

it('an entry folded twice changes nothing', () => {
  const once = evolve(at(1), undefined, share);
  expect(once?.seq).toBe(1);
  expect(evolve(at(1), once, share)).toBe(once);
});

it('an entry before the last one folded changes nothing', () => {
  const later = evolve(at(5), undefined, share);
  expect(evolve(at(4), later, { ...share, incoming: [arrivalOf(orderBy('Bob', { version: 2 }), 1, START)] })).toBe(
    later,
  );
});

it('a later entry that holds only what is known leaves the consignment at the entry it was changed by', () => {
  const once = evolve(at(1), undefined, share);
  expect(evolve(at(2), once, share)).toBe(once);
});

it('decisions are folded into the flow they were made in', () => {
  const { history } = given(policyOf(), order(), payment());
  const decided = evolve(at(1), undefined, { ...share, decisions: history });
  expect(decided?.flows).toMatchObject([
    { flow: 'shop', revision: 1, outcome: 'RELEASE', measure: 'NONE', open: false },
  ]);
});

it('a decision that a timer made is folded with its timer only', () => {
  const { history } = given(policyOf(), order(), payment());
  const known = evolve(at(1), undefined, share);
  const late = history.map((decision) => ({ ...decision, trigger: 'DEADLINE' as const }));
  expect(evolve(at(2), known, { incoming: [], timers: [], decisions: late })).toBe(known);
  const timer = { time: START + 36 * HOUR, reference: RETAIL, kind: 'deadline' as const, flow: 'shop' };
  const fired = evolve(at(2), known, { incoming: [], timers: [timer], decisions: late });
  expect(fired).toMatchObject({ seq: 2, flows: [{ flow: 'shop', deadlineFired: true, revision: 1 }] });
});

it('a timer that is not due any more changes nothing', () => {
  const known = evolve(at(1), undefined, share);
  const timer = { time: START + 35 * HOUR, reference: RETAIL, kind: 'deadline' as const, flow: 'shop' };
  expect(evolve(at(2), known, { incoming: [], timers: [timer], decisions: [] })).toBe(known);
  expect(
    evolve(at(2), known, {
      incoming: [],
      timers: [{ ...timer, time: START + 36 * HOUR, flow: 'loading' }],
      decisions: [],
    }),
  ).toBe(known);
});
