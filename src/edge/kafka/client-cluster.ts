/** What lies below kafkajs' clients: its connections to a cluster, and the requests that its types leave out. */
import type { Cluster, Kafka, Message } from 'kafkajs';
import { clusterCreation } from './cluster-creation';

/** Who writes, as the coordinator knows it. */
export interface ProducerIdentity {
  readonly producerId: string;
  readonly producerEpoch: number;
}

interface InTransaction extends ProducerIdentity {
  readonly transactionalId: string;
}

export interface OffsetsOfTopic {
  readonly topic: string;
  readonly partitions: readonly { readonly partition: number; readonly offset: string; readonly metadata: string }[];
}

/** One batch for one partition; sequence numbers go on from batch to batch. */
export interface BatchOfTopic {
  readonly topic: string;
  readonly partitions: readonly {
    readonly partition: number;
    readonly firstSequence: number;
    readonly messages: readonly Message[];
  }[];
}

/** Each call is one request; it rejects with a KafkaJSError, of type KafkaJSProtocolError where the broker answered. */
export interface ClientBroker {
  readonly nodeId: number | string;
  initProducerId(request: { transactionalId: string; transactionTimeout: number }): Promise<ProducerIdentity>;
  addPartitionsToTxn(
    request: InTransaction & { topics: readonly { topic: string; partitions: readonly number[] }[] },
  ): Promise<unknown>;
  addOffsetsToTxn(request: InTransaction & { groupId: string }): Promise<unknown>;
  produce(request: InTransaction & { acks: number; topicData: readonly BatchOfTopic[] }): Promise<{
    topics: readonly { topicName: string; partitions: readonly { baseOffset: string }[] }[];
  }>;
  txnOffsetCommit(request: InTransaction & { groupId: string; topics: readonly OffsetsOfTopic[] }): Promise<unknown>;
  endTxn(request: InTransaction & { transactionResult: boolean }): Promise<unknown>;
}

export type ClientCluster = Omit<Cluster, 'findBroker' | 'findGroupCoordinator'> & {
  findBroker(node: { nodeId: string }): Promise<ClientBroker>;
  /** `coordinatorType` 0: of a consumer group; 1: of a transactional id. */
  findGroupCoordinator(of: { groupId: string; coordinatorType: number }): Promise<ClientBroker>;
};

const METADATA_MAX_AGE_MS = 300_000;

/** Connections of its own, so that nothing waits behind a long fetch. Nothing is connected yet. */
export function clusterOf(kafka: Kafka): ClientCluster {
  const { create } = clusterCreation(kafka);
  return create({ allowAutoTopicCreation: false, metadataMaxAge: METADATA_MAX_AGE_MS }) as unknown as ClientCluster;
}
