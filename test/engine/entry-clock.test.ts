/** What time an entry has: held by unread input, moved on after a while, never fooled by a clock that somebody set. */
import type { Incoming } from '../../src/core/events/arrival';
import { virtualClock } from '../../src/edge/simulated/virtual-clock';
import type { ClockMode } from '../../src/edge/ports';
import { taskClock } from '../../src/engine/entry-clock';
import { arrivalOf } from '../support/given-engine';
import { order } from '../support/given-documents';
import { HOUR, MINUTE, START } from '../support/given';

const HOLD = 10 * MINUTE;
const at = (appendTime: number): Incoming => arrivalOf(order(), 0, appendTime);

function clockOf(clockMode: ClockMode, from = 0) {
  const machine = virtualClock(START);
  const log = { wallMs: () => machine.wallMs(), monotonicMs: () => machine.monotonicMs(), offsetMs: () => 0 };
  const clock = taskClock({ logId: '00', partitionCount: 1, clockMode }, log, from);
  const poll = (
    batch: { next?: number; last?: number; stuck?: { topic: string; head: number }[] },
    incoming: Incoming[] = [],
  ) =>
    clock.sample(
      {
        batch: { nextAppendTime: batch.next, lastAppendTime: batch.last, stuck: batch.stuck ?? [] },
        reading: clock.read(),
      },
      incoming,
      HOLD,
    );
  return { machine, clock, poll };
}

describe('with everything read', () => {
  it('is the wall clock, and fires what is due before it: a record of this very millisecond may still come', () => {
    const { poll } = clockOf('WALL');
    expect(poll({ last: START - 5 })(0)).toEqual({ now: START, dueUntil: { time: START - 1 }, forced: [] });
  });

  it('is what it was before the poll, whatever time the poll takes', () => {
    const { machine, clock } = clockOf('WALL');
    const polled = { batch: { nextAppendTime: undefined, lastAppendTime: START, stuck: [] }, reading: clock.read() };
    machine.advance(HOUR);
    expect(clock.sample(polled, [], HOLD)(0).now).toBe(START);
  });

  it('never goes back', () => {
    const { machine, clock, poll } = clockOf('WALL');
    clock.passed(START + 5);
    machine.setWall(START - HOUR);
    expect(poll({ last: START })(0).now).toBe(START + 5);
  });

  it('in mode LOG goes on from the last entry, after a start and after a late document', () => {
    const { machine, poll } = clockOf('LOG', START + HOUR);
    expect(poll({ last: START })(0).now).toBe(START + HOUR);
    machine.advance(MINUTE);
    expect(poll({ last: START })(0).now).toBe(START + HOUR + MINUTE);
  });
});

describe('a wall clock that jumps ahead', () => {
  it('is a fault, until it is set right', () => {
    const { machine, poll } = clockOf('WALL');
    machine.setWall(START + HOUR);
    expect(() => poll({ last: START })(0)).toThrow('jumped 3600 s ahead');
    machine.setWall(START + 1);
    expect(poll({ last: START })(0).now).toBe(START + 1);
  });

  it('is none within five minutes, with the time that passed, or where the log has that time too', () => {
    const { machine, poll } = clockOf('WALL');
    machine.setWall(START + 5 * MINUTE);
    expect(poll({ last: START })(0).now).toBe(START + 5 * MINUTE);
    machine.advance(HOUR);
    expect(poll({ last: START })(0).now).toBe(START + HOUR + 5 * MINUTE);
    machine.setWall(START + 9 * HOUR);
    expect(poll({ last: START + 9 * HOUR })(0).now).toBe(START + 9 * HOUR);
  });
});

describe('with records unread', () => {
  it('is the time of the next record, and fires what is due before it', () => {
    const { poll } = clockOf('WALL');
    const sample = poll({ next: START + 9, last: START + 9 }, [at(START), at(START + 3)]);
    expect(sample(1)).toEqual({ now: START + 3, dueUntil: { time: START + 2 }, forced: [] });
    expect(sample(2)).toEqual({ now: START + 9, dueUntil: { time: START + 8 }, forced: [] });
  });

  it('is held at the head of a stuck input, and moved on after the longest hold', () => {
    const { machine, poll } = clockOf('WALL');
    const stuck = [{ topic: 'payments', head: START - 7 }];
    expect(poll({ last: START, stuck })(0)).toEqual({ now: START - 7, dueUntil: { time: START - 8 }, forced: [] });
    machine.advance(HOLD - 1);
    expect(poll({ last: START, stuck })(0)).toMatchObject({ now: START - 7, forced: [] });
    machine.advance(1);
    expect(poll({ last: START, stuck })(0)).toMatchObject({ now: START + HOLD, forced: ['payments'] });
  });

  it('is held anew by an input that made progress, and forced by none that it does not pass', () => {
    const { machine, poll } = clockOf('WALL');
    poll({ last: START, stuck: [{ topic: 'payments', head: START - 7 }] });
    machine.advance(HOLD);
    expect(poll({ last: START, stuck: [{ topic: 'payments', head: START - 6 }] })(0)).toMatchObject({ now: START - 6 });
    machine.advance(HOLD);
    const later = [{ topic: 'payments', head: START - 6 }];
    expect(poll({ next: START - 8, last: START, stuck: later })(0)).toMatchObject({ now: START - 8, forced: [] });
  });
});
