/** The end of life: what is finished shrinks, what comes after is seen, and in the end nothing is left. */
import type { World } from '../../support/given';
import { DAY, HOUR, agency, given, reasons, verdict } from '../../support/given';
import {
  RETAIL,
  cancellation,
  declaration,
  milestone,
  order,
  orderBy,
  outcome,
  patchBuyer,
  payment,
} from '../../support/given-documents';
import { onWord, policyOf } from '../../support/given-policy';

const policy = policyOf();
const released = given(policy, order(), payment());
const closed = released.after(30 * DAY);
const state = (world: World) => world.consignment();

describe('a finished consignment', () => {
  it('shrinks to a marker after `keep` without change: versions and digests stay, contents go', () => {
    expect(state(released.after(30 * DAY - 1))?.closed).toBe(false);
    const marker = state(closed);
    expect(marker).toMatchObject({ closed: true, refusals: [] });
    expect(marker?.documents.map(({ versions }) => versions.length)).toEqual([1, 1]);
    expect(
      marker?.documents.flatMap(({ versions }) => versions.map(({ body, content }) => [body.length, content])),
    ).toEqual([
      [0, undefined],
      [0, undefined],
    ]);
    expect(marker?.flows[0]).toMatchObject({ revision: 2, outcome: 'RELEASE', measure: 'NONE' });
  });

  it('is kept for another change', () => {
    expect(
      state(
        released
          .after(20 * DAY)
          .when(milestone('DELIVERED'))
          .after(20 * DAY),
      )?.closed,
    ).toBe(false);
  });

  it('is forgotten in the end', () => {
    expect(state(released.after(60 * DAY))).toBeUndefined();
  });

  it.each<[string, World]>([
    ['is cancelled', given(policy, order(), payment(), cancellation('order'))],
    ['had its expiry published', given(policy, orderBy('RFI'), payment())],
    ['was first known by a patch', given(policy, patchBuyer('Bob')).when(order(), payment())],
    ['was withdrawn from unassigned', given(policy, declaration({}, { reference: RETAIL })).when(order(), payment())],
    ['never came, but for an outcome', given(policy, outcome(1, 'CONFIRMED'))],
  ])('is one that %s, too', (_, world) => {
    expect(state(world.after(34 * DAY))?.closed).toBe(true);
    expect(state(world.after(70 * DAY))).toBeUndefined();
  });

  it('is not one with an open measure that has not expired', () => {
    expect(state(given(policy, orderBy('RFI'), payment()).after(71 * HOUR))?.closed).toBe(false);
  });
});

describe('after closure', () => {
  it('a document that is listed is a duplicate', () => {
    expect(state(closed.when(order()))).toBe(state(closed));
  });

  it('anything else asks for an officer', () => {
    const after = closed.when(patchBuyer('Bob'));
    expect(verdict(after.decision())).toBe('HOLD MANUAL_REVIEW');
    expect(reasons(after.decision())).toEqual(['afterClosure']);
    expect(after.decision()).toMatchObject({ revision: 3, supersedes: 2 });
  });

  it('so does an optional whole that no flow leads with', () => {
    expect(reasons(closed.when(payment({}, { version: 2 })).decision())).toEqual(['afterClosure']);
    const withPatchFirst = given(policy, patchBuyer('x'))
      .when(order(), payment())
      .after(30 * DAY);
    expect(reasons(withPatchFirst.when(declaration({}, { reference: RETAIL })).decision())).toEqual(['afterClosure']);
  });

  it('an officer may lift that', () => {
    const after = closed.when(patchBuyer('Bob'));
    const generation = after.decision().generation;
    const answered = after.when(outcome(3, 'LIFTED', { generation }));
    expect(verdict(answered.decision())).toBe('RELEASE NONE');
    expect(reasons(answered.decision())).toEqual(['afterClosure answered']);
  });

  it('another whole of the leading document opens a generation', () => {
    const again = closed.when(orderBy('Bob', { version: 2 })).when(payment());
    expect(again.decision()).toMatchObject({
      generation: again.now,
      revision: 1,
      supersedes: null,
      outcome: 'RELEASE',
    });
    expect(state(again)).toMatchObject({ closed: false, generation: again.now });
  });

  it('an expired consignment stays detained whatever comes', () => {
    const expired = given(policy, orderBy('RFI'), payment()).after(40 * DAY);
    expect(agency(expired.when(patchBuyer('Bob')).decision(), 'CUS')).toBe('HOLD DETAINED');
  });
});

describe('timers of one entry', () => {
  it('that another one has made void do not fire', () => {
    // At the deadline the missing declaration becomes a reason: what was released is open again, and must not shrink.
    const strict = policyOf([onWord('LATE', { measure: 'RFI', when: 'missing("declaration")' })]);
    const jumped = given(strict, order(), payment()).jump(31 * DAY);
    expect(jumped.published.map(({ trigger, measure }) => [trigger, measure])).toEqual([['DEADLINE', 'RFI']]);
    expect(state(jumped)?.closed).toBe(false);
  });

  it('do not expire a question that the deadline has just asked anew', () => {
    const strict = policyOf(
      [
        onWord('EARLY', { measure: 'AMEND', when: '!missing("declaration")' }),
        onWord('ASKED', { whenUnknown: 'AMEND', when: 'missing("declaration")' }),
        onWord('LATE', { measure: 'RFI', when: 'missing("declaration")' }),
      ],
      { shop: { respondWithin: '40h' } },
    );
    const asked = given(strict, order(), payment());
    expect(verdict(asked.decision())).toBe('HOLD AMEND');
    const jumped = asked.jump(41 * HOUR);
    expect(jumped.published.map(({ trigger }) => trigger)).toEqual(['DEADLINE']);
    expect(jumped.decision().respondBy).toBe(jumped.now + 40 * HOUR);
  });
});
