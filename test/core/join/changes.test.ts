/** When a consignment changed last, whatever order its records come in: from then on it is kept. */
import type { World } from '../../support/given';
import { DAY, given, HOUR, START } from '../../support/given';
import type { Stated } from '../../support/given-documents';
import { logistics, order, outcome, patchBuyer, payment } from '../../support/given-documents';
import { arrivalOf, engineOf } from '../../support/given-engine';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
const changedAt = (world: World) => (world.consignment()?.changedAt ?? 0) - START;

describe('a consignment changed last', () => {
  it('with its last document', () => {
    expect(changedAt(given(policy, order()).after(HOUR).when(payment()))).toBe(HOUR);
  });

  it('with the latest of its documents where an earlier one is read after it', () => {
    const engine = engineOf(policy);
    const incoming = [arrivalOf(order(), 0, START + HOUR), arrivalOf(payment(), 1, START)];
    engine.turn({ incoming, clockAfter: () => ({ now: START + HOUR, dueUntil: undefined }) });
    expect([...engine.states.values()].map((state) => state.changedAt)).toEqual([START + HOUR]);
  });

  it('with a record that could not be read', () => {
    expect(changedAt(given(policy, order()).after(HOUR).when({ accepted: false }))).toBe(HOUR);
  });

  it('not with a document that was there', () => {
    expect(changedAt(given(policy, order()).after(HOUR).when(order()))).toBe(0);
  });

  it('with what came after it was closed', () => {
    const closed = given(policy, order(), payment()).after(31 * DAY);
    expect(closed.consignment()?.closed).toBe(true);
    expect(changedAt(closed.when(patchBuyer('Bob')))).toBe(31 * DAY);
    expect(changedAt(closed.when({ accepted: false }))).toBe(31 * DAY);
  });
});

describe('the entry a consignment was changed by', () => {
  it('is that of the last record that said something new', () => {
    const twice = given(policy, order()).when(payment()).when(payment());
    expect(twice.consignment()?.seq).toBe(2);
  });
});

describe('a closed consignment', () => {
  const closed = given(policy, order(), payment(), logistics({ specificCircumstancesCode: 'F23' })).after(31 * DAY);

  it('takes an answer that it did not know, once', () => {
    const answer = outcome(1, 'CONFIRMED');
    const answered = closed.when(answer);
    expect(answered.consignment()).toMatchObject({ closed: true, afterClosure: 0 });
    expect(answered.consignment()?.documents.map(({ type }) => type)).toContain('outcome');
    expect(answered.when(answer).consignment()).toBe(answered.consignment());
  });

  it('tells a new document from one it knows by type, by id and by content', () => {
    const after = (...stated: readonly Stated[]) => closed.when(...stated).consignment()?.afterClosure;
    expect(after(order(), payment())).toBe(0);
    expect(after(payment({ methodCode: '1' }))).toBe(1);
    expect(after(payment({}, { documentId: 'payment-2' }))).toBe(1);
  });

  it('opens again with a whole that leads any of its flows', () => {
    const again = closed.when(logistics({}, { documentId: 'logistics-2' }));
    expect(again.consignment()).toMatchObject({ closed: false, generation: closed.now });
  });
});
