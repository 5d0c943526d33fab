/** How soon a decision is received after the event that completes its consignment was due, at a fixed rate of events. */
import { setTimeout as sleep } from 'node:timers/promises';
import * as E from 'fp-ts/Either';
import { CompressionTypes } from 'kafkajs';
import type { Consumer, Producer } from 'kafkajs';
import { makeOutputDecoder } from '../../../src/edge/avro/decode-output';
import { topicOf } from '../../../src/edge/topics';
import { quietKafka } from '../../kafka/support/client';
import type { BenchCluster } from './bench-cluster';
import { PARTITIONS } from './bench-cluster';
import type { MeasuredProcess } from './measured-process';
import { RECOVERED, startOurs } from './our-worker';
import { PEER_DECISIONS, startPeer } from './peer-program';
import { cpuSecondsOf } from './process-usage';
import { READ_BY_BOTH, readRetailDay } from './retail-day';
import type { RetailDay, RetailEvent } from './retail-day';

/** What is due meanwhile goes out at once, as a producer that lingers sends it. */
const TICK_MS = 5;
/** Decisions that come later than this after the last event count as none. */
const AFTERWARDS_MS = 5_000;

export interface Pace {
  readonly rate: number;
  readonly warmSeconds: number;
  readonly seconds: number;
}

export interface Paced {
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly most: number;
  /** Consignments completed within the measured time, and those of them that were decided. */
  readonly completed: number;
  readonly decided: number;
  /** Of cores, on average. */
  readonly cpuShare: number;
  readonly brokerCpuShare: number;
  readonly brokerMicrosecondsPerEvent: number;
}

/** Is this the decision that has seen all documents? */
type IsWhole = (value: Buffer) => boolean;

export async function pacedOurs(on: BenchCluster, day: RetailDay, pace: Pace): Promise<Paced> {
  const worker = startOurs(on.cluster, 'ours');
  await worker.until(RECOVERED, PARTITIONS);
  const decoder = makeOutputDecoder(on.bundle);
  const isWhole: IsWhole = (value) => {
    const decision = decoder.decision(value);
    if (E.isLeft(decision)) throw new Error(`a decision cannot be read: ${decision.left}`);
    return READ_BY_BOTH.every((type) => decision.right.basis.some(({ topic }) => topic === topicOf(type)));
  };
  return paced(on, day, pace, { program: worker, topic: 'decisions', isWhole });
}

/** It decides once, when it has seen everything. */
export async function pacedPeer(on: BenchCluster, day: RetailDay, pace: Pace, classPath: string): Promise<Paced> {
  const peer = await startPeer(on.cluster, classPath, false);
  await peer.until(/^RUNNING/m);
  return paced(on, day, pace, { program: peer, topic: PEER_DECISIONS, isWhole: () => true });
}

interface Subject {
  readonly program: MeasuredProcess;
  readonly topic: string;
  readonly isWhole: IsWhole;
}

async function paced(on: BenchCluster, day: RetailDay, pace: Pace, subject: Subject): Promise<Paced> {
  const { rate, warmSeconds, seconds } = pace;
  const events = [...firstOf(readRetailDay(day, on.bundle, PARTITIONS), rate * (warmSeconds + seconds))];
  const kafka = quietKafka(on.cluster.harness.bootstrapServers);
  const producer = kafka.producer({
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? 0,
    allowAutoTopicCreation: false,
  });
  const consumer = kafka.consumer({ groupId: 'bench-paced', maxWaitTimeInMs: 100, minBytes: 1 });
  await Promise.all([producer.connect(), consumer.connect()]);
  try {
    const received = new Map<string, number>();
    await receive(consumer, subject, received);
    const beginsAt = wallMs() + 500;
    const completedAt = completions(events, (index) => beginsAt + (index * 1000) / rate);
    const sending = send(producer, events, rate, beginsAt);
    await sleep(beginsAt + warmSeconds * 1000 - wallMs());
    const before = { program: subject.program.usage().cpuSeconds, broker: cpuSecondsOf(on.brokerPid) };
    await sleep(beginsAt + (warmSeconds + seconds) * 1000 - wallMs());
    const cpu = subject.program.usage().cpuSeconds - before.program;
    const brokerCpu = cpuSecondsOf(on.brokerPid) - before.broker;
    await sending;
    await sleep(AFTERWARDS_MS);
    const measured = [...completedAt].filter(([, atMs]) => atMs >= beginsAt + warmSeconds * 1000);
    const latencies = measured.flatMap(([key, atMs]) => {
      const receivedAt = received.get(key);
      return receivedAt === undefined ? [] : [receivedAt - atMs];
    });
    return {
      ...spread(latencies),
      completed: measured.length,
      decided: latencies.length,
      cpuShare: cpu / seconds,
      brokerCpuShare: brokerCpu / seconds,
      brokerMicrosecondsPerEvent: (brokerCpu / seconds / rate) * 1e6,
    };
  } finally {
    await Promise.all([producer.disconnect(), consumer.disconnect()]);
    await subject.program.stop();
  }
}

/** When each consignment has its third kind of document, by its reference. */
function completions(events: readonly RetailEvent[], dueMs: (index: number) => number): ReadonlyMap<string, number> {
  const kinds = new Map<string, Set<string>>();
  const completedAt = new Map<string, number>();
  for (const [index, { key, type }] of events.entries()) {
    const reference = key.toString();
    const seen = kinds.get(reference) ?? new Set();
    kinds.set(reference, seen.add(type));
    if (seen.size === READ_BY_BOTH.length && !completedAt.has(reference)) completedAt.set(reference, dueMs(index));
  }
  return completedAt;
}

/** A producer that is late shows as latency instead of hiding it: what is due counts, not what is sent. */
async function send(producer: Producer, events: readonly RetailEvent[], rate: number, beginsAt: number): Promise<void> {
  let failure: Error | undefined;
  const failed = (error: unknown): void => {
    failure ??= error instanceof Error ? error : new Error(String(error));
  };
  const open = new Set<Promise<unknown>>();
  for (let next = 0; next < events.length && failure === undefined;) {
    const due = Math.min(events.length, Math.floor(((wallMs() - beginsAt) * rate) / 1000));
    if (due > next) {
      const batch = sendDue(producer, events.slice(next, due)).catch(failed);
      open.add(batch);
      void batch.finally(() => open.delete(batch));
      next = due;
    }
    await sleep(TICK_MS);
  }
  await Promise.all(open);
  if (failure !== undefined) throw failure;
}

/** In one request for all that is due. */
function sendDue(producer: Producer, events: readonly RetailEvent[]): Promise<unknown> {
  const topicMessages = READ_BY_BOTH.map(topicOf).flatMap((topic) => {
    const messages = events
      .filter((event) => event.topic === topic)
      .map(({ key, value, partition }) => ({ key, value, partition }));
    return messages.length === 0 ? [] : [{ topic, messages }];
  });
  return producer.sendBatch({ acks: -1, compression: CompressionTypes.None, topicMessages });
}

async function receive(consumer: Consumer, { topic, isWhole }: Subject, received: Map<string, number>): Promise<void> {
  await consumer.subscribe({ topic, fromBeginning: true });
  const joined = new Promise<void>((resolve) => consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch }) => {
      const now = wallMs();
      for (const { key, value } of batch.messages) {
        const reference = key?.toString() ?? '';
        if (value !== null && !received.has(reference) && isWhole(value)) received.set(reference, now);
      }
    },
  });
  await joined;
}

function spread(values: readonly number[]): Pick<Paced, 'p50' | 'p99' | 'p999' | 'most'> {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
  return { p50: at(0.5), p99: at(0.99), p999: at(0.999), most: at(1) };
}

function* firstOf<A>(values: Iterable<A>, count: number): Generator<A> {
  let taken = 0;
  for (const value of values) {
    if (taken++ === count) return;
    yield value;
  }
  if (taken < count) throw new Error(`expected ${count} events, found ${taken}`);
}

const wallMs = (): number => performance.timeOrigin + performance.now();
