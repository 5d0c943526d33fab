/** How fast a backlog is worked off, from the first to the last decision by append time, and what it costs. */
import { setTimeout as sleep } from 'node:timers/promises';
import { withAdmin } from '../../kafka/support/client';
import { appendedTo } from './appended';
import type { BenchCluster } from './bench-cluster';
import type { Hold } from './hold';
import type { WorkerOptions } from './our-worker';
import { RECOVERED, startOurs } from './our-worker';
import { PEER_DECISIONS, startPeer } from './peer-program';
import { cpuSecondsOf } from './process-usage';
import type { RetailDay } from './retail-day';
import { READ_BY_BOTH } from './retail-day';
import { topicOf } from '../../../src/edge/topics';

export interface Drained {
  readonly eventsPerSecond: number;
  readonly secondHalfPerSecond: number;
  readonly cpuSeconds: number;
  readonly startupCpuSeconds: number;
  readonly eventsPerCpuSecond: number;
  readonly brokerCpuSeconds: number;
  readonly peakMebibytes: number;
  readonly decisions: number;
  readonly decided: number;
  readonly decisionBytes: number;
}

interface Spent {
  readonly cpuSeconds: number;
  readonly startupCpuSeconds: number;
  readonly peakMebibytes: number;
}

/** Start-up is everything before the first task can go on; its end is the end of the process. */
export function drainByUs(
  on: BenchCluster,
  day: RetailDay,
  options: Omit<WorkerOptions, 'untilIdle'> = {},
): Promise<Drained> {
  return drained(on, day, 'decisions', async () => {
    const worker = startOurs(on.cluster, 'ours', { ...options, untilIdle: true });
    await worker.until(RECOVERED);
    const startupCpuSeconds = worker.usage().cpuSeconds;
    await worker.ended();
    const { cpuSeconds, peakMebibytes } = worker.usage();
    return { cpuSeconds: cpuSeconds - startupCpuSeconds, startupCpuSeconds, peakMebibytes };
  });
}

/** As the peer counts: from RUNNING until everything is committed, without its end. */
export function drainByPeer(on: BenchCluster, day: RetailDay, classPath: string): Promise<Drained> {
  return drained(on, day, PEER_DECISIONS, async () => {
    const peer = await startPeer(on.cluster, classPath, true);
    await peer.ended();
    const { cpu_seconds_of_app: cpuSeconds, startup_cpu_seconds: startupCpuSeconds, processed } = peer.stats();
    if (processed !== day.events) throw new Error(`the peer has read ${processed} of ${day.events} events`);
    return { cpuSeconds, startupCpuSeconds, peakMebibytes: peer.usage().peakMebibytes };
  });
}

/** Two workers, which share the tasks from the start: the cluster's groups wait for a second member. */
export function drainByTwo(on: BenchCluster, day: RetailDay, hold?: Hold): Promise<Drained> {
  return drained(on, day, 'decisions', async () => {
    const workers = ['first', 'second'].map((name, at) =>
      startOurs(on.cluster, name, { within: hold?.words(at) ?? [] }),
    );
    await Promise.all(workers.map((worker) => worker.until(RECOVERED)));
    const startupCpuSeconds = sum(workers.map((worker) => worker.usage().cpuSeconds));
    await untilCommitted(on);
    await Promise.all(workers.map((worker) => worker.stop()));
    const cpuSeconds = sum(workers.map((worker) => worker.usage().cpuSeconds)) - startupCpuSeconds;
    const peakMebibytes = sum(workers.map((worker) => worker.usage().peakMebibytes));
    return { cpuSeconds, startupCpuSeconds, peakMebibytes };
  });
}

async function drained(
  { cluster, brokerPid }: BenchCluster,
  { events }: RetailDay,
  topic: string,
  work: () => Promise<Spent>,
): Promise<Drained> {
  const brokerBefore = cpuSecondsOf(brokerPid);
  const spent = await work();
  const brokerCpuSeconds = cpuSecondsOf(brokerPid) - brokerBefore;
  const { times, keys, averageBytes } = await appendedTo(cluster.harness.bootstrapServers, topic);
  const [first = 0, half = 0, last = 0] = [times[0], times[Math.floor(times.length / 2)], times.at(-1)];
  return {
    ...spent,
    eventsPerSecond: events / ((last - first) / 1000),
    secondHalfPerSecond: events / 2 / ((last - half) / 1000),
    eventsPerCpuSecond: events / spent.cpuSeconds,
    brokerCpuSeconds,
    decisions: times.length,
    decided: keys,
    decisionBytes: averageBytes,
  };
}

async function untilCommitted({ cluster: { harness } }: BenchCluster): Promise<void> {
  const topics = READ_BY_BOTH.map(topicOf);
  await withAdmin(harness.bootstrapServers, async (admin) => {
    for (;;) {
      const committed = await admin.fetchOffsets({ groupId: 'ledger', topics });
      const places = new Map(
        committed.flatMap(({ topic, partitions }) =>
          partitions.map(({ partition, offset }) => [`${topic}/${partition}`, Number(offset)] as const),
        ),
      );
      const ends = await Promise.all(
        topics.map(async (topic) => ({ topic, ends: await admin.fetchTopicOffsets(topic) })),
      );
      const isThere = ends.every(({ topic, ends: all }) =>
        all.every(({ partition, high }) => (places.get(`${topic}/${partition}`) ?? 0) >= Number(high)),
      );
      if (isThere) return;
      await sleep(200);
    }
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
