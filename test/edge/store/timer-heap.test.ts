/** The heap says what stands, in firing order, whatever was given up meanwhile, and nothing twice. */
import fc from 'fast-check';
import { compareTimers, TIMER_KINDS, type Timer } from '../../../src/core/join/timers';
import { firstTimers } from '../../../src/edge/store/due-timers';
import { TimerHeap } from '../../../src/edge/store/timer-heap';
import { whatNumber } from '../../../src/edge/store/timer-what';

const timer = fc.record({
  time: fc.nat(9),
  reference: fc.constantFrom('a', 'b', 'ORD:é:1'),
  kind: fc.constantFrom(...TIMER_KINDS),
  flow: fc.constantFrom('', 'shop'),
});

const nameOf = (time: number, reference: string, what: number): string => `${time} ${reference} ${what}`;

it('as a sorted list says it, also what was given up and taken up again', () => {
  const step = fc.record({ timer, isTaken: fc.boolean(), until: fc.nat(10), limit: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const standing = new Map<string, Timer>();
      const heap = new TimerHeap((reference, time, what) => standing.has(nameOf(time, reference, what)));
      for (const each of steps) {
        const name = nameOf(each.timer.time, each.timer.reference, whatNumber(each.timer));
        if (!each.isTaken) standing.delete(name);
        else if (!standing.has(name)) {
          standing.set(name, each.timer);
          heap.push(each.timer);
        }
        const expected = [...standing.values()].sort(compareTimers);
        const due = expected.filter(({ time }) => time <= each.until);
        const until = { time: each.until, reference: undefined };
        expect(heap.due(until, each.limit)).toEqual(firstTimers([due], each.limit));
        expect(heap.earliest()).toBe(expected[0]?.time);
      }
    }),
  );
});

it('holds no more than twice what stands, and some', () => {
  let asked = 0;
  const standing = new Set([0, 1, 2]);
  const heap = new TimerHeap((_reference, time) => (asked++, standing.has(time)));
  for (let time = 0; time < 10_000; time++) heap.push({ time, reference: 'a', kind: 'shrink', flow: '' });
  const until = { time: Infinity, reference: undefined };
  expect(heap.due(until, 10).map(({ time }) => time)).toEqual([0, 1, 2]);
  asked = 0;
  standing.clear();
  expect(heap.earliest()).toBeUndefined();
  expect(asked).toBeLessThan(2_100);
});
