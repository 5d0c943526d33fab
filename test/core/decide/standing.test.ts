/** What was hit stays hit: nobody amends an inspection away; better data cures only what data was missing for. */
import { agency, given, reasons, verdict } from '../../support/given';
import { cancellation, order, orderBy, patchBuyer, payment } from '../../support/given-documents';
import { MEASURE_RULES, onWord, policyOf } from '../../support/given-policy';

const policy = policyOf([
  ...MEASURE_RULES,
  onWord('FIFTY', { points: 50 }),
  onWord('SIXTY', { points: 60 }),
  onWord('PAYER', { measure: 'NII', when: 'fold(order.buyer.name) != fold(payment.payer.name)' }),
]);
const hit = (word: string) => given(policy, orderBy(word), payment({ payer: null }));
const clean = (version: number) => order({}, { version });

describe.each(['PHYSICAL', 'SAMPLE', 'NII', 'SCREENING', 'DO_NOT_LOAD', 'MANUAL_REVIEW', 'DETAINED'])(
  'a hit of %s',
  (measure) => {
    const before = hit(measure);

    it('stands after a better version', () => {
      const { decision } = before.when(clean(2));
      expect(decision()).toMatchObject({ measure, outcome: before.decision().outcome });
      expect(reasons(decision())).toEqual([`${measure} standing`]);
    });

    it('stands after a patch, whether it came before or after', () => {
      expect(before.when(patchBuyer('Ann')).decision().measure).toBe(measure);
      expect(given(policy, patchBuyer('Ann'), orderBy(measure), payment({ payer: null })).decision().measure).toBe(
        measure,
      );
    });

    it('stands after its document is cancelled, and the flow with it', () => {
      const { decision } = before.when(cancellation('order'));
      expect(decision()).toMatchObject({ measure, missing: ['order'] });
    });
  },
);

describe.each(['RFI', 'AMEND', 'DOCUMENTS', 'PAYMENT'])('a hit of %s', (measure) => {
  const before = hit(measure);

  it('is cured by a better version', () => {
    expect(verdict(before.decision())).toBe(`HOLD ${measure}`);
    const { decision } = before.when(clean(2));
    expect([verdict(decision()), reasons(decision())]).toEqual(['RELEASE NONE', []]);
  });

  it('is gone with the flow when it is cancelled', () => {
    const cancelled = before.when(cancellation('order')).decision();
    expect([verdict(cancelled), agency(cancelled, 'CUS')]).toEqual(['HOLD WITHDRAWN', 'HOLD WITHDRAWN']);
    expect(reasons(cancelled)).toEqual(['cancelled']);
    expect(cancelled).toMatchObject({ respondBy: null, arm: 'NONE' });
  });
});

describe('a missing document', () => {
  it('is made good by the document', () => {
    const late = given(policy, order()).after(36 * 3_600_000);
    expect([verdict(late.decision()), late.decision().missing]).toEqual(['HOLD INCOMPLETE', ['payment']]);
    expect(verdict(late.when(payment()).decision())).toBe('RELEASE NONE');
  });
});

describe('points that reach an inspection', () => {
  it('stand together, though no version has them all now', () => {
    const { decision } = hit('SIXTY').when(clean(2));
    expect([verdict(decision()), reasons(decision()), decision().arm]).toEqual([
      'INSPECT NII',
      ['SIXTY standing'],
      'SCORED',
    ]);
  });

  it('stand when the flow is cancelled', () => {
    expect(verdict(hit('SIXTY').when(cancellation('order')).decision())).toBe('INSPECT NII');
  });

  it('that never did are cured', () => {
    expect(verdict(hit('FIFTY').when(clean(2)).decision())).toBe('RELEASE NONE');
  });
});

describe('a rule over two documents', () => {
  it('is judged on all pairs of their versions', () => {
    const world = given(policy, order(), payment({ payer: { name: 'Ann Example' } }));
    expect(verdict(world.decision())).toBe('RELEASE NONE');
    const stranger = world.when(payment({ payer: { name: 'Mallory' } }, { version: 2 }));
    expect(verdict(stranger.decision())).toBe('INSPECT NII');
    expect(verdict(stranger.when(orderBy('Mallory', { version: 2 })).decision())).toBe('INSPECT NII');
  });
});
