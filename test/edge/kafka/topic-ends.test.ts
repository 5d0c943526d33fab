/** Where a topic ends, also from a client that has only just heard of it. */
import type { Admin } from 'kafkajs';
import { endsOfTopics, partitionEnds } from '../../../src/edge/kafka/topic-ends';

/** kafkajs as it is where a refresh of its metadata began before it was asked for the topic, so many times in a row. */
function forgetful(times: number): Admin {
  let left = times;
  const fetchTopicOffsets: Admin['fetchTopicOffsets'] = async () => {
    const high: { partitions: Awaited<ReturnType<Admin['fetchTopicOffsets']>> }[] = [];
    const known = [{ partition: 0, offset: '7', high: '7', low: '2' }];
    if (left-- <= 0) high.push({ partitions: known });
    const { partitions } = high.pop() as (typeof high)[number];
    return partitions;
  };
  return { fetchTopicOffsets } as Partial<Admin> as Admin;
}

it('is asked for again where the client does not know its partitions yet', async () => {
  expect(await endsOfTopics(forgetful(1), ['orders'])).toEqual(new Map([['orders', [{ low: 2, end: 7 }]]]));
  expect(await partitionEnds(forgetful(2), 'orders', 0)).toEqual({ low: 2, end: 7 });
});

it('that stays unknown is a fault that may pass, and no bug', async () => {
  const asked = partitionEnds(forgetful(100), 'orders', 0);
  await expect(asked).rejects.toMatchObject({ name: 'Fault', retriable: true });
  await expect(asked).rejects.toThrow('asking where topic orders ends: the client does not know its partitions yet');
});

it('a partition that is not there is one for good', async () => {
  const asked = partitionEnds(forgetful(0), 'orders', 3);
  await expect(asked).rejects.toMatchObject({
    name: 'Fault',
    retriable: false,
    message: 'topic orders has no partition 3',
  });
});
