/** A cluster's topics as commands read them while workers work on them. */
import type { Kafka } from 'kafkajs';
import type { LogReader, PartitionReader } from '../ports';
import { POLICIES_TOPIC } from '../topics';
import { clusterIdentity } from './cluster-identity';
import { kafkaCall } from './kafka-fault';
import { KafkaPartitionReader } from './partition-reader';

/** Of the throw-away groups that auditors read with. */
const GROUPS = 'tidewaiter-audit';

export interface KafkaReaderOptions {
  readonly inputs: readonly string[];
  /** Topics that tasks write, beside the ledger; those that are not there are not read. */
  readonly outputs: readonly string[];
}

export interface KafkaReader extends LogReader {
  /** Partition 0 of `policies`, which holds all activations. */
  readonly policies: PartitionReader;
}

/** Rejects with a Fault where the cluster is away or not set up. */
export async function openKafkaReader(kafka: Kafka, { inputs, outputs }: KafkaReaderOptions): Promise<KafkaReader> {
  const admin = kafka.admin();
  await kafkaCall('connecting', () => admin.connect());
  try {
    const { identity, topics } = await clusterIdentity(kafka, admin, {
      needed: inputs,
      others: outputs,
      groupPrefix: GROUPS,
    });
    const readerOf = (partition: number, read: readonly string[]): KafkaPartitionReader =>
      new KafkaPartitionReader({ kafka, admin, topics: read, partition, groupPrefix: GROUPS });
    const partitions = new Map<number, KafkaPartitionReader>();
    const policies = readerOf(0, [POLICIES_TOPIC]);
    return {
      identity,
      policies,
      topics: () => topics,
      partition: (partition) => {
        const known = partitions.get(partition) ?? readerOf(partition, topics);
        partitions.set(partition, known);
        return known;
      },
      close: async () => {
        await Promise.all([policies, ...partitions.values()].map((reader) => reader.close()));
        await admin.disconnect();
      },
    };
  } catch (error) {
    await admin.disconnect().catch(() => undefined);
    throw error;
  }
}
