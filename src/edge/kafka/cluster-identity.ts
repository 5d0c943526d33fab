/** Who the log on a cluster is, and which of our topics are there. */
import type { Admin, Kafka } from 'kafkajs';
import { Fault } from '../ports';
import type { LogIdentity } from '../ports';
import { LEDGER_TOPIC, POLICIES_TOPIC, TOPOLOGY_TOPIC } from '../topics';
import { kafkaCall } from './kafka-fault';
import { logIdFrom } from './log-note';
import { readPartition } from './read-partition';

export interface ClusterIdentity {
  readonly identity: LogIdentity;
  /** Those of the topics asked for that exist. */
  readonly topics: readonly string[];
}

/**
 * `needed` must all be there with as many partitions as the ledger, `others` may. Brokers give the time of every record, so
 * that the clock is the wall's. Rejects with a Fault that says what to do.
 */
export async function clusterIdentity(
  kafka: Kafka,
  admin: Admin,
  asked: { readonly needed: readonly string[]; readonly others: readonly string[]; readonly groupPrefix: string },
): Promise<ClusterIdentity> {
  const listed = new Set(await kafkaCall('asking for topics', () => admin.listTopics()));
  const needed = [LEDGER_TOPIC, ...asked.needed];
  const missing = [...needed, POLICIES_TOPIC, TOPOLOGY_TOPIC].filter((topic) => !listed.has(topic));
  if (missing.length > 0)
    throw new Fault(
      `the cluster shows us no topic ${missing.join(', ')}: tidewaiter topics apply makes and opens them`,
      false,
    );
  const { topics } = await kafkaCall('asking for topics', () => admin.fetchTopicMetadata({ topics: needed }));
  const counts = new Map(topics.map(({ name, partitions }) => [name, partitions.length]));
  const partitionCount = counts.get(LEDGER_TOPIC) ?? 0;
  const other = needed.find((topic) => counts.get(topic) !== partitionCount);
  if (other !== undefined) {
    const found = `topic ${other} has ${counts.get(other) ?? 0} partitions, the ledger ${partitionCount}`;
    throw new Fault(`${found}: expected as many, so that each task has one of each`, false);
  }
  const logId = await logIdOf(kafka, admin, asked.groupPrefix);
  const found = [...needed, ...asked.others].filter((topic) => listed.has(topic));
  return { identity: { logId, partitionCount, clockMode: 'WALL' }, topics: found };
}

/** For who only writes inputs, and may see no more than those and who the log is. Rejects with a Fault that says what to do. */
export async function inputIdentity(
  kafka: Kafka,
  admin: Admin,
  asked: { readonly inputs: readonly string[]; readonly groupPrefix: string },
): Promise<LogIdentity> {
  const listed = new Set(await kafkaCall('asking for topics', () => admin.listTopics()));
  const missing = [...asked.inputs, TOPOLOGY_TOPIC].filter((topic) => !listed.has(topic));
  if (missing.length > 0) {
    const topics = missing.join(', ');
    throw new Fault(
      `the cluster shows no topic ${topics}: topics apply makes them, and gives the right to see them`,
      false,
    );
  }
  const { topics } = await kafkaCall('asking for topics', () =>
    admin.fetchTopicMetadata({ topics: [...asked.inputs] }),
  );
  const [first, ...rest] = topics.map(({ name, partitions }) => ({ name, count: partitions.length }));
  const other = rest.find(({ count }) => count !== first?.count);
  if (first === undefined || other !== undefined) {
    const found = [first, other].map((one) => `${one?.name ?? 'none'} with ${one?.count ?? 0}`).join(' and ');
    throw new Fault(`expected topics with as many partitions each, found ${found}`, false);
  }
  const logId = await logIdOf(kafka, admin, asked.groupPrefix);
  return { logId, partitionCount: first.count, clockMode: 'WALL' };
}

async function logIdOf(kafka: Kafka, admin: Admin, groupPrefix: string): Promise<string> {
  const logId = logIdFrom(await readPartition(kafka, admin, TOPOLOGY_TOPIC, groupPrefix));
  if (logId !== undefined) return logId;
  throw new Fault(`topic ${TOPOLOGY_TOPIC} does not say which log this is: tidewaiter topics apply says it`, false);
}
