/** Does what a plan says: topics, settings, access, schemas, and the note of what was applied. */
import { randomBytes } from 'node:crypto';
import { ConfigResourceTypes } from 'kafkajs';
import type { Admin, Kafka } from 'kafkajs';
import { TOPOLOGY_TOPIC } from '../../topics';
import { kafkaCall } from '../kafka-fault';
import { logNote } from '../log-note';
import type { Registry } from '../registry';
import { writePartition } from '../write-partition';
import { toEntry } from './acl-codes';
import { appliedMessage } from './applied-topics';
import type { Action } from './difference';
import type { Acl, Topic } from './topology';
import { untilLed } from './until-led';

type Of<K extends Action['kind']> = Extract<Action, { readonly kind: K }>;

/** In the order given, those of a kind at once where Kafka can. Rejects with a Fault at the first that fails. */
export async function applyActions(
  kafka: Kafka,
  admin: Admin,
  registry: Registry | undefined,
  actions: readonly Action[],
): Promise<void> {
  const of = <K extends Action['kind']>(kind: K): readonly Of<K>[] =>
    actions.filter((action): action is Of<K> => action.kind === kind);
  await createTopics(admin, of('create-topic').map(({ topic }) => topic)); // prettier-ignore
  await setConfigs(admin, of('set-config'));
  await addAcls(admin, of('add-acl').map(({ acl }) => acl)); // prettier-ignore
  await removeAcls(admin, of('remove-acl').map(({ acl }) => acl)); // prettier-ignore
  for (const { subject, level } of of('set-level')) await registry?.setLevel(subject, level);
  for (const { subject, text, level } of of('register-schema')) await registry?.register(subject, text, level);
  await noteApplied(kafka, of('note-applied').map(({ topic }) => topic)); // prettier-ignore
  if (of('begin-log').length > 0)
    await writePartition(kafka, TOPOLOGY_TOPIC, [logNote(randomBytes(16).toString('hex'))]);
}

async function createTopics(admin: Admin, topics: readonly Topic[]): Promise<void> {
  if (topics.length === 0) return;
  await kafkaCall('creating topics', () =>
    admin.createTopics({
      // Brokers other than the controller hear of them later, and kafkajs takes that for a failure.
      waitForLeaders: false,
      topics: topics.map(({ name, partitions, replicationFactor, config }) => ({
        topic: name,
        numPartitions: partitions,
        replicationFactor,
        configEntries: entriesOf(config),
      })),
    }),
  );
  const names = topics.map(({ name }) => name);
  await untilLed(admin, names);
}

async function setConfigs(admin: Admin, changed: readonly Of<'set-config'>[]): Promise<void> {
  if (changed.length === 0) return;
  const resources = changed.map(({ topic, config }) => ({
    type: ConfigResourceTypes.TOPIC,
    name: topic,
    configEntries: entriesOf(config),
  }));
  await kafkaCall('setting topics', () => admin.alterConfigs({ validateOnly: false, resources }));
}

async function addAcls(admin: Admin, acls: readonly Acl[]): Promise<void> {
  if (acls.length > 0) await kafkaCall('giving access', () => admin.createAcls({ acl: acls.map(toEntry) }));
}

async function removeAcls(admin: Admin, acls: readonly Acl[]): Promise<void> {
  if (acls.length > 0) await kafkaCall('taking access away', () => admin.deleteAcls({ filters: acls.map(toEntry) }));
}

async function noteApplied(kafka: Kafka, topics: readonly Topic[]): Promise<void> {
  if (topics.length > 0) await writePartition(kafka, TOPOLOGY_TOPIC, topics.map(appliedMessage));
}

function entriesOf(config: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(config).map(([name, value]) => ({ name, value }));
}
