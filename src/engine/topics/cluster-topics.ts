/** A cluster and its registry held against `topology/topics.yaml`: what differs, and the doing of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin, Kafka } from 'kafkajs';
import type { Registry } from '../../edge/kafka/registry';
import { applyActions } from '../../edge/kafka/topics/apply-actions';
import type { ClusterState, FoundSubject } from '../../edge/kafka/topics/cluster-state';
import { plan } from '../../edge/kafka/topics/plan';
import type { Plan } from '../../edge/kafka/topics/plan';
import { subjectsOf } from '../../edge/kafka/topics/plan-subjects';
import { readCluster } from '../../edge/kafka/topics/read-cluster';
import type { Topology } from '../../edge/kafka/topics/topology';
import { withAdmin } from '../../edge/kafka/with-admin';
import { Fault } from '../../edge/ports';
import { releasedSchemas, schemaDigestOf } from './released-schemas';

/** Brokers hear of what the controller has done a moment later. */
const SETTLE_MS = 15_000;
const LOOK_AGAIN_MS = 250;

export interface ClusterTopics {
  /** Everything that differs now. Rejects with a Fault. */
  plan(): Promise<Plan>;
  /** Does what the plan says, and resolves to what then still differs. Rejects with a Fault. */
  apply(planned: Plan, force: boolean): Promise<Plan>;
}

/** Connects, and disconnects when the work is done. Without a registry schemas are not looked at. */
export async function withClusterTopics<A>(
  kafka: Kafka,
  registry: Registry | undefined,
  topology: Topology,
  work: (topics: ClusterTopics) => Promise<A>,
): Promise<A> {
  return withAdmin(kafka, (admin) => {
    const read = async (): Promise<Plan> =>
      plan(topology, releasedSchemas, await readState(kafka, admin, registry, topology));
    return work({
      plan: read,
      apply: async (planned, force) => {
        await applyActions(kafka, admin, registry, planned.actions(force));
        return settled(read);
      },
    });
  });
}

async function readState(
  kafka: Kafka,
  admin: Admin,
  registry: Registry | undefined,
  topology: Topology,
): Promise<ClusterState> {
  const cluster = await readCluster(kafka, admin, topology);
  if (registry === undefined) return { ...cluster, subjects: undefined };
  const subjects = new Map<string, FoundSubject>();
  for (const { name, compatibility } of topology.topics) {
    if (compatibility === undefined) continue;
    for (const subject of subjectsOf(name)) {
      const stated = await registry.versions(subject);
      if (stated.length === 0) continue;
      const versions = stated.map((version) => ({ ...version, digest: schemaDigestOf(version.text) }));
      subjects.set(subject, { level: await registry.level(subject), versions });
    }
  }
  return { ...cluster, subjects };
}

async function settled(read: () => Promise<Plan>): Promise<Plan> {
  const until = performance.now() + SETTLE_MS;
  for (;;) {
    const left = await read();
    const undone = left.differences.filter(({ verdict }) => verdict === 'change');
    if (undone.length === 0) return left;
    if (performance.now() > until) {
      const what = undone.map(({ on, attribute }) => `${on} ${attribute}`).slice(0, 5);
      throw new Fault(`applied, but after ${SETTLE_MS} ms the cluster still differs: ${what.join('; ')}`, true);
    }
    await sleep(LOOK_AGAIN_MS);
  }
}
