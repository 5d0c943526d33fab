/** A cluster that documents can be sent to: topics applied, schemas registered, pinned and in force. */
import { join } from 'node:path';
import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import { activateSchemasCommand, pinCommand } from '../../../src/cli/schemas';
import { readPinnedSchemas } from '../../../src/edge/avro/pinned-schemas';
import type { WriterSchemas } from '../../../src/edge/avro/writer-schemas';
import type { LogRecord } from '../../../src/edge/ports';
import { INPUT_TOPICS } from '../../../src/edge/topics';
import { quietKafka, withAdmin } from './client';
import { givenTopics } from './given-topics';
import type { GivenTopics } from './given-topics';
import { startHarness } from './harness';
import type { Harness } from './harness-types';

export interface PreparedCluster {
  readonly harness: Harness;
  readonly brokers: string;
  readonly topics: GivenTopics;
  /** The file of schemas pin. */
  readonly pinned: string;
  readonly schemas: WriterSchemas;
  readonly stop: () => Promise<void>;
}

/** With three partitions and one broker. */
export async function prepareCluster(): Promise<PreparedCluster> {
  const harness = await startHarness();
  const topics = givenTopics(harness);
  const stop = async (): Promise<void> => {
    topics.remove();
    await harness.stop();
  };
  try {
    const { bootstrapServers: brokers, registryUrl: registry } = harness;
    const pinned = join(topics.folder, 'writer-schemas.json');
    const applied = await topics.apply();
    if (applied.code !== 0) throw new Error(`topics apply: ${JSON.stringify(applied)}`);
    if ((await pinCommand({ registry, out: pinned })) !== 0) throw new Error('schemas pin failed');
    if ((await activateSchemasCommand(pinned, { brokers })) !== 0) throw new Error('schemas activate failed');
    return { harness, brokers, topics, pinned, schemas: readPinnedSchemas(pinned), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** How many records each input has in all its partitions. */
export async function inputCounts(brokers: string): Promise<Readonly<Record<string, number>>> {
  return withAdmin(brokers, async (admin) => {
    const counts: Record<string, number> = {};
    for (const { topic } of INPUT_TOPICS) {
      const offsets = await admin.fetchTopicOffsets(topic);
      counts[topic] = offsets.reduce((sum, { low, high }) => sum + Number(high) - Number(low), 0);
    }
    return counts;
  });
}

/** Every record of every input, in the order of their offsets within each partition. */
export async function inputRecords(brokers: string): Promise<readonly LogRecord[]> {
  const counts = await inputCounts(brokers);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const consumer = quietKafka(brokers).consumer({ groupId: `reader-${process.hrtime.bigint()}` });
  const records: LogRecord[] = [];
  if (total === 0) return records;
  await consumer.connect();
  try {
    await consumer.subscribe({ topics: INPUT_TOPICS.map(({ topic }) => topic), fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      const eachBatch = async ({ batch: { topic, partition, messages } }: EachBatchPayload): Promise<void> => {
        for (const message of messages) records.push(recordOf(topic, partition, message));
        if (records.length >= total) resolve();
      };
      consumer.run({ eachBatch }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
  return records;
}

/** As kafkajs reads it, not as a worker does. Headers called as what every object has are functions there. */
function recordOf(
  topic: string,
  partition: number,
  { offset, timestamp, key, headers, value }: KafkaMessage,
): LogRecord {
  const stated = Object.entries(headers ?? {}).flatMap(([name, of]) => [of].flat().map((one) => ({ name, of: one })));
  return {
    topic,
    partition,
    offset: Number(offset),
    appendTime: Number(timestamp),
    key,
    headers: stated.flatMap(({ name, of }) => (Buffer.isBuffer(of) ? [{ key: name, value: of }] : [])),
    value: value ?? Buffer.alloc(0),
  };
}
