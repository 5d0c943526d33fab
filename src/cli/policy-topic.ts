/** Opens the `policies` topic for a command that says something there: in a data directory, or on a cluster. */
import { makeOutputDecoder } from '../edge/avro/decode-output';
import { makeEncoder } from '../edge/avro/encode';
import { builtInWriterSchemas } from '../edge/avro/writer-schemas';
import { openAppender, openReader } from '../edge/embedded/embedded-log';
import { localPartition, localReader } from '../edge/local-reader';
import type { LogRecord, PartitionReader } from '../edge/ports';
import { POLICIES_TOPIC } from '../edge/topics';
import { activateSchemas } from '../engine/activate';
import type { PolicyTopic, WritablePolicyTopic } from '../engine/lineage/policy-topic';
import { openPolicyLog } from '../engine/policy-log';
import type { ClusterOptions } from './cluster-options';

export interface PolicyLogOptions extends ClusterOptions {
  readonly runtime: 'embedded' | 'kafka';
  /** Of the embedded runtime. */
  readonly data: string;
}

/** Works on it, and closes it however that ends. Rejects with UsageError or a Fault. */
export async function withPolicyTopic<A>(
  options: PolicyLogOptions,
  work: (topic: WritablePolicyTopic) => Promise<A>,
): Promise<A> {
  if (options.runtime === 'kafka') return work(await onCluster(options));
  const log = openAppender(options.data);
  try {
    const schemas = builtInWriterSchemas();
    const encoder = makeEncoder(schemas);
    const topic = await topicOf(localPartition(log, 0));
    activateSchemas(log, topic.policies, encoder, schemas);
    const append: WritablePolicyTopic['append'] = async (key, write) => {
      const value = write(encoder);
      log.append((transaction) =>
        transaction.append({ topic: POLICIES_TOPIC, key: Buffer.from(key), headers: [], value }, undefined, 0),
      );
      return log.end(POLICIES_TOPIC, 0) - 1;
    };
    return await work({ ...topic, append });
  } finally {
    await log.close();
  }
}

/** The same for reading only: the directory must be there. */
export async function readPolicyTopic<A>(
  options: PolicyLogOptions,
  work: (topic: PolicyTopic) => Promise<A>,
): Promise<A> {
  if (options.runtime === 'kafka') return work(await onCluster(options));
  const log = localReader(openReader(options.data));
  try {
    return await work(await topicOf(log.partition(0)));
  } finally {
    await log.close();
  }
}

async function topicOf(partition: PartitionReader): Promise<PolicyTopic> {
  const outputs = makeOutputDecoder(builtInWriterSchemas());
  const policies = openPolicyLog(partition, outputs);
  const records: LogRecord[] = [];
  for await (const piece of partition.read(POLICIES_TOPIC, 0, await partition.end(POLICIES_TOPIC)))
    records.push(...piece);
  for (const record of records) policies.take(record);
  return { records, policies, outputs };
}

async function onCluster(options: PolicyLogOptions): Promise<WritablePolicyTopic> {
  const { policyTopicOnCluster } = await import('../engine/topics/policy-topic-on-cluster.js');
  const { clusterClient } = await import('./cluster-client.js');
  return policyTopicOnCluster(clusterClient(options));
}
