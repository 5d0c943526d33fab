/** Reads `topology/topics.yaml`: bounded, checked against the topics that the code knows, and worked out for every topic. */
import { readFileSync, statSync } from 'node:fs';
import * as E from 'fp-ts/Either';
import { UsageError } from '../../ports';
import { problemText, readYaml } from '../../read-yaml';
import type { FileProblem, Read } from '../../read-yaml';
import {
  DECISIONS_TOPIC, INPUT_TOPICS, LEDGER_TOPIC, MODEL_SHADOW_TOPIC, POLICIES_TOPIC, REJECTIONS_TOPIC, SNAPSHOTS_TOPIC,
  TOPOLOGY_TOPIC,
} from '../../topics'; // prettier-ignore
import { aclsOf } from './acls';
import { NEEDED_SETTINGS } from './topic-config';
import type { StatedTopic } from './topics-file';
import { TopicsFile } from './topics-file';
import type { Topic, Topology } from './topology';

const MAX_BYTES = 256 * 1024;
const MAX_REPLICAS = 7;
/** Read as a whole, from their one partition. */
const SINGLE = [POLICIES_TOPIC, TOPOLOGY_TOPIC];
const UNREGISTERED = [SNAPSHOTS_TOPIC, TOPOLOGY_TOPIC];
const NAMES = [
  ...INPUT_TOPICS.map(({ topic }) => topic),
  ...[DECISIONS_TOPIC, REJECTIONS_TOPIC, LEDGER_TOPIC, SNAPSHOTS_TOPIC, MODEL_SHADOW_TOPIC],
  ...SINGLE,
];

const KAFKA_NAME = /^[\w-][\w.-]{0,248}$/;

export interface TopologyOptions {
  /** Topic of each agency by its id. */
  readonly agencies: ReadonlyMap<string, string>;
  /** Instead of the file's, for a cluster of fewer brokers; min.insync.replicas then is one less, and at least 1. */
  readonly replicationFactor?: number | undefined;
}

/** Throws UsageError with the line of everything that is wrong. */
export function loadTopics(path: string, options: TopologyOptions): Topology {
  const { replicationFactor = 1 } = options;
  if (replicationFactor < 1 || replicationFactor > MAX_REPLICAS)
    throw new UsageError(`--replication-factor: expected 1 to ${MAX_REPLICAS}, found ${replicationFactor}`);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new UsageError(`${path}: expected a file of topics, found nothing there`);
  if (size > MAX_BYTES) throw new UsageError(`${path}: expected at most ${MAX_BYTES} bytes, found ${size}`);
  const topology = topologyOf({ path, content: readFileSync(path) }, options);
  if (E.isRight(topology)) return topology.right;
  const lines = topology.left.map(problemText);
  throw new UsageError(`the file of topics is refused\n${lines.join('\n')}`);
}

/** The same for a file in memory; Left: everything that is wrong. */
export function topologyOf(
  file: { readonly path: string; readonly content: Uint8Array },
  options: TopologyOptions,
): E.Either<readonly FileProblem[], Topology> {
  const read = readYaml(file, TopicsFile);
  if (E.isLeft(read)) return read;
  const problems = relationProblems(read.right, options, file.path);
  if (problems.length > 0) return E.left(problems);
  const stated = read.right.value;
  const topics = NAMES.map((name) => topicOf(name, stated.topics[name] ?? stated.agencyTopics, stated, options));
  for (const name of agencyTopicNames(options)) topics.push(topicOf(name, stated.agencyTopics, stated, options));
  return E.right({ topics, acls: aclsOf(stated.roles, topics, [...options.agencies.keys()]) });
}

function relationProblems({ value, lineOf }: Read<TopicsFile>, options: TopologyOptions, file: string): FileProblem[] {
  const problems: FileProblem[] = [];
  const add = (path: readonly string[], message: string): void => {
    problems.push({ file, line: lineOf(path), message: `${path.join('/')}: ${message}` });
  };
  for (const name of NAMES)
    if (value.topics[name] === undefined) add(['topics'], `expected ${name}, found no such topic`);
  for (const [name, topic] of Object.entries(value.topics)) {
    const path = ['topics', name];
    if (!NAMES.includes(name)) add(path, `expected one of ${NAMES.join(', ')}`);
    else if ((topic.partitions === undefined) === SINGLE.includes(name))
      add(
        path,
        SINGLE.includes(name) ? 'expected partitions: 1' : 'expected no partitions of its own: tasks share a count',
      );
    if (NAMES.includes(name) && (topic.compatibility === undefined) !== UNREGISTERED.includes(name))
      add(
        path,
        UNREGISTERED.includes(name) ? 'expected no compatibility: it has no schema' : 'expected a compatibility',
      );
  }
  if (value.agencyTopics.compatibility === undefined) add(['agencyTopics'], 'expected a compatibility');
  const replicationFactor = options.replicationFactor ?? value.replicationFactor;
  for (const [path, topic] of statedTopics(value)) {
    const config = { ...value.config, ...topic.config };
    for (const name of NEEDED_SETTINGS)
      if (config[name] === undefined) add([...path, 'config'], `expected ${name}, found none`);
    if (options.replicationFactor === undefined && Number(config['min.insync.replicas']) > replicationFactor)
      add(
        [...path, 'config'],
        `expected min.insync.replicas of at most ${replicationFactor}: nothing could be written`,
      );
  }
  for (const [agency, topic] of options.agencies) {
    if (NAMES.includes(topic) && topic !== DECISIONS_TOPIC)
      add(
        ['agencyTopics'],
        `expected agency ${agency} to read ${DECISIONS_TOPIC} or a topic of its own, found ${topic}`,
      );
    else if (!KAFKA_NAME.test(topic))
      add(['agencyTopics'], `expected a topic name that Kafka takes for agency ${agency}, found ${topic}`);
  }
  return problems;
}

function statedTopics(value: TopicsFile): readonly (readonly [readonly string[], StatedTopic])[] {
  const topics = Object.entries(value.topics).map(([name, topic]) => [['topics', name], topic] as const);
  return [...topics, [['agencyTopics'], value.agencyTopics]];
}

function agencyTopicNames({ agencies }: TopologyOptions): readonly string[] {
  return [...new Set(agencies.values())].filter((topic) => topic !== DECISIONS_TOPIC).sort();
}

function topicOf(name: string, stated: StatedTopic, file: TopicsFile, options: TopologyOptions): Topic {
  const config = { ...file.config, ...stated.config };
  const replicationFactor = options.replicationFactor ?? file.replicationFactor;
  const inSync = Math.min(Number(config['min.insync.replicas']), Math.max(1, replicationFactor - 1));
  return {
    name,
    partitions: stated.partitions ?? file.partitions,
    replicationFactor,
    key: stated.key,
    compatibility: stated.compatibility,
    config: options.replicationFactor === undefined ? config : { ...config, 'min.insync.replicas': String(inSync) },
    write: stated.write ?? [],
    read: stated.read ?? [],
    agencies: [...options.agencies].filter(([, topic]) => topic === name).map(([agency]) => agency),
  };
}
