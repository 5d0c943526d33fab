/** Appends records to a topic's one partition, for topics that are small and written by commands. */
import type { Kafka, Message } from 'kafkajs';
import { kafkaCall } from './kafka-fault';
import { sendRecords } from './send-records';

/** All replicas in sync have them when it resolves, to the offset of the first. Rejects with a Fault. */
export async function writePartition(kafka: Kafka, topic: string, messages: readonly Message[]): Promise<number> {
  return kafkaCall(`writing to topic ${topic}`, async () => {
    const producer = kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: () => () => 0,
    });
    await producer.connect();
    try {
      return await sendRecords(producer, topic, [...messages]);
    } finally {
      await producer.disconnect();
    }
  });
}
