/** What kafkajs makes of a cluster that has just come back is no bug of ours: it is asked again. */
import type { Admin } from 'kafkajs';
import { Kafka, logLevel } from 'kafkajs';
import { partitionEnds, topicEnds } from '../../../src/edge/kafka/topic-ends';

const createAdmin = jest.requireActual<(parts: object) => Admin>('kafkajs/src/admin');
const logger = new Kafka({ brokers: ['127.0.0.1:1'], logLevel: logLevel.NOTHING }).logger();

/** kafkajs' own administrator, over what it knows of the cluster; the topic is unknown to it so many times. */
function adminOf(partitions: readonly { readonly partitionId: number }[], forgets = 0): Admin {
  const offsets = partitions.map(({ partitionId }) => ({ partition: partitionId, offset: '7' }));
  let left = forgets;
  let known: typeof partitions = [];
  return createAdmin({
    logger,
    instrumentationEmitter: undefined,
    retry: { retries: 0 },
    cluster: {
      addTargetTopic: async () => undefined,
      refreshMetadataIfNecessary: async () => undefined,
      findTopicPartitionMetadata: () => (known = left-- > 0 ? [] : partitions),
      fetchTopicsOffset: async () => (known.length === 0 ? [] : [{ topic: 'orders', partitions: offsets }]),
    },
  });
}

it('ends are told by partition', async () => {
  expect(await topicEnds(adminOf([{ partitionId: 1 }, { partitionId: 0 }]), 'orders')).toEqual([
    { low: 7, end: 7 },
    { low: 7, end: 7 },
  ]);
});

it('a topic that a look at another one made kafkajs forget is a fault that may pass', async () => {
  await expect(topicEnds(adminOf([]), 'orders')).rejects.toMatchObject({ name: 'Fault', retriable: true });
});

it('once or twice forgotten it is asked for again at once', async () => {
  expect(await topicEnds(adminOf([{ partitionId: 0 }], 2), 'orders')).toEqual([{ low: 7, end: 7 }]);
});

it('a partition that is not there is a fault for good', async () => {
  const asked = partitionEnds(adminOf([{ partitionId: 0 }]), 'orders', 3);
  await expect(asked).rejects.toMatchObject({ retriable: false, message: 'topic orders has no partition 3' });
});
