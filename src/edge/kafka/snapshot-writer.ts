/** Appends a task's snapshot to its partition: each record once, one at a time, outside of the task's transactions. */
import type { Kafka } from 'kafkajs';
import { Fault } from '../ports';
import type { SnapshotWriter } from '../snapshot-writer';
import { kafkaCall } from './kafka-fault';

const RETRY = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 10 };

/** Connected when it resolves. Rejects with a Fault. */
export async function snapshotWriter(kafka: Kafka, partition: number): Promise<SnapshotWriter> {
  const what = `task ${partition}: writing a snapshot`;
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: () => () => partition,
    retry: RETRY,
  });
  await kafkaCall(what, () => producer.connect());
  return {
    append: ({ topic, key, value }) =>
      kafkaCall(what, async () => {
        const messages = [{ key: Buffer.from(key), value: Buffer.from(value), partition }];
        const [written] = await producer.send({ topic, acks: -1, messages });
        const offset = Number(written?.baseOffset ?? -1);
        if (offset < 0) throw new Fault(`${what}: the broker gave no offset`, true);
        return offset;
      }),
    close: () => producer.disconnect(),
  };
}
