/** Of each consignment a checkpoint notes so much that nothing of it is overlooked, and no more. */
import fc from 'fast-check';
import type { Timer } from '../../../src/core/join/timers';
import { compareTimers, TIMER_KINDS } from '../../../src/core/join/timers';
import { DEADLINE, NO_TIME, OTHER, putMoments, timersOfMoment } from '../../../src/edge/store/moments';

function momentsOf(timers: readonly Timer[]): readonly { readonly isDeadline: boolean; readonly time: number }[] {
  const times = new Float64Array(4).fill(77);
  putMoments(timers, times, 1);
  expect([times[0], times[3]]).toEqual([77, 77]);
  const all = [OTHER, DEADLINE].map((kind) => ({ isDeadline: kind === DEADLINE, time: times[1 + kind] ?? NO_TIME }));
  return all.filter(({ time }) => time !== NO_TIME);
}

const timer = fc.record({
  time: fc.nat(6),
  reference: fc.constant('a'),
  kind: fc.constantFrom(...TIMER_KINDS),
  flow: fc.constantFrom('', 'shop', 'bulk'),
});
const inOrder = fc.uniqueArray(timer, { comparator: (a, b) => compareTimers(a, b) === 0, maxLength: 6 });

it('every timer stands with one moment, which comes no later, and a moment with its first timer', () => {
  fc.assert(
    fc.property(inOrder, (drawn) => {
      const timers = [...drawn].sort(compareTimers);
      const moments = momentsOf(timers);
      const standing = moments.map(({ isDeadline }) => timersOfMoment(isDeadline, timers));
      expect(standing.flat().sort(compareTimers)).toEqual(timers);
      expect(standing.map((some) => some[0]?.time)).toEqual(moments.map(({ time }) => time));
      const deadlines = timers.filter(({ kind }) => kind === 'deadline');
      expect(moments.find(({ isDeadline }) => isDeadline)?.time).toBe(deadlines[0]?.time);
      expect(moments.length).toBeLessThanOrEqual(2);
    }),
  );
});

it('what comes after a deadline changes no moment of it', () => {
  const deadline = { time: 5, reference: 'a', kind: 'deadline', flow: 'shop' } as const;
  const shrink = { time: 7, reference: 'a', kind: 'shrink', flow: '' } as const;
  expect(momentsOf([deadline, shrink])).toEqual(momentsOf([deadline]));
  expect(momentsOf([deadline, { ...shrink, time: 9 }])).toEqual([{ isDeadline: true, time: 5 }]);
});
