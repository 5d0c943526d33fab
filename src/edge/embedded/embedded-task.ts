/** One partition of an embedded log as its runner works on it: polls the inputs in order, commits what they caused. */
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { invariant } from '../../core/kernel/invariant';
import { Fault, type Batch, type LogClock, type PollLimits, type Positions } from '../ports';
import type { ReadableLog, Task, Transaction } from '../ports';
import { LocalPartition } from '../local-reader';
import { nextAppendTimeOf, takeInOrder, type InputCursor, type ReadAt } from '../take-in-order';
import { commitTransaction, type Committer } from './commit-transaction';
import type { Environment } from './environment';
import { counterOf, positionsOf } from './log-meta';
import type { RecordReader } from './record-reader';

/** How long a record of another process may go unnoticed: well below the 25 ms that a decision may wait for it. */
const LOOK_EVERY_MS = 8;

export class EmbeddedTask extends LocalPartition implements Task {
  private readonly cursors: readonly InputCursor[];
  private closed = false;
  /** Ends of the inputs in the state of the log that is being looked at. */
  private readonly ends = new Map<InputCursor, number>();
  private readonly readAt: ReadAt = (cursor, offset) => {
    if (offset >= (this.ends.get(cursor) ?? 0)) return undefined;
    return this.reader.at(cursor.topic, this.partition, offset);
  };

  constructor(
    private readonly environment: Environment,
    private readonly clock: LogClock,
    private readonly reader: RecordReader,
    private readonly committer: Committer,
    log: Pick<ReadableLog, 'read' | 'end'>,
  ) {
    super(log, committer.partition);
    const positions = positionsOf(environment, committer.partition);
    this.cursors = committer.inputs.map((topic) => ({ topic, position: positions[topic] ?? 0, head: undefined }));
  }

  async poll(limits: PollLimits, waitMs: number): Promise<Batch> {
    // A backlog must not starve signals, probes and what is written behind: every batch lets the event loop turn once.
    await nextTurn();
    const until = this.clock.monotonicMs() + waitMs;
    for (;;) {
      const batch = this.look(limits);
      const remainingMs = until - this.clock.monotonicMs();
      if (batch.records.length > 0 || remainingMs <= 0 || this.closed) return batch;
      await sleep(Math.min(LOOK_EVERY_MS, remainingMs));
    }
  }

  /** The directory was claimed when it was opened. */
  async claim(): Promise<void> {
    invariant(!this.closed, 'a closed task claims nothing');
  }

  async seek(positions: Positions): Promise<void> {
    this.reader.refresh();
    for (const [topic, position] of Object.entries(positions)) {
      const cursor = this.cursors.find((candidate) => candidate.topic === topic);
      invariant(cursor !== undefined, `a task seeks its inputs only, and ${topic} is none of them`);
      const end = this.reader.end(topic, this.partition);
      if (position > end) {
        const where = `${this.environment.directory}: ${topic}/${this.partition}`;
        throw new Fault(`${where} ends at ${end}, but was read up to ${position}: it was cut or replaced`, false);
      }
      cursor.position = position;
      cursor.head = undefined;
    }
  }

  async commit(transaction: Transaction): Promise<number> {
    invariant(!this.closed, 'a closed task commits nothing');
    return commitTransaction(this.environment, this.clock, this.committer, transaction);
  }

  async close(): Promise<void> {
    this.closed = true;
  }

  /**
   * One state of the log for all inputs. Appends are serialised and their times never fall, so whatever is appended
   * after this look is no earlier than anything in it.
   */
  private look(limits: PollLimits): Batch {
    if (this.closed) return { records: [], nextAppendTime: undefined, lastAppendTime: undefined, stuck: [] };
    this.reader.refresh();
    for (const cursor of this.cursors) this.ends.set(cursor, this.reader.end(cursor.topic, this.partition));
    const records = takeInOrder(this.cursors, this.readAt, limits);
    const lastAppendTime = counterOf(this.environment, 'lastAppendTime');
    return { records, nextAppendTime: nextAppendTimeOf(this.cursors), lastAppendTime, stuck: [] };
  }
}
