/** A producer outside of transactions: each record once and in order, to the partition that it names. */
import type { Kafka, Producer } from 'kafkajs';
import { SEND_RETRY } from './send-records';

/** Not connected yet. */
export function idempotentProducer(kafka: Kafka): Producer {
  return kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? 0,
    retry: SEND_RETRY,
  });
}
