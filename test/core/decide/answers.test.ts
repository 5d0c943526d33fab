/** Which of several answers holds, and what an agency's own measure does not reach: other agencies, other questions. */
import type { World } from '../../support/given';
import { agency, given, HOUR, reasons, verdict } from '../../support/given';
import type { Json } from '../../support/given-documents';
import { cancellation, order, orderBy, outcome, payment } from '../../support/given-documents';
import { MEASURE_RULES, onWord, policyOf } from '../../support/given-policy';

const policy = policyOf([
  ...MEASURE_RULES,
  onWord('GRAIN', { agency: 'AGR', measure: 'DOCUMENTS' }),
  onWord('GUARDED', { agency: 'SEC', measure: 'NII' }),
]);
const bought = (name: string) => given(policy, orderBy(name), payment());

/** An answer to the revision that stands, with the time that the officer gives. */
const answered = (world: World, disposition: string, body: Json = {}, documentId = 'outcome'): World => {
  const { revision, generation } = world.decision();
  return world.when(outcome(revision, disposition, { generation, ...body }, { documentId }));
};

describe('of two answers', () => {
  it.each([
    ['first', 'a', 'b'],
    ['last', 'b', 'a'],
  ])('the later by its own time holds, also where its id sorts %s', (_, later, earlier) => {
    const evening = { measure: 'NII', outcomeDateTime: '2026-06-15T18:00:00Z' };
    const morning = { measure: 'SAMPLE', outcomeDateTime: '2026-06-15T09:00:00Z' };
    const both = answered(answered(bought('RFI'), 'OVERRIDDEN', evening, later), 'OVERRIDDEN', morning, earlier);
    expect(verdict(both.decision())).toBe('INSPECT NII');
  });

  it('one with a time holds over one without', () => {
    const timed = { measure: 'NII', outcomeDateTime: '2026-06-15T18:00:00Z' };
    const both = answered(answered(bought('RFI'), 'OVERRIDDEN', timed, 'a'), 'OVERRIDDEN', { measure: 'SAMPLE' }, 'b');
    expect(verdict(both.decision())).toBe('INSPECT NII');
  });
});

describe('a measure that an officer states', () => {
  it('is asked only where the answer overrides', () => {
    expect(verdict(answered(bought('RFI'), 'LIFTED', { measure: 'NII' }).decision())).toBe('RELEASE NONE');
  });
});

describe("an agency's own measure", () => {
  const own = answered(bought('GRAIN'), 'OVERRIDDEN', { agency: 'AGR', measure: 'NII' });
  const asked = (world: World) => [agency(world.decision(), 'AGR'), agency(world.decision(), 'CUS')];

  it('is asked by that agency alone', () => {
    expect(asked(own)).toEqual(['INSPECT NII', 'RELEASE NONE']);
  });

  it('is asked although nothing else calls the agency any more', () => {
    const { decision } = own.when(order({}, { version: 2 }));
    expect(decision().agencies).toMatchObject([
      { agency: 'AGR', measure: 'NII', calledBy: ['outcome'] },
      { agency: 'CUS', measure: 'NONE' },
    ]);
  });

  it('holds while another agency has a hit of its own', () => {
    const paidBy = policyOf([
      onWord('GRAIN', { agency: 'AGR', measure: 'DOCUMENTS' }),
      onWord('PAYER', { measure: 'RFI', when: 'payment.payer.name == "PAYER"' }),
    ]);
    const first = answered(given(paidBy, orderBy('GRAIN'), payment()), 'OVERRIDDEN', { agency: 'AGR', measure: 'NII' });
    expect(asked(first.when(payment({ payer: { name: 'PAYER' } }, { version: 2 })))).toEqual([
      'INSPECT NII',
      'HOLD RFI',
    ]);
  });

  it('holds while the engine asks the lead agency something', () => {
    expect(asked(own.when({ accepted: false }))).toEqual(['INSPECT NII', 'HOLD RFI']);
  });
});

describe('goods that are returned', () => {
  const returned = answered(bought('PHYSICAL'), 'RETURNED');

  it('stay withdrawn for good', () => {
    expect(agency(returned.when(orderBy('RFI', { version: 2 })).decision(), 'CUS')).toBe('HOLD WITHDRAWN');
  });

  it('are cancelled like any others', () => {
    expect(reasons(returned.when(cancellation('order')).decision())).toContain('cancelled');
  });
});

describe('a flow whose time limit ends with what better data cures', () => {
  const mild = policyOf([...MEASURE_RULES, onWord('GUARDED', { agency: 'SEC', measure: 'NII' })], {
    shop: { expired: 'RFI' },
  });
  const late = (name: string) => given(mild, orderBy(name), payment()).after(72 * HOUR);

  it('asks while something is open', () => {
    expect(reasons(late('AMEND').decision())).toEqual(['AMEND', 'expired']);
  });

  it('asks the lead agency while another one is open', () => {
    const { decision } = late('GUARDED');
    expect([agency(decision(), 'CUS'), agency(decision(), 'SEC')]).toEqual(['HOLD RFI', 'INSPECT NII']);
  });

  it('asks nothing any more once nothing is open', () => {
    const { decision } = late('AMEND').when(order({}, { version: 2 }));
    expect([verdict(decision()), reasons(decision())]).toEqual(['RELEASE NONE', []]);
  });
});
