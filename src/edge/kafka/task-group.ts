/** The consumer group of all workers: brings what is fetched to its task, and says which tasks are whose. */
import type { Consumer, EachBatchPayload, Kafka, PartitionAssigner } from 'kafkajs';
import { kafkaCall } from './kafka-fault';
import { FetchPace } from './fetch-pace';
import type { FetchedBatch } from './input-queue';
import { fetchedOffsetOf, recordsOf } from './fetch-response';
import { fetchingItself } from './fetching-itself';
import { endSessionOf } from './member-note';
import type { MemberNote } from './member-note';
import { Signal } from './signal';

/** What a member does with what comes; everything but `failed` is called between two fetches. */
export interface GroupMember {
  /** Tasks of the new generation; before anything is fetched for them. */
  joined(partitions: readonly number[]): void;
  /** False where `flow.seek` has to be called with what `expected` says. */
  fetched(topic: string, partition: number, batch: FetchedBatch): boolean;
  skipped(topic: string, partition: number, firstOffset: number, lastOffset: number): boolean;
  expected(topic: string, partition: number): number;
  failed(error: Error): void;
}

export interface GroupOptions {
  readonly kafka: Kafka;
  readonly groupId: string;
  readonly inputs: readonly string[];
  /** A topic that every member reads whole. */
  readonly everyones: string;
  readonly assigner: PartitionAssigner;
  readonly sessionTimeoutMs: number;
  /** Of who we are in the group, for who comes after us on this machine. */
  readonly note: MemberNote;
}

/** Batches of one fetch that wait for the pace together, so that none holds up another. */
const AT_ONCE = 16;

export class TaskGroup {
  private readonly pace = new FetchPace(() => performance.now());
  private readonly consumer: Consumer;
  private readonly heartbeats = new Signal();
  private inGroup = false;

  constructor(
    private readonly options: GroupOptions,
    private readonly member: GroupMember,
  ) {
    const { kafka, groupId, assigner, sessionTimeoutMs } = options;
    this.consumer = fetchingItself(kafka).consumer({
      groupId,
      partitionAssigners: [assigner],
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.ceil(sessionTimeoutMs / 6),
      rebalanceTimeout: Math.max(10_000, sessionTimeoutMs),
      maxWaitTimeInMs: 100,
      minBytes: 1,
      maxBytesPerPartition: 1_048_576,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 10 },
    });
  }

  /** Resolves when it has joined, for the first time. Rejects with a Fault. */
  async start(): Promise<void> {
    const { consumer, options, member } = this;
    const { events } = consumer;
    const joined = new Promise<void>((resolve, reject) => {
      consumer.on(events.GROUP_JOIN, ({ payload }) => {
        this.inGroup = true;
        options.note.write(payload.memberId);
        member.joined(payload.memberAssignment[options.inputs[0] ?? ''] ?? []);
        resolve();
      });
      consumer.on(events.CRASH, ({ payload }) => {
        this.inGroup = false;
        if (payload.restart) return;
        member.failed(payload.error);
        reject(payload.error);
      });
    });
    consumer.on(events.REBALANCING, () => (this.inGroup = false));
    consumer.on(events.FETCH, () => this.pace.fetched());
    consumer.on(events.HEARTBEAT, () => this.heartbeats.fire());
    consumer.on(events.END_BATCH_PROCESS, ({ payload }) => {
      const { topic, partition, batchSize, firstOffset, lastOffset } = payload;
      // It comes after `eachBatch` too, which has said all of what has records.
      if (batchSize > 0) return;
      if (!member.skipped(topic, partition, Number(firstOffset), Number(lastOffset))) this.seek(topic, partition);
    });
    await endSessionOf(options.kafka, options.groupId, options.note.read());
    await kafkaCall(`joining group ${options.groupId}`, async () => {
      await consumer.connect();
      await consumer.subscribe({ topics: [...options.inputs, options.everyones], fromBeginning: true });
      const eachBatch = (payload: EachBatchPayload): Promise<void> => this.eachBatch(payload);
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: AT_ONCE,
        eachBatch,
      });
      await joined;
    });
  }

  /** Leaves at once, so that others need not wait for our session to end. */
  async stop(): Promise<void> {
    await this.consumer.disconnect();
    this.options.note.clear();
    this.heartbeats.fire();
  }

  isMember(): boolean {
    return this.inGroup;
  }

  /** Resolves when the coordinator has said, after this call, that we are what we think we are. */
  nextHeartbeat(): Promise<void> {
    return this.heartbeats.wait();
  }

  /** While a consumer starts again it cannot be told anything; `joined` follows and tells it everything. */
  seek(topic: string, partition: number): void {
    const offset = String(this.member.expected(topic, partition));
    this.tell(() => this.consumer.seek({ topic, partition, offset }));
  }

  pause(topic: string, partition: number): void {
    this.tell(() => this.consumer.pause([{ topic, partitions: [partition] }]));
  }

  resume(topic: string, partition: number): void {
    this.tell(() => this.consumer.resume([{ topic, partitions: [partition] }]));
  }

  private tell(what: () => void): void {
    try {
      what();
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('not initialized')) throw error;
    }
  }

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const { topic, partition } = batch;
    const fetched: FetchedBatch = {
      fetchedOffset: fetchedOffsetOf(batch),
      lastOffset: Number(batch.lastOffset()),
      records: recordsOf(batch),
    };
    const last = batch.messages.at(-1);
    if (!this.member.fetched(topic, partition, fetched)) this.seek(topic, partition);
    else if (last !== undefined) payload.resolveOffset(last.offset);
    await this.pace.wait(fetched.records.length);
  }
}
