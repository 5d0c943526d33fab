/** Where several topics end: asked at once, and otherwise where that fails. */
import { KafkaJSConnectionError } from 'kafkajs';
import type { ClientCluster } from '../../../src/edge/kafka/client-cluster';
import { EndsAtOnce } from '../../../src/edge/kafka/ends-at-once';

function given(isOtherwise = true) {
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
  const topics = ['orders', 'payments'];
  const otherwise = async () => {
    calls.push('otherwise');
    return new Map(topics.map((topic) => [topic, [{ low: 1, end: 9 }]]));
  };
  return {
    calls,
    state,
    ends: new EndsAtOnce(cluster as unknown as ClientCluster, topics, isOtherwise ? otherwise : undefined),
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

it('what cannot be asked at once is asked otherwise, and the next look connects anew', async () => {
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
  expect(calls).toEqual(['disconnect', 'otherwise']);
});

it('what can only be asked at once says what is wrong, and may be asked again', async () => {
  const { state, ends } = given(false);
  state.failing = true;
  await expect(ends.ask()).rejects.toMatchObject({ name: 'Fault', retriable: true });
  state.failing = false;
  expect([...(await ends.ask()).keys()]).toEqual(['orders', 'payments']);
});
