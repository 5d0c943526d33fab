/** When the records of a topic were appended, as a client reads them that sees only what is committed. */
import { quietKafka, withAdmin } from '../../kafka/support/client';

export interface Appended {
  /** Append times, ms, ascending. */
  readonly times: readonly number[];
  readonly keys: number;
  readonly averageBytes: number;
}

export async function appendedTo(bootstrapServers: string, topic: string): Promise<Appended> {
  const ends = await withAdmin(bootstrapServers, (admin) => admin.fetchTopicOffsets(topic));
  const missing = new Map(ends.filter(({ high }) => Number(high) > 0).map((one) => [one.partition, Number(one.high)]));
  const times: number[] = [];
  const keys = new Set<string>();
  let bytes = 0;
  if (missing.size === 0) return { times, keys: 0, averageBytes: 0 };
  const consumer = quietKafka(bootstrapServers).consumer({ groupId: `bench-reader-${process.hrtime.bigint()}` });
  await consumer.connect();
  try {
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      // Comes for batches of nothing but control records too, which are the last ones.
      consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => {
        if (Number(payload.lastOffset) + 1 >= (missing.get(payload.partition) ?? 0)) missing.delete(payload.partition);
        if (missing.size === 0) resolve();
      });
      consumer
        .run({
          eachBatch: async ({ batch }) => {
            for (const { timestamp, key, value } of batch.messages) {
              times.push(Number(timestamp));
              keys.add(key?.toString() ?? '');
              bytes += value?.length ?? 0;
            }
          },
        })
        .catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
  times.sort((a, b) => a - b);
  return { times, keys: keys.size, averageBytes: times.length === 0 ? 0 : Math.round(bytes / times.length) };
}
