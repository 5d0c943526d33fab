/** What findings are hashed with: today's salt follows from the set, and those of every earlier set are known for answers. */
import type { Consignment } from '../../../src/core/join/consignment-state';
import { formerSalts, saltOf } from '../../../src/core/score/salt';
import type { World } from '../../support/given';
import { given } from '../../support/given';
import { notice, order, outcome, payment } from '../../support/given-documents';
import { onWord, policyOf } from '../../support/given-policy';

const policy = policyOf([onWord('ANY', { when: 'order.paidAmount != payment.paidAmount' })]);
const [rule] = policy.rulesOf('shop');
const stateOf = (world: World): Consignment => {
  const state = world.consignment();
  if (state === undefined || rule === undefined) throw new Error('nothing was folded');
  return state;
};
const salt = (world: World): string => saltOf(stateOf(world), rule ?? never());
const former = (world: World): readonly string[] => formerSalts(stateOf(world), rule ?? never());
const never = () => {
  throw new Error('the policy has a rule');
};
const answer = outcome(1, 'LIFTED');
const [first, late] = [order({}, { version: 2 }), order({}, { version: 1 })];

describe('the salt of a finding', () => {
  it('is that of the set of documents, whatever their order', () => {
    expect(salt(given(policy, first, payment(), late))).toBe(salt(given(policy, late).when(payment()).when(first)));
  });

  it('is kept under a higher version, and changes with a lower one or another document', () => {
    const begun = given(policy, first, payment());
    expect(salt(begun.when(order({}, { version: 3 })))).toBe(salt(begun));
    expect(salt(begun.when(late))).not.toBe(salt(begun));
    expect(salt(begun.when(payment({}, { documentId: 'payment-2' })))).not.toBe(salt(begun));
  });
});

describe('its former salts', () => {
  it('are not asked for without an answer, nor where only one document was ever read', () => {
    expect(former(given(policy, first, payment()).when(late))).toEqual([]);
    expect(former(given(policy, first).when(answer))).toEqual([]);
  });

  it('hold that of every earlier set, and that of today', () => {
    const begun = given(policy, first);
    const paid = begun.after(1).when(payment());
    const world = paid.when(answer).after(1).when(late);
    expect(former(world)).toEqual(expect.arrayContaining([salt(begun), salt(paid), salt(world)]));
  });

  it('of one time may have come in any order of the topics', () => {
    const together = given(policy, payment(), first, answer);
    const either = [salt(given(policy, first)), salt(given(policy, payment()))];
    expect(former(together)).toEqual(expect.arrayContaining([...either, salt(together)]));
  });

  it('leave notices out, which decide nothing alone', () => {
    const noticed = given(policy, first, payment()).when(notice('order', {}, { documentId: 'order-9' }));
    expect(salt(noticed)).toBe(salt(given(policy, first, payment())));
  });
});
