/** `tidewaiter topics`: what a cluster and its registry have against topology/topics.yaml; plan, apply, check, diagram. */
import type { Writable } from 'node:stream';
import { readAgencyTopics } from '../edge/agency-topics';
import { diagramOf } from '../edge/kafka/topics/diagram';
import { loadTopics } from '../edge/kafka/topics/load-topics';
import { blocking } from '../edge/kafka/topics/plan';
import type { Plan } from '../edge/kafka/topics/plan';
import type { Topology } from '../edge/kafka/topics/topology';
import { packageFile } from '../edge/package-files';
import { UsageError } from '../edge/ports';
import { withClusterTopics } from '../engine/topics/cluster-topics';
import type { ClusterTopics } from '../engine/topics/cluster-topics';
import type { ClusterOptions } from './cluster-options';
import { clusterClient } from './cluster-client';
import { registryClient } from './registry-client';
import type { RegistryOptions } from './registry-options';
import { planLines } from './topics-text';
import type { Did } from './topics-text';
import { writeLines } from './write-lines';

export interface TopologyFileOptions {
  /** Default: the file that ships with the code. */
  readonly topics?: string | undefined;
  readonly replicationFactor?: number | undefined;
}

/** The registry is a URL, or `none`. */
export interface TopicsOptions extends TopologyFileOptions, ClusterOptions, RegistryOptions {
  readonly json: boolean;
}

const NO_REGISTRY = 'none';

/** Resolves to 0, or 1 when anything differs; UsageError and Fault reject. */
export async function planCommand(options: TopicsOptions, output: Writable = process.stdout): Promise<number> {
  const planned = await onCluster(options, (topics) => topics.plan());
  await writePlan(planned, 'planned', options.json, output);
  return planned.differences.length === 0 ? 0 : 1;
}

/** Resolves to 0 when all is as the file says, else 1: something was refused, then nothing is done, or is left to a person. */
export async function applyCommand(
  options: TopicsOptions & { readonly force: boolean },
  output: Writable = process.stdout,
): Promise<number> {
  const { force, json } = options;
  return onCluster(options, async (topics) => {
    const planned = await topics.plan();
    if (blocking(planned, force).length > 0) {
      await writePlan(planned, 'refused', json, output);
      return 1;
    }
    const left = planned.actions(force).length === 0 ? planned : await topics.apply(planned, force);
    await writePlan(planned, 'applied', json, output);
    return left.differences.length === 0 ? 0 : 1;
  });
}

/** Resolves to 0, or 1 with one line for each thing that differs. */
export async function checkCommand(options: TopicsOptions, output: Writable = process.stdout): Promise<number> {
  const planned = await onCluster(options, (topics) => topics.plan());
  await writePlan(planned, 'checked', options.json, output);
  return planned.differences.length === 0 ? 0 : 1;
}

/** Needs no cluster. */
export async function diagramCommand(options: TopologyFileOptions, output: Writable = process.stdout): Promise<number> {
  await writeLines([diagramOf(topologyFor(options)).trimEnd()], output);
  return 0;
}

async function onCluster<A>(options: TopicsOptions, work: (topics: ClusterTopics) => Promise<A>): Promise<A> {
  const { registry } = options;
  const kafka = clusterClient(options);
  if (registry === undefined)
    throw new UsageError(`--registry: expected its URL, or ${NO_REGISTRY} to leave schemas out, found nothing`);
  const client = registry === NO_REGISTRY ? undefined : registryClient(registry, options);
  return withClusterTopics(kafka, client, topologyFor(options), work);
}

function topologyFor({ topics, replicationFactor }: TopologyFileOptions): Topology {
  const { byAgency } = readAgencyTopics(packageFile('topology', 'agencies.yaml'));
  return loadTopics(topics ?? packageFile('topology', 'topics.yaml'), { agencies: byAgency, replicationFactor });
}

async function writePlan(planned: Plan, did: Did, json: boolean, output: Writable): Promise<void> {
  const { differences, notes } = planned;
  const lines = json ? [JSON.stringify({ did, differences, notes })] : planLines(planned, did);
  await writeLines(lines, output);
}
