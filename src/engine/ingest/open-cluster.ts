/** What `ingest` needs on a cluster: who the log is, the schema ids in force, the memory beside it, and who writes to it. */
import type { Kafka } from 'kafkajs';
import { hex } from '../../core/kernel/hex';
import { makeEncoder, schemaDigest, type Encoder } from '../../edge/avro/encode';
import { readPinnedSchemas } from '../../edge/avro/pinned-schemas';
import type { WriterSchemas } from '../../edge/avro/writer-schemas';
import { inputIdentity } from '../../edge/kafka/cluster-identity';
import { recordProducer, type RecordProducerOptions } from '../../edge/kafka/record-producer';
import { withAdmin } from '../../edge/kafka/with-admin';
import { openMemory } from '../../edge/memory/open-memory';
import type { IngestLog } from '../../edge/ingest-ports';
import { UsageError } from '../../edge/ports';
import { INPUT_TOPICS } from '../../edge/topics';
import { policyTopicOnCluster } from '../topics/policy-topic-on-cluster';
import { remoteIngestLog } from './ingest-log';

/** Of the throw-away groups that `ingest` reads small topics with; topics.yaml gives the right to them. */
const GROUPS = 'tidewaiter-ingest';

export interface ClusterIngestOptions extends Pick<RecordProducerOptions, 'retryForMs' | 'signal' | 'waiting'> {
  /** Where the memory is. */
  readonly data: string;
  /** A file of schemas pin, which then must be what is in force. */
  readonly schemas: string | undefined;
}

export interface ClusterIngest {
  readonly log: IngestLog;
  readonly encoder: Encoder;
  readonly close: () => Promise<void>;
}

/** Rejects with UsageError or a Fault that says what to do; nothing is written then. */
export async function openClusterIngest(kafka: Kafka, options: ClusterIngestOptions): Promise<ClusterIngest> {
  const { data, schemas, ...producing } = options;
  const pinned = schemas === undefined ? undefined : readPinnedSchemas(schemas);
  const inputs = INPUT_TOPICS.map(({ topic }) => topic);
  const identity = await withAdmin(kafka, (admin) => inputIdentity(kafka, admin, { inputs, groupPrefix: GROUPS }));
  const inForce = (await policyTopicOnCluster(kafka, GROUPS)).policies.schemas()?.schemas;
  const bundle = usable(inForce, pinned, schemas);
  const memory = await openMemory(data, identity.logId);
  const records = recordProducer({ kafka, partitionCount: identity.partitionCount, ...producing });
  return {
    log: remoteIngestLog(records, memory),
    encoder: makeEncoder(bundle),
    close: async () => {
      await records.close();
      await memory.close();
    },
  };
}

/** The bundle in force, if it is the one expected and what we write can be read by it. Throws UsageError. */
export function usable(
  inForce: WriterSchemas | undefined,
  expected: WriterSchemas | undefined,
  file: string | undefined,
): WriterSchemas {
  if (inForce === undefined)
    throw new UsageError(
      'no writer schemas are in force on the cluster: schemas pin and schemas activate put them in force',
    );
  if (expected !== undefined && hex(expected.digest) !== hex(inForce.digest))
    throw new UsageError(
      `${file ?? ''}: expected the writer schemas in force, digest ${hex(inForce.digest)}, found digest ${hex(expected.digest)}`,
    );
  const stated = [...inForce.byId.values()].map(({ schema, digest }) => `${schema} ${hex(digest)}`);
  const lacking = INPUT_TOPICS.filter(({ type }) => !stated.includes(`${type} ${hex(schemaDigest(type))}`));
  if (lacking.length > 0) {
    const topics = lacking.map(({ topic }) => `${topic}-value`).join(', ');
    throw new UsageError(
      `the writer schemas in force lack the current ${topics}: topics apply, schemas pin and schemas activate add it`,
    );
  }
  return inForce;
}
