/** What the engine asks by itself: each occurrence is a question of its own, and an answer to one answers no other. */
import type { World } from '../../support/given';
import { given, HOUR, reasons, verdict } from '../../support/given';
import {
  cancellation,
  DECLARED,
  declaration,
  logistics,
  milestone,
  order,
  outcome,
  patch,
  payment,
  RETAIL,
} from '../../support/given-documents';
import { onWord, policyOf } from '../../support/given-policy';

const policy = policyOf();

describe('what no flow selects, once an officer has let it go', () => {
  const odd = given(policy, logistics());
  const { revision, generation } = odd.decision('unassigned');
  const lifted = odd.when(outcome(revision, 'LIFTED', { flow: 'unassigned', generation }));
  const asks = (world: World): string => verdict(world.decision('unassigned'));

  it('asks again for another whole that no flow selects', () => {
    const two = lifted.when(logistics({}, { documentId: 'logistics-2' }));
    expect([asks(two), reasons(two.decision('unassigned'))]).toEqual(['HOLD MANUAL_REVIEW', ['unassigned']]);
  });

  it('asks no more for an amendment or a notice of the same', () => {
    const amendment = patch('logistics', [['cargoDescription']], { cargoDescription: 'cotton trousers' });
    expect(asks(lifted.when(amendment, milestone('LOADED')))).toBe('RELEASE NONE');
  });

  it('asks no more when the answer is repeated', () => {
    const again = outcome(revision, 'LIFTED', { flow: 'unassigned', generation }, { documentId: 'outcome-again' });
    expect(asks(lifted.when(again))).toBe('RELEASE NONE');
  });
});

describe('more documents of a type than are kept', () => {
  const orders = (count: number) =>
    Array.from({ length: count }, (_, index) => order({}, { documentId: `order-${100 + index}` }));

  it('ask for an officer', () => {
    const { decision } = given(policy, payment(), ...orders(65));
    expect([verdict(decision()), reasons(decision())]).toEqual(['HOLD MANUAL_REVIEW', ['versionsDropped']]);
  });

  it('ask for nobody as long as all are kept', () => {
    expect(reasons(given(policy, payment(), ...orders(64)).decision())).toEqual([]);
  });
});

describe('a cancelled declaration that no flow selects', () => {
  it('takes its decision back', () => {
    const cancelled = given(policy, declaration()).when(cancellation('declaration')).decision('unassigned', DECLARED);
    expect([verdict(cancelled), reasons(cancelled)]).toEqual(['HOLD WITHDRAWN', ['cancelled']]);
  });

  it('takes nothing back that was never stated', () => {
    const bare = given(policy, cancellation('declaration', { reference: RETAIL })).after(36 * HOUR);
    expect(verdict(bare.decision('unassigned'))).toBe('HOLD INCOMPLETE');
  });
});

describe('a limit of unknown rules', () => {
  const rules = ['A', 'B', 'C'].map((id) => onWord(id, { when: `order.seller.name.contains("${id}")` }));
  const unknowns = { limit: 2, measure: 'MANUAL_REVIEW' };

  it('is how many may be unknown', () => {
    const two = policyOf(rules.slice(0, 2), { shop: { unknowns } });
    expect(verdict(given(two, order(), payment()).decision())).toBe('RELEASE NONE');
  });

  it('that is passed by other rules than those answered asks again', () => {
    const more = ['D', 'E', 'F'].map((id) => onWord(id, { when: `payment.orderNumber.contains("${id}")` }));
    const limited = policyOf([...rules, ...more], { shop: { unknowns } });
    const seen = given(limited, order(), payment({ orderNumber: '1' }));
    const lifted = seen.when(outcome(1, 'LIFTED', { generation: seen.decision().generation }));
    expect(verdict(lifted.decision())).toBe('RELEASE NONE');
    const others = lifted.when(order({ seller: { name: 'Shirts' } }, { version: 2 }), payment({}, { version: 2 }));
    expect([verdict(others.decision()), reasons(others.decision())]).toEqual(['HOLD MANUAL_REVIEW', ['unknowns']]);
  });
});
