/** Java, Python and Node producers, as schemas/README.md has them, against a real cluster: the engine's decoder takes each record. */
import { join } from 'node:path';
import { makeDecode } from '../../src/edge/avro/decode';
import { partitionOf } from '../../src/edge/murmur2';
import type { LogRecord } from '../../src/edge/ports';
import { sha256 } from '../../src/edge/sha256';
import { runExample } from './support/example-producers';
import { inputRecords, prepareCluster, type PreparedCluster } from './support/prepared-cluster';

// The first run fetches packages.
jest.setTimeout(600_000);

const SCHEMA = join(__dirname, '../../schemas/released/orders-value/1.avsc');
/** Of many lengths, and with everything that an order number may need encoded, or may not. */
const NUMBERS = [
  ...Array.from({ length: 24 }, (_, index) => '1234567890abcdef-ABCDEF/42'.slice(0, index + 1)),
  "A 1/ñ!'()*~_.-+&%",
];
let cluster: PreparedCluster;
let before: readonly LogRecord[] = [];

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) jest.spyOn(stream, 'write').mockImplementation(() => true);
  cluster = await prepareCluster();
});

afterAll(async () => {
  jest.restoreAllMocks();
  await cluster?.stop();
});

it.each(['java', 'python', 'node'] as const)('in %s', async (language) => {
  const { brokers, harness, schemas } = cluster;
  const startedAt = Date.now();
  expect(await runExample(language, [brokers, harness.registryUrl ?? '', SCHEMA, ...NUMBERS])).toBe(
    `${NUMBERS.length} orders\n`,
  );
  const all = await inputRecords(brokers);
  const known = new Set(before.map(({ partition, offset }) => `${partition} ${offset}`));
  const records = all.filter(({ partition, offset }) => !known.has(`${partition} ${offset}`));
  before = all;
  const decode = makeDecode(schemas, sha256);
  const found = records.map((record) => {
    const key = Buffer.from(record.key ?? []);
    expect(record.topic).toBe('orders');
    expect(record.partition).toBe(partitionOf(key, 3));
    expect(record.appendTime).toBeGreaterThan(startedAt - 60_000);
    const arrival = decode(record);
    if (!arrival.accepted) throw new Error(`${arrival.code} at ${arrival.pointer ?? 'no place'}`);
    expect(arrival.reference).toBe(key.toString('utf8'));
    const { header, goodsAmount } = arrival.content as typeof arrival.content & { readonly goodsAmount: unknown };
    expect(goodsAmount).toEqual({ value: 4999, scale: 2, currency: 'EUR' });
    expect(Math.abs((header.issueDateTime ?? 0) - startedAt)).toBeLessThan(60_000);
    return [arrival.reference, header.documentId];
  });
  const expected = NUMBERS.map((number) => [`ORD:shop.example:${encodeURIComponent(number)}`, number]);
  expect(found.toSorted()).toEqual(expected.toSorted());
});
