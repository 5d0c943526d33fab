/** Schemas on a real registry: pinned in a file, decoded by without asking again, put in force on the cluster. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry';
import { activateSchemasCommand, pinCommand } from '../../src/cli/schemas';
import { makeDecode } from '../../src/edge/avro/decode';
import { makeOutputDecoder } from '../../src/edge/avro/decode-output';
import { makeEncoder } from '../../src/edge/avro/encode';
import { readPinnedSchemas } from '../../src/edge/avro/pinned-schemas';
import { readPartition } from '../../src/edge/kafka/read-partition';
import type { LogRecord } from '../../src/edge/ports';
import { sha256 } from '../../src/edge/sha256';
import { localPartition } from '../../src/edge/local-reader';
import { openPolicyLog } from '../../src/engine/policy-log';
import { content, logRecord } from '../edge/avro/support/log-record';
import { quietKafka, withAdmin } from './support/client';
import { givenTopics } from './support/given-topics';
import type { GivenTopics } from './support/given-topics';
import { startHarness } from './support/harness';
import type { Harness } from './support/harness-types';

jest.setTimeout(180_000);

let harness: Harness;
let topics: GivenTopics;
let pinned: string;
const said: string[] = [];

beforeAll(async () => {
  harness = await startHarness();
  topics = givenTopics(harness);
  pinned = join(topics.folder, 'writer-schemas.json');
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});

afterAll(async () => {
  jest.restoreAllMocks();
  topics?.remove();
  await harness?.stop();
});

it('are not pinned as long as one is missing in the registry', async () => {
  expect(await pinCommand({ registry: harness.registryUrl, out: pinned })).toBe(1);
  expect(said.join('')).toContain('orders-value: released version 1 is not registered');
});

it('are pinned with the ids of the registry, which decode what other clients have written by it', async () => {
  expect(await topics.apply()).toMatchObject({ code: 0 });
  expect(await pinCommand({ registry: harness.registryUrl, out: pinned })).toBe(0);
  const bundle = readPinnedSchemas(pinned);
  expect([...bundle.byId.values()].map(({ subject }) => subject).sort()).toEqual([
    // Every released version of each.
    ...['decisions-value', 'decisions-value', 'declarations-value', 'ledger-value', 'logistics-value'],
    ...[
      'model-shadow-value',
      'orders-value',
      'outcomes-value',
      'payments-value',
      'policies-tidewaiter.PolicyStatement',
      'policies-value',
      'rejections-value',
    ],
  ]);

  const client = new SchemaRegistry({ host: harness.registryUrl ?? '' });
  const id = await client.getLatestSchemaId('payments-value');
  const reference = 'ORD:p:1';
  const document = content({ paidAmount: null }, { reference, aliases: [], changes: [] });
  const ours = makeEncoder(bundle).document('payment', document);
  if (ours._tag === 'Left') throw new Error(JSON.stringify(ours.left));
  const value = await client.encode(id, await client.decode(Buffer.from(ours.right)));
  expect([...value.subarray(0, 5)]).toEqual([...ours.right.subarray(0, 5)]);

  // The registry is gone by now for all that decoding knows.
  const decode = makeDecode(bundle, sha256);
  expect(decode(logRecord({ topic: 'payments', key: Buffer.from(reference), value }))).toMatchObject({
    accepted: true,
    schemaId: id,
    reference,
  });
  const unknown = Buffer.from(value);
  unknown.writeUInt32BE(4711, 1);
  expect(decode(logRecord({ topic: 'payments', key: Buffer.from(reference), value: unknown }))).toMatchObject({
    accepted: false,
    code: 'UNKNOWN_SCHEMA',
  });
});

it('are put in force once, where the engine reads them', async () => {
  const { bootstrapServers: brokers } = harness;
  for (const _ of [1, 2]) expect(await activateSchemasCommand(pinned, { brokers })).toBe(0);
  expect(said.join('')).toContain('in force from policies, offset 0');
  expect(said.join('')).toContain('in force already');
  const bundle = readPinnedSchemas(pinned);
  const records = await policyRecords(brokers);
  const log = openPolicyLog(
    localPartition({ end: () => records.length, read: () => records }, 0),
    makeOutputDecoder(bundle),
  );
  await log.refresh();
  expect(records).toHaveLength(1);
  expect(log.schemas()?.schemas.digest).toEqual(bundle.digest);
});

it('are not put in force from a file that was changed', async () => {
  const changed = join(topics.folder, 'changed.json');
  writeFileSync(changed, '{"digest": "00", "schemas": []}');
  await expect(activateSchemasCommand(changed, { brokers: harness.bootstrapServers })).rejects.toThrow(
    'expected schemas with digest 00',
  );
});

async function policyRecords(brokers: string): Promise<readonly LogRecord[]> {
  return withAdmin(brokers, (admin) => readPartition(quietKafka(brokers), admin, 'policies'));
}
