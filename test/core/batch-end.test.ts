/** Where a batch ends: right before the first record that a deadline of the records before it precedes, also where folding tells it. */
import fc from 'fast-check';
import type { Incoming } from '../../src/core/events/arrival';
import type { BatchBounds } from '../../src/core/join/batch-bounds';
import { foldIncoming } from '../../src/core/join/consignment';
import type { Consignment } from '../../src/core/join/consignment-state';
import { earliestDeadline } from '../../src/core/join/timers';
import { unreadOf } from '../../src/core/join/unread';
import type { StepSink } from '../../src/core/pipeline';
import { stepInto } from '../../src/core/pipeline';
import { digestText } from '../../src/engine/digest-text';
import { HOUR, MINUTE, START } from '../support/given';
import { logistics, order, payment } from '../support/given-documents';
import type { States } from '../support/given-engine';
import { arrivalOf, engineOf, logOf, NEVER, viewOf } from '../support/given-engine';
import { cuts, nastyLog } from '../support/given-logs';
import { policyOf } from '../support/given-policy';

type Settled = Parameters<StepSink['settled']>[0][number];

const policy = policyOf();
const smallestMinWaitMs = Math.min(...policy.flows.map((flow) => flow.minWaitMs));

/** One record after the other, as the rule says it. */
function naiveEnd(states: States, incoming: readonly Incoming[], bounds: BatchBounds): number {
  const changed = new Map<string, Consignment>(states);
  let earliest = bounds.earliestDeadline ?? Infinity;
  for (const [at, one] of incoming.entries()) {
    if (one.appendTime > earliest) return at;
    if (one.appendTime - (incoming[0]?.appendTime ?? 0) >= bounds.smallestMinWaitMs) return at;
    if (one.reference === null) continue;
    const known = changed.get(one.reference);
    const after = foldIncoming(policy.flows, known, one, 1);
    if (after === undefined || after === known) continue;
    changed.set(one.reference, after);
    earliest = Math.min(earliest, earliestDeadline(after));
  }
  return incoming.length;
}

function stepped(states: States, incoming: readonly Incoming[], bounds: BatchBounds | undefined) {
  let settled: Settled[] = [];
  let restarts = 0;
  const sink = {
    settled: (some: readonly Settled[]) => void settled.push(...some),
    restart: () => {
      settled = [];
      restarts++;
    },
  };
  const context = { seq: 9, behaviour: 1, draw: NEVER, digestText };
  const clockAfter = (consumed: number) => ({ now: START + consumed, dueUntil: undefined });
  const unread = unreadOf(incoming, ({ reference }) => reference, (one) => one); // prettier-ignore
  const input = { incoming: unread, bounds, clockAfter, dueLimit: 10 };
  const summary = stepInto(policy, context, viewOf(states), input, sink);
  return { ...summary, settled, restarts };
}

it('is the same as one record after the other gives, with nothing settled of what is left', () => {
  let restarts = 0;
  fc.assert(
    fc.property(nastyLog(60 * HOUR).map(logOf), cuts, fc.nat(20), fc.integer({ min: 1, max: 70 }), (log, [size = 1], behind, hours) => {
      const known = engineOf(policy);
      const taken = log.slice(0, behind % (log.length + 1));
      known.turn({ incoming: taken, clockAfter: () => ({ now: START, dueUntil: undefined }) });
      const incoming = log.slice(taken.length, taken.length + 10 * size);
      const bounds = { earliestDeadline: undefined, smallestMinWaitMs: hours * HOUR };
      const live = stepped(known.states, incoming, bounds);
      expect(live.consumed).toBe(naiveEnd(known.states, incoming, bounds));
      // A replay of as many records settles the same.
      const replay = stepped(known.states, incoming.slice(0, live.consumed), undefined);
      expect(live.settled).toEqual(replay.settled);
      expect(live.rejections).toEqual(replay.rejections);
      expect(live.now).toBe(replay.now);
      restarts += live.restarts;
    }),
    { numRuns: 300 },
  ); // prettier-ignore
  expect(restarts).toBeGreaterThan(0);
});

it('is found again where a later consignment of the batch brings it forward', () => {
  const states = engineOf(policy);
  const references = Array.from({ length: 150 }, (_, n) => `ORD:shop:${n}`);
  const entered = references.map((reference, at) => arrivalOf(order({}, { reference }), at, START));
  states.turn({ incoming: entered, clockAfter: () => ({ now: START, dueUntil: undefined }) });
  const time = (minute: number) => START + 2 * HOUR + minute * MINUTE;
  const incoming = references.map((reference, at) => {
    // One of the first is said to depart so early that its deadline lies before what is appended from minute 100 on.
    const departs = new Date(time(100) + HOUR - 1).toISOString();
    const stated = at === 20 ? logistics({ departureDateTime: departs }, { reference }) : payment({}, { reference });
    return arrivalOf(stated, 1000 + at, time(at));
  });
  const bounds = { earliestDeadline: undefined, smallestMinWaitMs: 99 * HOUR };
  const { consumed, restarts, settled } = stepped(states.states, incoming, bounds);
  expect(consumed).toBe(naiveEnd(states.states, incoming, bounds));
  expect(consumed).toBe(100);
  expect(restarts).toBe(1);
  expect(settled.map(({ reference }) => reference)).toEqual(references.slice(0, 100));
  expect(smallestMinWaitMs).toBeLessThan(99 * HOUR);
});
