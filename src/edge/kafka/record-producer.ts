/** Writes what `ingest` appends to a cluster: to every replica in sync, in order, again after an outage, never silently lost. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kafka, Producer } from 'kafkajs';
import { AppendFault, type RecordAppender } from '../ingest-ports';
import { Fault, type NewRecord } from '../ports';
import { commitFault } from './commit-fault';
import { idempotentProducer } from './idempotent-producer';
import { wavesOf, type Chunk } from './send-order';
import { messageOf, sendRecords } from './send-records';

const PAUSE_MS = 500;

export interface RecordProducerOptions {
  readonly kafka: Kafka;
  readonly partitionCount: number;
  /** How long brokers may take nothing before the append fails, ms. */
  readonly retryForMs: number;
  /** Once it is aborted nothing is tried again. */
  readonly signal: AbortSignal;
  /** Told once per outage. */
  readonly waiting: (fault: Fault) => void;
}

/** Nothing is connected before the first append. */
export function recordProducer(options: RecordProducerOptions): RecordAppender {
  const { kafka, partitionCount, retryForMs, signal, waiting } = options;
  let producer: Producer | undefined;

  const discard = async (): Promise<void> => {
    const old = producer;
    producer = undefined;
    await old?.disconnect().catch(() => undefined);
  };

  /** Sends what is not there yet; resolves to what stopped it. */
  const attempt = async (records: readonly NewRecord[], isThere: Uint8Array): Promise<Fault | undefined> => {
    try {
      producer ??= await connected(kafka);
      const open = producer;
      const places = [...isThere.keys()].filter((place) => isThere[place] === 0);
      for (const wave of wavesOf(records, places, partitionCount)) {
        const lanes = await Promise.allSettled(wave.map((chunks) => sendInTurn(open, records, chunks, isThere)));
        for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
      }
      return undefined;
    } catch (error) {
      // What it has sent may be there or not, and its sequence numbers are used up: they would hide what comes next.
      await discard();
      const fault = commitFault('writing to the cluster', error);
      if (fault instanceof Fault) return fault;
      throw fault;
    }
  };

  return {
    append: async (records) => {
      const isThere = new Uint8Array(records.length);
      let there = 0;
      let since: number | undefined;
      for (;;) {
        const fault = await attempt(records, isThere);
        if (fault === undefined) return;
        const now = isThere.reduce((sum, one) => sum + one, 0);
        if (now > there) since = undefined;
        there = now;
        if (since === undefined && fault.retriable && !signal.aborted) waiting(fault);
        since ??= performance.now();
        if (!fault.retriable || signal.aborted || performance.now() - since >= retryForMs)
          throw missing(fault, isThere);
        // Woken by who interrupts.
        await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    },
    close: discard,
  };
}

/** After its own retries it is replaced. */
async function connected(kafka: Kafka): Promise<Producer> {
  const producer = idempotentProducer(kafka);
  await producer.connect();
  return producer;
}

/** One after the other, and none after one that failed. */
async function sendInTurn(
  producer: Producer,
  records: readonly NewRecord[],
  chunks: readonly Chunk[],
  isThere: Uint8Array,
): Promise<void> {
  for (const { topic, partition, places } of chunks) {
    const messages = places.flatMap((place) => {
      const record = records[place];
      return record === undefined ? [] : [messageOf(record, partition)];
    });
    await sendRecords(producer, topic, messages);
    for (const place of places) isThere[place] = 1;
  }
}

function missing(fault: Fault, isThere: Uint8Array): AppendFault {
  const places = [...isThere.keys()].filter((place) => isThere[place] === 0);
  return new AppendFault(fault.message, fault.retriable, places, { cause: fault });
}
