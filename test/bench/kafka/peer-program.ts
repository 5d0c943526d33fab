/** The Kafka Streams peer: built once into the user's cache, run on a cluster whose inputs are ours. */
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachedFolder } from '../../kafka/support/cached-folder';
import { createTopic, withAdmin } from '../../kafka/support/client';
import type { GivenCluster } from '../../kafka/support/given-cluster';
import { maven } from '../../kafka/support/java-packages';
import { READ_BY_BOTH } from './retail-day';
import { startMeasured } from './measured-process';
import type { MeasuredProcess } from './measured-process';

const SOURCES = join(__dirname, '..', 'peer');
const OUR_SCHEMAS = join(__dirname, '..', '..', '..', 'schemas');
const JVM = ['-Xms1g', '-Xmx1g', '-XX:+UseParallelGC'];
export const PEER_DECISIONS = 'peer-decisions';
/** Nothing is decided on part of the documents while we look. */
const PARTIAL_AFTER_MS = 3_600_000;

/** Resolves to its class path. Rejects with what Maven said. */
export async function buildPeer(): Promise<string> {
  const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const content = files.map((file) => readFileSync(file, 'utf8'));
  const folder = await cachedFolder('kafka-streams-peer', content, async (empty) => {
    cpSync(SOURCES, empty, { recursive: true });
    await maven(empty, 'package');
  });
  return `${join(folder, 'target', 'peer.jar')}:${join(folder, 'target', 'lib', '*')}`;
}

/** What it says of itself when it has drained its inputs. */
export interface PeerStats {
  readonly cpu_seconds_of_app: number;
  readonly startup_cpu_seconds: number;
  readonly processed: number;
  readonly duplicates: number;
}

export interface PeerRun extends MeasuredProcess {
  readonly stats: () => PeerStats;
}

/** Ends by itself once everything is committed if `untilDrained`; else says RUNNING, and runs until it is stopped. */
export async function startPeer(cluster: GivenCluster, classPath: string, untilDrained: boolean): Promise<PeerRun> {
  const { harness, partitions, stateOf } = cluster;
  const home = stateOf('peer');
  const schemas = join(home, 'schemas');
  mkdirSync(schemas);
  for (const type of READ_BY_BOTH) cpSync(join(OUR_SCHEMAS, `${type}.avsc`), join(schemas, `${type}.avsc`));
  cpSync(join(SOURCES, 'schemas', 'decision.avsc'), join(schemas, 'decision.avsc'));
  const configEntries = [{ name: 'message.timestamp.type', value: 'LogAppendTime' }];
  await withAdmin(harness.bootstrapServers, (admin) =>
    createTopic(admin, { topic: PEER_DECISIONS, numPartitions: partitions, configEntries }),
  );
  const statsFile = join(home, 'stats.json');
  const options = [
    ...['--bootstrap', harness.bootstrapServers, '--prefix', '', '--schemas', schemas],
    ...['--props', join(SOURCES, 'streams.properties'), '--state-dir', join(home, 'state'), '--stats-out', statsFile],
    ...['--partial-timeout-ms', String(PARTIAL_AFTER_MS), ...(untilDrained ? ['--until-drained'] : [])],
  ];
  writeFileSync(statsFile, '');
  const run = startMeasured('java', [...JVM, '-cp', classPath, 'peer.App', ...options]);
  return { ...run, stats: () => JSON.parse(readFileSync(statsFile, 'utf8')) as PeerStats };
}
