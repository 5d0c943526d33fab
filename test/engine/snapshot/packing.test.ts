/** What is packed comes out again byte for byte; what was cut, changed, lost or mixed up is never taken for it. */
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { compareText } from '../../../src/core/kernel/compare-text';
import { DamagedSnapshot } from '../../../src/edge/snapshot/damaged-snapshot';
import { readSnapshotRecord } from '../../../src/edge/snapshot/snapshot-record';
import { CHUNK_BYTES, chunksOf } from '../../../src/edge/snapshot/state-frames';
import type { FrozenState, StoredState } from '../../../src/edge/stored-state';
import { findSnapshots } from '../../../src/engine/snapshot/find-snapshots';
import type { FoundSnapshot } from '../../../src/engine/snapshot/find-snapshots';
import { readSnapshot } from '../../../src/engine/snapshot/read-snapshot';
import { takeSnapshot } from '../../../src/engine/snapshot/take-snapshot';
import { all, memoryTopic } from './support/memory-topic';
import type { MemoryTopic } from './support/memory-topic';

const logId = '0a'.repeat(16);
const NEVER = new AbortController().signal;

function frozen(states: readonly StoredState[], seq = 7, log = logId): FrozenState {
  const mark = { logId: log, seq, hash: Buffer.alloc(32, seq), offset: seq + 1 };
  return { mark, count: states.length, states: () => states, close: () => undefined };
}

async function taken(topic: MemoryTopic, states: FrozenState, previous = -1, signal = NEVER) {
  const { partition, writer } = topic;
  return takeSnapshot({ partition, frozen: states, previous }, writer, () => undefined, signal);
}

async function found(topic: MemoryTopic): Promise<FoundSnapshot[]> {
  const snapshots: FoundSnapshot[] = [];
  for await (const one of findSnapshots(topic, logId)) snapshots.push(one);
  return snapshots;
}

async function newestOf(topic: MemoryTopic): Promise<readonly StoredState[]> {
  const [newest] = await found(topic);
  if (newest === undefined) throw new Error('there is no snapshot');
  return all(readSnapshot(topic, newest));
}

const plain = (states: readonly StoredState[]) =>
  states.map(({ reference, bytes }) => [reference, Buffer.from(bytes).toString('hex')]);

const anyStates = fc
  .uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 60 })
  .chain((references) =>
    fc.tuple(...[...references].sort(compareText).map((reference) =>
      fc
        .oneof({ weight: 9, arbitrary: fc.uint8Array({ maxLength: 300 }) }, { weight: 1, arbitrary: large })
        .map((bytes): StoredState => ({ reference, bytes: Buffer.from(bytes) })),
    )),
  ); // prettier-ignore
const large = fc.integer({ min: 1, max: 3 * CHUNK_BYTES }).map((length) => new Uint8Array(length).fill(length));

/** Three chunks that cannot be compressed. */
const states = Array.from({ length: 300 }, (_, index): StoredState => {
  return { reference: `ORD:P:${1000 + index}`, bytes: randomBytes(2_000) };
});

/** The same bytes but for one bit. */
function flipped(bytes: Buffer, bit: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

/** Where what is packed begins in a record. */
function packedAt(record: Buffer): number {
  return record.length - (readSnapshotRecord(record)?.packed.length ?? 0);
}

it('any states come out as they went in, and give the same digest again', async () => {
  await fc.assert(
    fc.asyncProperty(anyStates, async (some) => {
      const topic = memoryTopic();
      const first = await taken(topic, frozen(some));
      expect(plain(await newestOf(topic))).toEqual(plain(some));
      const again = await taken(memoryTopic(), frozen(some));
      expect(again?.digest).toEqual(first?.digest);
    }),
    { numRuns: 60 },
  );
});

it('no chunk is larger than brokers take, and each is as long as the others', async () => {
  const chunks = [...chunksOf(states)];
  expect(chunks).toHaveLength(3);
  expect(chunks.slice(0, -1).map(({ bytes }) => bytes.length)).toEqual([CHUNK_BYTES, CHUNK_BYTES]);
  const topic = memoryTopic();
  await taken(topic, frozen(states));
  for (let offset = 0; offset < topic.size(); offset++) expect(topic.valueAt(offset).length).toBeLessThan(300_000);
});

describe('a snapshot is refused', () => {
  let topic = memoryTopic();
  beforeEach(async () => {
    topic = memoryTopic();
    await taken(topic, frozen(states));
  });
  const refused = async (): Promise<void> => {
    await expect(newestOf(topic)).rejects.toThrow(DamagedSnapshot);
  };

  it.each([0, 1, 2])('when chunk %d is cut', async (offset) => {
    topic.change(offset, topic.valueAt(offset).subarray(0, -1));
    await refused();
  });

  it.each([0, 1, 2])('when a bit in the middle of chunk %d is another', async (offset) => {
    topic.change(offset, flipped(topic.valueAt(offset), 8 * (topic.valueAt(offset).length >> 1)));
    await refused();
  });

  it('or taken for what it was, whichever bit of its chunks is another', async () => {
    let refusals = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 }), fc.nat(), async (offset, at) => {
        const before = topic.valueAt(offset);
        topic.change(offset, flipped(before, at % (before.length * 8)));
        // A few bits mean nothing: of the window the compressor names, of what fills its last byte.
        try {
          expect(plain(await newestOf(topic))).toEqual(plain(states));
        } catch (error) {
          expect(error).toBeInstanceOf(DamagedSnapshot);
          refusals++;
        } finally {
          topic.change(offset, before);
        }
      }),
      // The first is one of those bits.
      { numRuns: 60, examples: [[0, 8 * packedAt(topic.valueAt(0)) + 1]] },
    );
    expect(refusals).toBeGreaterThan(40);
  });

  it('when a chunk is missing', async () => {
    topic.remove(1);
    await refused();
  });

  it('when retention has begun to take it', async () => {
    topic.retain(1);
    await refused();
  });

  it('when chunks have changed places', async () => {
    const [first, second] = [topic.valueAt(0), topic.valueAt(1)];
    topic.change(0, second);
    topic.change(1, first);
    await refused();
  });

  it('when a chunk is that of another snapshot', async () => {
    const other = memoryTopic();
    await taken(other, frozen(states.map(({ reference }) => ({ reference, bytes: randomBytes(2_000) }))));
    topic.change(1, other.valueAt(1));
    await refused();
  });

  it.each([
    ['states', (header: Record<string, unknown>) => ({ ...header, states: 299 })],
    ['seq', (header: Record<string, unknown>) => ({ ...header, seq: 8 })],
    ['hash', (header: Record<string, unknown>) => ({ ...header, hash: 'ab'.repeat(32) })],
    ['number of chunks', (header: Record<string, unknown>) => ({ ...header, chunks: 2 })],
    ['bytes', (header: Record<string, unknown>) => ({ ...header, bytes: 1 })],
  ])('when its manifest states another %s', async (_, change) => {
    const manifest = topic.valueAt(3);
    const end = 8 + manifest.readUInt32BE(4);
    const json = Buffer.from(
      JSON.stringify(change(JSON.parse(manifest.toString('utf8', 8, end)) as Record<string, unknown>)),
    );
    const length = Buffer.alloc(4);
    length.writeUInt32BE(json.length);
    topic.change(3, Buffer.concat([manifest.subarray(0, 4), length, json, manifest.subarray(end)]));
    await refused();
  });
});

describe('snapshots are found', () => {
  it('newest first, past one that was abandoned and what others wrote between', async () => {
    const topic = memoryTopic();
    const first = await taken(topic, frozen(states, 7));
    const second = await taken(topic, frozen(states, 9), first?.offset);
    topic.put(randomBytes(100));
    const stop = new AbortController();
    const writer = { ...topic.writer, append: async (record: Parameters<typeof topic.writer.append>[0]) => {
      if (topic.size() > 9) stop.abort();
      return topic.writer.append(record);
    } }; // prettier-ignore
    const what = { partition: 0, frozen: frozen(states, 11), previous: second?.offset ?? -1 };
    expect(await takeSnapshot(what, writer, () => undefined, stop.signal)).toBeUndefined();
    topic.put(Buffer.alloc(0));
    expect((await found(topic)).map(({ header }) => header.seq)).toEqual([9, 7]);
  });

  it('of this log and task only', async () => {
    const topic = memoryTopic();
    await taken(topic, frozen(states, 7, 'ff'.repeat(16)));
    await taken({ ...topic, partition: 1 }, frozen(states, 7));
    expect(await found(topic)).toEqual([]);
    await taken(topic, frozen([], 8));
    expect(plain(await newestOf(topic))).toEqual([]);
  });

  it('whole where chunks of another worker stand between theirs', async () => {
    const topic = memoryTopic();
    await Promise.all([taken(topic, frozen(states)), taken(topic, frozen(states.slice(5), 6))]);
    expect(topic.size()).toBe(8);
    const [newest] = await found(topic);
    expect(await newestOf(topic)).toHaveLength(newest?.header.states ?? 0);
  });
});
