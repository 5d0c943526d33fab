/** Which moments a consignment waits for, in the order in which they fire. */
import { earliestDeadline, compareTimers, firstTime, timersOf } from '../../../src/core/join/timers';
import type { World } from '../../support/given';
import { DAY, given, HOUR, START } from '../../support/given';
import { logistics, orderBy, order, patchBuyer, payment, RETAIL } from '../../support/given-documents';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
const aboard = logistics({ specificCircumstancesCode: 'F23' });
const state = (world: World) => {
  const consignment = world.consignment();
  if (consignment === undefined) throw new Error('expected a consignment');
  return consignment;
};
const waitsOf = (world: World) => {
  const timers = timersOf(state(world));
  expect(firstTime(state(world))).toBe(timers[0]?.time ?? Infinity);
  return timers.map(({ kind, flow, time }) => [kind, flow, (time - START) / HOUR]);
};

describe('timers fire', () => {
  const timer = (time: number, reference: string, kind: 'deadline' | 'respondBy' | 'shrink' | 'expire', flow = '') => {
    return { time, reference, kind, flow };
  };

  it('by time, then reference in bytes, then kind, then flow', () => {
    const inOrder = [
      timer(1, 'ORD:z:9', 'expire'),
      timer(2, 'ORD:a:1', 'deadline', 'loading'),
      timer(2, 'ORD:a:1', 'deadline', 'shop'),
      timer(2, 'ORD:a:1', 'respondBy', 'loading'),
      timer(2, 'ORD:a:1', 'shrink'),
      timer(2, 'ORD:a:1', 'expire'),
      timer(2, 'ORD:b:1', 'deadline', 'loading'),
      timer(2, 'ORD:\uff5e', 'deadline'),
      timer(2, 'ORD:\u{1f381}', 'deadline'),
      timer(3, 'ORD:a:1', 'deadline'),
    ];
    expect([...inOrder].reverse().sort(compareTimers)).toEqual(inOrder);
  });

  it('and one that equals another stands with it', () => {
    expect(compareTimers(timer(2, 'ORD:a:1', 'shrink'), timer(2, 'ORD:a:1', 'shrink'))).toBe(0);
  });
});

describe('a consignment', () => {
  it('waits for its documents', () => {
    expect(timersOf(state(given(policy, order())))).toEqual([
      { time: START + 36 * HOUR, reference: RETAIL, kind: 'deadline', flow: 'shop' },
    ]);
  });

  it('waits for the answer to what it asks, flow by flow, the earlier moment first', () => {
    const asked = given(policyOf(undefined, { shop: { respondWithin: '20h' } }), orderBy('RFI'), payment(), aboard);
    expect(waitsOf(asked)).toEqual([
      ['respondBy', 'shop', 20],
      ['deadline', 'loading', 36],
      ['deadline', 'shop', 36],
    ]);
  });

  it('that is finished waits to shrink, and then to be forgotten, for the longest of its flows', () => {
    const kept = policyOf(undefined, { loading: { keep: '40d' } });
    const finished = given(kept, order(), payment(), aboard).after(37 * HOUR);
    expect(waitsOf(finished)).toEqual([['shrink', '', (40 * DAY) / HOUR]]);
    expect(waitsOf(finished.after(40 * DAY))).toEqual([['expire', '', (80 * DAY) / HOUR]]);
  });

  it('that waited in unassigned until a flow took it waits there no more', () => {
    expect(waitsOf(given(policy, patchBuyer('x'), order()))).toEqual([['deadline', 'shop', 36]]);
  });
});

describe('the earliest deadline', () => {
  it('is that of the flow that waits least', () => {
    const world = given(policyOf(undefined, { loading: { maxWait: '12h' } }), order(), aboard);
    expect(earliestDeadline(state(world))).toBe(START + 12 * HOUR);
  });

  it('is of a flow whose deadline is still to come', () => {
    const world = given(policyOf(undefined, { loading: { maxWait: '12h' } }), order(), aboard);
    expect(earliestDeadline(state(world.after(13 * HOUR)))).toBe(START + 36 * HOUR);
    expect(earliestDeadline(state(world.after(37 * HOUR)))).toBe(Infinity);
  });
});
