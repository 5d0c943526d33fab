/** Where topics end with all that is in them, committed or not: kafkajs' administrators ask for what is committed alone. */
import type { Admin, Kafka } from 'kafkajs';
import { clusterCreation } from './cluster-creation';
import { kafkaCall } from './kafka-fault';
import type { TopicEnds } from './topic-ends';
import { endsOfTopics } from './topic-ends';

const READ_UNCOMMITTED = 0;

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
  const { name, create } = clusterCreation(kafka);
  const value: typeof create = (options) => create({ ...options, isolationLevel: READ_UNCOMMITTED });
  return (Object.create(kafka, { [name]: { value } }) as Kafka).admin();
}
