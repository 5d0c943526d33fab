/** What an input has fetched and not processed: each record once and in order, whatever a client does; a gap is a Fault. */
import fc from 'fast-check';
import { InputQueue } from '../../../src/edge/kafka/input-queue';
import { Fault } from '../../../src/edge/ports';
import { batchOf, packed, recordAt, stated } from './support/fetched';
import { UnrulyClient, events } from './support/unruly-client';

const offsetsIn = (queue: InputQueue): number[] => {
  const offsets: number[] = [];
  for (let record = queue.head(); record !== undefined; record = queue.from(record.offset + 1))
    offsets.push(record.offset);
  return offsets;
};

function queueAt(position: number, limits = { records: 100, bytes: 1e6 }): InputQueue {
  const queue = new InputQueue('orders', 3, limits);
  queue.restart(position);
  return queue;
}

let nowMs = 1_000;
beforeEach(() => {
  nowMs = 1_000;
  jest.spyOn(Date, 'now').mockImplementation(() => nowMs);
});
afterEach(() => {
  jest.restoreAllMocks();
});

it('whatever a client does, each record is processed once, in order, and is no older than was said before', () => {
  fc.assert(
    fc.property(events, (all) => {
      const client = new UnrulyClient();
      jest.spyOn(Date, 'now').mockImplementation(() => client.nowMs);
      for (const event of all) client.happens(event);
      client.settles();
      expect(client.processed.map(stated)).toEqual(client.records);
      expect(client.queue.isBehind()).toBe(false);
      expect(client.queue.emptySinceMs()).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

describe('what was fetched', () => {
  it('is taken from the expected offset on, holes and repetitions left out', () => {
    const queue = queueAt(5);
    expect(queue.accept(batchOf(3, 8, [6]))).toBe(true);
    expect(queue.accept(batchOf(7, 10))).toBe(true);
    expect(offsetsIn(queue)).toEqual([5, 7, 8, 9, 10]);
    expect(queue.expected).toBe(11);
  });

  it('that ends before the expected offset is dropped, and the client is told where to go on', () => {
    const queue = queueAt(5);
    expect(queue.accept(batchOf(1, 3))).toBe(false);
    expect([queue.expected, queue.size()]).toEqual([5, 0]);
    expect(queue.accept(batchOf(1, 4))).toBe(true);
  });

  it('beyond the expected offset is a Fault, and nothing of it is kept', () => {
    const queue = queueAt(0);
    queue.accept(batchOf(0, 4));
    expect(() => queue.accept(batchOf(6, 8))).toThrow('topic orders/3 begins at 6, but 5 comes next');
    expect(() => queue.accept(batchOf(6, 8))).toThrow(Fault);
    expect([queue.expected, queue.size()]).toEqual([5, 5]);
  });

  it.each([
    ['a restart', (queue: InputQueue) => queue.restart(5)],
    ['a rejoin', (queue: InputQueue) => queue.joined()],
  ])('beyond it is told to seek once after %s, and is a Fault then', (_, happens) => {
    const queue = queueAt(0);
    queue.accept(batchOf(0, 4));
    happens(queue);
    expect(queue.accept(batchOf(9, 12))).toBe(false);
    expect(() => queue.accept(batchOf(9, 12))).toThrow(Fault);
    expect(queue.accept(batchOf(5, 6))).toBe(true);
    expect(() => queue.accept(batchOf(9, 12))).toThrow(Fault);
  });

  it('in holes alone moves the expected offset on; beyond it, never', () => {
    const queue = queueAt(2);
    expect(queue.skip(2, 6)).toBe(true);
    expect(queue.expected).toBe(7);
    expect(queue.skip(0, 3)).toBe(true);
    expect(queue.expected).toBe(7);
    expect(queue.skip(8, 9)).toBe(false);
    expect(queue.expected).toBe(7);
  });
});

describe('going back', () => {
  it('delivers again from the position on, holes or not, as long as it is not committed', () => {
    const queue = queueAt(0);
    queue.accept(batchOf(0, 9, [4]));
    expect(offsetsIn(queue)).toHaveLength(9);
    queue.forget(4);
    for (const [position, first] of [
      [7, 7],
      [5, 5],
      [4, 5],
      [10, undefined],
    ] as const) {
      expect(queue.back(position)).toBe(true);
      expect(queue.head()?.offset).toBe(first);
    }
    expect([queue.back(3), queue.back(11)]).toEqual([false, false]);
  });

  it('to where reading was begun needs no records: those in between are holes', () => {
    const queue = queueAt(5);
    queue.skip(5, 7);
    expect(queue.back(5)).toBe(true);
    expect(queue.back(4)).toBe(false);
  });
});

describe('a look', () => {
  it('that finds nothing unread gives the time before it, until something comes', () => {
    const queue = queueAt(3);
    queue.confirm(0, 3, 900);
    expect([queue.boundMs(), queue.emptySinceMs(), queue.isBehind()]).toEqual([900, 900, false]);
    queue.accept({ fetchedOffset: 3, lastOffset: 3, records: packed([recordAt(3, 950)]) });
    expect([queue.boundMs(), queue.emptySinceMs()]).toEqual([950, -1]);
  });

  it('that finds more than was fetched says so, and gives no time', () => {
    const queue = queueAt(3);
    queue.confirm(0, 5, 900);
    expect([queue.boundMs(), queue.emptySinceMs(), queue.isBehind()]).toEqual([0, -1, true]);
    queue.skip(3, 4);
    expect(queue.isBehind()).toBe(false);
  });

  it('that finds the begin behind what is to be read is a Fault', () => {
    expect(() => queueAt(3).confirm(4, 9, 900)).toThrow('topic orders/3 begins at 4, but 3 comes next');
    expect(() => queueAt(3).confirm(3, 9, 900)).not.toThrow();
  });

  it('that finds the end before what was read is a Fault only after seconds, one that was begun before never', () => {
    const queue = queueAt(0);
    queue.accept(batchOf(0, 9));
    queue.confirm(0, 4, 999);
    for (const atMs of [2_000, 6_999]) queue.confirm(0, 4, atMs);
    queue.confirm(0, 10, 6_999);
    queue.confirm(0, 4, 7_000);
    queue.confirm(0, 4, 11_999);
    expect(() => queue.confirm(0, 4, 12_000)).toThrow('topic orders/3 ends at 4, but was read up to 10');
  });
});

describe('the least append time of what comes next', () => {
  it('is that of the head, of what was delivered last, or of what was committed last', () => {
    const queue = queueAt(0);
    queue.accept({ fetchedOffset: 0, lastOffset: 1, records: packed([recordAt(0, 100), recordAt(1, 200)]) });
    expect(queue.boundMs()).toBe(100);
    offsetsIn(queue);
    expect(queue.boundMs()).toBe(200);
    queue.forget(2);
    expect([queue.boundMs(), queue.lastAppendTime()]).toEqual([200, 200]);
    queue.restart(2);
    expect(queue.boundMs()).toBe(200);
  });
});

describe('the queue', () => {
  it('is full by records or by bytes, whatever is delivered, until half of it is committed', () => {
    const queue = queueAt(0, { records: 4, bytes: 1_000 });
    queue.accept(batchOf(0, 3));
    offsetsIn(queue);
    expect([queue.isFull(), queue.isHalfEmpty(), queue.size()]).toEqual([true, false, 0]);
    queue.forget(2);
    expect([queue.isFull(), queue.isHalfEmpty()]).toEqual([false, true]);
    queue.accept({ fetchedOffset: 4, lastOffset: 4, records: packed([recordAt(4, 4, 'orders', 1_000)]) });
    expect([queue.isFull(), queue.isHalfEmpty()]).toEqual([true, false]);
    queue.forget(5);
    expect(queue.isHalfEmpty()).toBe(true);
  });
});
