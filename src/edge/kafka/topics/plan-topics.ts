/** Topics as they should be against topics as they are: what to create, set, refuse. Pure. */
import { durationText } from '../../duration';
import { SNAPSHOTS_TOPIC } from '../../topics';
import type { AppliedTopic, ClusterState, FoundTopic } from './cluster-state';
import { change, unless } from './difference';
import type { Step } from './difference';
import { retentionNeed, snapshotNeed } from './retention-need';
import type { Topic, Topology } from './topology';

export function planTopics(topology: Topology, state: ClusterState): readonly Step[] {
  return topology.topics.flatMap((topic) => {
    const found = state.topics.get(topic.name);
    const applied = state.applied.get(topic.name);
    const isSnapshots = topic.name === SNAPSHOTS_TOPIC;
    const short = isSnapshots ? snapshotNeed(topology, state) : retentionNeed(topic, topology, state);
    const steps =
      found === undefined ? createSteps(topic, applied, state.brokerCount) : topicSteps(topic, found, applied);
    const guarded =
      short === undefined ? steps : steps.map((step) => (isRetention(step) ? orForce(step, short) : step));
    return [...guarded, ...(found === undefined && applied === undefined ? [] : keySteps(topic, applied))];
  });
}

const onTopic = (topic: Topic): string => `topic ${topic.name}`;

function createSteps(topic: Topic, applied: AppliedTopic | undefined, brokerCount: number): readonly Step[] {
  const { partitions, replicationFactor } = topic;
  const wanted = `${counted(partitions, 'partition')}, ${counted(replicationFactor, 'replica')}, by ${topic.key}`;
  const actions = [{ kind: 'create-topic', topic } as const, { kind: 'note-applied', topic } as const];
  const step = change(onTopic(topic), 'topic', undefined, wanted, ...actions);
  if (replicationFactor > brokerCount) {
    const why = `the cluster has ${counted(brokerCount, 'broker')}: state --replication-factor for a smaller one`;
    return [unless(step, 'refused', why)];
  }
  if (applied === undefined) return [step];
  if (applied.partitions !== partitions)
    return [
      unless(step, 'refused', `it had ${counted(applied.partitions, 'partition')}: another count is another log`),
    ];
  return [
    unless(step, 'force', 'it was there before: what it held is lost, and no worker goes on over a log begun anew'),
  ];
}

function topicSteps(topic: Topic, found: FoundTopic, applied: AppliedTopic | undefined): readonly Step[] {
  const steps: Step[] = [];
  // Begun anew by hand with another count, it is still not the log that it was.
  const had = found.partitions === topic.partitions ? (applied?.partitions ?? found.partitions) : found.partitions;
  if (had !== topic.partitions) {
    const step = change(onTopic(topic), 'partitions', String(had), String(topic.partitions));
    steps.push(unless(step, 'refused', 'keys would move to other partitions: another count is another log'));
  }
  if (found.replicationFactor !== topic.replicationFactor) {
    const counts = [String(found.replicationFactor), String(topic.replicationFactor)] as const;
    const step = change(onTopic(topic), 'replicas', ...counts);
    steps.push(unless(step, 'by-hand', 'moving replicas moves data: kafka-reassign-partitions'));
  }
  return [...steps, ...configSteps(topic, found)];
}

/** Kafka's request sets all settings of a topic at once, so every difference has the same action. */
function configSteps(topic: Topic, found: FoundTopic): readonly Step[] {
  const names = [...new Set([...Object.keys(topic.config), ...Object.keys(found.config)])].sort();
  return names
    .filter((name) => topic.config[name] !== found.config[name])
    .map((name) => {
      const action = { kind: 'set-config', topic: topic.name, config: topic.config } as const;
      return change(onTopic(topic), name, shown(name, found.config[name]), shown(name, topic.config[name]), action);
    });
}

/** What nobody has noted yet is taken for what the file says. */
function keySteps(topic: Topic, applied: AppliedTopic | undefined): readonly Step[] {
  if (applied?.key === topic.key) return [];
  const step = change(onTopic(topic), 'key', applied?.key, topic.key, { kind: 'note-applied', topic });
  if (applied === undefined) return [step];
  return [unless(step, 'force', 'what is there has other keys, and other partitions by them')];
}

function isRetention({ difference }: Step): boolean {
  return ['topic', 'retention.ms', 'retention.bytes', 'cleanup.policy'].includes(difference.attribute);
}

/** What is refused for good stays so. */
function orForce(step: Step, why: string): Step {
  return step.difference.verdict === 'refused' ? step : unless(step, 'force', why);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function shown(name: string, value: string | undefined): string | undefined {
  if (value === undefined || !name.endsWith('.ms') || !/^\d{1,15}$/.test(value)) return value;
  return `${value} (${durationText(Number(value))})`;
}
