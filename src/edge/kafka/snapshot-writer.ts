/** Appends a task's snapshot to its partition: each record once, one at a time, outside of the task's transactions. */
import type { Kafka } from 'kafkajs';
import type { SnapshotWriter } from '../snapshot-writer';
import { kafkaCall } from './kafka-fault';
import { messageOf, sendRecords } from './send-records';

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
    append: (record) => kafkaCall(what, () => sendRecords(producer, record.topic, [messageOf(record, partition)])),
    close: () => producer.disconnect(),
  };
}
