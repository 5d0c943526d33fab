/** Asks a cluster what it has of a topology: topics with their own settings, what was applied, who may do what. */
import {
  AclOperationTypes, AclPermissionTypes, AclResourceTypes, ConfigResourceTypes, ConfigSource, KafkaJSProtocolError,
  ResourcePatternTypes,
} from 'kafkajs'; // prettier-ignore
import type { Admin, Kafka } from 'kafkajs';
import { Fault } from '../../ports';
import { TOPOLOGY_TOPIC } from '../../topics';
import { kafkaCall } from '../kafka-fault';
import { logIdFrom } from '../log-note';
import { readPartition } from '../read-partition';
import { fromResource } from './acl-codes';
import { appliedFrom } from './applied-topics';
import type { ClusterState, FoundTopic } from './cluster-state';
import type { Acl, Topology } from './topology';

type Found = Omit<ClusterState, 'subjects'>;

/** All but the registry's part. Rejects with a Fault; with one that says so to who is not told everything. */
export async function readCluster(kafka: Kafka, admin: Admin, topology: Topology): Promise<Found> {
  try {
    return await readAll(kafka, admin, topology);
  } catch (error) {
    if (!(error instanceof Fault) || !/AUTHORIZATION_FAILED|not authorized/i.test(error.message)) throw error;
    const expected = 'expected a super user, whom the cluster tells everything';
    throw new Fault(`${error.message}: ${expected}`, false, { cause: error });
  }
}

async function readAll(kafka: Kafka, admin: Admin, topology: Topology): Promise<Found> {
  const cluster = await kafkaCall('asking for brokers', () => admin.describeCluster());
  const listed = new Set(await kafkaCall('asking for topics', () => admin.listTopics()));
  const notes = listed.has(TOPOLOGY_TOPIC) ? await readPartition(kafka, admin, TOPOLOGY_TOPIC) : [];
  const names = topology.topics.map(({ name }) => name).filter((name) => listed.has(name));
  return {
    brokerCount: cluster.brokers.length,
    topics: names.length === 0 ? new Map() : await readTopics(admin, names),
    applied: appliedFrom(notes),
    logId: logIdFrom(notes),
    acls: await readAcls(admin),
  };
}

async function readTopics(admin: Admin, names: readonly string[]): Promise<ReadonlyMap<string, FoundTopic>> {
  const { topics } = await kafkaCall('asking for topics', () => admin.fetchTopicMetadata({ topics: [...names] }));
  const { resources } = await kafkaCall('asking for settings of topics', () =>
    admin.describeConfigs({
      includeSynonyms: false,
      resources: names.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
    }),
  );
  const configs = new Map<string, Readonly<Record<string, string>>>();
  for (const { resourceName, errorCode, errorMessage, configEntries } of resources) {
    if (errorCode !== 0) throw new Fault(`asking for settings of topic ${resourceName}: ${errorMessage}`, false);
    const own = configEntries.filter(({ configSource }) => configSource === ConfigSource.TOPIC_CONFIG);
    configs.set(resourceName, Object.fromEntries(own.map(({ configName, configValue }) => [configName, configValue])));
  }
  return new Map(
    topics.map(({ name, partitions }) => [
      name,
      {
        partitions: partitions.length,
        replicationFactor: Math.min(...partitions.map(({ replicas }) => replicas.length)),
        config: configs.get(name) ?? {},
      },
    ]),
  );
}

/** Undefined where brokers have no authorizer. */
async function readAcls(admin: Admin): Promise<readonly Acl[] | undefined> {
  const all = {
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  };
  try {
    const { resources } = await kafkaCall('asking for access control', () => admin.describeAcls(all));
    return resources.flatMap(fromResource);
  } catch (error) {
    const cause = error instanceof Fault ? error.cause : undefined;
    if (cause instanceof KafkaJSProtocolError && cause.type === 'SECURITY_DISABLED') return undefined;
    throw error;
  }
}
