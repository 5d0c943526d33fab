/** Which documents a flow has, waits for, or expects no more, and when it can be decided without them. */
import type { DocumentType } from '../../../src/core/events/document';
import { DOCUMENT_TYPES } from '../../../src/core/events/document';
import { hasWhole, presencesOf, readinessOf } from '../../../src/core/join/readiness';
import type { World } from '../../support/given';
import { given, HOUR, START } from '../../support/given';
import {
  cancellation,
  declaration,
  logistics,
  milestone,
  order,
  outcome,
  patch,
  patchBuyer,
  payment,
  RETAIL,
} from '../../support/given-documents';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
const [shop] = policy.flows;
if (shop === undefined) throw new Error('expected a flow');

const stateIn = (world: World, flow = 'shop') => {
  const consignment = world.consignment();
  const state = consignment?.flows.find((one) => one.flow === flow);
  if (consignment === undefined || state === undefined) throw new Error(`expected a consignment in ${flow}`);
  return { consignment, state };
};
const presences = (world: World, needs: Readonly<Partial<Record<DocumentType, 'required' | 'optional'>>>) => {
  const { consignment, state } = stateIn(world);
  return presencesOf({ ...shop, needs }, state, consignment);
};
const nothing = { order: 'present', payment: 'absent', logistics: 'absent', declaration: 'absent', outcome: 'absent' };

describe('a document type that a flow needs', () => {
  const types = DOCUMENT_TYPES.filter((type) => type !== 'order');

  it.each(types)('is awaited until the deadline where it is %s', (type) => {
    const ordered = given(policy, order());
    expect(presences(ordered, { [type]: 'optional' })).toEqual({ ...nothing, [type]: 'awaited' });
    expect(presences(ordered.after(36 * HOUR), { [type]: 'required' })).toEqual(nothing);
  });

  it.each<[DocumentType, ReturnType<typeof order>]>([
    ['payment', payment()],
    ['logistics', logistics()],
    ['declaration', declaration({}, { reference: RETAIL })],
    ['outcome', outcome(1, 'CONFIRMED')],
  ])('is present once there is a whole %s', (type, document) => {
    expect(presences(given(policy, order(), document), { [type]: 'required' })).toEqual({
      ...nothing,
      [type]: 'present',
    });
  });

  it('is awaited while only an amendment of it is there', () => {
    const amendment = patch('logistics', [['cargoDescription']], { cargoDescription: 'shirts' });
    expect(presences(given(policy, order(), amendment), { logistics: 'required' }).logistics).toBe('awaited');
  });

  it('is awaited no more once it is cancelled, unless another one is there', () => {
    const cancelled = given(policy, order(), logistics(), cancellation('logistics'));
    expect(presences(cancelled, { logistics: 'required' }).logistics).toBe('absent');
    const before = cancelled.when(logistics({}, { documentId: 'logistics-0' }));
    expect(presences(before, { logistics: 'required' }).logistics).toBe('present');
    const after = cancelled.when(logistics({}, { documentId: 'logistics-2' }));
    expect(presences(after, { logistics: 'required' }).logistics).toBe('present');
  });
});

describe('a flow', () => {
  const readiness = (world: World) => {
    const { consignment, state } = stateIn(world);
    return readinessOf(shop, state, consignment);
  };

  it('waits for what is required, until its deadline', () => {
    const waiting = given(policy, order());
    expect(readiness(waiting)).toEqual({ ready: false, deadline: START + 36 * HOUR, missing: ['payment'] });
    expect(readiness(waiting.after(36 * HOUR))).toEqual({ ready: true, complete: false, missing: ['payment'] });
  });

  it('is complete with what is required', () => {
    expect(readiness(given(policy, order(), payment()))).toEqual({ ready: true, complete: true, missing: [] });
  });

  it('is ready without what was cancelled', () => {
    expect(readiness(given(policy, order(), payment(), cancellation('payment')))).toEqual({
      ready: true,
      complete: false,
      missing: ['payment'],
    });
  });

  it('that nothing whole has come for misses what its statements follow, but no answer', () => {
    const [, , unassigned] = policy.flows;
    const world = given(policy, patchBuyer('x'), milestone('LOADED'), outcome(1, 'LIFTED'));
    const { consignment, state } = stateIn(world, 'unassigned');
    if (unassigned === undefined) throw new Error('expected a flow');
    const missing = readinessOf(unassigned, state, consignment).missing;
    expect([...missing].sort()).toEqual(['logistics', 'order']);
  });
});

describe('a whole', () => {
  it('is stated by an order', () => {
    expect(hasWhole(stateIn(given(policy, order())).consignment)).toBe(true);
  });

  it.each<[string, ReturnType<typeof order>]>([
    ['an amendment', patchBuyer('x')],
    ['a cancellation', cancellation('order')],
    ["an officer's answer", outcome(1, 'LIFTED')],
  ])('is not stated by %s', (_, document) => {
    expect(hasWhole(stateIn(given(policy, document), 'unassigned').consignment)).toBe(false);
  });

  it('that is cancelled has been stated all the same', () => {
    expect(hasWhole(stateIn(given(policy, order(), cancellation('order'))).consignment)).toBe(true);
  });
});
