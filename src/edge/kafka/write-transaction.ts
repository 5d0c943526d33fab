/** One transaction of a task, request by request: outputs, then the ledger record that names their offsets, then the end. */
import type { NewRecord, Transaction } from '../ports';
import type { OffsetsOfTopic } from './client-cluster';
import { isTooMuch, requestBytesOf } from './send-records';
import { allDone } from './transactional-producer';
import type { TopicMessages, TransactionalProducer } from './transactional-producer';

interface Writing {
  readonly ledger: string;
  readonly partition: number;
  readonly withPositions: boolean;
}

/** The offset of the ledger record, and the positions, whether they were committed or not. Rejects as the producer does. */
export async function writeTransaction(open: TransactionalProducer, transaction: Transaction, how: Writing) {
  const { ledger, partition, withPositions } = how;
  const runs = [...runsOf(transaction.outputs)];
  await open.begin([...new Set([...runs.map(({ topic }) => topic), ledger])], withPositions);
  const offsets: number[] = [];
  for (const request of requestsOf(runs)) {
    const begins = await open.send(request);
    for (const [at, { messages }] of request.entries())
      for (let index = 0; index < messages.length; index++) offsets.push((begins[at] ?? 0) + index);
  }
  const entry = transaction.ledger(offsets);
  const positions = positionsOf(transaction, partition);
  const sending = open.send([{ topic: entry.topic, messages: [entry] }]);
  await allDone(withPositions ? [sending, open.commitOffsets(positions)] : [sending]);
  const [offset = -1] = await sending;
  await open.commit();
  return { offset, positions };
}

function positionsOf({ positions, note }: Transaction, partition: number): readonly OffsetsOfTopic[] {
  const metadata = note?.() ?? '';
  return Object.entries(positions).map(([topic, position]) => ({
    topic,
    partitions: [{ partition, offset: String(position), metadata }],
  }));
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
