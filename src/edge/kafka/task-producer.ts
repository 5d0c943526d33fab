/** The transactions of one task: everything a batch caused and its ledger record, now and then with the positions, or nothing. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../ports';
import type { Transaction } from '../ports';
import type { ClientCluster, OffsetsOfTopic } from './client-cluster';
import { commitFault } from './commit-fault';
import { TransactionalProducer } from './transactional-producer';
import { writeTransaction } from './write-transaction';

export interface TaskProducerOptions {
  /** New connections for each claim. */
  readonly newCluster: () => ClientCluster;
  readonly partition: number;
  /** The ledger topic's name: the same in every worker, so that fencing cannot be configured away. */
  readonly ledger: string;
  readonly transactionTimeoutMs: number;
  readonly monotonicMs: () => number;
}

/**
 * Positions are for lag tools, and show that a ledger was cut: the ledger itself says where to go on. In a transaction they
 * cost a broker two requests more.
 */
const POSITIONS_EVERY_MS = 1_000;
/** What a task that closes waits for its last positions. */
const LAST_WAIT_MS = 1_000;

/** After a Fault only `fence` helps. */
export class TaskProducer {
  private producer: TransactionalProducer | undefined;
  /** Of the last transaction, if it left them out. */
  private waiting: readonly OffsetsOfTopic[] = [];
  private settledAt = -Infinity;
  /** A transaction is under way. */
  private isBusy = false;

  constructor(private readonly options: TaskProducerOptions) {}

  /** Ends whatever a predecessor has begun, and lets it commit no more. Rejects with a Fault. */
  async fence(): Promise<void> {
    const { newCluster, partition, ledger, transactionTimeoutMs } = this.options;
    await this.discard();
    await this.guarded('taking it over', async () => {
      const transactionalId = `${ledger}-${partition}`;
      const claimed = { transactionalId, groupId: ledger, partition, transactionTimeoutMs };
      this.producer = new TransactionalProducer(newCluster(), claimed);
      await this.producer.fence();
    });
  }

  /** Resolves to the offset of the ledger record; rejects with a Fault. */
  commit(transaction: Transaction): Promise<number> {
    const { partition, ledger } = this.options;
    return this.transacting(async (open) => {
      const withPositions = this.isOld();
      const { offset, positions } = await writeTransaction(open, transaction, { ledger, partition, withPositions });
      if (withPositions) this.settled();
      else this.waiting = positions;
      return offset;
    });
  }

  /** Commits positions that wait, where the last ones are old. Rejects with a Fault. */
  async settle(): Promise<void> {
    if (this.waiting.length > 0 && this.isOld()) await this.commitPositions();
  }

  /** Commits positions that wait, if it can. */
  async close(): Promise<void> {
    if (!this.isBusy && this.waiting.length > 0) {
      const committing = this.commitPositions().catch(() => undefined);
      await Promise.race([committing, sleep(LAST_WAIT_MS, undefined, { ref: false })]);
    }
    await this.discard();
  }

  private commitPositions(): Promise<void> {
    return this.transacting(async (open) => {
      await open.begin([], true);
      await open.commitOffsets(this.waiting);
      await open.commit();
      this.settled();
    });
  }

  private isOld(): boolean {
    return this.options.monotonicMs() - this.settledAt >= POSITIONS_EVERY_MS;
  }

  private settled(): void {
    this.waiting = [];
    this.settledAt = this.options.monotonicMs();
  }

  private transacting<A>(work: (open: TransactionalProducer) => Promise<A>): Promise<A> {
    return this.guarded('committing', async () => {
      const open = this.producer;
      if (open === undefined) throw new Fault(`task ${this.options.partition}: nothing is claimed`, true);
      this.isBusy = true;
      try {
        return await work(open);
      } catch (error) {
        await open.abort().catch(() => undefined);
        throw error;
      } finally {
        this.isBusy = false;
      }
    });
  }

  private async guarded<A>(what: string, work: () => Promise<A>): Promise<A> {
    try {
      return await work();
    } catch (error) {
      await this.discard();
      throw commitFault(`task ${this.options.partition}: ${what}`, error);
    }
  }

  private async discard(): Promise<void> {
    const old = this.producer;
    this.producer = undefined;
    this.waiting = [];
    this.settledAt = -Infinity;
    await old?.close().catch(() => undefined);
  }
}
