/** One partition of all topics of a cluster as a worker works on it. */
import { invariant } from '../../core/kernel/invariant';
import { Fault } from '../ports';
import type { Batch, LogRecord, PollLimits, Positions, Task, Transaction } from '../ports';
import { FencedFault } from './commit-fault';
import { LaterThanLedger } from './committed-positions';
import type { CommittedPositions } from './committed-positions';
import type { InputEnds } from './input-ends';
import type { FetchedBatch, QueueLimits } from './input-queue';
import type { KafkaPartitionReader } from './partition-reader';
import type { PoliciesFollower } from './policies-follower';
import { Signal } from './signal';
import type { InputLag } from './task-inputs';
import { TaskInputs } from './task-inputs';
import type { TaskProducer } from './task-producer';

/** How old a look at the ends of inputs without records may become. */
const LOOK_EVERY_MS = 100;

/** What a task has of its worker. */
export interface TaskSurroundings {
  readonly inputs: readonly string[];
  readonly queueLimits: QueueLimits;
  readonly ends: InputEnds;
  readonly policies: PoliciesFollower;
  readonly committed: CommittedPositions;
  readonly producer: Pick<TaskProducer, 'fence' | 'commit' | 'settle' | 'close'>;
  readonly newReader: () => KafkaPartitionReader;
  readonly group: {
    nextHeartbeat(): Promise<void>;
    seek(topic: string, partition: number): void;
    pause(topic: string, partition: number): void;
    resume(topic: string, partition: number): void;
  };
}

export class KafkaTask implements Task {
  private readonly inputs: TaskInputs;
  private reader: KafkaPartitionReader | undefined;
  /** Positions are set, records are taken in. */
  private started = false;
  private closed = false;
  private fenced = false;
  /** Of the ledger that seemed to lack what was committed. */
  private doubted: string | undefined;
  private failure: Error | undefined;
  /** Records have come, or something has failed. */
  private readonly news = new Signal();

  constructor(
    readonly partition: number,
    private readonly around: TaskSurroundings,
  ) {
    this.inputs = new TaskInputs(around.inputs, partition, around.queueLimits);
  }

  async claim(): Promise<void> {
    const { group, inputs, producer, policies } = this.around;
    this.started = false;
    this.failure = undefined;
    for (const topic of inputs) group.pause(topic, this.partition);
    // Else two workers, one of which has lost the task and does not know it, would fence each other in turn.
    if (this.fenced) await group.nextHeartbeat();
    if (this.closed) throw new Fault(`task ${this.partition} is closed`, true);
    this.fenced = false;
    await this.closeReader();
    await producer.fence();
    await policies.caughtUp();
  }

  async seek(positions: Positions, note?: string): Promise<void> {
    if (this.started && this.inputs.back(positions)) return;
    const { ends, committed, group } = this.around;
    const look = await ends.reaching(this.partition, positions);
    await committed.expect(this.partition, note).catch((error: unknown) => this.doubt(note, error));
    this.inputs.restart(positions, look);
    this.started = true;
    for (const { topic } of this.inputs.queues) {
      group.seek(topic, this.partition);
      group.resume(topic, this.partition);
    }
    await this.closeReader();
  }

  async poll(limits: PollLimits, waitMs: number): Promise<Batch> {
    const until = performance.now() + waitMs;
    const beganWallMs = Date.now();
    for (const queue of this.inputs.queues) queue.release();
    for (;;) {
      this.throwFailure();
      if (this.closed || !this.started) return NOTHING;
      const readyInMs = this.inputs.readyInMs(limits);
      if (readyInMs === 0) break;
      const remainingMs = until - performance.now();
      if (remainingMs <= 0) {
        if (this.inputs.size() === 0) {
          await this.committing(() => this.around.producer.settle());
          this.inputs.apply(await this.around.ends.look());
        }
        break;
      }
      await this.news.wait(Math.min(remainingMs, readyInMs));
    }
    this.throwFailure();
    this.lookAround();
    // What is on its way is waited for longer than one poll.
    const held = this.inputs.isAwaiting() ? { ...limits, maxRecords: 0 } : limits;
    return this.inputs.take(held, beganWallMs);
  }

  async commit(transaction: Transaction): Promise<number> {
    invariant(!this.closed, 'a closed task commits nothing');
    const offset = await this.committing(() => this.around.producer.commit(transaction));
    for (const queue of this.inputs.queues) {
      queue.forget(transaction.positions[queue.topic] ?? 0);
      if (queue.isHalfEmpty()) this.around.group.resume(queue.topic, this.partition);
    }
    return offset;
  }

  read(topic: string, from: number, to: number): AsyncIterable<readonly LogRecord[]> {
    return this.opened().read(topic, from, to);
  }

  end(topic: string): Promise<number> {
    return this.opened().end(topic);
  }

  last(topic: string): Promise<LogRecord | undefined> {
    return this.opened().last(topic);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.started = false;
    this.news.fire();
    await this.around.producer.close();
    await this.closeReader();
  }

  /** After a rejoin the client stands at committed offsets, and has forgotten what was paused. */
  rejoined(): void {
    const { group } = this.around;
    for (const queue of this.inputs.queues) {
      queue.joined();
      if (this.started) group.seek(queue.topic, this.partition);
      if (!this.started || queue.isFull()) group.pause(queue.topic, this.partition);
    }
  }

  /** The next offset of an input to be fetched. */
  expected(topic: string): number {
    return this.inputs.queue(topic).expected;
  }

  /** False where the client has to be told to go to `expected`. */
  fetched(topic: string, batch: FetchedBatch): boolean {
    if (!this.started) return true;
    const queue = this.inputs.queue(topic);
    try {
      const isNext = this.inputs.accept(topic, batch);
      if (queue.isFull()) this.around.group.pause(topic, this.partition);
      return isNext;
    } catch (error) {
      this.fail(error);
      return true;
    } finally {
      this.news.fire();
    }
  }

  skipped(topic: string, firstOffset: number, lastOffset: number): boolean {
    return !this.started || this.inputs.queue(topic).skip(firstOffset, lastOffset);
  }

  lags(): readonly InputLag[] {
    return this.inputs.lags();
  }

  /** Another worker may have had the task since its ledger was read, and written what it lacks: who reads it again knows. */
  private doubt(note: string | undefined, error: unknown): never {
    if (!(error instanceof LaterThanLedger) || this.doubted === note) throw error;
    this.doubted = note;
    this.fenced = true;
    throw new Fault(`task ${this.partition}: what was committed is later than its ledger was`, true, { cause: error });
  }

  private async committing<A>(work: () => Promise<A>): Promise<A> {
    try {
      return await work();
    } catch (error) {
      this.fenced = error instanceof FencedFault;
      throw error;
    }
  }

  /** Told by the next poll. */
  private fail(error: unknown): void {
    this.failure ??= error instanceof Error ? error : new Error(String(error));
    this.news.fire();
  }

  private throwFailure(): void {
    if (this.failure !== undefined) throw this.failure;
  }

  /** Takes in the last look at the ends of inputs, and looks again in the background where it is old. */
  private lookAround(): void {
    const { ends } = this.around;
    const last = ends.last();
    if (last !== undefined) this.inputs.apply(last);
    if (!this.inputs.wantsLook() || (last !== undefined && Date.now() - last.atMs < LOOK_EVERY_MS)) return;
    void ends.look().then(
      () => this.news.fire(),
      (error: unknown) => {
        // A broker that is away holds the time; it is the commit that tells.
        if (!(error instanceof Fault) || !error.retriable) this.fail(error);
      },
    );
  }

  private opened(): KafkaPartitionReader {
    this.reader ??= this.around.newReader();
    return this.reader;
  }

  private async closeReader(): Promise<void> {
    const { reader } = this;
    this.reader = undefined;
    await reader?.close();
  }
}

const NOTHING: Batch = { records: [], nextAppendTime: 0, lastAppendTime: undefined, stuck: [] };
