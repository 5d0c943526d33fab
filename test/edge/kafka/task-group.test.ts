/** The consumer group, over what kafkajs calls and when: a gap is told once, and is a Fault then. */
import { KafkaJSNonRetriableError } from 'kafkajs';
import type { PartitionAssigner } from 'kafkajs';
import { InputQueue } from '../../../src/edge/kafka/input-queue';
import { TaskGroup } from '../../../src/edge/kafka/task-group';
import { batchOf } from './support/fetched';
import { FakeConsumer } from './support/fake-consumer';

async function started(onRun = (consumer: FakeConsumer) => join(consumer)) {
  const consumer = new FakeConsumer(onRun);
  const queue = new InputQueue('orders', 0, { records: 100, bytes: 1e6 });
  const failures: unknown[] = [];
  const joined: (readonly number[])[] = [];
  const noted: string[] = [];
  const group = new TaskGroup(
    {
      kafka: consumer.kafka,
      groupId: 'ledger',
      inputs: ['orders'],
      everyones: 'policies',
      assigner: (() => undefined) as unknown as PartitionAssigner,
      sessionTimeoutMs: 3_000,
      note: { read: () => undefined, write: (memberId) => void noted.push(memberId), clear: () => void noted.push('') },
    },
    {
      joined: (partitions) => void joined.push(partitions),
      fetched: (_topic, _partition, batch) => {
        try {
          return queue.accept(batch);
        } catch (error) {
          failures.push(error);
          return true;
        }
      },
      skipped: (_topic, _partition, first, last) => queue.skip(first, last),
      expected: () => queue.expected,
      failed: (error) => void failures.push(error),
    },
  );
  await group.start();
  return { consumer, group, queue, failures, joined, noted };
}

const join = (consumer: FakeConsumer): void =>
  consumer.emit('GROUP_JOIN', { memberId: 'me', memberAssignment: { orders: [0], policies: [0] } });

it('starts when it has joined, and says which tasks it has', async () => {
  const { group, joined } = await started();
  expect([group.isMember(), joined]).toEqual([true, [[0]]]);
});

it('notes who it is until it has left', async () => {
  const { group, noted } = await started();
  expect(noted).toEqual(['me']);
  await group.stop();
  expect(noted).toEqual(['me', '']);
});

it('rejects where the client gives up', async () => {
  const error = new KafkaJSNonRetriableError('the session timeout is not allowed');
  const given = started((consumer) => consumer.emit('CRASH', { restart: false, error }));
  await expect(given).rejects.toThrow('joining group ledger: the session timeout is not allowed');
});

it('goes on behind what was fetched, and behind control records', async () => {
  const { consumer, queue } = await started();
  queue.restart(0);
  await consumer.fetches('orders', batchOf(0, 4, [4]));
  await consumer.fetches('orders', batchOf(5, 6, [5, 6]));
  expect([queue.expected, consumer.resolved, consumer.told]).toEqual([7, ['3'], []]);
});

it('seeks once where a batch begins too late, and fails where the next one does as well', async () => {
  const { consumer, queue, failures } = await started();
  queue.restart(2);
  await consumer.fetches('orders', batchOf(10, 12));
  expect([consumer.told, consumer.resolved, failures]).toEqual([['seek orders 2'], [], []]);
  await consumer.fetches('orders', batchOf(10, 12));
  expect(failures).toMatchObject([{ name: 'Fault', retriable: false }]);
  expect([queue.expected, queue.size()]).toEqual([2, 0]);
});

it('is no member while it rebalances or starts again', async () => {
  const { consumer, group } = await started();
  consumer.emit('REBALANCING');
  expect(group.isMember()).toBe(false);
  join(consumer);
  expect(group.isMember()).toBe(true);
  consumer.emit('CRASH', { restart: true });
  expect(group.isMember()).toBe(false);
});

it('a heartbeat that is waited for is the next one, or the end', async () => {
  const { consumer, group } = await started();
  consumer.emit('HEARTBEAT');
  const next = group.nextHeartbeat();
  consumer.emit('HEARTBEAT');
  await next;
  const last = group.nextHeartbeat();
  await group.stop();
  await last;
});
