/** What conditions know beside the documents: the day whose lists apply, and what is awaited, late or contradictory. */
import { UNKNOWN } from '../../../src/core/kernel/unknown';
import { anchorDay, factsOf } from '../../../src/core/score/flow-facts';
import { resolveLists } from '../../../src/core/score/lists';
import type { World } from '../../support/given';
import { DAY, given, HOUR, START } from '../../support/given';
import type { Json, Stated } from '../../support/given-documents';
import { cancellation, order, orderBy, patchBuyer, payment } from '../../support/given-documents';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
const [shop] = policy.flows;
if (shop === undefined) throw new Error('expected a flow');
const TODAY = START - 8 * HOUR;
const at = (time: number) => new Date(time).toISOString();

const stateIn = (world: World) => {
  const consignment = world.consignment();
  const state = consignment?.flows.find(({ flow }) => flow === 'shop');
  if (consignment === undefined || state === undefined) throw new Error('expected a consignment in shop');
  return { consignment, state };
};
const factsIn = (world: World, listsOn = policy.listsOn) => {
  const { consignment, state } = stateIn(world);
  return factsOf(shop, state, consignment, listsOn);
};

describe('the day whose lists apply', () => {
  const dayOf = (...stated: readonly Stated[]) => {
    return (anchorDay(shop, stateIn(given(policy, ...stated)).consignment) - TODAY) / DAY;
  };
  const issued = (time: number, more: Json = {}) => order({}, { issueDateTime: at(time), ...more });

  it.each<[string, readonly Stated[], number]>([
    ['that on which the leading document was issued', [issued(START - 2 * DAY)], -2],
    ['the same at its last millisecond', [issued(TODAY - 1)], -1],
    ['the same at its first', [issued(TODAY - DAY)], -1],
    ['never one after it was appended', [issued(START + 3 * DAY)], 0],
    ['that on which it was appended where no time is stated', [order()], 0],
    ['that of its highest version', [issued(START - 5 * DAY), issued(START - 3 * DAY, { version: 2 })], -3],
    ['that of the first document of its type', [issued(START - DAY, { documentId: 'z' }), issued(START - 4 * DAY)], -4],
    ['not that of another type', [payment({}, { issueDateTime: at(START - 2 * DAY) }), order()], 0],
    ['that on which the consignment began where it has not come', [payment()], 0],
  ])('is %s', (_, stated, day) => {
    expect(dayOf(...stated)).toBe(day);
  });

  it('is the one that lists are asked for, once', () => {
    const asked: number[] = [];
    const listsOn = (day: number) => {
      asked.push(day);
      return resolveLists([{ id: 'l', kind: 'code', columns: [], rows: [] }], day);
    };
    const facts = factsIn(given(policy, issued(START - 2 * DAY)), listsOn);
    expect([facts.list('l')?.id, facts.list('other'), asked]).toEqual(['l', undefined, [TODAY - 2 * DAY]]);
  });
});

describe('a document', () => {
  const ordered = given(policy, order());

  it('is awaited until the deadline, and then missing', () => {
    const [before, after] = [factsIn(ordered), factsIn(ordered.after(36 * HOUR))];
    expect([before.awaited('payment'), before.missing('payment')]).toEqual([true, UNKNOWN]);
    expect([after.awaited('payment'), after.missing('payment')]).toEqual([false, true]);
  });

  it('that is there is neither', () => {
    const facts = factsIn(given(policy, order(), payment()));
    expect([facts.awaited('payment'), facts.missing('payment')]).toEqual([false, false]);
  });

  it('contradicts itself where two wholes of one version differ, and no other one does', () => {
    const facts = factsIn(given(policy, orderBy('Ann'), orderBy('Bob'), payment()));
    expect([facts.conflict('order'), facts.conflict('payment')]).toEqual([true, false]);
  });

  it('contradicts nothing with a later version', () => {
    expect(factsIn(given(policy, order(), orderBy('Bob', { version: 2 }))).conflict('order')).toBe(false);
  });
});

describe('lateness', () => {
  const ordered = given(policy, order());
  const lateBy = (world: World, type: 'order' | 'payment' = 'payment') => factsIn(world).lateByMs(type);

  it('counts from the deadline to the first whole', () => {
    const late = ordered.after(38 * HOUR).when(payment());
    expect(lateBy(late)).toBe(2 * HOUR);
    expect(lateBy(late.after(HOUR).when(payment({}, { version: 2 })))).toBe(2 * HOUR);
    expect(lateBy(late.after(HOUR).when(payment({}, { version: 2 }), payment({}, { documentId: 'a' })))).toBe(2 * HOUR);
  });

  it('is none in time', () => {
    expect(lateBy(ordered.after(HOUR).when(payment()))).toBe(0);
  });

  it('is not known while no whole is there, whatever else is', () => {
    expect(lateBy(ordered.after(38 * HOUR).when(cancellation('payment')))).toBe(UNKNOWN);
    expect(lateBy(given(policy, payment(), patchBuyer('Bob')), 'order')).toBe(UNKNOWN);
  });
});
