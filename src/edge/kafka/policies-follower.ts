/** The `policies` topic as a worker follows it: every record in memory until it is read, which each policy log does once. */
import type { Admin } from 'kafkajs';
import { Fault } from '../ports';
import type { LogRecord, PartitionReader } from '../ports';
import { POLICIES_TOPIC } from '../topics';
import { Signal } from './signal';
import { partitionEnds } from './topic-ends';

const TIMEOUT_MS = 30_000;
const LOOK_AGAIN_MS = 1_000;

/** Activations are few, and hold whole bundles: they stay as long as the process. */
export interface PoliciesFollower extends Pick<PartitionReader, 'read' | 'end'> {
  /** The next offset to be fetched. */
  expected(): number;
  /** From one offset to another. False where it is not what is expected: something was left out. */
  accept(firstOffset: number, lastOffset: number, records: Iterable<LogRecord>): boolean;
  /** Resolves when everything that was on the topic when it was called is here. Rejects with a Fault. */
  caughtUp(): Promise<void>;
}

export function policiesFollower(admin: Admin): PoliciesFollower {
  const records: LogRecord[] = [];
  let next = 0;
  const news = new Signal();
  return {
    expected: () => next,
    accept: (firstOffset, lastOffset, fetched) => {
      if (firstOffset > next) return false;
      for (const record of fetched) if (record.offset >= next) records.push(record);
      next = Math.max(next, lastOffset + 1);
      news.fire();
      return true;
    },
    end: async () => next,
    read: (_topic, from, to) => piece(records.filter(({ offset }) => offset >= from && offset < to)),
    caughtUp: async () => {
      const { end } = await partitionEnds(admin, POLICIES_TOPIC, 0);
      const until = performance.now() + TIMEOUT_MS;
      while (next < end) {
        if (performance.now() > until) throw new Fault(`${POLICIES_TOPIC}: read up to ${next} of ${end} so far`, true);
        await news.wait(LOOK_AGAIN_MS);
      }
    },
  };
}

async function* piece(records: readonly LogRecord[]): AsyncGenerator<readonly LogRecord[]> {
  if (records.length > 0) yield records;
}
