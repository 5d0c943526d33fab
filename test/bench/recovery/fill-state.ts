/** A task with a large state that it came to by its own work: orders that are paid, whose transport documents do not come. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stateDirectory } from '../../../src/wire';
import type { GivenCluster } from '../../kafka/support/given-cluster';
import { startWorker } from '../../kafka/support/workers';
import { lineOf, LONG_MS } from './said';

/** Consignments of a generated day. */
const PIECE = 20_000;

export interface Filled {
  readonly events: number;
  readonly checkpointBytes: number;
}

/** Worker `name` has about so many bytes of states in its checkpoint. */
export async function fillState(cluster: GivenCluster, name: string, bytes: number, seed: number): Promise<Filled> {
  let events = await produce(cluster, seed);
  await takeIn(cluster, name);
  const wanted = (events * bytes) / (await packState(cluster, name)).bytes;
  for (let piece = seed + 1; events < wanted; piece++) events += await produce(cluster, piece);
  await takeIn(cluster, name);
  const directory = join(stateDirectory(cluster.stateOf(name)), '0');
  const sizes = readdirSync(directory).map((file) => statSync(join(directory, file)).size);
  return { events, checkpointBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** A worker that only takes a snapshot. */
export async function packState(cluster: GivenCluster, name: string): Promise<{ bytes: number; seconds: number }> {
  const worker = startWorker(cluster, name, '--snapshot-every', '1s');
  await worker.until(/"snapshot taken"/, LONG_MS);
  worker.signal('SIGTERM');
  await worker.exited;
  return lineOf(worker, 'snapshot taken');
}

async function produce(cluster: GivenCluster, seed: number): Promise<number> {
  const events = cluster.day(PIECE, seed, ['order', 'payment']);
  await cluster.produce(events);
  return events.length;
}

async function takeIn(cluster: GivenCluster, name: string): Promise<void> {
  const worker = startWorker(cluster, name, '--until-idle', '--snapshot-every', '0s');
  if ((await worker.exited) !== 0) throw new Error(`worker ${name}: ${worker.said().slice(-2_000)}`);
}
