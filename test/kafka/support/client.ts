/** Clients of a harness for tests: quiet, and disconnected when the work is done. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import type { Admin, ITopicConfig, Producer, RetryOptions } from 'kafkajs';
import { clientSocket } from '../../../src/edge/kafka/client-socket';
import { quietTimeouts } from '../../../src/edge/kafka/quiet-timeouts';
import { untilLed } from '../../../src/edge/kafka/topics/until-led';

// A broker that was killed is given up after nine seconds; only then is there another leader.
const PATIENT = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 30 };

export function quietKafka(bootstrapServers: string, retry: RetryOptions = PATIENT): Kafka {
  quietTimeouts();
  // Parts of ours that are given this client send stand-ins, which our sockets know.
  const brokers = bootstrapServers.split(',');
  return new Kafka({ brokers, logLevel: logLevel.NOTHING, retry, socketFactory: clientSocket });
}

export async function withAdmin<A>(bootstrapServers: string, work: (admin: Admin) => Promise<A>): Promise<A> {
  const admin = quietKafka(bootstrapServers).admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

export async function withProducer<A>(bootstrapServers: string, work: (producer: Producer) => Promise<A>): Promise<A> {
  const producer = quietKafka(bootstrapServers).producer({ idempotent: true, maxInFlightRequests: 1 });
  await untilConnected(producer);
  try {
    return await work(producer);
  } finally {
    await producer.disconnect();
  }
}

/** Made, and known to a broker that is asked: kafkajs' own wait fails where that one has not heard of the topic yet. */
export async function createTopic(admin: Admin, topic: ITopicConfig): Promise<void> {
  await admin.createTopics({ topics: [topic], waitForLeaders: false });
  await untilLed(admin, [topic.topic]);
}

/** An idempotent producer asks the broker named as controller for its id, and kafkajs gives up where that one has just died. */
async function untilConnected(producer: Producer): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await producer.connect();
    } catch (error) {
      if (tries === 30) throw error;
      await sleep(500);
    }
  }
}

/** The values of a topic from its begin, as text, in the order of their arrival; waits until there are so many. */
export async function readValues(bootstrapServers: string, topic: string, count: number): Promise<readonly string[]> {
  const consumer = quietKafka(bootstrapServers).consumer({ groupId: `reader-${process.hrtime.bigint()}` });
  await consumer.connect();
  const values: string[] = [];
  try {
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      const eachMessage = async ({ message }: { message: { value: Buffer | null } }): Promise<void> => {
        values.push(message.value?.toString('utf8') ?? '');
        if (values.length >= count) resolve();
      };
      consumer.run({ eachMessage }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
  return values;
}
