/** A cluster's topics as one worker works on them: tasks come and go with the consumer group. */
import type { Admin, Kafka } from 'kafkajs';
import type { Log, LogClock, LogIdentity, TaskEvent } from '../ports';
import { LEDGER_TOPIC, POLICIES_TOPIC } from '../topics';
import { clusterOf, UNCOMMITTED } from './client-cluster';
import type { ClientCluster } from './client-cluster';
import { clusterIdentity } from './cluster-identity';
import { coPartitioned } from './co-partitioned';
import { committedPositions } from './committed-positions';
import { EndsAtOnce } from './ends-at-once';
import { EventQueue } from './event-queue';
import { inputEnds } from './input-ends';
import type { QueueLimits } from './input-queue';
import { kafkaCall, kafkaFault } from './kafka-fault';
import { KafkaTask } from './kafka-task';
import type { TaskSurroundings } from './kafka-task';
import { memberNote } from './member-note';
import { KafkaPartitionReader } from './partition-reader';
import { policiesFollower } from './policies-follower';
import type { PoliciesFollower } from './policies-follower';
import { standingOffsets } from './standing-offsets';
import type { StandingOffsets } from './standing-offsets';
import { TaskGroup } from './task-group';
import type { GroupMember } from './task-group';
import { TaskProducer } from './task-producer';
import { endsOfTopics } from './topic-ends';

export interface KafkaLogOptions {
  /** Input topics in the order of their topic index. */
  readonly inputs: readonly string[];
  /** Topics that tasks write, beside the ledger; those that are not there yet are not read. */
  readonly outputs: readonly string[];
  /** After so long without a sign of life others take over, ms; brokers have a least value. */
  readonly sessionTimeoutMs: number;
  /** After so long without an end the brokers abort a transaction, ms. */
  readonly transactionTimeoutMs: number;
  /** Where stands who this worker is in the group while it is in it. */
  readonly memberFile: string;
  /** Of which tasks is there a checkpoint on this machine? */
  readonly storedTasks: () => readonly number[];
}

export interface KafkaLog extends Log {
  /** Is this worker in the group now? */
  isMember(): boolean;
  /** Tasks that this worker has now. */
  running(): readonly KafkaTask[];
  /** Of the inputs. */
  readonly standing: StandingOffsets;
}

/** Joins the group when `tasks` is asked for. Rejects with a Fault where the cluster is away or not set up. */
export async function openKafkaLog(kafka: Kafka, options: KafkaLogOptions): Promise<KafkaLog> {
  const admin = kafka.admin();
  await kafkaCall('connecting', () => admin.connect());
  try {
    const asked = { needed: options.inputs, others: options.outputs, groupPrefix: READER_GROUPS };
    const { identity, topics } = await clusterIdentity(kafka, admin, asked);
    return new ClusterLog(kafka, admin, options, identity, topics);
  } catch (error) {
    await admin.disconnect().catch(() => undefined);
    throw error;
  }
}

const READER_GROUPS = `${LEDGER_TOPIC}-reader`;
/** Of all tasks of a worker together. */
const QUEUED_RECORDS = 40_000;
const QUEUED_BYTES = 128_000_000;
const FEWEST = { records: 1_000, bytes: 2_000_000 };
const MOST = { records: 20_000, bytes: 64_000_000 };

class ClusterLog implements KafkaLog {
  readonly clock: LogClock = { wallMs: () => Date.now(), monotonicMs: () => performance.now(), offsetMs: () => 0 };
  readonly policies: PoliciesFollower;
  private readonly group: TaskGroup;
  private readonly events = new EventQueue<TaskEvent>();
  private readonly tasksByPartition = new Map<number, KafkaTask>();
  private readonly around: Omit<TaskSurroundings, 'producer' | 'newReader'>;
  readonly standing: StandingOffsets;
  private readonly stableEnds: EndsAtOnce;
  private readonly wholeEnds: EndsAtOnce;
  private started = false;

  constructor(
    private readonly kafka: Kafka,
    private readonly admin: Admin,
    private readonly options: KafkaLogOptions,
    readonly identity: LogIdentity,
    private readonly topics: readonly string[],
  ) {
    const { inputs, sessionTimeoutMs, storedTasks, memberFile } = options;
    this.policies = policiesFollower(admin);
    const belongings = () => ({ running: [...this.tasksByPartition.keys()], stored: storedTasks() });
    this.group = new TaskGroup(
      {
        kafka,
        groupId: LEDGER_TOPIC,
        inputs,
        everyones: POLICIES_TOPIC,
        assigner: coPartitioned(inputs, POLICIES_TOPIC, belongings),
        sessionTimeoutMs,
        note: memberNote(memberFile),
      },
      this.member(),
    );
    // The administrator tries again by itself, and says what is wrong.
    this.stableEnds = new EndsAtOnce(clusterOf(kafka), inputs, () => endsOfTopics(admin, inputs));
    this.wholeEnds = new EndsAtOnce(clusterOf(kafka, UNCOMMITTED), inputs);
    const ends = inputEnds(
      () => this.stableEnds.ask(),
      identity.partitionCount,
      () => this.clock.wallMs(),
    );
    this.around = {
      inputs,
      queueLimits: shareOf(identity.partitionCount * inputs.length),
      ends,
      policies: this.policies,
      committed: committedPositions(admin, { groupId: LEDGER_TOPIC, topics: inputs }),
      group: this.group,
    };
    this.standing = standingOffsets(
      () => this.wholeEnds.ask(),
      () => ends.look(),
      () => performance.now(),
    );
  }

  async *tasks(): AsyncGenerator<TaskEvent> {
    this.started = true;
    await this.group.start();
    yield* this.events.drain();
  }

  isMember(): boolean {
    return this.group.isMember();
  }

  running(): readonly KafkaTask[] {
    return [...this.tasksByPartition.values()];
  }

  async close(): Promise<void> {
    for (const task of this.tasksByPartition.values()) await task.close();
    if (this.started) await this.group.stop();
    this.events.end();
    await Promise.all([this.stableEnds.close(), this.wholeEnds.close(), this.admin.disconnect()]);
  }

  private member(): GroupMember {
    return {
      joined: (partitions) => this.joined(partitions),
      fetched: (topic, partition, batch) => {
        if (topic !== POLICIES_TOPIC) return this.tasksByPartition.get(partition)?.fetched(topic, batch) ?? true;
        return this.policies.accept(batch.fetchedOffset, batch.lastOffset, batch.records);
      },
      skipped: (topic, partition, first, last) => {
        if (topic !== POLICIES_TOPIC) return this.tasksByPartition.get(partition)?.skipped(topic, first, last) ?? true;
        return this.policies.accept(first, last, []);
      },
      expected: (topic, partition) =>
        topic === POLICIES_TOPIC
          ? this.policies.expected()
          : (this.tasksByPartition.get(partition)?.expected(topic) ?? 0),
      failed: (error) => this.events.fail(kafkaFault('the consumer group', error)),
    };
  }

  /** Its synchronous part runs before the next fetch. */
  private joined(partitions: readonly number[]): void {
    for (const [partition] of this.tasksByPartition) {
      if (partitions.includes(partition)) continue;
      this.tasksByPartition.delete(partition);
      this.events.push({ kind: 'revoked', partition, lost: true });
    }
    for (const partition of partitions) {
      const known = this.tasksByPartition.get(partition);
      const task = known ?? this.newTask(partition);
      task.rejoined();
      if (known !== undefined) continue;
      this.tasksByPartition.set(partition, task);
      this.events.push({ kind: 'assigned', task });
    }
    this.group.seek(POLICIES_TOPIC, 0);
  }

  private newTask(partition: number): KafkaTask {
    const { kafka, admin, topics } = this;
    const { transactionTimeoutMs } = this.options;
    const newCluster = (): ClientCluster => clusterOf(kafka);
    const monotonicMs = (): number => performance.now();
    const producer = new TaskProducer({
      newCluster,
      partition,
      ledger: LEDGER_TOPIC,
      transactionTimeoutMs,
      monotonicMs,
    });
    const newReader = (): KafkaPartitionReader =>
      new KafkaPartitionReader({ kafka, admin, topics, partition, groupPrefix: READER_GROUPS });
    return new KafkaTask(partition, { ...this.around, producer, newReader });
  }
}

/** One worker may get every task. */
function shareOf(queues: number): QueueLimits {
  const share = (all: number, least: number, most: number): number =>
    Math.round(Math.min(most, Math.max(least, all / Math.max(1, queues))));
  return {
    records: share(QUEUED_RECORDS, FEWEST.records, MOST.records),
    bytes: share(QUEUED_BYTES, FEWEST.bytes, MOST.bytes),
  };
}
