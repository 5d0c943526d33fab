/** Puts the engine together for a cluster: what `run --runtime kafka` and the commands that read a cluster work with. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Kafka } from 'kafkajs';
import { readAgencyTopics } from './edge/agency-topics';
import type { KafkaLog } from './edge/kafka/kafka-log';
import { openKafkaLog } from './edge/kafka/kafka-log';
import { snapshotWriter } from './edge/kafka/snapshot-writer';
import { packageFile } from './edge/package-files';
import { DECISIONS_TOPIC, INPUT_TOPICS, REJECTIONS_TOPIC, SNAPSHOTS_TOPIC } from './edge/topics';
import { clusterPolicies, encoderInForce } from './engine/cluster-policies';
import type { PolicyLog } from './engine/policy-log';
import type { SnapshotSettings } from './engine/snapshot/snapshot-keeper';
import type { ServiceParts } from './service';
import { liveParts, partsBeforeLog, stateDirectory } from './wire';

export interface KafkaRunOptions {
  /** Where this worker keeps the states of its tasks. */
  readonly data: string;
  /** The same for every worker: else what one draws another could not repeat. */
  readonly secretFile: string;
  readonly sessionTimeoutMs: number;
  readonly transactionTimeoutMs: number;
  /** How often each task's state is packed for other machines, ms; 0: never. */
  readonly snapshotEveryMs: number;
}

export interface KafkaWiring extends ServiceParts {
  readonly log: KafkaLog;
  readonly policies: PolicyLog;
}

/** Connects; the group is joined when the service asks for tasks. Rejects with UsageError, nothing connected, or Fault. */
export async function wireKafkaRun(kafka: Kafka, options: KafkaRunOptions): Promise<KafkaWiring> {
  const { data, secretFile, sessionTimeoutMs, transactionTimeoutMs, snapshotEveryMs } = options;
  const before = partsBeforeLog(secretFile);
  const states = stateDirectory(data);
  mkdirSync(states, { recursive: true });
  const log = await openKafkaLog(kafka, {
    inputs: inputTopics(),
    outputs: readBesideInputs(),
    sessionTimeoutMs,
    transactionTimeoutMs,
    memberFile: join(data, 'group-member'),
    storedTasks: () => readdirSync(states).flatMap((name) => (/^\d{1,5}$/.test(name) ? Number(name) : [])),
  });
  const { policies, outputs } = clusterPolicies(log.policies);
  const shared = { ...before, policies, outputs, encoder: encoderInForce(policies) };
  return {
    log,
    policies,
    partsOf: async (task) => ({ ...(await liveParts(log, task, shared, data)), uncited: { snapshot: null } }),
    release: ({ store }) => store.close(),
    snapshots: snapshotEveryMs === 0 ? undefined : snapshotsOf(kafka, snapshotEveryMs),
  };
}

export const inputTopics = (): readonly string[] => INPUT_TOPICS.map(({ topic }) => topic);

/** Everything that tasks write beside the ledger. */
export function outputTopics(): readonly string[] {
  const { topics } = readAgencyTopics(packageFile('topology', 'agencies.yaml'));
  return [...new Set([DECISIONS_TOPIC, ...topics, REJECTIONS_TOPIC])];
}

/** What tasks read of what they write, beside the ledger. */
export const readBesideInputs = (): readonly string[] => [...outputTopics(), SNAPSHOTS_TOPIC];

function snapshotsOf(kafka: Kafka, everyMs: number): SnapshotSettings {
  return { everyMs, writerOf: (partition) => snapshotWriter(kafka, partition), taking: { busy: false } };
}
