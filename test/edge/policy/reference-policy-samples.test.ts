/** The reference policy on real declarations: what each of the shipped messages comes to. */
import type { Decision } from '../../../src/core/events/decision';
import { DAY, agency, given, reasons, verdict } from '../../support/given';
import { sample } from '../../support/given-wco';
import { low, policy, saidOf } from './support/reference-documents';

describe('the low-value threshold', () => {
  const valued = (amount: string, freight: string) =>
    low(
      { customsValueAmount: { amount, currency: 'GBP' } },
      { customsValuation: { freightChargeAmount: { amount: freight, currency: 'GBP' } } },
    );

  it('counts value and postage together, in any currency, and includes what is equal to it', () => {
    expect(saidOf('R10-low-value-threshold', [valued('115.66', '19.34')])).toEqual([]);
    expect(saidOf('R10-low-value-threshold', [valued('115.66', '19.35')])).toEqual(['hit']);
    const dollars = low({ customsValueAmount: { amount: '171.45', currency: 'USD' } });
    expect(saidOf('R10-low-value-threshold', [dollars])).toEqual([]);
  });
});

const decided = (flow: string, ...paths: readonly string[]) => {
  const stated = paths.map((path, index) => sample(path, index + 1));
  const { reference } = (stated[0]?.content['header'] ?? {}) as { readonly reference: string };
  return given(policy, ...stated).decision(flow, reference);
};
const asked = (decision: Decision) =>
  decision.agencies
    .filter(({ outcome }) => outcome !== 'RELEASE')
    .map((one) => `${one.agency} ${one.outcome} ${one.measure}`);

describe('TT_IM067a, furs and seals and pathogens in a reduced data set', () => {
  const decision = decided('import-low-value', 'TT_IM067a/TT_IM067a.xml');

  it('holds for customs, and for the documents of CITES and animal health, and calls nobody else', () => {
    expect(asked(decision)).toEqual(['AGR HOLD DOCUMENTS', 'CITES HOLD DOCUMENTS', 'CUS HOLD RFI']);
    expect(decision.agencies[2]?.calledBy).toEqual(['R20-restricted-in-reduced-data-set']);
    expect(decision.agencies).toHaveLength(3);
  });

  it('says which documents, and which claim of a waiver', () => {
    expect(reasons(decision)).toEqual(
      expect.arrayContaining(['R20-document-to-verify', 'R20-waiver-claimed', 'R20-restricted-in-reduced-data-set']),
    );
    expect(reasons(decision)).not.toContain('R20-label-without-certificate');
  });
});

describe('TT_IM068a, a low value amended to exactly the threshold', () => {
  const [original, amendment] = ['TT_IM068a/TT_IM068a.xml', 'TT_IM068a/Step2_TT_IM68a_Amendment.xml'] as const;
  const before = decided('import-low-value', original);
  const LRN = 'DEC:GB:U.7849431R66ZB';

  it('is released', () => {
    expect([verdict(before), asked(before), before.revision]).toEqual(['RELEASE NONE', [], 1]);
  });

  it('is released again as revision 2 with 115.66 and postage of 19.34', () => {
    const { decision } = given(policy, sample(original)).when(sample(amendment));
    const after = decision('import-low-value', LRN);
    expect(after).toMatchObject({ outcome: 'RELEASE', measure: 'NONE', revision: 2, supersedes: 1 });
    expect(after.basis.map(({ documentId }) => documentId)).toEqual(['U.7849431R66ZB', 'U.7849431R66ZB']);
  });

  it('ends in the same with the amendment before its original', () => {
    const late = given(policy, sample(amendment)).when(sample(original));
    const inOrder = given(policy, sample(original)).when(sample(amendment));
    const said = ({ outcome, measure, agencies, points, reasons: all, unknowns, missing }: Decision) => ({
      outcome,
      measure,
      agencies,
      points,
      all,
      unknowns,
      missing,
    });
    expect(said(late.decision('import-low-value', LRN))).toEqual(said(inOrder.decision('import-low-value', LRN)));
    expect(late.history.every(({ flow }) => flow === 'import-low-value')).toBe(true);
  });

  it('becomes final when its acceptance comes', () => {
    expect(before.finality).toBe('PRELIMINARY');
    const accepted = given(policy, sample(original)).when(sample('TT_IM068a/Example_Notifications/05_DMSACC.xml', 9));
    expect(accepted.decision('import-low-value', LRN)).toMatchObject({ finality: 'FINAL', outcome: 'RELEASE' });
  });

  it.each(['03_DMSREQ.xml', '04_DMSRCV.xml'])(
    'has nothing to do with response %s, which waits under its own reference',
    (name) => {
      const response = sample(`TT_IM068a/Example_Notifications/${name}`);
      const { reference } = response.content['header'] as unknown as { readonly reference: string };
      expect(reference).not.toBe(LRN);
      const world = given(policy, sample(original)).when(response);
      expect(world.published).toEqual([]);
      expect(world.consignment(reference)?.flows.map(({ flow }) => flow)).toEqual(['unassigned']);
      const late = world.after(2 * DAY).decision('unassigned', reference);
      expect([verdict(late), late.missing]).toEqual(['HOLD INCOMPLETE', ['declaration']]);
    },
  );
});

describe('TT_IM072a, two hundred packages without a commodity code', () => {
  const decision = decided('import-low-value', 'TT_IM072a/TT_IM072a.xml');

  it('is judged with its rules of headings unknown, and held for that', () => {
    expect(decision.unknowns.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['R20-prohibited-import', 'R20-restricted-import']),
    );
    expect(verdict(decision)).toBe('HOLD RFI');
    expect(agency(decision, 'CUS')).toBe('HOLD RFI');
    expect(decision.agencies[0]?.calledBy).toContain('R20-prohibited-import');
  });
});

describe('TT_IM077a, declared before its goods arrived', () => {
  const original = sample('TT_IM077a/TT_IM077a.xml');
  const presentation = sample('TT_IM077a/Movement_Messages/Step2_GPN.xml');
  const LRN = 'DEC:GB:U.7847767797YA';

  it('is final with its presentation, in whatever order they come', () => {
    const declaredFirst = given(policy, original);
    expect(declaredFirst.decision('import-low-value', LRN).finality).toBe('PRELIMINARY');
    expect(declaredFirst.when(presentation).decision('import-low-value', LRN).finality).toBe('FINAL');
    expect(given(policy, presentation).when(original).decision('import-low-value', LRN).finality).toBe('FINAL');
  });
});
