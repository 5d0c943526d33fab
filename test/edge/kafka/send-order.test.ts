/** Which records go in one request, and which have to wait: few requests, and no document before its predecessor. */
import { wavesOf, type Wave } from '../../../src/edge/kafka/send-order';
import { partitionOf } from '../../../src/edge/murmur2';
import type { NewRecord } from '../../../src/edge/ports';

const record = (topic: string, key: string, bytes = 10): NewRecord => ({
  topic,
  key: Buffer.from(key),
  headers: [],
  value: Buffer.alloc(bytes),
});
const all = (records: readonly NewRecord[]): readonly number[] => [...records.keys()];
const shown = (waves: readonly Wave[]): readonly (readonly string[])[] =>
  waves.map((wave) => wave.flat().map(({ topic, places }) => `${topic} ${places.join(',')}`));

it('records of one topic and partition go together, topic by topic', () => {
  const records = [
    record('orders', 'a'),
    record('payments', 'a'),
    record('orders', 'b'),
    record('payments', 'b'),
    record('outcomes', 'a'),
  ];
  expect(shown(wavesOf(records, all(records), 1))).toEqual([['orders 0,2', 'payments 1,3', 'outcomes 4']]);
});

it('what would come before its predecessor waits for the next wave, and what follows it too', () => {
  const records = [record('payments', 'a'), record('orders', 'a'), record('orders', 'b'), record('payments', 'a')];
  expect(shown(wavesOf(records, all(records), 1))).toEqual([
    ['orders 2', 'payments 0'],
    ['orders 1', 'payments 3'],
  ]);
});

it('each partition has requests of its own, by the hash that Kafka has', () => {
  const keys = Array.from({ length: 40 }, (_, index) => `ORD:p:${index}`);
  const records = keys.map((key) => record('orders', key));
  const [wave = []] = wavesOf(records, all(records), 5);
  expect(wave).toHaveLength(5);
  for (const chunk of wave.flat())
    for (const place of chunk.places) expect(partitionOf(Buffer.from(keys[place] ?? ''), 5)).toBe(chunk.partition);
  expect(wave.flat().flatMap(({ places }) => places)).toHaveLength(40);
});

it('a request stays below a megabyte; a record that is larger goes alone', () => {
  const sizes = [400_000, 400_000, 400_000, 1_048_000, 10];
  const records = sizes.map((bytes, index) => record('orders', `k${index}`, bytes));
  expect(shown(wavesOf(records, all(records), 1))).toEqual([['orders 0,1', 'orders 2', 'orders 3', 'orders 4']]);
});

it('only what is asked for is sent', () => {
  const records = [record('orders', 'a'), record('orders', 'a'), record('orders', 'a')];
  expect(shown(wavesOf(records, [1, 2], 1))).toEqual([['orders 1,2']]);
  expect(wavesOf(records, [], 1)).toEqual([]);
});
