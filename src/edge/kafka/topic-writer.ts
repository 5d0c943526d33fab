/** Appends records to partitions of one topic that no transaction is about: idempotent, in order, to all replicas in sync. */
import type { Kafka } from 'kafkajs';
import type { NewRecord } from '../ports';
import { kafkaCall } from './kafka-fault';
import { idempotentProducer } from './idempotent-producer';
import { isTooMuch, messageOf, requestBytesOf, sendRecords } from './send-records';

export interface TopicWriter {
  /** All of them are there when it resolves. Rejects with a Fault: then some of the last may be. */
  readonly append: (partition: number, records: readonly NewRecord[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Connected when it resolves. Rejects with a Fault. */
export async function topicWriter(kafka: Kafka, topic: string): Promise<TopicWriter> {
  const what = `writing to topic ${topic}`;
  const producer = idempotentProducer(kafka);
  await kafkaCall(what, () => producer.connect());
  const send = (partition: number, records: readonly NewRecord[]): Promise<number> =>
    kafkaCall(what, () =>
      sendRecords(
        producer,
        topic,
        records.map((record) => messageOf(record, partition)),
      ),
    );
  return {
    append: async (partition, records) => {
      let request: NewRecord[] = [];
      let bytes = 0;
      for (const record of records) {
        bytes += requestBytesOf(record);
        if (request.length > 0 && isTooMuch(request.length + 1, bytes)) {
          await send(partition, request);
          request = [];
          bytes = requestBytesOf(record);
        }
        request.push(record);
      }
      if (request.length > 0) await send(partition, request);
    },
    close: () => producer.disconnect(),
  };
}
