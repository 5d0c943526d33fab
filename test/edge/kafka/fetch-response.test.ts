/** Records of a fetch: as kafkajs reads them where it is right, and as Kafka means them where it is not. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Kafka } from 'kafkajs';
import type { ClientBroker } from '../../../src/edge/kafka/client-cluster';
import { decodeFetch, recordsOf } from '../../../src/edge/kafka/fetch-response';
import type { FetchAnswer } from '../../../src/edge/kafka/fetch-response';
import { fetchingItself } from '../../../src/edge/kafka/fetching-itself';
import { answerOf } from '../../../src/edge/kafka/large-answer';
import { writeBatch, batchBytes } from '../../../src/edge/kafka/record-batch';
import type { BatchRecord } from '../../../src/edge/kafka/record-batch';
import type { LogRecord } from '../../../src/edge/ports';

interface TheirBatch {
  readonly messages: readonly Theirs[];
  firstOffset(): string | null;
  lastOffset(): string;
  isEmpty(): boolean;
  isEmptyDueToFiltering(): boolean;
}
interface Theirs {
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly timestamp: string;
  readonly offset: string;
  readonly headers: Readonly<Record<string, Buffer>>;
}
type Partition = FetchAnswer['responses'][number]['partitions'][number];
const Batch =
  jest.requireActual<new (topic: string, fetchedOffset: string, of: unknown) => TheirBatch>(
    'kafkajs/src/consumer/batch',
  );
const response = jest.requireActual<{ readonly decode: (answer: Buffer) => Promise<FetchAnswer> }>(
  'kafkajs/src/protocol/requests/fetch/v11/response',
);

const TOPIC = 'orders';
const APPEND_TIME = 8;
const CONTROL = 32;
const HEAD_BYTES = 61;
const COMMITTED = Buffer.from([0, 0, 0, 1]);
const ABORTED = Buffer.from([0, 0, 0, 0]);

interface Written {
  readonly records: readonly BatchRecord[];
  readonly offset: number;
  readonly producerId: number;
  /** Beside the codec; by default it is in a transaction. */
  readonly flags?: number;
  readonly timestampMs?: number;
}

/** A batch as a broker stores it, at its place in the log. */
function batch({ records, offset, producerId, flags = 16, timestampMs = 0 }: Written): Buffer {
  const bytes = Buffer.alloc(batchBytes(records));
  const head = { producerId: String(producerId), producerEpoch: 0, firstSequence: 0, timestampMs };
  writeBatch(bytes, 0, head, records);
  bytes.writeBigInt64BE(BigInt(offset), 0);
  bytes.writeInt16BE(flags, 21);
  return bytes;
}

function zipped(plain: Buffer): Buffer {
  const bytes = Buffer.concat([plain.subarray(0, HEAD_BYTES), gzipSync(plain.subarray(HEAD_BYTES))]);
  bytes.writeInt32BE(bytes.length - 12, 8);
  bytes.writeInt16BE(bytes.readInt16BE(21) | 1, 21);
  return bytes;
}

interface Aborted {
  readonly producerId: number;
  readonly firstOffset: number;
}

/** What a broker answers with for one partition. */
function answer(batches: readonly Buffer[], aborted: readonly Aborted[] = [], end = 1_000): Buffer {
  const records = Buffer.concat(batches);
  const bytes = Buffer.alloc(200 + 16 * aborted.length + records.length);
  let at = bytes.writeInt32BE(0, 0);
  at = bytes.writeInt16BE(0, at);
  at = bytes.writeInt32BE(7, at);
  at = bytes.writeInt32BE(1, at);
  at = bytes.writeInt16BE(TOPIC.length, at);
  at += bytes.write(TOPIC, at);
  at = bytes.writeInt32BE(1, at);
  at = bytes.writeInt32BE(3, at);
  at = bytes.writeInt16BE(0, at);
  for (const offset of [end, end, 0]) at = bytes.writeBigInt64BE(BigInt(offset), at);
  at = bytes.writeInt32BE(aborted.length, at);
  for (const { producerId, firstOffset } of aborted) {
    at = bytes.writeBigInt64BE(BigInt(producerId), at);
    at = bytes.writeBigInt64BE(BigInt(firstOffset), at);
  }
  at = bytes.writeInt32BE(-1, at);
  at = bytes.writeInt32BE(records.length, at);
  at += records.copy(bytes, at);
  return bytes.subarray(0, at);
}

function partitionOf({ responses }: FetchAnswer): Partition {
  const [partition] = responses[0]?.partitions ?? [];
  if (partition === undefined) throw new Error('one partition was asked for');
  return partition;
}

/** What a consumer of kafkajs hands to its callback. */
function batchOf(bytes: Buffer, fetchedOffset = 0): TheirBatch {
  return new Batch(TOPIC, String(fetchedOffset), partitionOf(decodeFetch(answerOf(bytes))));
}

const recordsIn = (bytes: Buffer, fetchedOffset = 0): readonly LogRecord[] => {
  const ours = batchOf(bytes, fetchedOffset);
  return ours.isEmpty() ? [] : [...recordsOf(ours as unknown as Parameters<typeof recordsOf>[0])];
};

const plain = ({ offset, appendTime, key, headers, value }: LogRecord): object => {
  const texts = headers.map(({ key: name, value: of }) => [name, Buffer.from(of).toString('hex')]);
  return [offset, appendTime, key && Buffer.from(key).toString('hex'), texts, Buffer.from(value).toString('hex')];
};
const theirPlain = ({ offset, timestamp, key, headers, value }: Theirs): object => {
  const texts = Object.entries(headers).map(([name, of]) => [name, of.toString('hex')]);
  return [Number(offset), Number(timestamp), key?.toString('hex') ?? null, texts, value?.toString('hex') ?? ''];
};

const someBytes = fc.uint8Array({ maxLength: 200 });
const someHeaders = fc.uniqueArray(
  fc.record({ key: fc.stringMatching(/^[a-m]{1,9}$/), value: someBytes }),
  { selector: ({ key }) => key, maxLength: 3 }, // prettier-ignore
);
const someRecords = fc.array(fc.record({ key: someBytes, value: someBytes, headers: someHeaders }), {
  minLength: 1,
  maxLength: 150,
});

it('reads what kafkajs reads, packed or not, with either kind of time', async () => {
  const someBatch = fc.record({
    records: someRecords,
    gap: fc.nat(3),
    isZipped: fc.boolean(),
    flags: fc.constantFrom(0, APPEND_TIME, 16, 16 | APPEND_TIME),
    timestampMs: fc.nat({ max: 2 ** 42 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(someBatch, { maxLength: 4 }), fc.nat(40), async (batches, cut) => {
      let offset = 0;
      const stored = batches.map(({ gap, isZipped, ...rest }) => {
        const bytes = batch({ ...rest, offset: (offset += gap), producerId: 5 });
        offset += rest.records.length;
        return isZipped ? zipped(bytes) : bytes;
      });
      // A broker cuts the last one where it has given as many bytes as it was asked for.
      const last = stored.pop();
      const bytes = answer([...stored, ...(last === undefined ? [] : [last.subarray(0, last.length - cut)])]);
      const theirs = new Batch(TOPIC, '0', partitionOf(await response.decode(bytes)));
      const ours = batchOf(bytes);
      expect(recordsIn(bytes).map(plain)).toEqual(theirs.messages.map(theirPlain));
      expect([ours.isEmpty(), ours.lastOffset()]).toEqual([theirs.isEmpty(), theirs.lastOffset()]);
      expect(recordsIn(bytes).every(({ topic, partition }) => topic === TOPIC && partition === 3)).toBe(true);
    }),
  );
});

const record = (value: string, key = 'k'): BatchRecord => {
  return { key: Buffer.from(key), value: Buffer.from(value), headers: [] };
};
const control = (offset: number, producerId: number, type: Buffer): Buffer =>
  batch({ records: [{ key: type, value: Buffer.alloc(6), headers: [] }], offset, producerId, flags: 16 | CONTROL });
const values = (records: readonly LogRecord[]): string[] => records.map(({ value }) => Buffer.from(value).toString());

/** What producers did, one after another in the log: some records, or the end of what they had open. */
const someLog = fc.array(
  fc.record({ producerId: fc.nat(3), end: fc.constantFrom(null, null, ABORTED, COMMITTED), count: fc.integer({ min: 1, max: 3 }) }),
  { maxLength: 25 },
); // prettier-ignore

it('delivers what was committed alone, from wherever it was fetched', () => {
  fc.assert(
    fc.property(someLog, fc.nat(24), (log, skipped) => {
      const stored: { readonly bytes: Buffer; readonly offset: number; readonly last: number }[] = [];
      const open = new Map<number, { readonly firstOffset: number; readonly values: string[] }>();
      const committed = new Map<string, number>();
      const aborted: (Aborted & { readonly end: number })[] = [];
      let offset = 0;
      const ended = (producerId: number, end: Buffer): void => {
        const transaction = open.get(producerId);
        if (transaction === undefined) return;
        open.delete(producerId);
        stored.push({ bytes: control(offset, producerId, end), offset, last: offset });
        if (end === ABORTED) aborted.push({ producerId, firstOffset: transaction.firstOffset, end: offset });
        else for (const value of transaction.values) committed.set(value, Number(value));
        offset++;
      };
      for (const { producerId, end, count } of log) {
        if (end !== null) {
          ended(producerId, end);
          continue;
        }
        const transaction = open.get(producerId) ?? { firstOffset: offset, values: [] };
        open.set(producerId, transaction);
        const records = Array.from({ length: count }, (_, index) => record(String(offset + index)));
        transaction.values.push(...values(records as unknown as LogRecord[]));
        stored.push({ bytes: batch({ records, offset, producerId }), offset, last: offset + count - 1 });
        offset += count;
      }
      for (const producerId of [...open.keys()]) ended(producerId, COMMITTED);
      const fetched = stored.slice(skipped);
      const from = fetched[0]?.offset ?? offset;
      const bytes = answer(
        fetched.map((one) => one.bytes),
        aborted.filter(({ end }) => end >= from),
        offset,
      );
      const expected = [...committed].filter(([, at]) => at >= from).map(([value]) => value);
      const inOrder = expected.sort((a, b) => Number(a) - Number(b));
      expect(values(recordsIn(bytes, from))).toEqual(inOrder);
      const ours = batchOf(bytes, from);
      if (fetched.length === 0) return;
      expect(ours.lastOffset()).toBe(String(offset - 1));
      expect(ours.isEmptyDueToFiltering()).toBe(inOrder.length === 0);
      if (inOrder.length === 0) expect(ours.firstOffset()).toBe(String(from));
    }),
  );
});

it('does not take for committed what two producers have aborted and had begun before what was fetched', () => {
  const aborted = [{ producerId: 1, firstOffset: 0 }, { producerId: 2, firstOffset: 1 }]; // prettier-ignore
  const batches = [
    batch({ records: [record('never')], offset: 10, producerId: 2 }),
    control(11, 2, ABORTED),
    control(12, 1, ABORTED),
    batch({ records: [record('once')], offset: 13, producerId: 2 }),
    control(14, 2, COMMITTED),
  ];
  expect(values(recordsIn(answer(batches, aborted), 10))).toEqual(['once']);
});

it('takes no key of a sender for the end of a transaction', () => {
  const poison = { ...record('poison'), key: ABORTED };
  const batches = [
    batch({ records: [record('a'), poison, record('b')], offset: 0, producerId: 1 }),
    control(3, 1, ABORTED),
  ];
  expect(recordsIn(answer(batches, [{ producerId: 1, firstOffset: 0 }]))).toEqual([]);
});

it('keeps headers as they stand, whatever their names are', () => {
  const names = ['b', '__proto__', '2', 'constructor', 'b', '1', ''];
  const headers = names.map((key, index) => ({ key, value: Buffer.from([index]) }));
  const [read] = recordsIn(answer([batch({ records: [{ ...record('v'), headers }], offset: 0, producerId: 1 })]));
  expect(read?.headers.map(({ key, value }) => [key, value[0]])).toEqual(names.map((key, index) => [key, index]));
});

describe('a batch that is none', () => {
  const whole = batch({ records: [record('value'), record('other')], offset: 0, producerId: 1 });

  it('is refused or read as something, and never reaches beyond its end', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, isZipped) => {
        const bytes = isZipped ? zipped(whole) : Buffer.from(whole);
        if (at >= bytes.length) return;
        bytes[at] = byte;
        try {
          for (const { value, key } of recordsIn(answer([bytes])))
            expect(value.length + (key?.length ?? 0)).toBeLessThan(100);
        } catch (error) {
          expect(error).toMatchObject({ name: 'KafkaJSNonRetriableError' });
          expect(String(error)).toMatch(/orders\/3: expected .*, found/);
        }
      }),
    );
  });

  it.each([
    ['of another message format', 16, 1, /expected message format 2, found 1/],
    ['packed by a codec that we do not know', 22, 4, /expected records as they are or as gzip, found codec 4/],
    ['of more records than it has bytes for', 57, 0x40, /expected \d+ records, found fewer/],
    ['called gzip', 22, 1, /expected gzip of at most \d+ bytes/],
  ])('is refused where it is %s', (_, at, byte, says) => {
    const bytes = Buffer.from(whole);
    bytes[at] = byte;
    expect(() => recordsIn(answer([bytes]))).toThrow(says);
  });

  it('is left for the next fetch where it is cut off', () => {
    expect(batchOf(answer([whole.subarray(0, -1)])).isEmptyDueToFiltering()).toBe(false);
    expect(recordsIn(answer([whole, whole.subarray(0, 70)]))).toHaveLength(2);
  });

  it('tells where it went to where all of its records were compacted away', () => {
    const empty = batch({ records: [], offset: 40, producerId: 1 });
    empty.writeInt32BE(9, 23);
    const ours = batchOf(answer([empty]), 40);
    expect([ours.isEmptyDueToFiltering(), ours.firstOffset(), ours.lastOffset()]).toEqual([true, '40', '49']);
  });
});

it('refuses an answer that is cut off', () => {
  const bytes = answer([batch({ records: [record('value')], offset: 0, producerId: 1 })]);
  for (let length = 0; length < bytes.length; length++)
    expect(() => decodeFetch(answerOf(bytes.subarray(0, length)))).toThrow();
});

describe('a client whose fetches are read here', () => {
  const FETCH = 1;
  const clientOf = (apiVersion: number): Kafka => {
    const theirs = { request: { apiVersion }, response: { decode: () => 'theirs', parse: (of: unknown) => of } };
    const broker = { lookupRequest: () => () => theirs } as unknown as ClientBroker;
    const create = (): object => ({ findBroker: async () => broker });
    return { [Symbol('private:Kafka:createCluster')]: create } as unknown as Kafka;
  };
  interface Made {
    readonly response: { readonly decode: (bytes: Buffer) => Promise<unknown> };
  }
  const madeBy = async (kafka: Kafka, apiKey: number): Promise<Made> => {
    const client = fetchingItself(kafka) as Kafka &
      Record<symbol, (of: object) => { findBroker(of: object): Promise<ClientBroker> }>;
    const [name] = Object.getOwnPropertySymbols(client);
    const broker = await client[name as symbol]?.({}).findBroker({ nodeId: '1' });
    const make = broker?.lookupRequest(apiKey, {}) as unknown as (options: object) => Made;
    return make({});
  };

  it('has its fetches decoded by us, and nothing else', async () => {
    const bytes = answer([batch({ records: [record('value')], offset: 4, producerId: 1 })]);
    const fetched = (await (await madeBy(clientOf(11), FETCH)).response.decode(bytes)) as FetchAnswer;
    expect(partitionOf(fetched)).toMatchObject({ partition: 3, errorCode: 0, highWatermark: '1000' });
    expect((await madeBy(clientOf(11), FETCH + 1)).response.decode(bytes)).toBe('theirs');
  });

  it('refuses brokers that are too old to be asked so', async () => {
    await expect(madeBy(clientOf(10), FETCH)).rejects.toThrow(/Kafka 2.3 or newer/);
  });
});
