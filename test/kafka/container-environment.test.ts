/** What a broker in a container is told: clients reach it from outside, the others inside, under the same settings. */
import { containerEnvironment } from './support/container-harness';

it('names settings as the image takes them, for one node of three', () => {
  const settings = { 'authorizer.class.name': 'an.Authorizer' };
  expect(containerEnvironment({ id: 2, port: 40_002 }, 3, 'an-id', settings)).toMatchObject({
    CLUSTER_ID: 'an-id',
    KAFKA_NODE_ID: '2',
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@kafka-1:9094,2@kafka-2:9094,3@kafka-3:9094',
    KAFKA_ADVERTISED_LISTENERS: 'PLAINTEXT://127.0.0.1:40002,INTERNAL://kafka-2:9093',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '3',
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '2',
    KAFKA_AUTHORIZER_CLASS_NAME: 'an.Authorizer',
  });
});
