/** One strike each against workers or brokers, while events come in; and what the campaign counts of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../../src/edge/generate/random';
import type { GivenCluster } from './given-cluster';
import { KILL_POINTS } from './kill-points';
import { runToEnd, startStruckWorker, startWorker } from './workers';
import type { Worker } from './workers';

export const STRIKES = ['kill', 'rebalance', 'broker', 'leader'] as const;
export type StrikeKind = (typeof STRIKES)[number];

export interface Strike {
  /** What was done, in a few words. */
  readonly what: string;
  /** From the strike to the first task that works again, ms. */
  readonly backAfterMs: number;
}

/** Strikes that one cluster gets, one after the other; `count` of the whole campaign came before. */
export type Striker = (cluster: GivenCluster, random: Random, count: number) => Promise<Strike>;

const seedOf = (random: Random): number => random.below(1_000_000);

export const strikers: Readonly<Record<StrikeKind, Striker>> = {
  kill: async (cluster, random, count) => {
    await cluster.produce(cluster.day(60 + random.below(200), seedOf(random)));
    // All of them equally often.
    const point = KILL_POINTS[count % KILL_POINTS.length] ?? 'claim';
    const nth = 1 + random.below(3);
    const struck = startStruckWorker(cluster, 'a', point, nth);
    await Promise.race([struck.exited, sleep(20_000)]);
    // A point that is not reached so often is no strike: it is killed where it happens to be.
    const where = struck.isRunning() ? 'while idle' : `${point}, time ${nth}`;
    struck.signal('SIGKILL');
    await struck.exited;
    return {
      what: `kill -9 ${where}`,
      backAfterMs: await backAfter(() => runToEnd(cluster, random.pick(['a', 'a', 'b']))),
    };
  },
  rebalance: async (cluster, random) => {
    const staying = startWorker(cluster, 'a');
    await staying.until(/task recovered/);
    await cluster.produce(cluster.day(60 + random.below(100), seedOf(random)));
    const names = random.pick([['b'], ['b', 'c']]);
    const joining = names.map((name) => startWorker(cluster, name));
    await Promise.all(joining.map((worker) => worker.until(/task assigned|listening|stopped/)));
    await sleep(random.below(1_500));
    await cluster.produce(cluster.day(60 + random.below(100), seedOf(random)));
    const signal = random.pick(['SIGTERM', 'SIGKILL'] as const);
    const saidBefore = staying.said().length;
    for (const worker of joining) worker.signal(signal);
    const startedAt = performance.now();
    await untilNews(staying, saidBefore, /task recovered/);
    const backAfterMs = performance.now() - startedAt;
    await Promise.all(joining.map(({ exited }) => exited));
    staying.signal('SIGTERM');
    await staying.exited;
    return { what: `${names.length + 1} workers, ${signal}`, backAfterMs };
  },
  broker: (cluster, random) => brokerStrike(cluster, random, 0),
  leader: (cluster, random) => brokerStrike(cluster, random, random.below(cluster.harness.brokers.length)),
};

async function brokerStrike(cluster: GivenCluster, random: Random, index: number): Promise<Strike> {
  const broker = cluster.harness.brokers[index];
  const worker = startWorker(cluster, 'a');
  await worker.until(/task recovered/);
  const feeding = cluster.produce(cluster.day(100 + random.below(200), seedOf(random)));
  await sleep(random.below(1_000));
  await broker?.kill();
  await sleep(500 + random.below(3_000));
  await broker?.start();
  const startedAt = performance.now();
  await feeding;
  await cluster.produce(cluster.day(30, seedOf(random)));
  worker.signal('SIGTERM');
  const code = await worker.exited;
  if (code !== 0)
    throw new Error(`worker after a broker's death: exit ${code ?? 'by signal'}: ${worker.said().slice(-1_500)}`);
  return { what: `kill -9 of broker ${index + 1}`, backAfterMs: performance.now() - startedAt };
}

async function backAfter(work: () => Promise<Worker>): Promise<number> {
  const startedAt = performance.now();
  const worker = await work();
  const said = /"time":"([^"]+)"[^\n]*task recovered/.exec(worker.said())?.[1];
  return said === undefined ? performance.now() - startedAt : Date.parse(said) - (performance.timeOrigin + startedAt);
}

/** A member that never held a task of the struck ones has nothing to say: a second is enough then. */
async function untilNews(worker: Worker, from: number, pattern: RegExp): Promise<void> {
  const until = performance.now() + 8_000;
  while (performance.now() < until) {
    if (pattern.test(worker.said().slice(from))) return;
    await sleep(20);
  }
}
