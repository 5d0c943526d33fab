/** A small topology with everything that a plan looks at, and the cluster that has exactly that. */
import type { Plan } from '../../../../src/edge/kafka/topics/plan';
import type { ClusterState } from '../../../../src/edge/kafka/topics/cluster-state';
import type { SubjectVersion } from '../../../../src/edge/kafka/topics/difference';
import { plan } from '../../../../src/edge/kafka/topics/plan';
import { subjectOf } from '../../../../src/edge/kafka/topics/plan-subjects';
import type { Acl, Topic, Topology } from '../../../../src/edge/kafka/topics/topology';

const DAY_MS = 86_400_000;
export const days = (count: number): string => String(count * DAY_MS);

export const SCHEMA: SubjectVersion = { version: 1, text: '{}', digest: 'd1' };

export function topic(name: string, config: Readonly<Record<string, string>> = {}, more: Partial<Topic> = {}): Topic {
  return {
    name,
    partitions: 4,
    replicationFactor: 1,
    key: 'consignment-reference',
    compatibility: 'FULL_TRANSITIVE',
    config: { 'cleanup.policy': 'delete', 'retention.ms': days(90), 'retention.bytes': '-1', ...config },
    write: ['worker'],
    read: [],
    agencies: [],
    ...more,
  };
}

export const acl = (name: string, more: Partial<Acl> = {}): Acl => ({
  principal: 'User:worker',
  operation: 'WRITE',
  resource: 'TOPIC',
  name,
  pattern: 'LITERAL',
  ...more,
});

/** Topics by name beside or instead of `orders`, `ledger` and `snapshots`. */
export function topologyWith(...changed: readonly Topic[]): Topology {
  const usual = [
    topic('orders'),
    topic('ledger', { 'retention.ms': '-1' }, { key: 'log-id' }),
    topic('snapshots', { 'retention.ms': days(14) }, { compatibility: undefined }),
  ];
  const topics = [...usual.filter(({ name }) => !changed.some((one) => one.name === name)), ...changed];
  return { topics, acls: topics.map(({ name }) => acl(name)) };
}

/** What a cluster has after the topology was applied to it. */
export function clusterWith({ topics, acls }: Topology, changed: Partial<ClusterState> = {}): ClusterState {
  const registered = topics.filter(({ compatibility }) => compatibility !== undefined);
  return {
    brokerCount: 1,
    topics: new Map(topics.map((one) => [one.name, one])),
    applied: new Map(topics.map((one) => [one.name, one])),
    logId: '5e'.repeat(16),
    acls,
    subjects: new Map(
      registered.map(({ name, compatibility }) => [
        subjectOf(name),
        { level: compatibility, versions: [{ ...SCHEMA, id: 1 }] },
      ]),
    ),
    ...changed,
  };
}

export const EMPTY: ClusterState = {
  brokerCount: 1,
  topics: new Map(),
  applied: new Map(),
  logId: undefined,
  acls: [],
  subjects: new Map(),
};

export const planned = (topology: Topology, state: ClusterState): Plan => plan(topology, () => [SCHEMA], state);

/** One line for each difference. */
export function shown({ differences }: Plan): readonly string[] {
  return differences.map(
    ({ on, attribute, found = '-', wanted = '-', verdict }) => `${on} ${attribute}: ${found} -> ${wanted}: ${verdict}`,
  );
}

export function kinds(actions: ReturnType<Plan['actions']>): readonly string[] {
  return actions.map(({ kind }) => kind);
}
