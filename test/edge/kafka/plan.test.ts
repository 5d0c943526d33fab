/** The plan, both ways: what is done where the file and the cluster differ, and what is refused. */
import { blocking } from '../../../src/edge/kafka/topics/plan';
import {
  EMPTY, SCHEMA, acl, clusterWith, days, kinds, planned, shown, topic, topologyWith,
} from './support/given-topology'; // prettier-ignore

const usual = topologyWith();

describe('a cluster that has everything', () => {
  it('has no differences and nothing to do', () => {
    const plan = planned(usual, clusterWith(usual));
    expect(plan.differences).toEqual([]);
    expect(plan.actions(true)).toEqual([]);
    expect(plan.notes).toEqual([]);
  });
});

describe('a cluster that has nothing', () => {
  it('gets topics before access and schemas, then the note of it, and is begun last', () => {
    const plan = planned(usual, EMPTY);
    expect(blocking(plan, false)).toEqual([]);
    const order = ['create-topic', 'add-acl', 'register-schema', 'note-applied', 'begin-log'];
    expect([...new Set(kinds(plan.actions(false)))]).toEqual(order);
    expect(shown(plan)).toContain('topic orders topic: - -> 4 partitions, 1 replica, by consignment-reference: change');
  });

  it('is refused topics with more replicas than it has brokers', () => {
    const plan = planned(topologyWith(topic('orders', {}, { replicationFactor: 3 })), EMPTY);
    expect(blocking(plan, true)).toMatchObject([
      { on: 'topic orders', why: expect.stringContaining('1 broker') as string },
    ]);
  });
});

describe('another partition count', () => {
  it('is refused, forced or not, more as fewer', () => {
    for (const partitions of [3, 5]) {
      const plan = planned(topologyWith(topic('orders', {}, { partitions })), clusterWith(usual));
      expect(shown(plan)).toContain(`topic orders partitions: 4 -> ${partitions}: refused`);
      expect(blocking(plan, true)).toHaveLength(1);
    }
  });

  it('is refused too where the topic is gone or was begun anew by hand', () => {
    const more = topologyWith(topic('orders', {}, { partitions: 5 }));
    const { applied } = clusterWith(usual);
    const gone = new Map([...clusterWith(usual).topics].filter(([name]) => name !== 'orders'));
    expect(blocking(planned(more, clusterWith(usual, { topics: gone })), true)).toHaveLength(1);
    expect(blocking(planned(more, clusterWith(more, { applied })), true)).toHaveLength(1);
  });
});

describe('another key', () => {
  const other = topologyWith(topic('orders', {}, { key: 'order-number' }));

  it('is refused without force, and noted with it', () => {
    const plan = planned(other, clusterWith(usual));
    expect(shown(plan)).toEqual(['topic orders key: consignment-reference -> order-number: force']);
    expect(blocking(plan, false)).toHaveLength(1);
    expect(plan.actions(false)).toEqual([]);
    expect(blocking(plan, true)).toEqual([]);
    expect(kinds(plan.actions(true))).toEqual(['note-applied']);
  });

  it('of a topic that nobody has noted is taken as the file says', () => {
    const plan = planned(other, clusterWith(other, { applied: new Map() }));
    expect(blocking(plan, false)).toEqual([]);
    expect(kinds(plan.actions(false))).toEqual(['note-applied', 'note-applied', 'note-applied']);
  });
});

describe('a topic that was there and is gone', () => {
  it('is created again only with force', () => {
    const topics = new Map([...clusterWith(usual).topics].filter(([name]) => name !== 'ledger'));
    const plan = planned(usual, clusterWith(usual, { topics }));
    expect(blocking(plan, false)).toMatchObject([{ on: 'topic ledger', attribute: 'topic' }]);
    expect(kinds(plan.actions(true))).toEqual(['create-topic', 'note-applied']);
  });
});

describe('retention', () => {
  const blockedBy = (...changed: ReturnType<typeof topic>[]): readonly string[] =>
    blocking(planned(topologyWith(...changed), clusterWith(usual)), false).map(
      ({ on, attribute }) => `${on} ${attribute}`,
    );

  it('may be changed as long as it covers the oldest snapshot', () => {
    expect(blockedBy(topic('orders', { 'retention.ms': days(14) }))).toEqual([]);
    expect(blockedBy(topic('orders', { 'retention.ms': '-1' }))).toEqual([]);
  });

  it('below the oldest snapshot is refused without force', () => {
    const short = topologyWith(topic('orders', { 'retention.ms': days(13) }));
    expect(blockedBy(topic('orders', { 'retention.ms': days(13) }))).toEqual(['topic orders retention.ms']);
    const plan = planned(short, clusterWith(usual));
    expect(kinds(plan.actions(true))).toEqual(['set-config']);
    expect(planned(short, clusterWith(short)).notes).toEqual([expect.stringContaining('orders keeps too little')]);
  });

  it('counts the snapshots that are there, not only those to come', () => {
    const snapshots = topic('snapshots', { 'retention.ms': days(7) }, { compatibility: undefined });
    expect(blockedBy(snapshots, topic('orders', { 'retention.ms': days(10) }))).toEqual(['topic orders retention.ms']);
  });

  it('of snapshots beyond what the others keep is refused without force', () => {
    const snapshots = topic('snapshots', { 'retention.ms': days(91) }, { compatibility: undefined });
    expect(blockedBy(snapshots)).toEqual(['topic snapshots retention.ms']);
  });

  it('of the ledger is unlimited, in bytes too, and nothing is compacted', () => {
    expect(blockedBy(topic('ledger', { 'retention.ms': days(900) }, { key: 'log-id' }))).toEqual([
      'topic ledger retention.ms',
    ]);
    const bytes = topic('ledger', { 'retention.ms': '-1', 'retention.bytes': '1000' }, { key: 'log-id' });
    expect(blockedBy(bytes)).toEqual(['topic ledger retention.bytes']);
    expect(blockedBy(topic('orders', { 'cleanup.policy': 'compact' }))).toEqual(['topic orders cleanup.policy']);
    expect(blockedBy(topic('orders', { 'retention.bytes': '1000' }))).toEqual(['topic orders retention.bytes']);
  });

  it('too short is refused for a topic that is not there yet as well', () => {
    const plan = planned(topologyWith(topic('orders', { 'retention.ms': days(13) })), EMPTY);
    expect(blocking(plan, false).map(({ on }) => on)).toEqual(['topic snapshots', 'topic orders']);
  });
});

describe('a setting', () => {
  it('that is missing, other or not in the file is set once for the topic', () => {
    const found = clusterWith(usual);
    const config = { ...topic('orders').config, 'max.message.bytes': '9', 'retention.ms': days(30) };
    const topics = new Map([...found.topics, ['orders', { ...topic('orders'), config }]]);
    const plan = planned(usual, { ...found, topics });
    expect(shown(plan)).toEqual([
      'topic orders max.message.bytes: 9 -> -: change',
      'topic orders retention.ms: 2592000000 (30d) -> 7776000000 (90d): change',
    ]);
    expect(plan.actions(false)).toEqual([{ kind: 'set-config', topic: 'orders', config: topic('orders').config }]);
  });

  it('as the number of replicas is left to a person, and the rest is done', () => {
    const found = clusterWith(usual);
    const topics = new Map([
      ...found.topics,
      ['orders', { ...topic('orders', { 'retention.ms': days(30) }), replicationFactor: 3 }],
    ]);
    const plan = planned(usual, { ...found, topics });
    expect(shown(plan)[0]).toBe('topic orders replicas: 3 -> 1: by-hand');
    expect(blocking(plan, false)).toEqual([]);
    expect(kinds(plan.actions(false))).toEqual(['set-config']);
  });
});

describe('access', () => {
  it('that is missing is given, that is too much on our topics is taken away, and on others is not looked at', () => {
    const stranger = acl('orders', { principal: 'User:mallory' });
    const acls = [...usual.acls.filter(({ name }) => name !== 'ledger'), stranger, acl('elsewhere')];
    const plan = planned(usual, clusterWith(usual, { acls }));
    expect(shown(plan)).toEqual([
      'topic ledger acl: - -> User:worker WRITE: change',
      'topic orders acl: User:mallory WRITE -> -: change',
    ]);
    expect(kinds(plan.actions(false))).toEqual(['add-acl', 'remove-acl']);
  });

  it('by a pattern that opens our topics is noted, not changed', () => {
    const wide = acl('led', { pattern: 'PREFIXED', principal: 'User:ops' });
    const plan = planned(usual, clusterWith(usual, { acls: [...usual.acls, wide] }));
    expect(plan.differences).toEqual([]);
    expect(plan.notes).toEqual(['User:ops WRITE on topic led* opens topics of ours as well']);
  });

  it.each([
    [acl('*', { resource: 'TRANSACTIONAL_ID' }), 'transactional id *', 'transactional ids'],
    [acl('led', { resource: 'GROUP', operation: 'READ', pattern: 'PREFIXED' }), 'group led*', 'groups'],
  ])('to more than our groups and transactional ids is noted as well', (wide, on, what) => {
    const ours = acl('ledger-', { resource: 'TRANSACTIONAL_ID', pattern: 'PREFIXED' });
    const group = acl('ledger', { resource: 'GROUP', operation: 'READ' });
    const topology = { ...usual, acls: [...usual.acls, ours, group] };
    const plan = planned(topology, clusterWith(topology, { acls: [...topology.acls, wide] }));
    expect(plan.differences).toEqual([]);
    expect(plan.notes).toEqual([`User:worker ${wide.operation} on ${on} opens ${what} of ours as well`]);
  });

  it('by any operation that reads, changes or loses records is found, and from any host', () => {
    const every = acl('orders', { principal: 'User:mallory', operation: 'ALL' });
    const fromOne = acl('orders', { host: '10.0.0.1' });
    const plan = planned(usual, clusterWith(usual, { acls: [...usual.acls, every, fromOne] }));
    expect(shown(plan)).toEqual([
      'topic orders acl: User:mallory ALL -> -: change',
      'topic orders acl: User:worker WRITE from 10.0.0.1 -> -: change',
    ]);
  });

  it('that brokers do not control is noted', () => {
    const plan = planned(usual, clusterWith(usual, { acls: undefined }));
    expect([plan.differences, plan.notes]).toEqual([[], ['the brokers control no access: roles are not looked at']]);
  });
});

describe('a subject', () => {
  const withOrders = (level: string | undefined, versions: object[]): ReturnType<typeof planned> => {
    const { subjects } = clusterWith(usual);
    const orders = { level, versions: versions.map((one) => ({ ...SCHEMA, id: 1, ...one })) };
    return planned(usual, clusterWith(usual, { subjects: new Map([...(subjects ?? []), ['orders-value', orders]]) }));
  };

  it('that is missing, or has another level, is put right', () => {
    expect(kinds(withOrders(undefined, []).actions(false))).toEqual(['register-schema']);
    const plan = withOrders('NONE', [{}]);
    expect(shown(plan)).toEqual(['subject orders-value compatibility: NONE -> FULL_TRANSITIVE: change']);
    expect(kinds(plan.actions(false))).toEqual(['set-level']);
  });

  it('gets its level before a schema is judged by it', () => {
    const plan = withOrders('NONE', [{ version: 1, digest: 'other' }]);
    expect(kinds(plan.actions(false))).toEqual(['set-level', 'register-schema']);
  });

  it('with a schema of somebody else is left to a person', () => {
    const plan = withOrders('FULL_TRANSITIVE', [{}, { version: 2, digest: undefined }]);
    expect(shown(plan)).toEqual(['subject orders-value schema: version 2, no Avro record -> -: by-hand']);
    expect(plan.actions(true)).toEqual([]);
  });
});
