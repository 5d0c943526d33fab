/** One partition of all topics of a cluster as a worker works on it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { invariant } from '../../core/kernel/invariant';
import { Fault } from '../ports';
import type { Batch, LogRecord, PollLimits, Positions, Task, Transaction } from '../ports';
import { nextAppendTimeOf, takeInOrder } from '../take-in-order';
import type { InputCursor } from '../take-in-order';
import { FencedFault } from './commit-fault';
import type { CommittedPositions } from './committed-positions';
import type { InputEnds, Look } from './input-ends';
import type { FetchedBatch, QueueLimits } from './input-queue';
import { InputQueue } from './input-queue';
import type { KafkaPartitionReader } from './partition-reader';
import type { PoliciesFollower } from './policies-follower';
import type { TaskProducer } from './task-producer';

/** Between two transactions of a busy task, so that each has something to do. */
const LINGER_MS = 25;
/** How old a look at the ends of inputs without records may become. */
const LOOK_EVERY_MS = 100;
/** What is known to be there is waited for, so that records of several inputs come in order. */
const FETCH_GRACE_MS = 250;
/** From then on it is an input that does not go on. */
const STUCK_AFTER_MS = 2_000;

/** What a task has of its worker. */
export interface TaskSurroundings {
  readonly inputs: readonly string[];
  readonly queueLimits: QueueLimits;
  readonly ends: InputEnds;
  readonly policies: PoliciesFollower;
  readonly committed: CommittedPositions;
  readonly producer: TaskProducer;
  readonly newReader: () => KafkaPartitionReader;
  readonly group: {
    nextHeartbeat(): Promise<void>;
    seek(topic: string, partition: number): void;
    pause(topic: string, partition: number): void;
    resume(topic: string, partition: number): void;
  };
}

export class KafkaTask implements Task {
  private readonly queues: readonly InputQueue[];
  private reader: KafkaPartitionReader | undefined;
  /** Positions are set, records are taken in. */
  private started = false;
  private closed = false;
  private fenced = false;
  private failure: Error | undefined;
  private wake: (() => void)[] = [];
  private takenAt = -Infinity;
  private looked: Look | undefined;
  private readonly behindSince = new Map<InputQueue, number>();

  constructor(
    readonly partition: number,
    private readonly around: TaskSurroundings,
  ) {
    this.queues = around.inputs.map((topic) => new InputQueue(topic, partition, around.queueLimits));
  }

  async claim(): Promise<void> {
    invariant(!this.closed, 'a closed task claims nothing');
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
    const known = this.queues.map((queue) => ({ queue, position: positions[queue.topic] ?? queue.expected }));
    if (this.started && known.every(({ queue, position }) => queue.back(position))) return;
    const { ends, committed, group } = this.around;
    const look = await ends.look();
    await committed.expect(this.partition, note);
    for (const { queue, position } of known) {
      queue.restart(position);
      const { low, end } = look.ends.get(queue.topic)?.[this.partition] ?? { low: 0, end: 0 };
      if (position > end) {
        const place = `topic ${queue.topic}/${this.partition}`;
        throw new Fault(`${place} ends at ${end}, but was read up to ${position}: it was cut or replaced`, false);
      }
      queue.confirm(low, end, look.atMs);
    }
    this.started = true;
    for (const { queue } of known) {
      group.seek(queue.topic, this.partition);
      group.resume(queue.topic, this.partition);
    }
    await this.closeReader();
  }

  async poll(limits: PollLimits, waitMs: number): Promise<Batch> {
    const began = performance.now();
    const beganWallMs = Date.now();
    for (;;) {
      this.throwFailure();
      const remainingMs = waitMs - (performance.now() - began);
      if (this.closed || !this.started) return NOTHING;
      if (this.isReady(limits)) break;
      if (remainingMs <= 0) {
        if (this.size() === 0) this.apply(await this.around.ends.look());
        break;
      }
      await this.changed(Math.min(remainingMs, this.size() > 0 ? 5 : remainingMs));
    }
    this.throwFailure();
    return this.take(limits, beganWallMs);
  }

  async commit(transaction: Transaction): Promise<number> {
    invariant(!this.closed, 'a closed task commits nothing');
    try {
      const offset = await this.around.producer.commit(transaction);
      for (const queue of this.queues) {
        queue.forget(transaction.positions[queue.topic] ?? 0);
        if (queue.isHalfEmpty()) this.around.group.resume(queue.topic, this.partition);
      }
      return offset;
    } catch (error) {
      this.fenced = error instanceof FencedFault;
      throw error;
    }
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
    this.awake();
    await this.around.producer.close();
    await this.closeReader();
  }

  /** After a rejoin the client stands at committed offsets, and has forgotten what was paused. */
  rejoined(): void {
    const { group } = this.around;
    for (const queue of this.queues) {
      queue.joined();
      if (this.started) group.seek(queue.topic, this.partition);
      if (!this.started || queue.isFull()) group.pause(queue.topic, this.partition);
    }
  }

  expected(topic: string): number {
    return this.queue(topic).expected;
  }

  /** False where the client has to be told to go to `expected`. */
  fetched(topic: string, batch: FetchedBatch): boolean {
    if (!this.started) return true;
    const queue = this.queue(topic);
    try {
      const isNext = queue.accept(batch);
      if (queue.isFull()) this.around.group.pause(topic, this.partition);
      return isNext;
    } catch (error) {
      this.fail(error);
      return true;
    } finally {
      this.awake();
    }
  }

  skipped(topic: string, firstOffset: number, lastOffset: number): boolean {
    return !this.started || this.queue(topic).skip(firstOffset, lastOffset);
  }

  /** Told by the next poll. */
  fail(error: unknown): void {
    this.failure ??= error instanceof Error ? error : new Error(String(error));
    this.awake();
  }

  /** How far each input is behind its last stable offset, as far as it was looked at. */
  lags(): readonly { readonly topic: string; readonly end: number; readonly behind: number }[] {
    const look = this.around.ends.last();
    return this.queues.map((queue) => {
      const end = look?.ends.get(queue.topic)?.[this.partition]?.end ?? queue.expected;
      return { topic: queue.topic, end, behind: Math.max(0, end - queue.expected) + queue.size() };
    });
  }

  private throwFailure(): void {
    if (this.failure !== undefined) throw this.failure;
  }

  private take(limits: PollLimits, sinceWallMs: number): Batch {
    this.lookAround();
    const cursors = this.queues.map((queue): InputCursor => {
      return { topic: queue.topic, position: queue.head()?.offset ?? 0, head: undefined };
    });
    const records = takeInOrder(cursors, (cursor, offset) => this.queue(cursor.topic).from(offset), limits);
    if (records.length > 0) this.takenAt = performance.now();
    const stuck = this.queues.filter((queue) => this.behindForMs(queue) >= STUCK_AFTER_MS);
    const others = this.queues.filter((queue) => !stuck.includes(queue));
    const isAllRead = others.every((queue) => queue.emptySinceMs() >= sinceWallMs);
    const bound = Math.min(...others.map((queue) => queue.boundMs()));
    const times = this.queues.flatMap((queue) => queue.lastAppendTime() ?? []);
    return {
      records,
      nextAppendTime: isAllRead ? nextAppendTimeOf(cursors) : bound,
      lastAppendTime: times.length === 0 ? undefined : Math.max(...times),
      stuck: stuck.map((queue) => ({ topic: queue.topic, head: queue.boundMs() })),
    };
  }

  /** There is something, its time has come, and nothing that is known to be on its way could be older. */
  private isReady(limits: PollLimits): boolean {
    const size = this.size();
    if (size === 0) return false;
    if (size < limits.maxRecords && performance.now() - this.takenAt < LINGER_MS) return false;
    return !this.queues.some((queue) => queue.isBehind() && this.behindForMs(queue) < FETCH_GRACE_MS);
  }

  /** Since when more is known to be there than comes. */
  private behindForMs(queue: InputQueue): number {
    if (!queue.isBehind()) {
      this.behindSince.delete(queue);
      return 0;
    }
    const since = this.behindSince.get(queue) ?? performance.now();
    this.behindSince.set(queue, since);
    return performance.now() - since;
  }

  /** Looks at the ends again, in the background, where an input has had nothing for a while. */
  private lookAround(): void {
    const { ends } = this.around;
    const last = ends.last();
    if (last !== undefined) this.apply(last);
    const wantsLook = this.queues.some((queue) => queue.head() === undefined);
    if (!wantsLook || (last !== undefined && Date.now() - last.atMs < LOOK_EVERY_MS)) return;
    void ends.look().then(
      () => this.awake(),
      (error: unknown) => {
        // A broker that is away holds the time; it is the commit that tells.
        if (!(error instanceof Fault) || !error.retriable) this.fail(error);
      },
    );
  }

  private apply(look: Look): void {
    if (look === this.looked) return;
    this.looked = look;
    try {
      for (const queue of this.queues) {
        const ends = look.ends.get(queue.topic)?.[this.partition];
        if (ends !== undefined) queue.confirm(ends.low, ends.end, look.atMs);
      }
    } catch (error) {
      this.fail(error);
    }
  }

  private size(): number {
    return this.queues.reduce((sum, queue) => sum + queue.size(), 0);
  }

  private queue(topic: string): InputQueue {
    const found = this.queues.find((queue) => queue.topic === topic);
    invariant(found !== undefined, `${topic} is no input`);
    return found;
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

  private async changed(withinMs: number): Promise<void> {
    await Promise.race([new Promise<void>((resolve) => this.wake.push(resolve)), sleep(withinMs)]);
  }

  private awake(): void {
    for (const resolve of this.wake.splice(0)) resolve();
  }
}

const NOTHING: Batch = { records: [], nextAppendTime: 0, lastAppendTime: undefined, stuck: [] };
