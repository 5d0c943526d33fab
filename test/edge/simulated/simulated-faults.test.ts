/** What a simulated log loses when it is struck: nothing that was answered, and nothing by halves. */
import fc from 'fast-check';
import type { LocalLog, Log, LogRecord, NewRecord, Task } from '../../../src/edge/ports';
import { Fault } from '../../../src/edge/ports';
import { noFaults, seededFaults } from '../../../src/edge/simulated/fault-plan';
import { SimulatedCrash, SimulatedDisk } from '../../../src/edge/simulated/simulated-disk';
import { openSimulated } from '../../../src/edge/simulated/simulated-log';
import { virtualClock } from '../../../src/edge/simulated/virtual-clock';

const limits = { maxRecords: 3, maxBytes: 1e6 };
const text = (topic: string, value: string): NewRecord => {
  return { topic, key: Buffer.from('k'), headers: [], value: Buffer.from(value) };
};
const valuesOf = (records: Iterable<LogRecord>): string[] =>
  [...records].map(({ value }) => Buffer.from(value).toString());

async function firstTask(log: Log): Promise<Task> {
  for await (const event of log.tasks()) if (event.kind === 'assigned') return event.task;
  throw new Error('no task');
}

function openOn(disk: SimulatedDisk): LocalLog {
  return openSimulated(disk, { inputs: ['orders', 'payments'], clock: virtualClock(1_000) });
}

/** Answers each input record once, through whatever strikes, and returns how often it had to start again. */
async function runThrough(disk: SimulatedDisk, count: number): Promise<number> {
  let starts = 0;
  for (;;) {
    starts++;
    try {
      const task = await firstTask(openOn(disk));
      while ((await task.end('decisions')) < count) await answer(task);
      return starts;
    } catch (error) {
      if (!(error instanceof SimulatedCrash) && !(error instanceof Fault && error.retriable)) throw error;
    }
  }
}

async function answer(task: Task): Promise<void> {
  const { records } = await task.poll(limits, 0);
  const outputs = records.map(({ value }) => text('decisions', Buffer.from(value).toString()));
  const to = (records.at(-1)?.offset ?? 0) + 1;
  await task.commit({ outputs, ledger: (offsets) => text('ledger', offsets.join()), positions: { orders: to } });
}

describe('a struck log', () => {
  it('answers every record exactly once, whatever the seed', async () => {
    let restarts = 0;
    const property = fc.asyncProperty(fc.integer(), async (seed) => {
      const disk = new SimulatedDisk('00', 1);
      const values = Array.from({ length: 30 }, (_, n) => `v${n}`);
      openOn(disk).append((tx) => values.forEach((value) => tx.append(text('orders', value), undefined)));
      disk.faults = seededFaults(seed, { faultPpm: 100_000, crashPpm: 60_000, powerLossPpm: 60_000 });
      restarts += (await runThrough(disk, 30)) - 1;
      disk.faults = noFaults;
      const log = openOn(disk);
      expect(valuesOf(log.read('decisions', 0, 0, 99))).toEqual(values);
      const offsets = valuesOf(log.read('ledger', 0, 0, 99))
        .flatMap((entry) => entry.split(','))
        .map(Number);
      expect(offsets).toEqual(values.map((_, n) => n));
      expect(log.positions(0)).toEqual({ orders: 30 });
    });
    await fc.assert(property, { numRuns: 100 });
    expect(restarts).toBeGreaterThan(50);
  });

  it('strikes alike from the same seed', () => {
    const rates = { faultPpm: 300_000, crashPpm: 300_000, powerLossPpm: 300_000 };
    const drawn = (seed: number): unknown[] => {
      const plan = seededFaults(seed, rates);
      return Array.from({ length: 50 }, () => plan('before'));
    };
    expect(drawn(7)).toEqual(drawn(7));
    expect(new Set(drawn(7))).toEqual(new Set([undefined, 'fault', 'crash', 'power loss']));
    expect(drawn(8)).not.toEqual(drawn(7));
  });

  it('loses what was not flushed with the power, and keeps what was', async () => {
    const disk = new SimulatedDisk('00', 1);
    const log = openOn(disk);
    log.append((tx) => tx.append(text('orders', 'flushed'), undefined));
    disk.faults = (point) => (point === 'unflushed' ? 'power loss' : undefined);
    expect(() => log.append((tx) => tx.append(text('orders', 'lost'), undefined))).toThrow(SimulatedCrash);
    disk.faults = noFaults;
    await expect((await firstTask(log)).poll(limits, 0)).rejects.toThrow(SimulatedCrash);
    const again = openOn(disk);
    again.append((tx) => tx.append(text('orders', 'next'), undefined));
    disk.powerLoss();
    expect(valuesOf(openOn(disk).read('orders', 0, 0, 9))).toEqual(['flushed', 'next']);
  });

  it('fences off a runner when another one is opened', async () => {
    const disk = new SimulatedDisk('00', 1);
    const first = await firstTask(openOn(disk));
    openOn(disk);
    const commit = first.commit({ outputs: [], ledger: () => text('ledger', 'e'), positions: {} });
    await expect(commit).rejects.toMatchObject({ name: 'Fault', retriable: false });
  });

  it('names an input that is stuck, and delivers the others', async () => {
    const disk = new SimulatedDisk('00', 1);
    const log = openOn(disk);
    const task = await firstTask(log);
    log.append((tx) => ['o1', 'o2', 'o3', 'o4'].forEach((value) => tx.append(text('orders', value), undefined)));
    expect((await task.poll({ maxRecords: 1, maxBytes: 9 }, 0)).records).toHaveLength(1);
    log.append((tx) => tx.append(text('payments', 'p1'), undefined));
    disk.stuck.add('orders');
    const batch = await task.poll(limits, 0);
    expect(valuesOf(batch.records)).toEqual(['p1']);
    expect(batch).toMatchObject({ nextAppendTime: undefined, stuck: [{ topic: 'orders', head: 1_000 }] });
    disk.stuck.clear();
    expect(valuesOf((await task.poll(limits, 0)).records)).toEqual(['o2', 'o3', 'o4']);
  });
});
