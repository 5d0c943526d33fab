/** What every runtime's log promises: append times, poll order and limits, all-or-nothing commits, fencing. */
import fc from 'fast-check';
import { partitionOf } from '../../src/edge/murmur2';
import type { LocalLog, LogRecord, PollLimits } from '../../src/edge/ports';
import { Fault, UsageError } from '../../src/edge/ports';
import { record, valueOf, valuesIn, valuesOf } from './support/records';
import { INPUTS, runtimes, START_MS, taskOf, tasksOf, type World } from './support/runtimes';

const all: PollLimits = { maxRecords: 10_000, maxBytes: 10_000_000 };

describe.each(runtimes)('the $name log', (runtime) => {
  let world: World;
  const opened: { close(): Promise<void> }[] = [];
  const open = async (): Promise<LocalLog> => {
    const log = await world.open();
    opened.push(log);
    return log;
  };
  beforeEach(() => (world = runtime.create(1)));
  afterEach(async () => {
    for (const log of opened.splice(0)) await log.close();
    world.remove();
  });

  describe('appending', () => {
    it('gives the wall clock, which never goes back in the log', async () => {
      const log = await open();
      const at = (): number => log.append((tx) => tx.append(record('orders', 'a', 'x'), 5));
      expect(at()).toBe(START_MS);
      world.clock.setWall(START_MS - 60_000);
      expect(at()).toBe(START_MS);
      world.clock.setWall(START_MS + 1);
      expect(at()).toBe(START_MS + 1);
    });

    it('in mode LOG gives what the document states, between the previous append time and now', () => {
      const log = world.openAppender('LOG');
      opened.push(log);
      const at = (issued: number | undefined): number =>
        log.append((tx) => tx.append(record('orders', 'a', 'x'), issued));
      expect(at(1_000)).toBe(1_000);
      expect(at(900)).toBe(1_000);
      expect(at(undefined)).toBe(1_000);
      expect(at(START_MS + 5)).toBe(START_MS);
    });

    it('in mode LOG starts with the wall clock where the first document states nothing', () => {
      const log = world.openAppender('LOG');
      opened.push(log);
      expect(log.append((tx) => tx.append(record('orders', 'a', 'x'), undefined))).toBe(START_MS);
    });

    it('fixes the clock mode at the first append', () => {
      const wall = world.openAppender('WALL');
      const log = world.openAppender('LOG');
      opened.push(wall, log);
      expect(() => log.append(() => 'nothing written')).not.toThrow();
      wall.append((tx) => tx.append(record('orders', 'a', 'x'), undefined));
      expect(wall.identity.clockMode).toBe('WALL');
      expect(() => log.append((tx) => tx.append(record('orders', 'a', 'y'), 1))).toThrow(UsageError);
      expect(world.openAppender().append((tx) => tx.append(record('orders', 'a', 'z'), 1))).toBe(START_MS);
    });

    it('adds the offset of the log to its clock, for good', async () => {
      const log = await open();
      log.advanceClock(3_600_000);
      log.advanceClock(1);
      expect(log.clock.offsetMs()).toBe(3_600_001);
      expect(log.append((tx) => tx.append(record('orders', 'a', 'x'), undefined))).toBe(START_MS + 3_600_001);
      await log.close();
      expect((await open()).clock.offsetMs()).toBe(3_600_001);
    });

    it('remembers in the same transaction, and forgets all of one that fails', async () => {
      const log = await open();
      log.append((tx) => {
        tx.remember('mrn', 'DEC:1');
        expect(tx.recall('mrn')).toBe('DEC:1');
        tx.append(record('orders', 'a', 'kept'), undefined);
      });
      const failing = (): unknown =>
        log.append((tx) => {
          tx.remember('mrn', 'DEC:2');
          tx.append(record('orders', 'a', 'lost'), undefined);
          throw new Error('no');
        });
      expect(failing).toThrow('no');
      expect(log.append((tx) => tx.recall('mrn'))).toBe('DEC:1');
      expect(log.append((tx) => tx.recall('other'))).toBeUndefined();
      expect(valuesOf(log.read('orders', 0, 0, 9))).toEqual(['kept']);
      log.append((tx) => tx.append(record('orders', 'a', 'next'), undefined));
      expect(log.end('orders', 0)).toBe(2);
    });

    it('keeps key, headers and value as they were written', async () => {
      const log = await open();
      const big = 'x'.repeat(300_000);
      log.append((tx) => tx.append(record('orders', 'clé', big, { schema: '7', ünï: '' }), undefined));
      log.append((tx) => tx.append(record('orders', '', ''), undefined));
      const [first, second] = [...log.read('orders', 0, 0, 2)];
      expect(first).toMatchObject({ topic: 'orders', partition: 0, offset: 0, appendTime: START_MS });
      expect(Buffer.from(first?.key ?? []).toString()).toBe('clé');
      expect(first?.headers.map((header) => [header.key, Buffer.from(header.value).toString()])).toEqual([
        ['schema', '7'],
        ['ünï', ''],
      ]);
      expect(first !== undefined && valueOf(first) === big).toBe(true);
      expect([second?.key?.length, second?.headers.length, second?.value.length]).toEqual([0, 0, 0]);
    });
  });

  describe('reading', () => {
    it('knows its topics and their ends; a topic that does not exist is empty', async () => {
      const log = await open();
      expect([log.topics(), log.end('orders', 0), valuesOf(log.read('orders', 0, 0, 9))]).toEqual([[], 0, []]);
      log.append((tx) => ['a', 'b', 'c'].forEach((value) => tx.append(record('orders', 'k', value), undefined)));
      log.append((tx) => tx.append(record('policies', 'k', 'p'), undefined));
      expect(log.topics()).toEqual(['orders', 'policies']);
      expect(log.end('orders', 0)).toBe(3);
      expect(valuesOf(log.read('orders', 0, 1, 2))).toEqual(['b']);
      expect(valuesOf(log.read('orders', 0, 1, 99))).toEqual(['b', 'c']);
    });

    it('keeps its identity when it is opened again', async () => {
      const log = await open();
      const { identity } = log;
      expect(identity.logId).toMatch(/^[0-9a-f]{32}$/);
      await log.close();
      expect((await open()).identity).toEqual(identity);
    });
  });

  describe('polling', () => {
    it('merges the inputs by append time, then topic, then offset', async () => {
      const log = await open();
      const append = (topic: string, value: string): number =>
        log.append((tx) => tx.append(record(topic, 'k', value), undefined));
      append('logistics', 'l1');
      append('orders', 'o1');
      append('orders', 'o2');
      append('decisions', 'not an input');
      world.clock.advance(10);
      append('payments', 'p1');
      const batch = await (await taskOf(log)).poll(all, 0);
      expect(batch.records.map(valueOf)).toEqual(['o1', 'o2', 'l1', 'p1']);
      expect(batch).toMatchObject({ nextAppendTime: undefined, lastAppendTime: START_MS + 10, stuck: [] });
    });

    it('stops at the limits, says what comes next, and goes on from there', async () => {
      const log = await open();
      const task = await taskOf(log);
      expect(await task.poll(all, 0)).toEqual({
        records: [],
        nextAppendTime: undefined,
        lastAppendTime: undefined,
        stuck: [],
      });
      for (let n = 0; n < 5; n++) {
        log.append((tx) => tx.append(record('orders', 'k', `v${n}`.padEnd(100)), undefined));
        world.clock.advance(1);
      }
      const two = await task.poll({ maxRecords: 2, maxBytes: 1e6 }, 0);
      expect([two.records.length, two.nextAppendTime, two.lastAppendTime]).toEqual([2, START_MS + 2, START_MS + 4]);
      const bytes = await task.poll({ maxRecords: 99, maxBytes: 150 }, 0);
      expect(bytes.records.map((stored) => stored.offset)).toEqual([2, 3]);
      expect((await task.poll({ maxRecords: 99, maxBytes: 1 }, 0)).records).toHaveLength(1);
      expect((await task.poll(all, 0)).records).toEqual([]);
      await task.seek({ orders: 3 });
      expect((await task.poll(all, 0)).records.map((stored) => stored.offset)).toEqual([3, 4]);
      await expect(task.seek({ orders: 6 })).rejects.toThrow(Fault);
    });

    it('never delivers a record older than one already delivered, however appends and polls interleave', async () => {
      const log = await open();
      const task = await taskOf(log);
      const step = fc.record({ topic: fc.constantFrom(...INPUTS), wait: fc.nat(2), poll: fc.nat(3) });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
          const delivered: LogRecord[] = [];
          const before = INPUTS.reduce((sum, topic) => sum + log.end(topic, 0), 0);
          for (const { topic, wait, poll } of steps) {
            world.clock.advance(wait);
            log.append((tx) => tx.append(record(topic, 'k', ''), undefined));
            if (poll > 0) delivered.push(...(await task.poll({ maxRecords: poll, maxBytes: 1e6 }, 0)).records);
          }
          delivered.push(...(await task.poll(all, 0)).records);
          const times = delivered.map((stored) => stored.appendTime);
          expect(times).toEqual([...times].sort((a, b) => a - b));
          expect(INPUTS.reduce((sum, topic) => sum + log.end(topic, 0), 0) - before).toBe(delivered.length);
        }),
        { numRuns: 30 },
      );
    });
  });

  describe('committing', () => {
    const outputs = [record('decisions', 'k', 'd1'), record('agency', 'k', 'a1'), record('decisions', 'k', 'd2')];

    it('writes outputs, then the ledger record made from their offsets, and the positions', async () => {
      const log = await open();
      const task = await taskOf(log);
      const ledger = (offsets: readonly number[]): ReturnType<typeof record> => record('ledger', '', offsets.join());
      await task.commit({ outputs, ledger, positions: { orders: 0 } });
      await task.commit({ outputs, ledger, positions: { orders: 7, payments: 2 } });
      expect(await valuesIn(task.read('decisions', 0, 9))).toEqual(['d1', 'd2', 'd1', 'd2']);
      expect(await valuesIn(task.read('ledger', 0, 9))).toEqual(['0,0,1', '2,1,3']);
      expect([await task.end('ledger'), await task.end('agency')]).toEqual([2, 2]);
      expect(log.positions(0)).toEqual({ orders: 7, payments: 2 });
      await log.close();
      const again = await open();
      expect(again.positions(0)).toEqual({ orders: 7, payments: 2 });
      expect(valuesOf(again.read('ledger', 0, 0, 9))).toEqual(['0,0,1', '2,1,3']);
    });

    it('writes nothing if the ledger record cannot be made', async () => {
      const log = await open();
      const task = await taskOf(log);
      const ledger = (): never => {
        throw new Error('broken invariant');
      };
      await expect(task.commit({ outputs, ledger, positions: { orders: 1 } })).rejects.toThrow('broken invariant');
      expect([log.topics(), log.end('decisions', 0), log.positions(0)]).toEqual([[], 0, {}]);
    });

    it('goes on from the committed positions when it is opened again', async () => {
      const log = await open();
      log.append((tx) => ['a', 'b', 'c'].forEach((value) => tx.append(record('orders', 'k', value), undefined)));
      await (
        await taskOf(log)
      ).commit({ outputs: [], ledger: () => record('ledger', '', 'e'), positions: { orders: 2 } });
      await log.close();
      expect((await (await taskOf(await open())).poll(all, 0)).records.map(valueOf)).toEqual(['c']);
    });

    it('does not move the time of the inputs', async () => {
      const log = world.openAppender('LOG');
      log.append((tx) => tx.append(record('orders', 'k', 'old'), 1_000));
      await log.close();
      const runner = await open();
      const task = await taskOf(runner);
      await task.commit({ outputs, ledger: () => record('ledger', '', 'e'), positions: {} });
      expect((await task.poll(all, 0)).lastAppendTime).toBe(1_000);
      expect(runner.append((tx) => tx.append(record('orders', 'k', 'next'), 2_000))).toBe(2_000);
      expect([...runner.read('ledger', 0, 0, 1)][0]?.appendTime).toBe(START_MS);
    });
  });
});

describe.each(runtimes)('the $name log with several partitions', (runtime) => {
  it('spreads keys as Kafka does, and gives one task to each partition until it is closed', async () => {
    const world = runtime.create(3);
    const log = await world.open();
    const keys = Array.from({ length: 50 }, (_, n) => `ORD:P:${n}`);
    log.append((tx) => keys.forEach((key) => tx.append(record('orders', key, key), undefined)));
    log.append((tx) => tx.append(record('policies', 'p', 'last'), undefined, 2));
    const tasks = await tasksOf(log);
    for (const task of tasks) {
      const mine = keys.filter((key) => partitionOf(Buffer.from(key), 3) === task.partition);
      expect((await task.poll(all, 0)).records.map(valueOf)).toEqual(mine);
    }
    expect(valuesOf(log.read('policies', 2, 0, 9))).toEqual(['last']);
    expect(() => log.append((tx) => tx.append(record('policies', 'p', ''), undefined, 3))).toThrow(UsageError);
    const events = log.tasks()[Symbol.asyncIterator]();
    for (const partition of [0, 1, 2]) expect((await events.next()).value).toMatchObject({ task: { partition } });
    const ended = events.next();
    await log.close();
    expect((await ended).done).toBe(true);
    world.remove();
  });
});
