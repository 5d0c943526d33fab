/** `ingest` into a real cluster: keys, partitions and order as Kafka's own clients have them; nothing lost, whatever is killed. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateCommand } from '../../src/cli/generate';
import { ingestCommand } from '../../src/cli/ingest';
import type { IngestOptions } from '../../src/cli/ingest-options';
import { makeDecode } from '../../src/edge/avro/decode';
import { pinnedText } from '../../src/edge/avro/pinned-schemas';
import { bodyOf } from '../../src/edge/avro/wire';
import { builtInWriterSchemas } from '../../src/edge/avro/writer-schemas';
import { openAppender, openReader } from '../../src/edge/embedded/embedded-log';
import { partitionOf } from '../../src/edge/murmur2';
import type { LogRecord } from '../../src/edge/ports';
import { sha256 } from '../../src/edge/sha256';
import { startTidewaiter } from '../support/cli';
import { inputCounts, inputRecords, prepareCluster, type PreparedCluster } from './support/prepared-cluster';

jest.setTimeout(120_000);

const SAMPLES = join(__dirname, '../../topology/samples/wco-declarations');
const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-ingest-'));
const said: string[] = [];
let cluster: PreparedCluster;
/** Everything that is on the inputs by now, so that each test looks at its own. */
let seen = new Map<string, number>();

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  cluster = await prepareCluster();
});

beforeEach(() => void said.splice(0));

afterAll(async () => {
  jest.restoreAllMocks();
  await cluster?.stop();
  rmSync(folder, { recursive: true });
});

const onCluster = (change: Partial<IngestOptions>): Promise<number> =>
  ingestCommand({
    runtime: 'kafka',
    brokers: cluster.brokers,
    data: join(folder, 'memory'),
    format: 'events',
    files: [],
    ...change,
  });

/** What came since the last time. */
async function news(): Promise<readonly LogRecord[]> {
  const all = await inputRecords(cluster.brokers);
  const found = all.filter(({ topic, partition, offset }) => offset >= (seen.get(`${topic} ${partition}`) ?? 0));
  seen = new Map(all.map(({ topic, partition, offset }) => [`${topic} ${partition}`, offset + 1]));
  return found;
}

/** What a record says, whatever its schema's id is. */
const contentOf = ({ topic, key, value }: LogRecord): string => {
  const text = Buffer.from(key ?? []).toString('utf8');
  return [topic, text, Buffer.from(text.startsWith('RAW:') ? value : bodyOf(value)).toString('base64')].join(' ');
};
const contents = (records: readonly LogRecord[]): readonly string[] => [...new Set(records.map(contentOf))].sort();

/** The same files in a data directory. */
async function expected(options: Pick<IngestOptions, 'format' | 'files'>): Promise<readonly LogRecord[]> {
  const data = mkdtempSync(join(folder, 'embedded-'));
  await ingestCommand({ data, ...options });
  const log = openReader(data);
  const copy = (record: LogRecord): LogRecord => ({
    ...record,
    key: Buffer.from(record.key ?? []),
    value: Buffer.from(record.value),
  });
  const records = log.topics().flatMap((topic) => [...log.read(topic, 0, 0, Infinity)].map(copy));
  await log.close();
  return records;
}

async function dayOf(consignments: number, seed: bigint): Promise<string> {
  const out = join(folder, `day-${seed}.ndjson`);
  await generateCommand({ consignments, seed, out });
  return out;
}

/** Of each topic, the records of each key in their order. */
function byKey(records: readonly LogRecord[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const record of records) {
    const place = `${record.topic} ${Buffer.from(record.key ?? []).toString('utf8')}`;
    const list = found.get(place) ?? [];
    found.set(place, [...list, contentOf(record)]);
  }
  return found;
}

it('says what to do where no brokers, or other schemas than expected are', async () => {
  expect(await onCluster({ timestamps: 'issued' })).toBe(2);
  expect(said.join('')).toContain('on kafka brokers give every record its time (LogAppendTime)');
  const other = join(folder, 'built-in.json');
  writeFileSync(other, pinnedText(builtInWriterSchemas()));
  expect(await onCluster({ schemas: other })).toBe(2);
  expect(said.join('')).toContain('expected the writer schemas in force, digest');
  expect(await onCluster({ brokers: '127.0.0.1:1' })).toBe(3);
  expect(said.join('')).toContain('no broker answers');
});

it('puts a day of events where its keys belong, each consignment in order, readable by the schemas in force', async () => {
  const files = [await dayOf(400, 1n)];
  expect(await onCluster({ files, schemas: cluster.pinned })).toBe(0);
  const records = await news();
  const embedded = await expected({ format: 'events', files });
  expect(records).toHaveLength(embedded.length);
  expect(byKey(records)).toEqual(byKey(embedded));
  expect(new Set(records.map(({ partition }) => partition)).size).toBe(3);
  const decode = makeDecode(cluster.schemas, sha256);
  for (const record of records) {
    expect(record.partition).toBe(partitionOf(record.key ?? Buffer.alloc(0), 3));
    expect(Math.abs(record.appendTime - Date.now())).toBeLessThan(120_000);
    const arrival = decode(record);
    expect(arrival.accepted && arrival.reference).toBe(Buffer.from(record.key ?? []).toString('utf8'));
  }
});

it('gives real declarations the references and numbers they have in a data directory, and the same ones again', async () => {
  const options = { format: 'wco-dm', files: [SAMPLES] } as const;
  const code = await onCluster(options);
  const first = await news();
  const embedded = await expected(options);
  expect(code).toBe(0);
  expect(first).toHaveLength(embedded.length);
  expect(byKey(first)).toEqual(byKey(embedded));
  expect(await onCluster(options)).toBe(0);
  const again = await news();
  expect(again).toHaveLength(first.length);
  expect(contents(again)).toEqual(contents(first));
});

it('appends what it cannot read raw, under its digest, with the reason', async () => {
  const file = join(folder, 'broken.ndjson');
  writeFileSync(file, 'no event\n');
  expect(await onCluster({ files: [file] })).toBe(1);
  const [record, ...rest] = await news();
  expect(rest).toEqual([]);
  expect(Buffer.from(record?.key ?? []).toString()).toMatch(/^RAW:[0-9a-f]{64}$/);
  expect(record?.headers.map(({ key, value }) => [key, Buffer.from(value).toString()])).toEqual([
    ['tidewaiter-refused', 'NOT_JSON'],
  ]);
});

it('does not take the memory of another log, nor one that another process works with', async () => {
  const data = join(folder, 'other-log');
  await openAppender(data).close();
  expect(await onCluster({ data })).toBe(2);
  expect(said.join('')).toContain('found an embedded log');
});

it('that is asked to stop finishes what is in flight and says how far it came', async () => {
  const files = [await dayOf(3_000, 5n)];
  const before = total(await inputCounts(cluster.brokers));
  const running = onCluster({ files });
  await untilMoreThan(before);
  process.emit('SIGTERM');
  expect(await running).toBe(3);
  const records = await news();
  expect(said.join('')).toMatch(new RegExp(`ingest: ${records.length} documents .* 0 refused`));
  expect(said.join('')).toContain(`interrupted in ${files[0]}: what follows there is not in the log`);
});

it('loses nothing when it is killed half-way and run again', async () => {
  const files = [await dayOf(6_000, 2n)];
  const data = join(folder, 'killed');
  const before = total(await inputCounts(cluster.brokers));
  const where = ['--runtime', 'kafka', '--brokers', cluster.brokers, '--data', data];
  const { running: child } = startTidewaiter('ingest', ...where, '--format', 'events', ...files);
  const ended = once(child, 'exit');
  await untilMoreThan(before);
  child.kill('SIGKILL');
  await ended;
  const all = await expected({ format: 'events', files });
  const half = total(await inputCounts(cluster.brokers)) - before;
  expect(half).toBeLessThan(all.length);
  expect(await onCluster({ data, files })).toBe(0);
  expect(contents(await news())).toEqual(contents(all));
});

it('goes on where a broker is killed and comes back', async () => {
  const files = [await dayOf(6_000, 3n)];
  const [broker] = cluster.harness.brokers;
  const before = total(await inputCounts(cluster.brokers));
  const running = onCluster({ files, retryFor: 60_000 });
  await untilMoreThan(before);
  await broker?.kill();
  await broker?.start();
  expect(await running).toBe(0);
  expect(contents(await news())).toEqual(contents(await expected({ format: 'events', files })));
});

it('that finds no broker any more says by file and line what is not in the log', async () => {
  const files = [await dayOf(3_000, 4n)];
  const [broker] = cluster.harness.brokers;
  const before = total(await inputCounts(cluster.brokers));
  const running = onCluster({ files, retryFor: 1 });
  await untilMoreThan(before);
  await broker?.kill();
  expect(await running).toBe(3);
  expect(said.join('')).toMatch(/not known to be in the log: .*day-4\.ndjson:\d+/);
  expect(said.join('')).toMatch(/nothing after .*day-4\.ndjson:\d+ is; once the log takes it, read all again/);
});

async function untilMoreThan(count: number): Promise<void> {
  const until = performance.now() + 30_000;
  while (total(await inputCounts(cluster.brokers)) <= count && performance.now() < until) await sleep(5);
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
