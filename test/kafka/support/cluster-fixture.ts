/** One cluster for all tests of a file, there before the first and gone after the last. */
import { givenCluster } from './given-cluster';
import type { GivenCluster } from './given-cluster';
import { startHarness } from './harness';
import type { HarnessOptions } from './harness-types';
import { killLeftOver } from './workers';

export interface ClusterFixture {
  readonly cluster: GivenCluster;
  /** Another generated day each time it is asked; the seed of the first is printed. */
  readonly nextSeed: () => number;
  /** Produces one of so many consignments. */
  readonly more: (consignments: number) => Promise<void>;
}

export interface FixtureOptions extends HarnessOptions {
  readonly partitions?: number;
  /** What the tests have open on the cluster, closed while it is still there. */
  readonly close?: () => Promise<void>;
}

/** To be called where tests are declared. */
export function clusterFixture({ partitions, close, ...options }: FixtureOptions = {}): ClusterFixture {
  let cluster: GivenCluster | undefined;
  let stop: () => Promise<void> = async () => undefined;
  let seed = Date.now() % 1_000_000;
  beforeAll(async () => {
    process.stderr.write(`seed ${seed}\n`);
    const harness = await startHarness(options);
    stop = harness.stop;
    cluster = await givenCluster(harness, partitions);
  });
  // Hooks of the file itself would run after this one.
  afterAll(async () => {
    await close?.();
    killLeftOver();
    cluster?.remove();
    await stop();
  });
  const started = (): GivenCluster => {
    if (cluster === undefined) throw new Error('the cluster has not started');
    return cluster;
  };
  const nextSeed = (): number => seed++;
  return {
    get cluster() {
      return started();
    },
    nextSeed,
    more: (consignments) => started().produce(started().day(consignments, nextSeed())),
  };
}
