/** Reading at random from a topic that grows: what was on its way when reading was begun elsewhere is no answer. */
import type { Admin } from 'kafkajs';
import { KafkaJSNonRetriableError } from 'kafkajs';
import { KafkaPartitionReader } from '../../../src/edge/kafka/partition-reader';
import { FakeConsumer } from './support/fake-consumer';
import { batchOf } from './support/fetched';

function readerOf(consumer: FakeConsumer): KafkaPartitionReader {
  const admin = {
    fetchTopicOffsets: async () => [{ partition: 0, offset: '1000', low: '0', high: '1000' }],
    deleteGroups: async () => [],
  } as unknown as Admin;
  return new KafkaPartitionReader({
    kafka: consumer.kafka,
    admin,
    topics: ['ledger'],
    partition: 0,
    groupPrefix: 'test',
  });
}

const joining = (): FakeConsumer => new FakeConsumer((consumer) => consumer.emit('GROUP_JOIN'));

async function offsetsOf(pieces: AsyncIterable<readonly { readonly offset: number }[]>): Promise<number[]> {
  const offsets: number[] = [];
  for await (const piece of pieces) offsets.push(...piece.map(({ offset }) => offset));
  return offsets;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it.each([
  ['records', batchOf(950, 960)],
  ['control records', batchOf(950, 951, [950, 951])],
])('%s from further on do not pass for what was asked for', async (_, late) => {
  const consumer = joining();
  const reader = readerOf(consumer);
  const before = offsetsOf(reader.read('ledger', 900, 902));
  await turn();
  await consumer.fetches('ledger', batchOf(900, 949));
  expect(await before).toEqual([900, 901]);
  const asked = offsetsOf(reader.read('ledger', 10, 12));
  await turn();
  await consumer.fetches('ledger', late);
  await consumer.fetches('ledger', batchOf(10, 20));
  expect(await asked).toEqual([10, 11]);
});

it('a client that gives up is a Fault for who reads', async () => {
  const consumer = joining();
  const asked = offsetsOf(readerOf(consumer).read('ledger', 0, 5));
  await turn();
  consumer.emit('CRASH', { restart: false, error: new KafkaJSNonRetriableError('not authorized') });
  await expect(asked).rejects.toMatchObject({ name: 'Fault', message: 'reading: not authorized' });
});

it.each([
  [0, 1_001, 'topic ledger/0 ends at 1000, but is needed up to 1001'],
  [-1, 5, 'topic ledger/0 begins at 0, but is needed from -1'],
])('what the topic has not, from %d to %d, is a Fault', async (from, to, message) => {
  await expect(offsetsOf(readerOf(joining()).read('ledger', from, to))).rejects.toThrow(message);
});
