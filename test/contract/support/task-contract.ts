/** What every runtime's task promises to who works on it: poll order and limits, going back, all-or-nothing commits, fencing. */
import type { NewRecord, PollLimits, Task } from '../../../src/edge/ports';
import { Fault } from '../../../src/edge/ports';
import { record, valueOf, valuesIn } from './records';

/** A task of a log on which nothing has happened yet, as a worker has claimed it. */
export interface GivenTask {
  readonly task: Task;
  readonly append: (...records: readonly NewRecord[]) => Promise<void>;
  /** The same task, claimed by another process. */
  readonly other: () => Promise<Task>;
}

const ALL: PollLimits = { maxRecords: 10_000, maxBytes: 10_000_000 };
const WAIT_MS = 3_000;
const INPUTS = { orders: 0, payments: 0, logistics: 0 };

const values = (batch: Awaited<ReturnType<Task['poll']>>): string[] => batch.records.map(valueOf);
const ledger = (offsets: readonly number[]): NewRecord => record('ledger', 'k', offsets.length.toString());
const outputs = [record('decisions', 'k', 'd1'), record('decisions', 'k', 'd2'), record('agency-agr', 'k', 'a1')];

/** Everything that comes until there are so many. */
const polled = async (task: Task, count: number, limits = ALL): Promise<string[]> => {
  const all: string[] = [];
  for (let turns = 0; all.length < count && turns < 100; turns++) all.push(...values(await task.poll(limits, WAIT_MS)));
  return all;
};

/** What is promised, by name; each needs a fresh task. */
export const taskContract: readonly (readonly [string, (given: () => Promise<GivenTask>) => Promise<void>])[] = [
  [
    'gives the records of its inputs, and nothing of other topics',
    async (given) => {
      const { task, append } = await given();
      await task.seek(INPUTS);
      await append(record('orders', 'k', 'o1'), record('orders', 'k', 'o2'), record('payments', 'k', 'p1'));
      await append(record('decisions', 'k', 'not an input'));
      await append(record('logistics', 'k', 'l1'));
      expect((await polled(task, 4)).sort()).toEqual(['l1', 'o1', 'o2', 'p1']);
      const batch = await task.poll(ALL, 50);
      expect(batch).toMatchObject({ records: [], nextAppendTime: undefined, stuck: [] });
    },
  ],

  [
    'gives them by append time within an input, whatever the limits, and goes back where it is told',
    async (given) => {
      const { task, append } = await given();
      await task.seek(INPUTS);
      for (let n = 0; n < 7; n++) await append(record('orders', 'k', `v${n}`));
      expect(await polled(task, 7, { maxRecords: 2, maxBytes: 1e6 })).toEqual([
        'v0',
        'v1',
        'v2',
        'v3',
        'v4',
        'v5',
        'v6',
      ]);
      await task.seek({ orders: 0 });
      const [first] = (await task.poll({ maxRecords: 1, maxBytes: 1e6 }, WAIT_MS)).records;
      expect(first?.offset).toBe(0);
      await task.seek({ orders: 5 });
      expect(await polled(task, 2)).toEqual(['v5', 'v6']);
      await expect(task.seek({ orders: 1_000 })).rejects.toThrow(Fault);
    },
  ],

  [
    'commits outputs, then the ledger record made from their offsets, and both can be read',
    async (given) => {
      const { task } = await given();
      await task.seek(INPUTS);
      const seen: (readonly number[])[] = [];
      const told = (offsets: readonly number[]): NewRecord => {
        seen.push(offsets);
        return record('ledger', 'k', 'first');
      };
      const offset = await task.commit({ outputs, ledger: told, positions: INPUTS });
      const again = await task.commit({ outputs, ledger, positions: INPUTS });
      expect(again).toBeGreaterThan(offset);
      await task.claim();
      const [offsets = []] = seen;
      expect(offsets).toHaveLength(3);
      expect(await valuesIn(task.read('decisions', offsets[0] ?? 0, (offsets[1] ?? 0) + 1))).toEqual(['d1', 'd2']);
      expect(await valuesIn(task.read('agency-agr', 0, await task.end('agency-agr')))).toEqual(['a1', 'a1']);
      expect(await valuesIn(task.read('ledger', offset, offset + 1))).toEqual(['first']);
      const last = await task.last('ledger');
      expect([last?.offset, last && valueOf(last)]).toEqual([again, '3']);
      expect(await task.last('rejections')).toBeUndefined();
    },
  ],

  [
    'writes nothing if the ledger record cannot be made, and goes on once it is claimed again',
    async (given) => {
      const { task } = await given();
      await task.seek(INPUTS);
      const broken = (): never => {
        throw new Error('broken invariant');
      };
      await expect(task.commit({ outputs, ledger: broken, positions: INPUTS })).rejects.toThrow('broken invariant');
      await task.claim();
      expect(await task.last('decisions')).toBeUndefined();
      await task.seek(INPUTS);
      await task.commit({ outputs, ledger, positions: INPUTS });
      await task.claim();
      expect((await valuesIn(task.read('decisions', 0, await task.end('decisions')))).sort()).toEqual(['d1', 'd2']);
    },
  ],

  [
    'commits no more once another process has claimed it, which sees all that was committed',
    async (given) => {
      const { task, other } = await given();
      await task.seek(INPUTS);
      await task.commit({ outputs, ledger, positions: INPUTS });
      const claimed = await other();
      const last = await claimed.last('ledger');
      expect(last && valueOf(last)).toBe('3');
      await expect(task.commit({ outputs, ledger, positions: INPUTS })).rejects.toThrow(Fault);
      await claimed.seek(INPUTS);
      await claimed.commit({ outputs: [], ledger, positions: INPUTS });
      expect(await valuesIn(claimed.read('decisions', 0, await claimed.end('decisions')))).toEqual(['d1', 'd2']);
    },
  ],
];
