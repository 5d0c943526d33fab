/** What a user may do on a cluster, asked of the broker itself: one request each, without the groups and the metadata of clients. */
import type { Kafka } from 'kafkajs';
import { clusterOf, UNCOMMITTED } from '../../../src/edge/kafka/client-cluster';

export type Answer = 'allowed' | 'refused';

export interface Rights {
  readonly read: (topic: string) => Promise<Answer>;
  /** Leaves a record there where it is allowed. */
  readonly write: (topic: string) => Promise<Answer>;
  /** Deletes no record: everything from its begin up to its begin. */
  readonly erase: (topic: string) => Promise<Answer>;
  /** Fences who has the transactional id where it is allowed. */
  readonly claim: (transactionalId: string) => Promise<Answer>;
  /** Says to be a member, which nobody is; enough to know whether one could be. */
  readonly belong: (groupId: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** As kafkajs has them under its clients, not in its types. */
interface Cluster {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  refreshMetadata(): Promise<void>;
  findControllerBroker(): Promise<Broker>;
}

interface Broker {
  fetch(request: object): Promise<unknown>;
  produce(request: object): Promise<unknown>;
  deleteRecords(request: object): Promise<unknown>;
  initProducerId(request: object): Promise<unknown>;
  heartbeat(request: object): Promise<unknown>;
}

const REFUSED = /^(TOPIC|GROUP|TRANSACTIONAL_ID)_AUTHORIZATION_FAILED$/;

const PARTITION = 0;

/** Of the user that the client is, on a cluster of one broker. */
export async function rightsOf(kafka: Kafka): Promise<Rights> {
  const cluster = clusterOf(kafka, UNCOMMITTED) as unknown as Cluster;
  await cluster.connect();
  await cluster.refreshMetadata();
  const broker = await cluster.findControllerBroker();
  return {
    read: (topic) => {
      const partitions = [{ partition: PARTITION, currentLeaderEpoch: -1, fetchOffset: '0', maxBytes: 1 }];
      const request = {
        replicaId: -1,
        isolationLevel: 0,
        maxWaitTime: 0,
        minBytes: 0,
        topics: [{ topic, partitions }],
      };
      return answered(broker.fetch(request));
    },
    write: (topic) => {
      const messages = [{ key: Buffer.from('key'), value: Buffer.from('value'), headers: {}, timestamp: Date.now() }];
      const partitions = [{ partition: PARTITION, firstSequence: 0, messages }];
      return answered(broker.produce({ acks: -1, topicData: [{ topic, partitions }] }));
    },
    erase: (topic) => {
      const partitions = [{ partition: PARTITION, offset: '0' }];
      return answered(broker.deleteRecords({ topics: [{ topic, partitions }] }));
    },
    claim: (transactionalId) =>
      answered(
        broker.initProducerId({ transactionalId, transactionTimeout: 10_000, producerId: -1, producerEpoch: -1 }),
      ),
    belong: (groupId) =>
      answered(broker.heartbeat({ groupId, groupGenerationId: 1, memberId: 'nobody' }), 'UNKNOWN_MEMBER_ID'),
    close: () => cluster.disconnect(),
  };
}

/** `beyond` is what only somebody hears who was let in. */
async function answered(request: Promise<unknown>, beyond?: string): Promise<Answer> {
  try {
    await request;
    return 'allowed';
  } catch (error) {
    const types = typesOf(error);
    if (types.some((type) => REFUSED.test(type))) return 'refused';
    if (beyond !== undefined && types.includes(beyond)) return 'allowed';
    throw error;
  }
}

/** Of the error, or of those of its partitions. */
function typesOf(error: unknown): readonly string[] {
  const { type, partitions = [] } = error as {
    readonly type?: string;
    readonly partitions?: readonly { readonly error: unknown }[];
  };
  return type === undefined ? partitions.flatMap((one) => typesOf(one.error)) : [type];
}
