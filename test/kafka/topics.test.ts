/** Topics as data on a real broker and registry: plan, apply, check, drift, and what is refused. */
import { randomBytes } from 'node:crypto';
import {
  AclOperationTypes, AclPermissionTypes, AclResourceTypes, ConfigResourceTypes, ResourcePatternTypes,
} from 'kafkajs'; // prettier-ignore
import type { Admin } from 'kafkajs';
import { planCommand } from '../../src/cli/topics';
import { currentSchema } from '../../src/edge/avro/types';
import { Fault, UsageError } from '../../src/edge/ports';
import { withAdmin, withProducer } from './support/client';
import { givenTopics } from './support/given-topics';
import type { GivenTopics } from './support/given-topics';
import { startHarness } from './support/harness';
import type { Harness } from './support/harness-types';

jest.setTimeout(180_000);

let harness: Harness;
let topics: GivenTopics;

beforeAll(async () => {
  const settings = {
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': 'User:ANONYMOUS',
  };
  harness = await startHarness({ settings });
  topics = givenTopics(harness);
});

afterAll(async () => {
  topics?.remove();
  await harness?.stop();
});

const admin = <A>(work: (admin: Admin) => Promise<A>): Promise<A> => withAdmin(harness.bootstrapServers, work);

async function registry(method: string, path: string, body?: object): Promise<unknown> {
  const headers = { 'content-type': 'application/vnd.schemaregistry.v1+json' };
  const request = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  return (await fetch(`${harness.registryUrl}${path}`, request)).json();
}

const mallory = {
  resourceType: AclResourceTypes.TOPIC,
  resourceName: 'orders',
  resourcePatternType: ResourcePatternTypes.LITERAL,
  principal: 'User:mallory',
  host: '*',
  operation: AclOperationTypes.READ,
  permissionType: AclPermissionTypes.ALLOW,
};

async function settingsOf(topic: string): Promise<Readonly<Record<string, string>>> {
  const resources = [{ type: ConfigResourceTypes.TOPIC, name: topic }];
  const described = await admin((one) => one.describeConfigs({ includeSynonyms: false, resources }));
  const entries = described.resources[0]?.configEntries ?? [];
  return Object.fromEntries(entries.map(({ configName, configValue }) => [configName, configValue]));
}

it('plans everything on an empty cluster, and does nothing yet', async () => {
  const { code, differences } = await topics.plan();
  expect(code).toBe(1);
  expect(differences).toContain('topic ledger, topic: change');
  expect(differences).toContain('topic agency-agr, acl: change');
  expect(differences).toContain('subject agency-agr-value, schema: change');
  expect(differences.filter((line) => !line.endsWith(': change'))).toEqual([]);
  expect(await admin((one) => one.listTopics())).toEqual([]);
});

it('applies it, and then finds nothing more to do', async () => {
  const applied = await topics.apply();
  expect([applied.code, applied.did]).toEqual([0, 'applied']);
  for (const again of [topics.plan, topics.check, topics.apply])
    expect(await again()).toMatchObject({ code: 0, differences: [], notes: [] });
  expect(await settingsOf('orders')).toMatchObject({
    'message.timestamp.type': 'LogAppendTime',
    'unclean.leader.election.enable': 'false',
    'retention.ms': '7776000000',
    'min.insync.replicas': '1',
  });
  expect(await settingsOf('ledger')).toMatchObject({ 'retention.ms': '-1', 'cleanup.policy': 'delete' });
  const metadata = await admin((one) => one.fetchTopicMetadata({ topics: ['orders', 'policies'] }));
  expect(metadata.topics.map(({ name, partitions }) => `${name} ${partitions.length}`).sort()).toEqual([
    'orders 3',
    'policies 1',
  ]);
  expect(await registry('GET', '/config/orders-value')).toEqual({ compatibilityLevel: 'BACKWARD_TRANSITIVE' });
  expect(await registry('GET', '/config/ledger-value')).toEqual({ compatibilityLevel: 'FULL_TRANSITIVE' });
});

it('lets a value of 1 MiB in, and no more than that with its key and headers', async () => {
  const send = (bytes: number): Promise<unknown> =>
    withProducer(harness.bootstrapServers, (producer) =>
      producer.send({ topic: 'orders', messages: [{ key: 'ORD:p:1', value: randomBytes(bytes), partition: 0 }] }),
    );
  await send(1 << 20);
  await expect(send(2 << 20)).rejects.toThrow(/larger/);
});

it('finds what has drifted, and puts it right', async () => {
  await admin(async (one) => {
    const set = {
      type: ConfigResourceTypes.TOPIC,
      name: 'payments',
      configEntries: [{ name: 'segment.bytes', value: '1048576' }],
    };
    await one.alterConfigs({ validateOnly: false, resources: [set] });
    await one.createAcls({ acl: [mallory] });
    await one.deleteAcls({ filters: [{ ...mallory, resourceName: 'ledger', principal: 'User:tidewaiter-auditor' }] });
  });
  await registry('PUT', '/config/outcomes-value', { compatibility: 'NONE' });
  const order = JSON.parse(currentSchema('order').text) as { fields: object[] };
  const added = { name: 'giftWrap', type: ['null', 'string'], default: null };
  const schema = JSON.stringify({ ...order, fields: [...order.fields, added] });
  await registry('POST', '/subjects/orders-value/versions', { schema });
  const drifted = await topics.check();
  expect(drifted.code).toBe(1);
  expect([...drifted.differences].sort()).toEqual([
    'subject orders-value, schema: by-hand',
    'subject outcomes-value, compatibility: change',
    'topic ledger, acl: change',
    'topic orders, acl: change',
    ...['cleanup.policy', 'compression.type', 'max.message.bytes', 'message.timestamp.type', 'min.insync.replicas'].map(
      (name) => `topic payments, ${name}: change`,
    ),
    ...['retention.bytes', 'retention.ms', 'segment.bytes', 'unclean.leader.election.enable'].map(
      (name) => `topic payments, ${name}: change`,
    ),
  ]);
  // What somebody else has registered is left: only the rest is put right.
  expect(await topics.apply()).toMatchObject({ code: 1, did: 'applied' });
  expect(await topics.check()).toMatchObject({ code: 1, differences: ['subject orders-value, schema: by-hand'] });
  await registry('DELETE', '/subjects/orders-value/versions/2');
  expect(await topics.check()).toMatchObject({ code: 0 });
});

it('registers a subject that is missing', async () => {
  await registry('DELETE', '/subjects/agency-tel-value');
  // Both released versions of a decision.
  const missing = 'subject agency-tel-value, schema: change';
  expect(await topics.check()).toMatchObject({ code: 1, differences: [missing, missing] });
  expect(await topics.apply()).toMatchObject({ code: 0 });
});

it('refuses another partition count, forced or not', async () => {
  const more = ['partitions: 3', 'partitions: 4'] as const;
  const before = await admin((one) => one.fetchTopicMetadata({ topics: ['orders'] }));
  for (const refused of [await topics.apply(more), await topics.force(more)]) {
    expect([refused.code, refused.did]).toEqual([1, 'refused']);
    expect(refused.differences).toContain('topic orders, partitions: refused');
  }
  expect(await admin((one) => one.fetchTopicMetadata({ topics: ['orders'] }))).toEqual(before);
});

it('refuses another key without force, also when something else is to be done', async () => {
  const other = ['key: consignment-reference', 'key: order-number'] as const;
  const longer = ['retention.ms: 90d', 'retention.ms: 91d'] as const;
  expect(await topics.apply(other, longer)).toMatchObject({ code: 1, did: 'refused' });
  expect(await settingsOf('orders')).toMatchObject({ 'retention.ms': '7776000000' });
  expect(await topics.force(other)).toMatchObject({ code: 0, did: 'applied' });
  expect(await topics.check(other)).toMatchObject({ code: 0 });
  expect(await topics.check()).toMatchObject({ code: 1, differences: ['topic orders, key: force'] });
  expect(await topics.force()).toMatchObject({ code: 0 });
});

it('refuses retention that ledger and snapshots need, without force', async () => {
  const short = ['retention.ms: 90d', 'retention.ms: 13d'] as const;
  const limited = ['config: { retention.ms: unlimited }', 'config: { retention.ms: 900d }'] as const;
  for (const change of [short, limited]) expect(await topics.apply(change)).toMatchObject({ code: 1, did: 'refused' });
  const forced = await topics.force(short);
  expect(forced.code).toBe(0);
  expect(forced.notes[0]).toContain('topic orders keeps too little: snapshots are kept 14d');
  expect(await settingsOf('orders')).toMatchObject({ 'retention.ms': '1123200000' });
  expect(await topics.apply()).toMatchObject({ code: 0 });
});

it('does not quietly begin a topic anew that is gone', async () => {
  await admin((one) => one.deleteTopics({ topics: ['rejections'] }));
  expect(await topics.apply()).toMatchObject({
    code: 1,
    did: 'refused',
    differences: ['topic rejections, topic: force'],
  });
  expect(await topics.force()).toMatchObject({ code: 0 });
});

it('says in one line when brokers or registry are away, or are not named', async () => {
  const { bootstrapServers: brokers, registryUrl: url } = harness;
  const on = (options: object): Promise<number> =>
    planCommand({ brokers, registry: url, replicationFactor: 1, json: true, ...options });
  await expect(on({ brokers: '127.0.0.1:1' })).rejects.toThrow(Fault);
  await expect(on({ registry: 'http://127.0.0.1:1' })).rejects.toThrow(
    /registry http:\/\/127.0.0.1:1: connect ECONNREFUSED/,
  );
  await expect(on({ registry: 'file:///tmp' })).rejects.toThrow(UsageError);
  await expect(on({ registry: 'http://me:secret@127.0.0.1:1' })).rejects.toThrow(/without a name or password/);
  await expect(on({ registry: undefined })).rejects.toThrow('--registry: expected its URL, or none');
  await expect(on({ brokers: undefined })).rejects.toThrow('--brokers: expected host:port,...');
});
