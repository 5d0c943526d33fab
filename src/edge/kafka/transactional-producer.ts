/**
 * The transactions of one transactional id in as few requests as Kafka takes them in. kafkajs' own producer asks who
 * coordinates before every step, and adds topics one by one: a transaction of three topics waits for 20 answers, here for 4.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { KafkaJSError, KafkaJSProtocolError } from 'kafkajs';
import { Fault } from '../ports';
import type { NewRecord } from '../ports';
import { COORDINATOR } from './client-cluster';
import type {
  BatchOfTopic, ClientBroker, ClientCluster, Coordinator, OffsetsOfTopic, ProducerIdentity,
} from './client-cluster'; // prettier-ignore
import { producingItself } from './produce-request';
import { SEND_RETRY } from './send-records';

export interface TransactionalOptions {
  readonly transactionalId: string;
  /** The consumer group whose positions go into the transactions. */
  readonly groupId: string;
  /** All it writes to. */
  readonly partition: number;
  readonly transactionTimeoutMs: number;
}

/** What goes into one batch: at least one message. */
export interface TopicMessages {
  readonly topic: string;
  readonly messages: readonly NewRecord[];
}

const SEQUENCES = 2 ** 31;

/** After any call that rejected only `abort` and `close` are legal. All reject as kafkajs does, or with a Fault. */
export class TransactionalProducer {
  private identity: ProducerIdentity | undefined;
  /** Node ids by kind of coordinator. */
  private readonly coordinators = new Map<Coordinator, string>();
  /** Of the next record of each topic. */
  private readonly sequences = new Map<string, number>();
  private readonly topics = new Set<string>();
  private isOpen = false;
  private closed = false;

  constructor(
    private readonly cluster: ClientCluster,
    private readonly options: TransactionalOptions,
  ) {}

  /** Ends whatever a predecessor has begun, and lets it commit no more. */
  async fence(): Promise<void> {
    const { transactionalId, transactionTimeoutMs: transactionTimeout } = this.options;
    await this.cluster.connect();
    if (this.closed) {
      await this.cluster.disconnect();
      throw new Fault('closed while it connected', true);
    }
    this.identity = await this.again(async () => {
      const coordinator = await this.coordinator(COORDINATOR.TRANSACTION);
      return coordinator.initProducerId({ transactionalId, transactionTimeout });
    });
  }

  /** States all topics that will be written, and whether positions will be. */
  async begin(topics: readonly string[], withPositions: boolean): Promise<void> {
    const { groupId, partition } = this.options;
    this.isOpen = true;
    await this.know(topics);
    const added = topics.map((topic) => ({ topic, partitions: [partition] }));
    // A broker takes the requests of one connection in turn, so that the second finds the first one done.
    const adding: Promise<unknown>[] = [];
    if (added.length > 0)
      adding.push(
        this.again(async () =>
          (await this.coordinator(COORDINATOR.TRANSACTION)).addPartitionsToTxn({ ...this.own(), topics: added }),
        ),
      );
    if (withPositions)
      adding.push(
        this.again(async () =>
          (await this.coordinator(COORDINATOR.TRANSACTION)).addOffsetsToTxn({ ...this.own(), groupId }),
        ),
      );
    await allDone(adding);
  }

  /** One batch a topic, each topic once; resolves to the offset of each one's first record. */
  async send(batches: readonly TopicMessages[]): Promise<readonly number[]> {
    const offsets = new Map<string, number>();
    // Sequence numbers stay the same however often a batch is sent, so that a broker which has it only says where.
    await this.again(async () => {
      const missing = batches.filter(({ topic }) => !offsets.has(topic));
      await allDone([...this.byLeader(missing)].map(([nodeId, topicData]) => this.produce(nodeId, topicData, offsets)));
    });
    return batches.map(({ topic, messages }) => {
      this.sequences.set(topic, ((this.sequences.get(topic) ?? 0) + messages.length) % SEQUENCES);
      const offset = offsets.get(topic) ?? -1;
      if (offset < 0) throw new Fault(`topic ${topic}: the broker gave no offset for what was written`, true);
      return offset;
    });
  }

  async commitOffsets(topics: readonly OffsetsOfTopic[]): Promise<void> {
    const { groupId } = this.options;
    await this.again(async () => {
      const coordinator = await this.coordinator(COORDINATOR.GROUP);
      await coordinator.txnOffsetCommit({ ...this.own(), groupId, topics });
    });
  }

  async commit(): Promise<void> {
    await this.end(true);
  }

  /** Nothing where no transaction is open, or its end has been asked for. */
  async abort(): Promise<void> {
    if (this.isOpen) await this.end(false);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.cluster.disconnect();
  }

  private async end(isCommit: boolean): Promise<void> {
    // After a commit that may have arrived nothing is tried: the ledger says what became of it.
    this.isOpen = false;
    const isRefusal = (error: unknown): boolean => error instanceof KafkaJSProtocolError;
    await this.again(
      async () =>
        (await this.coordinator(COORDINATOR.TRANSACTION)).endTxn({ ...this.own(), transactionResult: isCommit }),
      isRefusal,
    );
  }

  private async produce(
    nodeId: string,
    topicData: readonly BatchOfTopic[],
    offsets: Map<string, number>,
  ): Promise<void> {
    const leader = producingItself(await this.cluster.findBroker({ nodeId }));
    const { topics } = await leader.produce({ ...this.own(), acks: -1, topicData });
    for (const { topicName, partitions } of topics) offsets.set(topicName, Number(partitions[0]?.baseOffset ?? -1));
  }

  private byLeader(batches: readonly TopicMessages[]): ReadonlyMap<string, readonly BatchOfTopic[]> {
    const { partition } = this.options;
    const found = new Map<string, BatchOfTopic[]>();
    for (const { topic, messages } of batches) {
      const [nodeId] = Object.keys(this.cluster.findLeaderForPartitions(topic, [partition]));
      if (nodeId === undefined) throw new KafkaJSError(`topic ${topic} has no partition ${partition}`);
      const firstSequence = this.sequences.get(topic) ?? 0;
      const batch = { topic, partitions: [{ partition, firstSequence, messages }] };
      found.set(nodeId, [...(found.get(nodeId) ?? []), batch]);
    }
    return found;
  }

  private own(): ProducerIdentity & { readonly transactionalId: string } {
    if (this.identity === undefined) throw new Fault('nothing is claimed', true);
    return { ...this.identity, transactionalId: this.options.transactionalId };
  }

  private async know(topics: readonly string[]): Promise<void> {
    const fresh = topics.filter((topic) => !this.topics.has(topic));
    if (fresh.length > 0) await this.cluster.addMultipleTargetTopics(fresh);
    for (const topic of fresh) this.topics.add(topic);
    await this.cluster.refreshMetadataIfNecessary();
  }

  private async coordinator(kind: Coordinator): Promise<ClientBroker> {
    const known = this.coordinators.get(kind);
    if (known !== undefined) return this.cluster.findBroker({ nodeId: known });
    const { transactionalId, groupId } = this.options;
    const asked = { groupId: kind === COORDINATOR.GROUP ? groupId : transactionalId, coordinatorType: kind };
    const found = await this.cluster.findGroupCoordinator(asked);
    this.coordinators.set(kind, String(found.nodeId));
    return found;
  }

  /** For some ten seconds, as long as what fails may pass: a leader or coordinator that moves, the end of a transaction. */
  private async again<A>(work: () => Promise<A>, mayPass = (_: unknown): boolean => true): Promise<A> {
    let waitMs = SEND_RETRY.initialRetryTime;
    for (let tries = 1; ; tries++) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof KafkaJSError) || !error.retriable || !mayPass(error)) throw error;
        if (tries > SEND_RETRY.retries) throw error;
        await sleep(waitMs);
        // It would connect again, and nobody would end that.
        if (this.closed) throw error;
        waitMs = Math.min(SEND_RETRY.maxRetryTime, waitMs * SEND_RETRY.multiplier);
        if (!isBusy(error)) await this.lookAgain(error);
      }
    }
  }

  /** Who leads and coordinates may have changed. */
  private async lookAgain(error: KafkaJSError): Promise<void> {
    const { cluster } = this;
    this.coordinators.clear();
    const { host, port } = error as { readonly host?: string; readonly port?: number };
    // Where a connection was closed; it is asked for anew.
    if (host !== undefined && port !== undefined) cluster.removeBroker({ host, port });
    if (!cluster.isConnected()) await cluster.connect();
    await cluster.refreshMetadata();
  }
}

/** The coordinator is still writing the end of the transaction before. */
function isBusy(error: KafkaJSError): boolean {
  return error instanceof KafkaJSProtocolError && error.type === 'CONCURRENT_TRANSACTIONS';
}

/** When all are done, also where one fails: nothing is on its way any more that could come behind an abort. */
export async function allDone(all: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(all)) if (result.status === 'rejected') throw result.reason;
}
