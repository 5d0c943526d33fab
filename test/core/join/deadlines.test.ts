/** Until when a flow waits: its longest and shortest wait, what is claimed of the way, and never twice. */
import type { World } from '../../support/given';
import { HOUR, MINUTE, START, given, verdict } from '../../support/given';
import {
  cancellation,
  declaration,
  logistics,
  milestone,
  notice,
  order,
  patch,
  payment,
  RETAIL,
} from '../../support/given-documents';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
const at = (hours: number) => new Date(START + hours * HOUR).toISOString();
const flow = (world: World, id = 'shop') => world.consignment()?.flows.find((one) => one.flow === id);
const deadlineIn = (world: World) => ((flow(world)?.deadline ?? 0) - START) / HOUR;
const claim = (hours: number, version = 1) => logistics({ departureDateTime: at(hours) }, { version });

describe('the deadline', () => {
  it('is the longest wait after the first append where nothing is claimed', () => {
    expect(
      deadlineIn(
        given(policy, order())
          .after(5 * HOUR)
          .when(payment({ payer: null }, { kind: 'NOTICE' })),
      ),
    ).toBe(36);
  });

  it.each([
    ['loading', logistics({ loadingDateTime: at(10) })],
    ['departure', logistics({ departureDateTime: at(10) })],
    ['arrival', logistics({ arrivalDateTime: at(10) })],
    ['departure, by a milestone', milestone('DEPARTED', { occurrenceDateTime: at(10) })],
    ['loading, by a milestone', milestone('LOADED', { occurrenceDateTime: at(10) })],
    ['arrival, by a milestone', milestone('ARRIVED', { occurrenceDateTime: at(10) })],
    ['presentation, by a milestone', milestone('PRESENTED', { occurrenceDateTime: at(10) })],
    ['presentation, by a declaration', declaration({ presentationDateTime: at(10) }, { reference: RETAIL })],
    ['presentation, by a notice', notice('declaration', { presentationDateTime: at(10) }, { reference: 'ORD:shop:1' })],
  ])('is an hour before the claimed %s', (_, stated) => {
    expect(deadlineIn(given(policy, order(), stated))).toBe(9);
  });

  it('is before the earliest of several claims, of one document or of many', () => {
    const route = { loadingDateTime: at(20), departureDateTime: at(10), arrivalDateTime: at(15) };
    expect(deadlineIn(given(policy, order(), logistics(route)))).toBe(9);
    const second = logistics({ departureDateTime: at(8) }, { documentId: 'logistics-2' });
    expect(deadlineIn(given(policy, order(), logistics(route), second))).toBe(7);
    expect(deadlineIn(given(policy, order(), second, milestone('LOADED', { occurrenceDateTime: at(6) })))).toBe(5);
  });

  it('is not moved by what does not have to wait for a decision', () => {
    expect(deadlineIn(given(policy, order(), milestone('BOOKED', { occurrenceDateTime: at(10) })))).toBe(36);
    expect(deadlineIn(given(policy, order(), milestone('DELIVERED', { occurrenceDateTime: at(10) })))).toBe(36);
  });

  it('is never before the shortest wait, and never after the longest', () => {
    expect(deadlineIn(given(policy, order(), claim(1)))).toBe(0.5);
    expect(deadlineIn(given(policy, order(), claim(100)))).toBe(36);
  });

  it('follows the latest claim, by version, until it fires', () => {
    const world = given(policy, order(), claim(10));
    expect(deadlineIn(world.when(claim(20, 2)))).toBe(19);
    expect(deadlineIn(world.when(patch('logistics', [['departureDateTime']], { departureDateTime: at(5) })))).toBe(4);
    expect(deadlineIn(world.when(cancellation('logistics')))).toBe(36);
  });

  it('is never armed again once it has fired', () => {
    const fired = given(policy, order(), claim(10)).after(9 * HOUR);
    expect(verdict(fired.decision())).toBe('HOLD INCOMPLETE');
    const later = fired.when(claim(30, 2));
    expect(flow(later)).toMatchObject({ deadline: START + 9 * HOUR, deadlineFired: true });
    expect(later.after(40 * HOUR).published.filter(({ trigger }) => trigger === 'DEADLINE')).toEqual([]);
  });

  it('fires once, to the minute, with what is missing', () => {
    const world = given(policy, order(), claim(10));
    expect(world.after(9 * HOUR - MINUTE).published).toEqual([]);
    const { published } = world.after(9 * HOUR);
    expect(published).toMatchObject([{ trigger: 'DEADLINE', missing: ['payment'], decidedAt: START + 9 * HOUR }]);
  });

  it('keeps the waits of the policy that the consignment entered under', () => {
    const before = given(policy, order());
    expect(flow(before)).toMatchObject({ maxWaitMs: 36 * HOUR, minWaitMs: HOUR / 2, leadMs: HOUR });
  });

  it('passes for a consignment that was decided without a word, unless something changes by it', () => {
    const world = given(policy, order(), payment()).after(36 * HOUR);
    expect(world.published).toMatchObject([{ trigger: 'DEADLINE', finality: 'FINAL', outcome: 'RELEASE' }]);
    expect(flow(world)?.deadlineFired).toBe(true);
  });
});
