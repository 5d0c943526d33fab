/** When a decision is published, until when it asks, and what it says when time runs out. */
import { START, HOUR, agency, given, givenDraw, reasons, verdict } from '../../support/given';
import {
  RETAIL,
  cancellation,
  declaration,
  logistics,
  milestone,
  notice,
  order,
  orderBy,
  outcome,
  party,
  patchBuyer,
  payment,
} from '../../support/given-documents';
import { MEASURE_RULES, onWord, policyOf } from '../../support/given-policy';

const policy = policyOf();
const released = given(policy, order(), payment());

describe('a decision', () => {
  it('is made once for all that an entry brings', () => {
    const world = given(policy, orderBy('PHYSICAL'), payment(), order({}, { version: 2 }), patchBuyer('RFI'));
    expect(world.published.map(({ revision }) => revision)).toEqual([1]);
  });

  it('waits for the documents that are required', () => {
    expect(given(policy, orderBy('PHYSICAL')).published).toEqual([]);
  });

  it('is not made again for a duplicate', () => {
    expect(released.when(order(), payment()).published).toEqual([]);
  });

  it('is not made again for a notice that changes nothing', () => {
    expect(released.when(milestone('LOADED')).published).toEqual([]);
  });

  it('says that it only reaffirms when nothing but its basis changed', () => {
    expect(released.when(order({ buyer: party({ name: 'Bob' }) }, { version: 2 })).published).toMatchObject([
      { revision: 2, supersedes: 1, reaffirms: true, outcome: 'RELEASE' },
    ]);
  });

  it('does not reaffirm when reasons change', () => {
    expect(released.when(orderBy('POST_CLEARANCE_AUDIT', { version: 2 })).published).toMatchObject([
      { reaffirms: false },
    ]);
  });

  it('carries its basis, its policy and its time, and no more of the documents than that', () => {
    const decision = released.decision();
    expect(decision.basis).toEqual([
      { topic: 'orders', partition: 0, offset: 0, documentId: 'order-1', version: 1 },
      { topic: 'payments', partition: 0, offset: 1, documentId: 'payment-1', version: 1 },
    ]);
    expect(decision).toMatchObject({
      policy: policy.hash,
      engine: 1,
      decidedAt: START,
      generation: START,
      sender: 'order-sender',
    });
    expect(JSON.stringify(decision)).not.toContain('Ann');
  });

  it('shows aliases of all documents and the place of the goods', () => {
    const goodsShipment = { consignment: { goodsLocation: { name: 'shed', id: 'L1' } } };
    const alias = { type: 'UCR', id: 'U1' };
    const world = released.when(
      declaration({ goodsShipment }, { reference: RETAIL, aliases: [alias], registrationNumber: 'M1' }),
    );
    expect(world.decision()).toMatchObject({
      aliases: [{ type: 'MRN', id: 'M1' }, alias],
      functionalReference: 'LRN1',
      goodsLocation: { id: 'L1' },
    });
  });
});

describe('finality', () => {
  it('is preliminary until the declaration is presented', () => {
    const world = released.when(declaration({}, { reference: RETAIL }));
    expect(world.decision().finality).toBe('PRELIMINARY');
    const presented = world.when(notice('declaration', {}, { reference: RETAIL, typeCode: 'GPR' }));
    expect(presented.published).toMatchObject([{ finality: 'FINAL', outcome: 'RELEASE', reaffirms: false }]);
  });

  it('is final when an optional declaration never came', () => {
    expect(released.decision().finality).toBe('PRELIMINARY');
    expect(released.after(36 * HOUR).decision().finality).toBe('FINAL');
  });

  it('is final at once in a flow without declarations', () => {
    expect(given(policy, logistics({ specificCircumstancesCode: 'F23' })).decision('loading').finality).toBe('FINAL');
  });
});

describe('the time to respond', () => {
  const asked = given(policy, orderBy('RFI'), payment());

  it('counts from the decision, and is kept while the same is asked', () => {
    expect(asked.decision().respondBy).toBe(START + 72 * HOUR);
    expect(
      asked
        .after(HOUR)
        .when(orderBy('RFI too', { version: 2 }))
        .decision().respondBy,
    ).toBe(START + 72 * HOUR);
  });

  it('begins anew when something else is asked', () => {
    expect(
      asked
        .after(HOUR)
        .when(orderBy('AMEND', { version: 2 }))
        .decision().respondBy,
    ).toBe(START + 73 * HOUR);
  });

  it('ends with the measure of the flow, once', () => {
    const late = asked.after(72 * HOUR);
    expect(late.decision()).toMatchObject({
      trigger: 'RESPOND_BY',
      outcome: 'HOLD',
      measure: 'DETAINED',
      respondBy: START + 72 * HOUR,
    });
    expect(reasons(late.decision())).toEqual(['RFI', 'expired']);
    expect(late.after(200 * HOUR).published).toEqual([]);
  });

  it('never weakens what is asked', () => {
    expect(
      verdict(
        given(policy, orderBy('PHYSICAL'), payment())
          .after(72 * HOUR)
          .decision(),
      ),
    ).toBe('INSPECT PHYSICAL');
  });

  it('does not end for what was answered in time', () => {
    expect(
      asked
        .after(71 * HOUR)
        .when(order({}, { version: 2 }))
        .after(10 * HOUR)
        .history.map(({ trigger }) => trigger),
    ).not.toContain('RESPOND_BY');
  });

  it('that has ended is not made good by late data, but by an officer', () => {
    const late = asked.after(72 * HOUR).when(order({}, { version: 2 }));
    expect([verdict(late.decision()), reasons(late.decision())]).toEqual(['HOLD DETAINED', ['expired']]);
    const { revision, generation } = late.decision();
    expect(verdict(late.when(outcome(revision, 'LIFTED', { generation })).decision())).toBe('RELEASE NONE');
  });
});

describe('a cancellation', () => {
  it('of the leading document withdraws what was decided', () => {
    const cancelled = released.when(cancellation('order')).decision();
    expect([verdict(cancelled), reasons(cancelled), cancelled.missing]).toEqual([
      'HOLD WITHDRAWN',
      ['cancelled'],
      ['order'],
    ]);
  });

  it('of one of two leading documents withdraws nothing', () => {
    const two = released.when(order({}, { documentId: 'order-2' }));
    expect(verdict(two.when(cancellation('order')).decision())).toBe('RELEASE NONE');
  });

  it('before the rest has come is said when it comes, or at the deadline', () => {
    const early = given(policy, order(), cancellation('order'));
    expect(early.history).toEqual([]);
    expect(verdict(early.when(payment()).decision())).toBe('HOLD WITHDRAWN');
    expect(verdict(early.after(36 * HOUR).decision())).toBe('HOLD WITHDRAWN');
  });

  it('of another document makes it missing, and nobody waits for it', () => {
    const world = given(policy, order(), payment(), cancellation('payment'));
    expect([verdict(world.decision()), world.decision().missing]).toEqual(['HOLD INCOMPLETE', ['payment']]);
  });

  it('is undone by a document issued anew', () => {
    const again = released.when(cancellation('order')).when(order({}, { version: 2 }));
    expect(verdict(again.decision())).toBe('RELEASE NONE');
  });
});

describe('chance', () => {
  const random = { ppm: 100_000, measure: 'NII', agency: 'SEC' };
  const chancy = policyOf([...MEASURE_RULES, onWord('SIXTY', { points: 60 })], { shop: { random } });
  const bought = (drawn: number | undefined, name = 'Ann') => givenDraw(chancy, drawn, orderBy(name), payment());
  const LAST = Math.ceil((100_000 * 2 ** 32) / 1_000_000) - 1;

  it.each([
    [0, 'RANDOM', 'INSPECT NII'],
    [LAST, 'RANDOM', 'INSPECT NII'],
    [LAST + 1, 'NONE', 'RELEASE NONE'],
    [undefined, 'NONE', 'RELEASE NONE'],
  ] as const)('that draws %p gives arm %s', (drawn, arm, pair) => {
    const { decision } = bought(drawn);
    expect([decision().arm, verdict(decision()), decision().inclusionPpm]).toEqual([arm, pair, 100_000]);
  });

  it('gives way to what obliges', () => {
    expect(bought(0, 'PHYSICAL').decision()).toMatchObject({ arm: 'MANDATORY', inclusionPpm: 1_000_000 });
    expect(agency(bought(0, 'PHYSICAL').decision(), 'SEC')).toBeUndefined();
    const obliged = bought(0)
      .when(orderBy('PHYSICAL', { version: 2 }))
      .decision();
    expect([obliged.arm, reasons(obliged), agency(obliged, 'SEC')]).toEqual(['MANDATORY', ['PHYSICAL'], undefined]);
  });

  it('goes before points, so that what it draws is a sample of all that is not obligatory', () => {
    const both = bought(0, 'SIXTY').decision();
    expect(both).toMatchObject({ arm: 'RANDOM', inclusionPpm: 1_000_000, measure: 'NII' });
    expect([reasons(both), agency(both, 'CUS'), agency(both, 'SEC')]).toEqual([
      ['SIXTY', 'random'],
      'INSPECT NII',
      'INSPECT NII',
    ]);
    const scored = bought(LAST + 1, 'SIXTY').decision();
    expect(scored).toMatchObject({ arm: 'SCORED', inclusionPpm: 1_000_000 });
    expect([reasons(scored), agency(scored, 'SEC')]).toEqual([['SIXTY'], undefined]);
    expect(bought(undefined, 'SIXTY').decision().arm).toBe('SCORED');
  });

  it('asks beside points that come later, and the stronger measure wins', () => {
    const later = bought(0)
      .when(orderBy('SIXTY RFI', { version: 2 }))
      .decision();
    expect(later).toMatchObject({ arm: 'RANDOM', inclusionPpm: 1_000_000, revision: 2 });
    expect([agency(later, 'CUS'), agency(later, 'SEC')]).toEqual(['INSPECT NII', 'INSPECT NII']);
  });

  it('that drew what the points inspect too is not cancelled away once the points are answered', () => {
    const both = bought(0, 'SIXTY');
    const { generation } = both.decision();
    const lifted = both.when(outcome(1, 'LIFTED', { generation }));
    expect([lifted.decision().arm, reasons(lifted.decision())]).toEqual(['RANDOM', ['SIXTY answered', 'random']]);
    const cancelled = lifted.when(cancellation('order'));
    expect(verdict(cancelled.decision())).toBe('INSPECT NII');
  });

  it('does not give way to a hold', () => {
    expect(bought(0, 'RFI').decision()).toMatchObject({ arm: 'RANDOM', outcome: 'INSPECT' });
    expect(bought(LAST + 1, 'RFI').decision().arm).toBe('NONE');
  });

  it('stands until its agency answers, and the arm stays', () => {
    const drawn = bought(0);
    expect(verdict(drawn.when(order({}, { version: 2 })).decision())).toBe('INSPECT NII');
    const { generation } = drawn.decision();
    const answered = drawn.when(outcome(1, 'LIFTED', { generation, agency: 'SEC' }));
    expect([verdict(answered.decision()), answered.decision().arm, reasons(answered.decision())]).toEqual([
      'RELEASE NONE',
      'RANDOM',
      ['random answered'],
    ]);
  });

  it('never adds a check to one that was made', () => {
    const inspected = bought(0, 'PHYSICAL');
    const { generation } = inspected.decision();
    expect(verdict(inspected.when(outcome(1, 'LIFTED', { generation })).decision())).toBe('RELEASE NONE');
  });
});

describe('what is not known', () => {
  const rules = ['A', 'B', 'C'].map((id) => onWord(id, { when: `order.seller.name.contains("${id}")` }));
  const limited = policyOf(rules, { shop: { unknowns: { limit: 2, measure: 'MANUAL_REVIEW' } } });

  it('is listed with the elements that are absent', () => {
    const { decision } = given(policyOf(rules.slice(0, 1)), order(), payment());
    expect(decision().unknowns).toEqual([{ rule: 'A', elements: ['X-ORDER/09B/R050'] }]);
    expect(verdict(decision())).toBe('RELEASE NONE');
  });

  it('asks for an officer when it is too much', () => {
    const { decision } = given(limited, order(), payment());
    expect([verdict(decision()), reasons(decision())]).toEqual(['HOLD MANUAL_REVIEW', ['unknowns']]);
  });

  it('may be too much no more with better data', () => {
    const { decision } = given(limited, order(), payment()).when(order({ seller: { name: 'Shirts' } }, { version: 2 }));
    expect([verdict(decision()), decision().unknowns]).toEqual(['RELEASE NONE', []]);
  });
});

describe('nothing that is undecodable, late, unknown or contradictory is released', () => {
  const rules = [
    onWord('conflict', { measure: 'MANUAL_REVIEW', when: 'conflict("order")' }),
    onWord('blind', { whenUnknown: 'RFI', when: 'order.seller.name == "x"' }),
  ];

  it.each([
    ['undecodable', released.when({ accepted: false })],
    ['late', given(policy, order()).after(36 * HOUR)],
    ['unanswered', given(policy, orderBy('RFI'), payment()).after(72 * HOUR)],
    ['unknown to every flow', given(policy, declaration({}, { reference: RETAIL }))],
    ['unknown to a rule that asks', given(policyOf(rules), order(), payment())],
    ['contradictory', given(policyOf(rules.slice(0, 1)), order(), order({ buyer: party({ name: 'Bob' }) }), payment())],
  ])('%s', (_, world) => {
    expect(world.history.at(-1)?.outcome).toBe('HOLD');
  });
});
