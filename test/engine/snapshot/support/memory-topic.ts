/** The `snapshots` topic of one task in memory: what is written can be read, changed and taken away. */
import type { LogRecord } from '../../../../src/edge/ports';
import { Fault } from '../../../../src/edge/ports';
import type { SnapshotWriter } from '../../../../src/edge/snapshot-writer';
import { SNAPSHOTS_TOPIC } from '../../../../src/edge/topics';

export const FINISHED_AT = 1_700_000_000_000;

/** Offsets are indices; `low` is the first that retention has left. */
export function memoryTopic(partition = 0) {
  const records: (LogRecord | undefined)[] = [];
  let low = 0;
  async function* read(topic: string, from: number, to: number): AsyncGenerator<readonly LogRecord[]> {
    if (topic !== SNAPSHOTS_TOPIC) return;
    if (from < low) throw new Fault(`begins at ${low}`, false);
    for (const record of records.slice(from, to)) if (record !== undefined) yield [record];
  }
  const put = (value: Uint8Array, key: Uint8Array = Buffer.from(String(partition))): number => {
    const offset = records.length;
    records.push({ topic: SNAPSHOTS_TOPIC, partition, offset, appendTime: FINISHED_AT, key, headers: [], value });
    return offset;
  };
  const writer: SnapshotWriter = {
    append: async ({ key, value }) => put(value, key),
    close: async () => undefined,
  };
  return {
    partition,
    read,
    writer,
    put,
    end: async (topic: string) => (topic === SNAPSHOTS_TOPIC ? records.length : 0),
    size: () => records.length,
    valueAt: (offset: number) => Buffer.from(records[offset]?.value ?? []),
    change: (offset: number, value: Uint8Array) => {
      const record = records[offset];
      if (record !== undefined) records[offset] = { ...record, value };
    },
    remove: (offset: number) => (records[offset] = undefined),
    retain: (from: number) => (low = from),
  };
}
export type MemoryTopic = ReturnType<typeof memoryTopic>;

/** Everything of it, in order. */
export async function all<A>(pieces: AsyncIterable<readonly A[]>): Promise<A[]> {
  const found: A[] = [];
  for await (const piece of pieces) found.push(...piece);
  return found;
}
