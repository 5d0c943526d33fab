/** Where topics end with all that is in them, committed or not: kafkajs' administrators ask for what is committed alone. */
import type { Admin, Kafka } from 'kafkajs';
import { invariant } from '../../core/kernel/invariant';
import { kafkaCall } from './kafka-fault';
import type { TopicEnds } from './topic-ends';
import { endsOfTopics } from './topic-ends';

/** Where kafkajs 2.2.4 takes the connections of every client from. */
const CREATE_CLUSTER = 'private:Kafka:createCluster';
const READ_UNCOMMITTED = 0;

type CreateCluster = (options: object) => unknown;

export interface WholeEnds {
  /** Connects when it is asked first. Rejects with a Fault. */
  readonly ask: () => Promise<TopicEnds>;
  readonly close: () => Promise<void>;
}

/** With connections of its own, so that nobody who waits for records waits behind it. */
export function wholeEnds(kafka: Kafka, topics: readonly string[]): WholeEnds {
  const admin = uncommittedAdmin(kafka);
  return {
    ask: async () => {
      await kafkaCall('connecting', () => admin.connect());
      return endsOfTopics(admin, topics);
    },
    close: () => admin.disconnect(),
  };
}

function uncommittedAdmin(kafka: Kafka): Admin {
  const name = Object.getOwnPropertySymbols(kafka).find(({ description }) => description === CREATE_CLUSTER);
  invariant(name !== undefined, 'kafkajs is the version that package.json names');
  const { [name]: create } = kafka as Kafka & Record<symbol, CreateCluster>;
  invariant(create !== undefined, 'kafkajs is the version that package.json names');
  const value: CreateCluster = (options) => create({ ...options, isolationLevel: READ_UNCOMMITTED });
  return (Object.create(kafka, { [name]: { value } }) as Kafka).admin();
}
