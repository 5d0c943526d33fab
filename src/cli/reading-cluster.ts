/** Opens the log of a cluster for a command that reads it. */
import { openKafkaReader } from '../edge/kafka/kafka-reader';
import { clusterPolicies, encoderInForce } from '../engine/cluster-policies';
import { inputTopics, readBesideInputs } from '../wire-kafka';
import { clusterClient } from './cluster-client';
import type { Reading, ReadingOptions } from './reading-options';

/** Works, and disconnects however that ends. Rejects with UsageError or a Fault. */
export async function readingCluster<A>(options: ReadingOptions, work: (found: Reading) => Promise<A>): Promise<A> {
  const kafka = clusterClient(options);
  const log = await openKafkaReader(kafka, {
    inputs: inputTopics(),
    outputs: [...readBesideInputs(), ...(options.beside ?? [])],
  });
  try {
    const { policies, outputs } = clusterPolicies(log.policies);
    await policies.refresh();
    return await work({ log, policies, outputs, encoder: encoderInForce(policies) });
  } finally {
    await log.close();
  }
}
