/** Which proposal comes of hits: strength, bands, credits, and who is asked. */
import { MEASURES } from '../../../src/core/events/decision';
import { HOUR, agency, given, reasons, verdict } from '../../support/given';
import { logistics, milestone, order, orderBy, orderItem, payment } from '../../support/given-documents';
import { MEASURE_RULES, onWord, policyOf } from '../../support/given-policy';

const policy = policyOf();
const bought = (name: string, by = policy) => given(by, orderBy(name), payment()).decision();

describe('strength', () => {
  // Compared on the pair, strongest first (architecture.md, section 4).
  const ORDER = [
    'HOLD DO_NOT_LOAD', 'INSPECT PHYSICAL', 'INSPECT SAMPLE', 'INSPECT NII', 'INSPECT SCREENING', 'HOLD DETAINED',
    'HOLD MANUAL_REVIEW', 'HOLD DOCUMENTS', 'HOLD RFI', 'HOLD AMEND', 'HOLD PAYMENT', 'RELEASE POST_CLEARANCE_AUDIT',
  ]; // prettier-ignore
  const measureOf = (pair: string) => pair.split(' ')[1] ?? '';
  const pairs = ORDER.flatMap((strong, at) => ORDER.slice(at + 1).map((weak) => [strong, weak] as const));

  it.each(pairs)('%s is stronger than %s', (strong, weak) => {
    expect(verdict(bought(`${measureOf(weak)} and ${measureOf(strong)}`))).toBe(strong);
  });

  it('places the measures no rule gives: incomplete, withdrawn, audited, complete, none', () => {
    expect(MEASURES.slice(0, 5)).toEqual([
      'NONE',
      'ASSESSMENT_COMPLETE',
      'POST_CLEARANCE_AUDIT',
      'WITHDRAWN',
      'INCOMPLETE',
    ]);
  });
});

describe('without a hit', () => {
  it('nobody but the lead agency is named, and it releases', () => {
    expect(bought('Ann')).toMatchObject({
      outcome: 'RELEASE', measure: 'NONE', points: 0, arm: 'NONE', respondBy: null, supersedes: null, revision: 1,
      agencies: [{ agency: 'CUS', outcome: 'RELEASE', measure: 'NONE', calledBy: [] }],
    }); // prettier-ignore
  });

  it('a pre-loading assessment is complete and releases nothing', () => {
    const { decision } = given(policy, logistics({ specificCircumstancesCode: 'F23' }));
    expect(verdict(decision('loading'))).toBe('RELEASE ASSESSMENT_COMPLETE');
  });
});

describe('points', () => {
  const rules = [
    onWord('TWENTYNINE', { points: 29 }),
    onWord('ONE', { points: 1 }),
    onWord('THIRTY', { points: 30 }),
    onWord('FORTY', { points: 40 }),
    onWord('AGRIC', { points: 90, agency: 'AGR' }),
    onWord('AUDITED', { points: 30, measure: 'POST_CLEARANCE_AUDIT' }),
  ];
  const scored = (name: string) => bought(name, policyOf(rules));

  it.each([
    ['TWENTYNINE', 29, 'RELEASE NONE', 'NONE'],
    ['TWENTYNINE ONE', 30, 'HOLD RFI', 'NONE'],
    ['THIRTY TWENTYNINE', 59, 'HOLD RFI', 'NONE'],
    ['THIRTY TWENTYNINE ONE', 60, 'INSPECT NII', 'SCORED'],
    ['THIRTY FORTY TWENTYNINE ONE', 100, 'INSPECT PHYSICAL', 'SCORED'],
    ['AUDITED', 30, 'HOLD RFI', 'NONE'],
  ])('of %s are %i: %s', (name, points, pair, arm) => {
    const decision = scored(name);
    expect([decision.points, verdict(decision), decision.arm]).toEqual([points, pair, arm]);
  });

  it('sum per agency, against its own bands', () => {
    const decision = scored('AGRIC TWENTYNINE');
    expect(decision.agencies).toMatchObject([
      { agency: 'AGR', measure: 'NONE' },
      { agency: 'CUS', measure: 'NONE' },
    ]);
    expect(decision.points).toBe(119);
  });

  it('count once for all items that a rule hits', () => {
    const items = [1, 2, 3].map((sequenceNumeric) => orderItem({ sequenceNumeric }));
    const each = onWord('items', { points: 30, each: 'order.item', when: 'item.sequenceNumeric > 0' });
    const { decision } = given(policyOf([each]), order({ item: items }), payment());
    expect(decision().points).toBe(30);
    expect(decision().reasons[0]).toMatchObject({ pointerCount: 3 });
  });
});

describe('a credit', () => {
  const credit = onWord('TRUSTED', { points: -50 });
  const scored = (severity: string, name: string) =>
    bought(name, policyOf([credit, onWord('BAD', { points: 45, severity })])).points;

  it.each([['R', 25], ['Q', 25], ['S', 45], ['P', 45]])('takes at most the cap off %s points', (severity, points) => {
    expect(scored(severity, 'BAD TRUSTED')).toBe(points);
  }); // prettier-ignore

  it('never goes below nothing', () => {
    expect(scored('R', 'TRUSTED')).toBe(0);
  });

  it("never lowers a rule's own measure", () => {
    const rules = [credit, onWord('BAD', { points: 10, measure: 'PHYSICAL' })];
    expect(verdict(bought('BAD TRUSTED', policyOf(rules)))).toBe('INSPECT PHYSICAL');
  });
});

describe('several agencies', () => {
  const rules = [
    ...MEASURE_RULES,
    onWord('PLANTS', { agency: 'AGR', measure: 'DOCUMENTS' }),
    onWord('each', { each: 'order.item', when: 'item.commodity.description == "seeds"', agencyFrom: '"AGR"', measure: 'SAMPLE' }),
  ]; // prettier-ignore

  it('are asked each for its own, and the strongest is resolved', () => {
    const decision = bought('PLANTS RFI', policyOf(rules));
    expect([agency(decision, 'AGR'), agency(decision, 'CUS'), verdict(decision)]).toEqual([
      'HOLD DOCUMENTS',
      'HOLD RFI',
      'HOLD DOCUMENTS',
    ]);
    expect(decision.agencies.map(({ calledBy }) => calledBy)).toEqual([['PLANTS'], ['RFI']]);
  });

  it('may be named by the item that hits', () => {
    const item = [orderItem({ commodity: { description: 'seeds' } })];
    const decision = given(policyOf(rules), order({ item }), payment()).decision();
    expect(agency(decision, 'AGR')).toBe('INSPECT SAMPLE');
    expect(reasons(decision)).toEqual(['each']);
  });
});

describe('once departure is known', () => {
  const rules = [
    onWord('BOMB', {
      agency: 'SEC',
      measure: 'DO_NOT_LOAD',
      flows: ['loading'],
      when: 'logistics.cargoDescription == "bomb"',
    }),
  ];
  const aboard = given(policyOf(rules), logistics({ specificCircumstancesCode: 'F23', cargoDescription: 'bomb' }));

  it.each(['DEPARTED', 'ARRIVED'])('by %s, what should not have been loaded is inspected on arrival', (code) => {
    expect(verdict(aboard.decision('loading'))).toBe('HOLD DO_NOT_LOAD');
    const gone = aboard.when(milestone(code)).decision('loading');
    expect([verdict(gone), agency(gone, 'SEC'), gone.arm]).toEqual([
      'INSPECT PHYSICAL',
      'INSPECT PHYSICAL',
      'MANDATORY',
    ]);
  });

  it('a claim that it will depart is no departure', () => {
    const claimed = logistics(
      { specificCircumstancesCode: 'F23', cargoDescription: 'bomb', departureDateTime: '2026-06-15T20:00:00Z' },
      { version: 2 },
    );
    expect(
      verdict(
        aboard
          .when(claimed)
          .after(5 * HOUR)
          .decision('loading'),
      ),
    ).toBe('HOLD DO_NOT_LOAD');
  });
});
