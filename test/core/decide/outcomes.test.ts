/** What officers and scanners answer, and for how long it holds. */
import type { World } from '../../support/given';
import { HOUR, agency, given, reasons, verdict } from '../../support/given';
import {
  cancellation,
  declaration,
  logistics,
  milestone,
  order,
  orderBy,
  outcome,
  patchBuyer,
  payment,
  RETAIL,
} from '../../support/given-documents';
import type { Json } from '../../support/given-documents';
import { MEASURE_RULES, onWord, policyOf } from '../../support/given-policy';

const policy = policyOf([
  ...MEASURE_RULES,
  onWord('PLANTS', { agency: 'AGR', measure: 'SAMPLE' }),
  onWord('SIXTY', { points: 60 }),
]);
const bought = (name: string) => given(policy, orderBy(name), payment());
/** An answer to the decision that stands. */
const answered = (world: World, disposition: string, body: Json = {}, flow = 'shop'): World => {
  const { revision, generation } = world.decision(flow);
  const header = { documentId: `${world.history.length}-${disposition}` };
  return world.when(
    outcome(
      revision,
      disposition,
      { generation, flow, outcomeDateTime: new Date(world.now).toISOString(), ...body },
      header,
    ),
  );
};

describe('a hit that is lifted', () => {
  const lifted = answered(bought('PHYSICAL'), 'LIFTED', { resultCode: 'clean' });

  it('asks for nothing any more, and is shown as answered', () => {
    expect([verdict(lifted.decision()), reasons(lifted.decision())]).toEqual(['RELEASE NONE', ['PHYSICAL answered']]);
  });

  it('was mandatory all the same', () => {
    expect(lifted.decision()).toMatchObject({ arm: 'MANDATORY', inclusionPpm: 1_000_000 });
    expect(answered(bought('SIXTY'), 'LIFTED').decision().arm).toBe('SCORED');
  });

  it('stays lifted under better data', () => {
    const better = lifted.when(order({}, { version: 2 }));
    expect([verdict(better.decision()), reasons(better.decision())]).toEqual([
      'RELEASE NONE',
      ['PHYSICAL standing answered'],
    ]);
  });

  it('hits again on other facts', () => {
    expect(verdict(lifted.when(orderBy('PHYSICAL again', { version: 2 })).decision())).toBe('INSPECT PHYSICAL');
  });

  it('stays lifted when other versions said the same', () => {
    const same = lifted.when(orderBy('PHYSICAL', { version: 2, issueDateTime: '2026-06-01T00:00:00Z' }));
    expect(verdict(same.decision())).toBe('RELEASE NONE');
    expect(verdict(same.when(order({}, { version: 3 })).decision())).toBe('RELEASE NONE');
  });

  it('stays lifted when every version of it was answered', () => {
    const twice = answered(lifted.when(orderBy('PHYSICAL again', { version: 2 })), 'LIFTED');
    expect(verdict(twice.decision())).toBe('RELEASE NONE');
    expect(verdict(twice.when(order({}, { version: 3 })).decision())).toBe('RELEASE NONE');
  });

  it('stays lifted when the last of its versions was answered', () => {
    const once = answered(bought('PHYSICAL').when(orderBy('PHYSICAL again', { version: 2 })), 'LIFTED');
    expect(verdict(once.when(order({}, { version: 3 })).decision())).toBe('RELEASE NONE');
  });

  it('stands for a version that nobody answered', () => {
    const again = lifted.when(orderBy('PHYSICAL again', { version: 2 })).when(order({}, { version: 3 }));
    expect(verdict(again.decision())).toBe('INSPECT PHYSICAL');
  });
});

describe('an answer', () => {
  it('is for its own agency', () => {
    const one = answered(bought('PHYSICAL PLANTS'), 'LIFTED');
    expect([agency(one.decision(), 'CUS'), agency(one.decision(), 'AGR')]).toEqual(['RELEASE NONE', 'INSPECT SAMPLE']);
    expect(verdict(answered(one, 'LIFTED', { agency: 'AGR' }).decision())).toBe('RELEASE NONE');
  });

  it.each<[string, Json]>([
    ['another flow', { flow: 'loading' }],
    ['another generation', { generation: 1 }],
    ['another revision', { revision: 7 }],
  ])('to %s answers nothing', (_, body) => {
    expect(verdict(answered(bought('PHYSICAL'), 'LIFTED', body).decision())).toBe('INSPECT PHYSICAL');
  });

  it('that confirms leaves what was asked', () => {
    expect(verdict(answered(bought('PHYSICAL'), 'CONFIRMED').decision())).toBe('INSPECT PHYSICAL');
  });
});

describe('an override', () => {
  const overridden = answered(bought('RFI'), 'OVERRIDDEN', { outcome: 'INSPECT', measure: 'NII' });

  it('is what the agency asks for', () => {
    expect([verdict(overridden.decision()), overridden.decision().agencies]).toMatchObject([
      'INSPECT NII',
      [{ calledBy: ['outcome'] }],
    ]);
  });

  it('holds until a material fact changes', () => {
    expect(verdict(overridden.when(milestone('LOADED')).decision())).toBe('INSPECT NII');
    expect(verdict(overridden.when(orderBy('DETAINED', { version: 2 })).decision())).toBe('HOLD DETAINED');
  });

  it('to release hides nothing that nobody has seen', () => {
    const letGo = answered(bought('PHYSICAL'), 'OVERRIDDEN', { outcome: 'RELEASE', measure: 'NONE' });
    expect(verdict(letGo.decision())).toBe('RELEASE NONE');
    expect(verdict(letGo.when({ accepted: false }).decision())).toBe('HOLD RFI');
    expect(verdict(letGo.when(cancellation('payment')).decision())).toBe('HOLD INCOMPLETE');
  });

  it('is what is resolved, whatever the flow gives a clean consignment', () => {
    const odd = given(policy, declaration({}, { reference: RETAIL }));
    expect(verdict(answered(odd, 'OVERRIDDEN', { measure: 'NONE' }, 'unassigned').decision('unassigned'))).toBe(
      'RELEASE NONE',
    );
  });
});

describe('what no flow selects', () => {
  it('may be lifted by an officer', () => {
    const odd = given(policy, logistics());
    expect(verdict(answered(odd, 'LIFTED', {}, 'unassigned').decision('unassigned'))).toBe('RELEASE NONE');
  });
});

describe('goods', () => {
  it('that are seized stay so for good', () => {
    const seized = answered(bought('PHYSICAL'), 'SEIZED');
    expect(verdict(seized.decision())).toBe('HOLD DETAINED');
    expect(agency(seized.when(orderBy('RFI', { version: 2 })).decision(), 'CUS')).toBe('HOLD DETAINED');
  });

  it('that are returned are withdrawn, and nothing is open', () => {
    const returned = answered(bought('PHYSICAL'), 'RETURNED');
    expect([verdict(returned.decision()), returned.decision().respondBy]).toEqual(['HOLD WITHDRAWN', null]);
    expect(returned.after(100 * HOUR).history.filter(({ trigger }) => trigger === 'RESPOND_BY')).toEqual([]);
  });
});

describe('a missing document that an officer does without', () => {
  it('does not excuse the next one', () => {
    const late = given(policy, order()).after(36 * HOUR);
    const without = answered(late, 'LIFTED');
    expect(verdict(without.decision())).toBe('RELEASE NONE');
    expect(verdict(without.when(patchBuyer('Bob')).decision())).toBe('RELEASE NONE');
    const strict = given(
      policyOf(MEASURE_RULES, { shop: { needs: { order: 'required', payment: 'required', logistics: 'required' } } }),
      order(),
      logistics(),
    );
    const first = answered(strict.after(36 * HOUR), 'LIFTED');
    expect(verdict(first.decision())).toBe('RELEASE NONE');
    expect(verdict(first.when(cancellation('logistics')).decision())).toBe('HOLD INCOMPLETE');
  });
});
