/** The `policies` topic of a cluster, read whole, and written to under the schemas in force. */
import type { Kafka } from 'kafkajs';
import { makeEncoder } from '../../edge/avro/encode';
import { readPartition } from '../../edge/kafka/read-partition';
import { withAdmin } from '../../edge/kafka/with-admin';
import { writePartition } from '../../edge/kafka/write-partition';
import type { PartitionReader } from '../../edge/ports';
import { UsageError } from '../../edge/ports';
import { POLICIES_TOPIC } from '../../edge/topics';
import { clusterPolicies } from '../cluster-policies';
import type { WritablePolicyTopic } from '../lineage/policy-topic';

/** The groups that read it begin with the prefix. Rejects with a Fault; appending with UsageError before schemas are in force. */
export async function policyTopicOnCluster(kafka: Kafka, groupPrefix?: string): Promise<WritablePolicyTopic> {
  const records = await withAdmin(kafka, (admin) => readPartition(kafka, admin, POLICIES_TOPIC, groupPrefix));
  const { policies, outputs } = clusterPolicies(NOTHING_MORE);
  for (const record of records) policies.take(record);
  return {
    records,
    policies,
    outputs,
    append: (key, write) => {
      const schemas = policies.schemas()?.schemas;
      if (schemas === undefined)
        throw new UsageError('no writer schemas are in force on the cluster: schemas activate puts them in force');
      return writePartition(kafka, POLICIES_TOPIC, [{ key, value: Buffer.from(write(makeEncoder(schemas))) }]);
    },
  };
}

const NOTHING_MORE: Pick<PartitionReader, 'read' | 'end'> = {
  read: async function* () {
    yield [];
  },
  end: async () => 0,
};
