/** All inputs of a task: when there is enough to take, in which order it is taken, and what is known of what is not here yet. */
import { invariant } from '../../core/kernel/invariant';
import type { Batch, PollLimits, Positions } from '../ports';
import { takeInOrder } from '../take-in-order';
import type { InputCursor } from '../take-in-order';
import type { Look } from './input-ends';
import type { FetchedBatch, QueueLimits } from './input-queue';
import { InputQueue } from './input-queue';
import { Linger } from './linger';

/** While something known to be on its way is waited for. */
const LOOK_AGAIN_MS = 5;
/** What is known to be there is waited for, so that records of several inputs come in order. */
const FETCH_GRACE_MS = 250;
/** From then on it is an input that does not go on. */
const STUCK_AFTER_MS = 2_000;

/** How far an input has been read; offsets. */
export interface InputLag {
  readonly topic: string;
  readonly end: number;
  readonly behind: number;
}

export class TaskInputs {
  readonly queues: readonly InputQueue[];
  private readonly linger = new Linger();
  private looked: Look | undefined;
  private readonly behindSince = new Map<InputQueue, number>();

  constructor(
    topics: readonly string[],
    private readonly partition: number,
    limits: QueueLimits,
  ) {
    this.queues = topics.map((topic) => new InputQueue(topic, partition, limits));
  }

  queue(topic: string): InputQueue {
    const found = this.queues.find((queue) => queue.topic === topic);
    invariant(found !== undefined, `${topic} is no input`);
    return found;
  }

  size(): number {
    return this.queues.reduce((sum, queue) => sum + queue.size(), 0);
  }

  /** What was delivered from the positions on is delivered again. False where it has to be fetched again. */
  back(positions: Positions): boolean {
    return this.queues.every((queue) => queue.back(positions[queue.topic] ?? queue.expected));
  }

  /** Everything is fetched from the positions on. Throws a Fault where the look says that this cannot be. */
  restart(positions: Positions, look: Look): void {
    for (const queue of this.queues) queue.restart(positions[queue.topic] ?? queue.expected);
    this.behindSince.clear();
    this.looked = undefined;
    this.apply(look);
  }

  /** Throws a Fault where an input ends before what was read, or begins behind what is to be read. */
  apply(look: Look): void {
    if (look === this.looked) return;
    this.looked = look;
    for (const queue of this.queues) {
      const ends = look.ends.get(queue.topic)?.[this.partition];
      if (ends !== undefined) queue.confirm(ends.low, ends.end, look.atMs);
    }
  }

  /** False where the client has to be told to fetch from what its queue expects. Throws a Fault where records are gone. */
  accept(topic: string, batch: FetchedBatch): boolean {
    this.linger.came(performance.now());
    return this.queue(topic).accept(batch);
  }

  /**
   * 0 where there is something, its time has come, and nothing that is known to be on its way could be older; else when to
   * look again if nothing comes.
   */
  readyInMs(limits: PollLimits): number {
    const size = this.size();
    if (size === 0) return Infinity;
    const leftMs = size < limits.maxRecords ? this.linger.leftMs(performance.now()) : 0;
    if (leftMs > 0) return leftMs;
    return this.isAwaiting() ? LOOK_AGAIN_MS : 0;
  }

  /** Does something that is known to be on its way hold back what is here? */
  isAwaiting(): boolean {
    return this.queues.some((queue) => queue.isBehind() && this.behindForMs(queue) < FETCH_GRACE_MS);
  }

  /** Does an input have nothing, so that only a look can say how late it is? */
  wantsLook(): boolean {
    return this.queues.some((queue) => queue.size() === 0);
  }

  /** Everything is read if that was confirmed after `sinceWallMs`. */
  take(limits: PollLimits, sinceWallMs: number): Batch {
    const cursors = this.queues.map((queue): InputCursor => {
      return { topic: queue.topic, position: queue.head()?.offset ?? 0, head: undefined };
    });
    const records = takeInOrder(
      cursors,
      ({ topic }, offset) => this.queue(topic).from(offset),
      limits,
      ({ topic }) => this.queue(topic).isBehind(),
    );
    if (records.length > 0) this.linger.took(performance.now());
    const stuck = this.queues.filter((queue) => this.behindForMs(queue) >= STUCK_AFTER_MS);
    const others = this.queues.filter((queue) => !stuck.includes(queue));
    const isAllRead = others.every((queue) => queue.emptySinceMs() >= sinceWallMs);
    const times = this.queues.flatMap((queue) => queue.lastAppendTime() ?? []);
    return {
      records,
      nextAppendTime: isAllRead ? undefined : Math.min(...others.map((queue) => queue.boundMs())),
      lastAppendTime: times.length === 0 ? undefined : Math.max(...times),
      stuck: stuck.map((queue) => ({ topic: queue.topic, head: queue.boundMs() })),
    };
  }

  /** Against the last stable offsets of the last look. */
  lags(): readonly InputLag[] {
    return this.queues.map((queue) => {
      const end = this.looked?.ends.get(queue.topic)?.[this.partition]?.end ?? queue.expected;
      return { topic: queue.topic, end, behind: Math.max(0, end - queue.expected) + queue.size() };
    });
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
}
