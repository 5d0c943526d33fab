/** Puts writer schemas and policies in force on a cluster, by appending their activation to `policies`. */
import type { Kafka } from 'kafkajs';
import { hex } from '../../core/kernel/hex';
import { makeEncoder } from '../../edge/avro/encode';
import type { PolicyActivation } from '../../edge/avro/records';
import type { WriterSchemas } from '../../edge/avro/writer-schemas';
import { logRecordOf } from '../../edge/kafka/log-record';
import { readPartition } from '../../edge/kafka/read-partition';
import { withAdmin } from '../../edge/kafka/with-admin';
import { writePartition } from '../../edge/kafka/write-partition';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { PartitionReader } from '../../edge/ports';
import { UsageError } from '../../edge/ports';
import { POLICIES_TOPIC } from '../../edge/topics';
import { isInForce, policyActivation, schemasActivation } from '../activate';
import type { ActivationTerms } from '../activate';
import { clusterPolicies } from '../cluster-policies';
import type { PolicyLog } from '../policy-log';

/** The offset of the activation; undefined when the bundle was in force already. Rejects with a Fault. */
export async function activateSchemasOnCluster(kafka: Kafka, schemas: WriterSchemas): Promise<number | undefined> {
  const inForce = (await policiesOnCluster(kafka)).schemas();
  if (inForce !== undefined && hex(inForce.schemas.digest) === hex(schemas.digest)) return undefined;
  return append(kafka, schemasActivation(schemas), schemas);
}

/** The same for a policy. Rejects with UsageError where no writer schemas are in force yet, which it is written with. */
export async function activatePolicyOnCluster(
  kafka: Kafka,
  loaded: LoadedPolicy,
  terms: ActivationTerms,
): Promise<number | undefined> {
  const policies = await policiesOnCluster(kafka);
  const schemas = policies.schemas()?.schemas;
  if (schemas === undefined)
    throw new UsageError('no writer schemas are in force on the cluster: schemas activate puts them in force');
  if (isInForce(policies, loaded, terms)) return undefined;
  return append(kafka, policyActivation(loaded, terms), schemas);
}

/** Every activation of a cluster; the groups that read it begin with the prefix. Rejects with a Fault. */
export async function policiesOnCluster(kafka: Kafka, groupPrefix?: string): Promise<PolicyLog> {
  const messages = await withAdmin(kafka, (admin) => readPartition(kafka, admin, POLICIES_TOPIC, groupPrefix));
  const { policies } = clusterPolicies(NOTHING_MORE);
  for (const message of messages) policies.take(logRecordOf(POLICIES_TOPIC, 0, message));
  return policies;
}

const NOTHING_MORE: Pick<PartitionReader, 'read' | 'end'> = {
  read: async function* () {
    yield [];
  },
  end: async () => 0,
};

function append(kafka: Kafka, activation: PolicyActivation, schemas: WriterSchemas): Promise<number> {
  const value = Buffer.from(makeEncoder(schemas).policyActivation(activation));
  return writePartition(kafka, POLICIES_TOPIC, [{ key: activation.kind, value }]);
}
