/** Where several topics end: asked at once, and once more by the administrator where that fails. */
import type { Admin } from 'kafkajs';
import { KafkaJSConnectionError } from 'kafkajs';
import type { ClientCluster } from '../../../src/edge/kafka/client-cluster';
import { EndsAtOnce } from '../../../src/edge/kafka/ends-at-once';

function given() {
  const calls: string[] = [];
  const state = { failing: false, forgotten: '' };
  const cluster = {
    connect: async () => void calls.push('connect'),
    disconnect: async () => void calls.push('disconnect'),
    addMultipleTargetTopics: async () => undefined,
    refreshMetadata: async () => undefined,
    refreshMetadataIfNecessary: async () => undefined,
    findTopicPartitionMetadata: (topic: string) =>
      topic === state.forgotten ? [] : [{ partitionId: 1 }, { partitionId: 0 }],
    fetchTopicsOffset: async (
      topics: { topic: string; fromBeginning: boolean; partitions: { partition: number }[] }[],
    ) => {
      calls.push(
        `${topics[0]?.fromBeginning === true ? 'begins' : 'ends'} of ${topics.map(({ topic }) => topic).join()}`,
      );
      if (state.failing) throw new KafkaJSConnectionError('no');
      return topics.map(({ topic, fromBeginning, partitions }) => ({
        topic,
        partitions: partitions.map(({ partition }) => ({
          partition,
          offset: String(partition + (fromBeginning ? 2 : 7)),
        })),
      }));
    },
  };
  const admin = {
    fetchTopicOffsets: async (topic: string) => {
      calls.push(`admin ${topic}`);
      return [{ partition: 0, offset: '9', low: '1', high: '9' }];
    },
  };
  const topics = ['orders', 'payments'];
  return {
    calls,
    state,
    ends: new EndsAtOnce(cluster as unknown as ClientCluster, admin as unknown as Admin, topics),
  };
}

const BOTH = [
  { low: 2, end: 7 },
  { low: 3, end: 8 },
];

it('all topics are asked for in one request; where they begin only now and then', async () => {
  const { calls, ends } = given();
  expect(await ends.ask()).toEqual(new Map(['orders', 'payments'].map((topic) => [topic, BOTH])));
  expect(await ends.ask()).toEqual(new Map(['orders', 'payments'].map((topic) => [topic, BOTH])));
  expect(calls).toEqual(['connect', 'begins of orders,payments', 'ends of orders,payments', 'ends of orders,payments']);
});

it('what cannot be asked at once the administrator asks, and the next look connects anew', async () => {
  const { calls, state, ends } = given();
  await ends.ask();
  state.failing = true;
  const found = await ends.ask();
  expect([...found]).toEqual(['orders', 'payments'].map((topic) => [topic, [{ low: 1, end: 9 }]]));
  state.failing = false;
  calls.length = 0;
  await ends.ask();
  await ends.close();
  expect(calls).toEqual(['connect', 'ends of orders,payments', 'disconnect']);
});

it('a topic that the client has forgotten is not taken for one without partitions', async () => {
  const { state, ends } = given();
  state.forgotten = 'payments';
  expect([...(await ends.ask())]).toEqual(['orders', 'payments'].map((topic) => [topic, [{ low: 1, end: 9 }]]));
});

it('what is closed does not connect again for a look that comes late', async () => {
  const { calls, ends } = given();
  await ends.close();
  await ends.ask();
  expect(calls).toEqual(['disconnect', 'admin orders', 'admin payments']);
});
