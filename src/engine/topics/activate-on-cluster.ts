/** Puts writer schemas in force on a cluster, by appending their activation to `policies`. */
import type { Kafka } from 'kafkajs';
import { hex } from '../../core/kernel/hex';
import { makeEncoder } from '../../edge/avro/encode';
import type { WriterSchemas } from '../../edge/avro/writer-schemas';
import { writePartition } from '../../edge/kafka/write-partition';
import { POLICIES_TOPIC } from '../../edge/topics';
import { schemasActivation } from '../activate';
import { policyTopicOnCluster } from './policy-topic-on-cluster';

/** The offset of the activation; undefined when the bundle was in force already. Rejects with a Fault. */
export async function activateSchemasOnCluster(kafka: Kafka, schemas: WriterSchemas): Promise<number | undefined> {
  const inForce = (await policyTopicOnCluster(kafka)).policies.schemas();
  if (inForce !== undefined && hex(inForce.schemas.digest) === hex(schemas.digest)) return undefined;
  const activation = schemasActivation(schemas);
  const value = Buffer.from(makeEncoder(schemas).policyActivation(activation));
  return writePartition(kafka, POLICIES_TOPIC, [{ key: activation.kind, value }]);
}
