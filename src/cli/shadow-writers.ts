/** Where `model shadow` writes what a challenger says: lines of a file, or records of a cluster's topic. */
import { hex } from '../core/kernel/hex';
import type { ModelShadow } from '../edge/avro/records';
import { UsageError } from '../edge/ports';
import { openShadowFile, shadowLines } from '../edge/shadow-file';
import { MODEL_SHADOW_TOPIC } from '../edge/topics';
import type { Challenger, ShadowWriter } from '../engine/shadow/shadow-watch';
import { standingOf } from '../engine/shadow/standing';
import { once } from '../engine/watching/challenger-count';
import { clusterClient } from './cluster-client';
import type { Reading, ReadingOptions } from './reading-options';
import { shadowRecords } from './shadow-records';

export interface ShadowWriters {
  readonly of: (partition: number) => Promise<ShadowWriter>;
  readonly close: () => Promise<void>;
}

/** Appends to the file; it is of a log with one task. Rejects with UsageError. */
export async function fileWriters(path: string, { digest }: Challenger): Promise<ShadowWriters> {
  const file = openShadowFile(path);
  const lineOf = (record: ModelShadow) => ({ ...record, digest: hex(record.digest) });
  return {
    of: async (partition) => {
      if (partition > 0) throw new UsageError('--out: expected a log with one task');
      const standing = await standingOf(once(shadowLines(path)), hex(digest));
      return { standing, append: async (records) => file.append(records.map(lineOf)) };
    },
    close: async () => file.close(),
  };
}

/** To the partition of the task, under the schema id in force. Rejects with UsageError or a Fault. */
export async function topicWriters(
  options: ReadingOptions,
  { log, outputs, encoder }: Reading,
  { digest }: Challenger,
): Promise<ShadowWriters> {
  if (!log.topics().includes(MODEL_SHADOW_TOPIC))
    throw new UsageError(
      `the cluster shows us no topic ${MODEL_SHADOW_TOPIC}: tidewaiter topics apply makes and opens it`,
    );
  // Loaded when asked for: the client takes as long to load as all the rest.
  const { topicWriter } = await import('../edge/kafka/topic-writer.js');
  const writer = await topicWriter(clusterClient(options), MODEL_SHADOW_TOPIC);
  const recordOf = (shadow: ModelShadow) => ({
    topic: MODEL_SHADOW_TOPIC,
    key: Buffer.from(shadow.reference),
    headers: [],
    value: encoder.modelShadow(shadow),
  });
  return {
    of: async (partition) => ({
      standing: await standingOf(once(shadowRecords(log.partition(partition), outputs)), hex(digest)),
      append: (records) => writer.append(partition, records.map(recordOf)),
    }),
    close: () => writer.close(),
  };
}
