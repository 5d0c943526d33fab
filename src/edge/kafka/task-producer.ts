/** The transactions of one task: everything a batch caused, its ledger record and the positions, or nothing. */
import { Fault } from '../ports';
import type { NewRecord, Transaction } from '../ports';
import type { ClientCluster } from './client-cluster';
import { commitFault } from './commit-fault';
import { isTooMuch, requestBytesOf } from './send-records';
import { allDone, TransactionalProducer } from './transactional-producer';
import type { TopicMessages } from './transactional-producer';

export interface TaskProducerOptions {
  /** New connections for each claim. */
  readonly newCluster: () => ClientCluster;
  readonly partition: number;
  /** The ledger topic's name: the same in every worker, so that fencing cannot be configured away. */
  readonly ledger: string;
  readonly transactionTimeoutMs: number;
}

export interface TaskProducer {
  /** Ends whatever a predecessor has begun, and lets it commit no more. Rejects with a Fault. */
  fence(): Promise<void>;
  /** Resolves to the offset of the ledger record. After a Fault only `fence` helps. */
  commit(transaction: Transaction): Promise<number>;
  close(): Promise<void>;
}

export function taskProducer(options: TaskProducerOptions): TaskProducer {
  const { newCluster, partition, ledger, transactionTimeoutMs } = options;
  let producer: TransactionalProducer | undefined;

  const discard = async (): Promise<void> => {
    const old = producer;
    producer = undefined;
    await old?.close().catch(() => undefined);
  };

  const guarded = async <A>(what: string, work: () => Promise<A>): Promise<A> => {
    try {
      return await work();
    } catch (error) {
      await discard();
      throw commitFault(what, error);
    }
  };

  return {
    fence: async () => {
      await discard();
      await guarded(`task ${partition}: taking it over`, async () => {
        const transactionalId = `${ledger}-${partition}`;
        const claimed = { transactionalId, groupId: ledger, partition, transactionTimeoutMs };
        producer = new TransactionalProducer(newCluster(), claimed);
        await producer.fence();
      });
    },
    commit: (transaction) =>
      guarded(`task ${partition}: committing`, async () => {
        const open = producer;
        if (open === undefined) throw new Fault(`task ${partition}: nothing is claimed`, true);
        try {
          return await write(open, transaction, ledger, partition);
        } catch (error) {
          await open.abort().catch(() => undefined);
          throw error;
        }
      }),
    close: discard,
  };
}

/** Outputs, then the ledger record that names their offsets, with the positions. */
async function write(
  open: TransactionalProducer,
  transaction: Transaction,
  ledger: string,
  partition: number,
): Promise<number> {
  const runs = [...runsOf(transaction.outputs)];
  await open.begin([...new Set([...runs.map(({ topic }) => topic), ledger])]);
  const offsets: number[] = [];
  for (const request of requestsOf(runs)) {
    const begins = await open.send(request);
    for (const [at, { messages }] of request.entries())
      for (let index = 0; index < messages.length; index++) offsets.push((begins[at] ?? 0) + index);
  }
  const entry = transaction.ledger(offsets);
  const metadata = transaction.note?.() ?? '';
  const positions = Object.entries(transaction.positions).map(([topic, position]) => ({
    topic,
    partitions: [{ partition, offset: String(position), metadata }],
  }));
  const sending = open.send([{ topic: entry.topic, messages: [entry] }]);
  await allDone([sending, open.commitOffsets(positions)]);
  const [offset = -1] = await sending;
  await open.commit();
  return offset;
}

/** As many topics at once as there are, each once. */
function* requestsOf(runs: readonly TopicMessages[]): Generator<readonly TopicMessages[]> {
  let request: TopicMessages[] = [];
  for (const run of runs) {
    if (request.some(({ topic }) => topic === run.topic)) {
      yield request;
      request = [];
    }
    request.push(run);
  }
  if (request.length > 0) yield request;
}

/** Maximal runs of one topic, in order, each small enough for one batch. */
export function* runsOf(outputs: readonly NewRecord[]): Generator<TopicMessages> {
  let topic = '';
  let messages: NewRecord[] = [];
  let bytes = 0;
  for (const output of outputs) {
    const size = requestBytesOf(output);
    const isFull = isTooMuch(messages.length + 1, bytes + size);
    if (messages.length > 0 && (output.topic !== topic || isFull)) {
      yield { topic, messages };
      messages = [];
      bytes = 0;
    }
    topic = output.topic;
    messages.push(output);
    bytes += size;
  }
  if (messages.length > 0) yield { topic, messages };
}
