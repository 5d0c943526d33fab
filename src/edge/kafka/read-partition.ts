/** All records of a topic's one partition, for topics that are small and read as a whole. */
import { randomUUID } from 'node:crypto';
import type { Admin, Consumer, Kafka, KafkaMessage } from 'kafkajs';
import { Fault } from '../ports';
import { kafkaCall } from './kafka-fault';

/** What the auditor's commands read with, and the administrator's: topology/topics.yaml lets auditors make such groups. */
const AUDIT_GROUPS = 'tidewaiter-audit';
const MAX_RECORDS = 100_000;
const TIMEOUT_MS = 60_000;
/** The least that brokers take by default: joining again after a broker's death waits so long for what we were before. */
const IMPATIENT = { sessionTimeout: 6_000, rebalanceTimeout: 6_000, heartbeatInterval: 1_000 };

/**
 * Up to where it ended when it was called, committed records only. Rejects with a Fault. kafkajs fetches only for groups,
 * so that a group of one comes and goes.
 */
export async function readPartition(
  kafka: Kafka,
  admin: Admin,
  topic: string,
  groupPrefix = AUDIT_GROUPS,
): Promise<readonly KafkaMessage[]> {
  const what = `reading topic ${topic} in a group ${groupPrefix}-*`;
  const [offsets] = await kafkaCall(what, () => admin.fetchTopicOffsets(topic));
  const end = Number(offsets?.high ?? 0);
  if (end - Number(offsets?.low ?? 0) === 0) return [];
  const groupId = `${groupPrefix}-${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, ...IMPATIENT });
  let late: NodeJS.Timeout | undefined;
  try {
    return await kafkaCall(what, async () => {
      await consumer.connect();
      await consumer.subscribe({ topic, fromBeginning: true });
      return await new Promise<readonly KafkaMessage[]>((resolve, reject) => {
        late = setTimeout(() => reject(new Fault(`${what}: not done within ${TIMEOUT_MS} ms`, true)), TIMEOUT_MS);
        collect(consumer, end, resolve, reject);
      });
    });
  } finally {
    clearTimeout(late);
    await consumer.disconnect();
    // The broker removes it later where this comes too early.
    await admin.deleteGroups([groupId]).catch(() => undefined);
  }
}

function collect(
  consumer: Consumer,
  end: number,
  resolve: (messages: readonly KafkaMessage[]) => void,
  reject: (error: Error) => void,
): void {
  const messages: KafkaMessage[] = [];
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (!payload.restart) reject(payload.error);
  });
  // Batches without records, only control records among them, come here as well.
  consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => {
    if (Number(payload.lastOffset) >= end - 1) resolve(messages);
  });
  const eachBatch = async ({ batch }: { batch: { messages: KafkaMessage[] } }): Promise<void> => {
    messages.push(...batch.messages.filter(({ offset }) => Number(offset) < end));
    if (messages.length > MAX_RECORDS) reject(new Fault(`more than ${MAX_RECORDS} records in one partition`, false));
  };
  consumer.run({ autoCommit: false, eachBatch }).catch(reject);
}
