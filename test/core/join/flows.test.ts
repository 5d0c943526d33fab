/** Which flows a consignment is in, and what happens to what no flow selects. */
import type { World } from '../../support/given';
import { HOUR, agency, given, reasons, verdict } from '../../support/given';
import {
  RETAIL,
  cancellation,
  declaration,
  logistics,
  milestone,
  order,
  outcome,
  patchBuyer,
  payment,
} from '../../support/given-documents';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
const flowsOf = (world: World) => world.consignment()?.flows.map(({ flow }) => flow);
const aboard = logistics({ specificCircumstancesCode: 'F23' });

describe('a whole', () => {
  it('enters every flow that it selects', () => {
    expect(flowsOf(given(policy, order(), aboard))).toEqual(['loading', 'shop']);
  });

  it('leaves no flow, even when a later version selects it no more', () => {
    const world = given(policy, aboard).when(logistics({}, { version: 2 }));
    expect(flowsOf(world)).toEqual(['loading', 'unassigned']);
    expect(reasons(world.decision('unassigned'))).toEqual(['assigned']);
  });

  it('that no flow selects is caught for an officer, with a reason', () => {
    const { decision } = given(policy, logistics());
    expect(verdict(decision('unassigned'))).toBe('HOLD MANUAL_REVIEW');
    expect(reasons(decision('unassigned'))).toEqual(['unassigned']);
  });

  it('that no flow selects holds up nothing that another one selects', () => {
    const world = given(policy, logistics()).when(order(), payment());
    expect(verdict(world.decision('shop'))).toBe('RELEASE NONE');
    expect(verdict(world.decision('unassigned'))).toBe('HOLD WITHDRAWN');
    expect(world.decision('unassigned')).toMatchObject({ revision: 2, respondBy: null });
  });
});

describe('without any whole', () => {
  it.each([
    ['a patch', patchBuyer('x')],
    ['a notice', milestone('LOADED')],
    ['a cancellation', cancellation('order')],
    ['an outcome', outcome(1, 'LIFTED')],
  ])('%s waits in unassigned and is decided at its deadline', (_, stated) => {
    const waiting = given(policy, stated);
    expect(flowsOf(waiting)).toEqual(['unassigned']);
    expect(waiting.after(36 * HOUR - 1).history).toEqual([]);
    const late = waiting.after(36 * HOUR).decision('unassigned');
    expect(verdict(late)).toBe('HOLD INCOMPLETE');
    expect(agency(late, 'CUS')).toBe('HOLD INCOMPLETE');
    expect(reasons(late)).toEqual(['incomplete']);
  });

  it('a patch that follows an outcome waits too', () => {
    expect(
      verdict(
        given(policy, outcome(1, 'LIFTED'), patchBuyer('x'))
          .after(36 * HOUR)
          .decision('unassigned'),
      ),
    ).toBe('HOLD INCOMPLETE');
  });

  it('nothing is said of unassigned when the whole comes before the deadline', () => {
    const world = given(policy, patchBuyer('x')).when(order(), payment());
    expect(world.history.map(({ flow }) => flow)).toEqual(['shop']);
    expect(world.after(200 * HOUR).history.filter(({ flow }) => flow === 'unassigned')).toEqual([]);
  });

  it('unassigned is withdrawn when the whole comes after it', () => {
    const world = given(policy, patchBuyer('x'))
      .after(37 * HOUR)
      .when(order(), payment());
    expect(reasons(world.decision('unassigned'))).toEqual(['assigned']);
    expect(verdict(world.decision('unassigned'))).toBe('HOLD WITHDRAWN');
    expect(verdict(world.decision('shop'))).toBe('RELEASE NONE');
  });

  it('and with a whole that no flow selects, an officer is asked at once', () => {
    const world = given(policy, patchBuyer('x')).when(declaration({}, { reference: RETAIL }));
    expect(verdict(world.decision('unassigned'))).toBe('HOLD MANUAL_REVIEW');
  });
});

describe('what follows a document', () => {
  it('enters no flow of its own', () => {
    const world = given(policy, order()).when(
      milestone('LOADED'),
      patchBuyer('x'),
      cancellation('payment'),
      outcome(1, 'CONFIRMED'),
    );
    expect(flowsOf(world)).toEqual(['shop']);
  });
});
