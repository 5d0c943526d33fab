/** A cluster of its own for each run: four partitions, everything in force, and a retail day in its inputs where one is given. */
import { join } from 'node:path';
import { readPinnedSchemas } from '../../../src/edge/avro/pinned-schemas';
import type { WriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { withProducer } from '../../kafka/support/client';
import { givenCluster, send } from '../../kafka/support/given-cluster';
import type { GivenCluster, Produced } from '../../kafka/support/given-cluster';
import { startHarness } from '../../kafka/support/harness';
import { readRetailDay } from './retail-day';
import type { RetailDay } from './retail-day';

export const PARTITIONS = 4;
const AT_ONCE = 20_000;

export interface BenchCluster {
  readonly cluster: GivenCluster;
  readonly bundle: WriterSchemas;
  readonly brokerPid: number;
}

export interface BenchClusterOptions {
  readonly backlog?: RetailDay | undefined;
  /** How long the first member of a group waits for others, ms. */
  readonly groupWaitMs?: number | undefined;
  readonly policy?: BenchPolicy | undefined;
}

/** The peer's rules, one for one, or those that a customs service would start from: over twice as many for the same documents. */
export type BenchPolicy = 'as-many-rules' | 'reference';

const FOLDERS: Readonly<Record<BenchPolicy, string>> = {
  'as-many-rules': join(__dirname, '..', 'peer-policy'),
  reference: join(__dirname, '..', '..', '..', 'topology', 'policies', 'reference'),
};

export async function onCluster<A>(
  { backlog, groupWaitMs = 0, policy = 'as-many-rules' }: BenchClusterOptions,
  work: (on: BenchCluster) => Promise<A>,
): Promise<A> {
  const harness = await startHarness({ settings: { 'group.initial.rebalance.delay.ms': String(groupWaitMs) } });
  try {
    const [brokerPid] = harness.pids();
    if (brokerPid === undefined) throw new Error('brokers in containers cannot be measured: install Java and Maven');
    const cluster = await givenCluster(harness, PARTITIONS, FOLDERS[policy]);
    try {
      const bundle = readPinnedSchemas(join(cluster.folder, 'writer-schemas.json'));
      if (backlog !== undefined) await load(cluster, backlog, bundle);
      return await work({ cluster, bundle, brokerPid });
    } finally {
      cluster.remove();
    }
  } finally {
    await harness.stop();
  }
}

async function load({ harness, partitions }: GivenCluster, day: RetailDay, bundle: WriterSchemas): Promise<void> {
  await withProducer(harness.bootstrapServers, async (producer) => {
    let piece: Produced[] = [];
    for (const event of readRetailDay(day, bundle, partitions)) {
      piece.push(event);
      if (piece.length < AT_ONCE) continue;
      await send(producer, piece);
      piece = [];
    }
    await send(producer, piece);
  });
}
