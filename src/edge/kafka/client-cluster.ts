/** What lies below kafkajs' clients: its connections to a cluster, and the requests that its types leave out. */
import type { Cluster, Kafka } from 'kafkajs';
import { invariant } from '../../core/kernel/invariant';
import type { BatchRecord } from './record-batch';

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
    readonly messages: readonly BatchRecord[];
  }[];
}

export interface ProduceOptions extends InTransaction {
  readonly acks: number;
  readonly topicData: readonly BatchOfTopic[];
}

/** What an encoder of kafkajs has come to. */
interface Encoded {
  readonly buf: Buffer;
  readonly buffer: Buffer;
}

/** A request before it is sent. */
export interface RequestOfClient {
  readonly apiVersion: number;
  readonly encode: () => Promise<Encoded>;
}

/** Bytes as kafkajs takes them from its own encoder. */
export function encoded(bytes: Buffer): Encoded {
  return { buf: bytes, buffer: bytes };
}

/** Each call is one request; it rejects with a KafkaJSError, of type KafkaJSProtocolError where the broker answered. */
export interface ClientBroker {
  readonly nodeId: number | string;
  /** Of the version that client and broker both know; its calls make their requests by it. */
  lookupRequest(
    apiKey: number,
    definition: unknown,
  ): (options: ProduceOptions) => { readonly request: RequestOfClient; readonly response: unknown };
  initProducerId(request: { transactionalId: string; transactionTimeout: number }): Promise<ProducerIdentity>;
  addPartitionsToTxn(
    request: InTransaction & { topics: readonly { topic: string; partitions: readonly number[] }[] },
  ): Promise<unknown>;
  addOffsetsToTxn(request: InTransaction & { groupId: string }): Promise<unknown>;
  produce(request: ProduceOptions): Promise<{
    topics: readonly { topicName: string; partitions: readonly { baseOffset: string }[] }[];
  }>;
  txnOffsetCommit(request: InTransaction & { groupId: string; topics: readonly OffsetsOfTopic[] }): Promise<unknown>;
  endTxn(request: InTransaction & { transactionResult: boolean }): Promise<unknown>;
  leaveGroup(request: { groupId: string; memberId: string }): Promise<unknown>;
}

/** What a coordinator is asked for by: a consumer group, or a transactional id. */
export const COORDINATOR = { GROUP: 0, TRANSACTION: 1 } as const;
export type Coordinator = (typeof COORDINATOR)[keyof typeof COORDINATOR];

/** Ends are then those of the whole log, committed or not; by default kafkajs asks for what is committed alone. */
export const UNCOMMITTED = { isolationLevel: 0 } as const;

export type ClientCluster = Omit<Cluster, 'findBroker' | 'findGroupCoordinator'> & {
  findBroker(node: { nodeId: string }): Promise<ClientBroker>;
  findGroupCoordinator(of: { groupId: string; coordinatorType: Coordinator }): Promise<ClientBroker>;
};

/** Where every client of kafkajs 2.2.4 gets its connections from. */
const CREATE_CLUSTER = 'private:Kafka:createCluster';
const METADATA_MAX_AGE_MS = 300_000;

interface ClusterMaker {
  readonly name: symbol;
  readonly create: (this: Kafka, options: object) => ClientCluster;
}

/** By which name a client makes its connections, and what makes them. */
export function clusterMaker(kafka: Kafka): ClusterMaker {
  const name = Object.getOwnPropertySymbols(kafka).find(({ description }) => description === CREATE_CLUSTER);
  invariant(name !== undefined, 'kafkajs is the version that package.json names');
  const { [name]: create } = kafka as Kafka & Record<symbol, ClusterMaker['create']>;
  invariant(create !== undefined, 'kafkajs is the version that package.json names');
  return { name, create };
}

/** Connections of its own, so that nothing waits behind a long fetch. Nothing is connected yet. */
export function clusterOf(kafka: Kafka, isolation: { readonly isolationLevel?: number } = {}): ClientCluster {
  const options = { allowAutoTopicCreation: false, metadataMaxAge: METADATA_MAX_AGE_MS, ...isolation };
  return clusterMaker(kafka).create.call(kafka, options);
}
