/** What notices say of the way: each milestone in its field, the latest statement of each, and whether goods have left. */
import { hasDeparted, milestonesOf } from '../../../src/core/join/milestones';
import { given, HOUR, START } from '../../support/given';
import type { Stated } from '../../support/given-documents';
import { logistics, milestone, notice, order } from '../../support/given-documents';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
const at = (hours: number) => new Date(START + hours * HOUR).toISOString();
const consignmentOf = (...stated: readonly Stated[]) => {
  const consignment = given(policy, order(), ...stated).consignment();
  if (consignment === undefined) throw new Error('expected a consignment');
  return consignment;
};
const known = (...stated: readonly Stated[]) => milestonesOf(consignmentOf(...stated).documents);

describe('a milestone', () => {
  it.each([
    ['BOOKED', 'bookedDateTime'],
    ['ACCEPTED', 'acceptedDateTime'],
    ['LOADED', 'loadedDateTime'],
    ['DEPARTED', 'departedDateTime'],
    ['ARRIVED', 'arrivedDateTime'],
    ['PRESENTED', 'presentedDateTime'],
    ['DELIVERED', 'deliveredDateTime'],
  ])('of %s is %s', (code, field) => {
    expect(known(milestone(code, { occurrenceDateTime: at(3) }))).toEqual({ [field]: START + 3 * HOUR });
  });

  it('without a time of its own has that of its notice', () => {
    expect(known(milestone('LOADED', {}, { issueDateTime: at(2) }))).toEqual({ loadedDateTime: START + 2 * HOUR });
  });

  it('without any time says only that there is a notice', () => {
    expect(known(milestone('LOADED'))).toEqual({});
  });

  it('stated twice is as the later notice has it, whichever came first', () => {
    const first = milestone('LOADED', { occurrenceDateTime: at(5) }, { issueDateTime: at(1) });
    const second = milestone('LOADED', { occurrenceDateTime: at(4) }, { issueDateTime: at(2) });
    expect(known(first, second)).toEqual({ loadedDateTime: START + 4 * HOUR });
    expect(known(second, first)).toEqual({ loadedDateTime: START + 4 * HOUR });
  });

  it('is one of several, with the mass that was measured', () => {
    const loaded = milestone('LOADED', { occurrenceDateTime: at(4), grossMassMilligrams: '2 kg' });
    const departed = milestone('DEPARTED', { occurrenceDateTime: at(5) }, { documentId: 'logistics-2' });
    expect(known(loaded, departed)).toEqual({
      loadedDateTime: START + 4 * HOUR,
      departedDateTime: START + 5 * HOUR,
      measuredGrossMassMilligrams: 2_000_000,
    });
  });

  it.each<[string, readonly Stated[]]>([
    ['nobody has given notice', []],
    ['a waybill states one itself', [logistics({ milestone: { code: 'LOADED', occurrenceDateTime: at(4) } })]],
    ['the notice is about something else', [notice('logistics', { cargoDescription: 'shirts' })]],
  ])('is not known where %s', (_, stated) => {
    expect(known(...stated)).toBeUndefined();
  });
});

describe('goods', () => {
  it.each(['DEPARTED', 'ARRIVED', 'PRESENTED', 'DELIVERED'])('that are %s have left, without any time', (code) => {
    expect(hasDeparted(consignmentOf(milestone('LOADED'), milestone(code)))).toBe(true);
  });

  it.each(['BOOKED', 'ACCEPTED', 'LOADED'])('that are %s have not', (code) => {
    expect(hasDeparted(consignmentOf(milestone(code)))).toBe(false);
  });

  it('have not left because a waybill foresees it', () => {
    expect(hasDeparted(consignmentOf(logistics({ milestone: { code: 'DEPARTED' } })))).toBe(false);
  });
});
