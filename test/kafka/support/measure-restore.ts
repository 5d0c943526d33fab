/** How fast a state gets onto a log and from there to a machine that has nothing: STATES=… (default 300000), on a broker of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval as every } from 'node:timers';
import { FOLD_NUMBER } from '../../../src/core/join/consignment';
import { compareText } from '../../../src/core/kernel/compare-text';
import { openKafkaReader } from '../../../src/edge/kafka/kafka-reader';
import { snapshotWriter } from '../../../src/edge/kafka/snapshot-writer';
import type { ConsignmentCodec } from '../../../src/edge/ports';
import { openStore } from '../../../src/edge/store/open-store';
import type { StoredState } from '../../../src/edge/stored-state';
import { findSnapshots } from '../../../src/engine/snapshot/find-snapshots';
import { readSnapshot } from '../../../src/engine/snapshot/read-snapshot';
import { takeSnapshot } from '../../../src/engine/snapshot/take-snapshot';
import { codecFor, stateDirectory } from '../../../src/wire';
import { clusterPolicies } from '../../../src/engine/cluster-policies';
import { inputTopics, readBesideInputs } from '../../../src/wire-kafka';
import { quietKafka } from './client';
import { givenCluster } from './given-cluster';
import type { GivenCluster } from './given-cluster';
import { startHarness } from './harness';
import { runToEnd } from './workers';

const COUNT = Number(process.env.STATES ?? 300_000);
const PIECE = 1_000;

/** States of generated consignments again and again, each under a reference of its own, by reference bytes. */
async function* states(some: readonly StoredState[], codec: ConsignmentCodec): AsyncGenerator<readonly StoredState[]> {
  const references = Array.from({ length: COUNT }, (_, index) => `ORD:P:${index}`).sort(compareText);
  for (let from = 0; from < COUNT; from += PIECE) {
    yield references.slice(from, from + PIECE).map((reference, index) => {
      const one = some[(from + index) % some.length];
      if (one === undefined) throw new Error('there are no states to copy');
      return { reference, bytes: Buffer.from(codec.encode({ ...codec.decode(one.bytes), reference })) };
    });
  }
}

async function timed<A>(what: string, bytes: () => number, work: () => Promise<A>): Promise<A> {
  const [startedAt, cpu] = [performance.now(), process.cpuUsage()];
  let [longestMs, lastAt] = [0, startedAt];
  const beat = every(() => {
    longestMs = Math.max(longestMs, performance.now() - lastAt - 1);
    lastAt = performance.now();
  }, 1);
  const done = await work();
  clearInterval(beat);
  const seconds = (performance.now() - startedAt) / 1000;
  const rate = bytes() / 1e6 / seconds;
  console.log(`${what}: ${(bytes() / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s, ${rate.toFixed(1)} MB/s`);
  const { user, system } = process.cpuUsage(cpu);
  console.log(`  ${((user + system) / bytes()).toFixed(3)} CPU seconds a MB`);
  console.log(
    `  1 GB in ${(1000 / rate).toFixed(0)} s; the event loop stood still for ${longestMs.toFixed(0)} ms at most`,
  );
  return done;
}

async function measure(cluster: GivenCluster, directory: string): Promise<void> {
  const kafka = quietKafka(cluster.harness.bootstrapServers);
  await cluster.produce(cluster.day(600, 7));
  await runToEnd(cluster, 'a');
  const log = await openKafkaReader(kafka, { inputs: inputTopics(), outputs: readBesideInputs() });
  const { policies } = clusterPolicies(log.policies);
  await policies.refresh();
  const codec = codecFor(policies);
  const owner = { logId: log.identity.logId, fold: FOLD_NUMBER };
  const own = await openStore(join(stateDirectory(cluster.stateOf('a')), '0'), owner, { codec });
  const [some, mark] = [[...own.dump()], own.mark()];
  await own.close();
  if (mark === undefined) throw new Error('the worker has left no checkpoint');
  const full = await openStore(join(directory, 'full'), owner, { codec });
  await full.fill(states(some, codec), mark);
  const frozen = full.freeze();
  if (frozen === undefined) throw new Error('there is no checkpoint');
  let bytes = 0;
  const writer = await snapshotWriter(kafka, 0);
  await timed('packed', () => bytes, async () => {
    const what = { partition: 0, frozen, previous: -1 };
    const taken = await takeSnapshot(what, writer, () => undefined, new AbortController().signal);
    bytes = taken?.bytes ?? 0;
  }); // prettier-ignore
  frozen.close();
  await Promise.all([writer.close(), full.close()]);
  const empty = await openStore(join(directory, 'empty'), owner, { codec });
  await timed('restored', () => bytes, async () => {
    const task = log.partition(0);
    for await (const found of findSnapshots(task, owner.logId)) {
      await empty.fill(readSnapshot(task, found), mark);
      break;
    }
  }); // prettier-ignore
  console.log(`${empty.freeze()?.count ?? 0} states, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`);
  await empty.close();
  await log.close();
}

async function main(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'tidewaiter-restore-'));
  const harness = await startHarness();
  try {
    const cluster = await givenCluster(harness, 1);
    await measure(cluster, directory);
    cluster.remove();
  } finally {
    await harness.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

void main();
