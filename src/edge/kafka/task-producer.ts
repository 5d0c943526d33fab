/** The transactions of one task: everything a batch caused, its ledger record and the positions, or nothing. */
import type { Kafka, Message, Producer, Transaction as KafkaTransaction } from 'kafkajs';
import { Fault } from '../ports';
import type { NewRecord, Transaction } from '../ports';
import { commitFault } from './commit-fault';
import { isTooMuch, messageOf, requestBytesOf, sendRecords, SEND_RETRY } from './send-records';

export interface TaskProducerOptions {
  readonly kafka: Kafka;
  readonly partition: number;
  /** The ledger topic's name: the same in every worker, so that fencing cannot be configured away. */
  readonly ledger: string;
  readonly transactionTimeoutMs: number;
}

export interface TaskProducer {
  /** Ends whatever a predecessor has begun, and lets it commit no more. Rejects with a Fault. */
  fence(): Promise<void>;
  /** Resolves to the offset of the ledger record. After a Fault only `fence` helps. */
  commit(transaction: Transaction): Promise<number>;
  close(): Promise<void>;
}

export function taskProducer({ kafka, partition, ledger, transactionTimeoutMs }: TaskProducerOptions): TaskProducer {
  let producer: Producer | undefined;

  const discard = async (): Promise<void> => {
    const old = producer;
    producer = undefined;
    await old?.disconnect().catch(() => undefined);
  };

  const guarded = async <A>(what: string, work: () => Promise<A>): Promise<A> => {
    try {
      return await work();
    } catch (error) {
      await discard();
      throw commitFault(what, error);
    }
  };

  return {
    fence: async () => {
      await discard();
      await guarded(`task ${partition}: taking it over`, async () => {
        const claimed = kafka.producer({
          transactionalId: `${ledger}-${partition}`,
          // The transaction has a producer id of its own; a second one would only be asked for at the controller.
          idempotent: false,
          maxInFlightRequests: 1,
          transactionTimeout: transactionTimeoutMs,
          allowAutoTopicCreation: false,
          createPartitioner: () => () => partition,
          retry: SEND_RETRY,
        });
        producer = claimed;
        await claimed.connect();
        await (await claimed.transaction()).abort();
      });
    },
    commit: (transaction) =>
      guarded(`task ${partition}: committing`, async () => {
        if (producer === undefined) throw new Fault(`task ${partition}: nothing is claimed`, true);
        const open = await producer.transaction();
        try {
          return await write(open, transaction, ledger, partition);
        } catch (error) {
          if (open.isActive()) await open.abort().catch(() => undefined);
          throw error;
        }
      }),
    close: discard,
  };
}

/** Outputs, then the ledger record that names their offsets, then the positions: sending must come first. */
async function write(
  open: KafkaTransaction,
  transaction: Transaction,
  ledger: string,
  partition: number,
): Promise<number> {
  const offsets: number[] = [];
  for (const { topic, messages } of runsOf(transaction.outputs, partition)) {
    const begin = await sendRecords(open, topic, messages);
    for (let index = 0; index < messages.length; index++) offsets.push(begin + index);
  }
  const entry = transaction.ledger(offsets);
  const offset = await sendRecords(open, entry.topic, [messageOf(entry, partition)]);
  const metadata = transaction.note?.() ?? '';
  const topics = Object.entries(transaction.positions).map(([topic, position]) => ({
    topic,
    partitions: [{ partition, offset: String(position), metadata }],
  }));
  await open.sendOffsets({ consumerGroupId: ledger, topics });
  await open.commit();
  return offset;
}

/** Maximal runs of one topic, in order, each small enough for one batch. */
export function* runsOf(
  outputs: readonly NewRecord[],
  partition: number,
): Generator<{ readonly topic: string; readonly messages: Message[] }> {
  let topic = '';
  let messages: Message[] = [];
  let bytes = 0;
  for (const output of outputs) {
    const size = requestBytesOf(output);
    const isFull = isTooMuch(messages.length + 1, bytes + size);
    if (messages.length > 0 && (output.topic !== topic || isFull)) {
      yield { topic, messages };
      messages = [];
      bytes = 0;
    }
    topic = output.topic;
    messages.push(messageOf(output, partition));
    bytes += size;
  }
  if (messages.length > 0) yield { topic, messages };
}
