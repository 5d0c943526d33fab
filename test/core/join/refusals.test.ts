/** What could not be read is remembered by the consignment its key names, until it is made good. */
import { HOUR, given, reasons, verdict } from '../../support/given';
import { order, orderBy, outcome, patchBuyer, payment } from '../../support/given-documents';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
const unreadable = { accepted: false, topic: 'orders', sender: 'order-sender' } as const;
const released = given(policy, order(), payment());
const asked = released.when(unreadable);

describe('a record that cannot be read', () => {
  it('never creates a consignment', () => {
    const world = given(policy, unreadable);
    expect(world.consignment()).toBeUndefined();
    expect(world.after(50 * HOUR).history).toEqual([]);
  });

  it('is not released silently', () => {
    expect(verdict(asked.decision())).toBe('HOLD RFI');
    expect(reasons(asked.decision())).toEqual(['rejected']);
  });

  it('is forgotten when a later document of the same kind and sender comes', () => {
    const mended = asked.when(orderBy('Bob', { version: 2 }));
    expect(verdict(mended.decision())).toBe('RELEASE NONE');
    expect(mended.consignment()?.refusals).toEqual([]);
  });

  it.each([
    ['of another kind', payment({}, { version: 2, sender: 'order-sender' })],
    ['of another sender', orderBy('Bob', { version: 2, sender: 'somebody' })],
  ])('is remembered when a document %s comes', (_, other) => {
    expect(reasons(asked.when(other).decision())).toEqual(['rejected']);
  });

  it('of an unknown sender is forgotten with any later document of its kind', () => {
    const world = released.when({ ...unreadable, sender: null }).when(patchBuyer('Bob', { sender: 'somebody' }));
    expect(reasons(world.decision())).toEqual([]);
  });

  it('is answered by an officer, each one for itself', () => {
    const { generation, revision } = asked.decision();
    const lifted = asked.when(outcome(revision, 'LIFTED', { generation }));
    expect(verdict(lifted.decision())).toBe('RELEASE NONE');
    expect(reasons(lifted.decision())).toEqual(['rejected answered']);
    expect(verdict(lifted.when(unreadable).decision())).toBe('HOLD RFI');
  });

  it('is not hidden by another one', () => {
    const both = asked.when({ ...unreadable, topic: 'payments', sender: 'payment-sender' });
    expect(reasons(both.decision())).toEqual(['rejected', 'rejected']);
    const half = both.when(payment({}, { version: 2 }));
    expect(verdict(half.decision())).toBe('HOLD RFI');
  });

  it('waits with the rest where the consignment waits', () => {
    expect(given(policy, order(), unreadable).history).toEqual([]);
  });

  it('is kept at most 64 times', () => {
    const many = Array.from({ length: 70 }, () => unreadable);
    expect(released.when(...many).consignment()?.refusals).toHaveLength(64);
  });
});
