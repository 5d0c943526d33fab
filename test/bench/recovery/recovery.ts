/**
 * `make bench-recovery`: on a broker of its own, a task with a large state moves to an empty machine by its snapshot, then its
 * worker is killed again and again. One JSON line a measure; exit 1 where one is not what it must be. Run it alone.
 */
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomOf } from '../../../src/edge/generate/random';
import { givenCluster } from '../../kafka/support/given-cluster';
import type { GivenCluster } from '../../kafka/support/given-cluster';
import { startHarness } from '../../kafka/support/harness';
import { runToEnd, startWorker } from '../../kafka/support/workers';
import { readDecisions } from './decision-reader';
import { fillState, packState } from './fill-state';
import { AS_SHIPPED, killAndReturn } from './kill-worker';
import type { Return } from './kill-worker';
import { LONG_MS, recoveryOf } from './said';
import { startLoad } from './paced-load';
import { settingsFrom } from './settings';
import type { Settings } from './settings';

const MUST_SECONDS = { restore: 60, recovery: 5 };
/** A worker lives so long before it is killed: checkpoints are ten seconds apart. */
const LIFE_MS = { least: 4_000, more: 8_000 };
/** Events of each kill, and of a day before its consignments are complete. */
const SECONDS_A_KILL = 25;
const WARM_SHARE = 0.25;

const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Worker `a` packs its state, `b` has nothing but what stands on the cluster. */
async function restore(cluster: GivenCluster): Promise<boolean> {
  const packed = await packState(cluster, 'a');
  const startedAtMs = Date.now();
  const empty = startWorker(cluster, 'b');
  await empty.until(/"task recovered"/, LONG_MS);
  const { time, seconds: recoverySeconds, folded, from } = recoveryOf(empty);
  empty.signal('SIGTERM');
  await empty.exited;
  const seconds = (Date.parse(time) - startedAtMs) / 1_000;
  const ok = seconds <= MUST_SECONDS.restore && from === 'snapshot';
  const snapshot = { megabytes: Math.round(packed.bytes / 1e6), packedSeconds: rounded(packed.seconds) };
  const found = { seconds: rounded(seconds), recoverySeconds: rounded(recoverySeconds), from, folded };
  print({ measure: 'restore', ...snapshot, ...found, must: MUST_SECONDS.restore, ok });
  return ok;
}

async function kills(cluster: GivenCluster, { kills: count, rate, seed }: Settings): Promise<boolean> {
  const random = randomOf(BigInt(seed), 1);
  const wanted = rate * SECONDS_A_KILL * count;
  const events = cluster.day(Math.ceil(wanted / 2 / (1 - WARM_SHARE)), seed + 1_000_000);
  const warm = Math.floor(events.length * WARM_SHARE);
  await cluster.produce(events.slice(0, warm));
  await runToEnd(cluster, 'a');
  const decisions = await readDecisions(cluster.harness.bootstrapServers);
  const load = startLoad(cluster, events.slice(warm), rate);
  const returns: Return[] = [];
  let worker = startWorker(cluster, 'a', ...AS_SHIPPED);
  await worker.until(/"task recovered"/, LONG_MS);
  for (let nth = 1; nth <= count; nth++) {
    await sleep(LIFE_MS.least + random.below(LIFE_MS.more));
    const next = await killAndReturn(cluster, decisions, worker);
    worker = next.worker;
    returns.push(next.back);
    console.error(`kill ${nth} of ${count}: ${JSON.stringify(next.back)}`);
  }
  await load.stop();
  await decisions.close();
  worker.signal('SIGTERM');
  const code = await worker.exited;
  if (code !== 0) throw new Error(`the last worker: exit ${code ?? 'by signal'}: ${worker.said().slice(-2_000)}`);
  return judge(returns, rate);
}

function judge(returns: readonly Return[], rate: number): boolean {
  const of = (name: 'seconds' | 'assignedSeconds' | 'recoverySeconds' | 'folded'): number =>
    rounded([...returns.map((one) => one[name])].sort((a, b) => a - b)[Math.floor(returns.length / 2)] ?? Infinity);
  const medians = { seconds: of('seconds'), assignedSeconds: of('assignedSeconds') };
  const more = { recoverySeconds: of('recoverySeconds'), folded: of('folded') };
  const mostSeconds = rounded(Math.max(...returns.map(({ seconds }) => seconds)));
  const tailOnly = returns.every(({ from }) => from === 'checkpoint');
  const ok = medians.seconds <= MUST_SECONDS.recovery && tailOnly;
  const told = { kills: returns.length, rate, ...medians, ...more, mostSeconds, tailOnly };
  print({ measure: 'recovery', ...told, must: MUST_SECONDS.recovery, ok });
  return ok;
}

async function measure(settings: Settings): Promise<boolean> {
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
  print({ bench: 'tidewaiter-recovery', ...machine, ...settings });
  const harness = await startHarness();
  let cluster: GivenCluster | undefined;
  try {
    cluster = await givenCluster(harness, 1);
    const startedAt = performance.now();
    const { events, checkpointBytes } = await fillState(cluster, 'a', settings.stateBytes, settings.seed);
    const seconds = rounded((performance.now() - startedAt) / 1_000);
    print({ measure: 'fill', events, checkpointMegabytes: Math.round(checkpointBytes / 1e6), seconds });
    const restored = await restore(cluster);
    return (await kills(cluster, settings)) && restored;
  } finally {
    cluster?.remove();
    await harness.stop();
  }
}

void measure(settingsFrom(process.env)).then(
  (ok) => (process.exitCode = ok ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  },
);
