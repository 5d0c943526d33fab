/** The file of topics: what ships holds together, and what does not is refused with its line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { readAgencyTopics } from '../../../src/edge/agency-topics';
import { SUBJECTS } from '../../../src/edge/avro/subjects';
import { loadTopics, topologyOf } from '../../../src/edge/kafka/topics/load-topics';
import { subjectsOf } from '../../../src/edge/kafka/topics/plan-subjects';
import { retentionNeed } from '../../../src/edge/kafka/topics/retention-need';
import type { Topology } from '../../../src/edge/kafka/topics/topology';
import { UsageError } from '../../../src/edge/ports';
import { INPUT_TOPICS } from '../../../src/edge/topics';
import { EMPTY } from './support/given-topology';

const folder = join(__dirname, '../../../topology');
const path = join(folder, 'topics.yaml');
const text = readFileSync(path, 'utf8');
const { byAgency: agencies } = readAgencyTopics(join(folder, 'agencies.yaml'));

const shipped = loadTopics(path, { agencies });
const named = (name: string): Topology['topics'][number] | undefined => shipped.topics.find((one) => one.name === name);

function problemsOf(changed: string, with_: ReadonlyMap<string, string> = agencies): readonly string[] {
  const read = topologyOf({ path: 'topics.yaml', content: Buffer.from(changed) }, { agencies: with_ });
  return E.isRight(read) ? [] : read.left.map(({ line, message }) => `${line}: ${message}`);
}

function lineOf(part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('topology/topics.yaml', () => {
  it('has every topic that the code and agencies.yaml name, and no other', () => {
    const names = [
      ...INPUT_TOPICS.map(({ topic }) => topic),
      ...['decisions', 'rejections', 'ledger', 'snapshots', 'model-shadow', 'policies', 'topology'],
      ...new Set([...agencies.values()].filter((topic) => topic !== 'decisions')),
    ];
    expect(shipped.topics.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('gives all topics that tasks share one partition count', () => {
    const single = ['policies', 'topology'];
    const counts = shipped.topics.map(({ name, partitions }) => [single.includes(name), partitions]);
    expect(new Set(counts.map(String))).toEqual(new Set([`false,${named('orders')?.partitions}`, 'true,1']));
  });

  it('keeps everything as long as it is needed', () => {
    expect(shipped.topics.flatMap((topic) => retentionNeed(topic, shipped, EMPTY) ?? [])).toEqual([]);
  });

  it('has a compatibility level for each of our subjects, and judges outputs both ways', () => {
    const levels = new Map(
      shipped.topics.flatMap(({ name, compatibility }) => subjectsOf(name).map((subject) => [subject, compatibility])),
    );
    expect(SUBJECTS.map(({ subject }) => levels.get(subject))).toEqual([
      ...INPUT_TOPICS.map(() => 'BACKWARD_TRANSITIVE'),
      ...SUBJECTS.slice(INPUT_TOPICS.length).map(() => 'FULL_TRANSITIVE'),
    ]);
    expect(levels.get('agency-agr-value')).toBe('FULL_TRANSITIVE');
  });

  it('lets an agency read its own topic and no other', () => {
    const of = (principal: string): readonly string[] =>
      shipped.acls
        .filter((acl) => acl.principal === principal)
        .map((acl) => `${acl.operation} ${acl.resource} ${acl.name}${acl.pattern === 'PREFIXED' ? '*' : ''}`);
    expect(of('User:agency-agr')).toEqual([
      'READ TOPIC agency-agr',
      'READ GROUP agency-agr',
      'READ GROUP agency-agr-*',
    ]);
    expect(of('User:agency-cus')).toEqual(['READ TOPIC decisions', 'READ GROUP agency-cus', 'READ GROUP agency-cus-*']);
  });

  it('lets who reads with throw-away groups delete those, and nobody the group of all workers', () => {
    const deleted = shipped.acls
      .filter(({ operation }) => operation === 'DELETE')
      .map((acl) => `${acl.principal} ${acl.resource} ${acl.name} ${acl.pattern}`);
    expect(deleted).toEqual([
      'User:tidewaiter-worker GROUP ledger-reader- PREFIXED',
      'User:tidewaiter-ingest GROUP tidewaiter-ingest- PREFIXED',
      'User:tidewaiter-auditor GROUP tidewaiter-audit- PREFIXED',
      'User:tidewaiter-shadow GROUP tidewaiter-audit- PREFIXED',
    ]);
  });

  it('lets only producers and ingest write inputs, only workers write outputs and the ledger, shadows their own', () => {
    const writers = shipped.acls.filter(({ operation, resource }) => operation === 'WRITE' && resource === 'TOPIC');
    const by = (principal: string): readonly string[] =>
      writers.filter((acl) => acl.principal === principal).map(({ name }) => name);
    expect(by('User:tidewaiter-producer')).toEqual(INPUT_TOPICS.map(({ topic }) => topic));
    expect(by('User:tidewaiter-ingest')).toEqual(INPUT_TOPICS.map(({ topic }) => topic));
    expect(by('User:tidewaiter-worker')).toEqual(
      shipped.topics
        .map(({ name }) => name)
        .filter(
          (name) => !/^(orders|payments|logistics|declarations|outcomes|policies|topology|model-shadow)$/.test(name),
        ),
    );
    expect(by('User:tidewaiter-shadow')).toEqual(['model-shadow']);
    expect(new Set(writers.map(({ principal }) => principal)).size).toBe(4);
  });

  it('lets ingest read what says who the log is and how records are written, and producers nothing', () => {
    const read = shipped.acls.filter(({ operation }) => operation === 'READ');
    const by = (principal: string): readonly string[] =>
      read.filter((acl) => acl.principal === principal).map(({ resource, name }) => `${resource} ${name}`);
    expect(by('User:tidewaiter-ingest').toSorted()).toEqual([
      'GROUP tidewaiter-ingest-',
      'TOPIC policies',
      'TOPIC topology',
    ]);
    expect(by('User:tidewaiter-producer')).toEqual([]);
  });
});

describe('a smaller cluster', () => {
  it.each([
    [1, '1'],
    [2, '1'],
    [3, '2'],
  ])('with %i replicas waits for %s in sync', (replicationFactor, inSync) => {
    const { topics } = loadTopics(path, { agencies, replicationFactor });
    expect(new Set(topics.map((topic) => `${topic.replicationFactor} ${topic.config['min.insync.replicas']}`))).toEqual(
      new Set([`${replicationFactor} ${inSync}`]),
    );
  });

  it('has 1 to 7 replicas', () => {
    expect(() => loadTopics(path, { agencies, replicationFactor: 0 })).toThrow(UsageError);
  });
});

describe('a file that is refused', () => {
  it('says where and what was expected', () => {
    expect(problemsOf(text.replace('retention.ms: 90d', 'retention.ms: long'))).toEqual([
      `${lineOf('retention.ms: 90d')}: config/retention.ms: expected a time like 12h or 90d, or unlimited, found "long"`,
    ]);
    expect(problemsOf(text.replace('partitions: 12', 'partitions: 0'))[0]).toContain(
      'expected a whole number from 1 to 10000',
    );
    expect(problemsOf('- a'.repeat(3))).toHaveLength(1);
  });

  it.each([
    [
      'a setting that Kafka may have and we do not know',
      'retention.bytes: unlimited',
      'retention.byte: 1',
      'expected one of cleanup.policy',
    ],
    ['unclean election', 'enable: false', 'enable: true', 'expected false'],
    ['times that producers state', 'type: LogAppendTime', 'type: CreateTime', 'expected LogAppendTime'],
    ['a setting that is missing', '  retention.bytes: unlimited\n', '', 'expected retention.bytes, found none'],
    ['more in sync than there are', 'replicas: 2', 'replicas: 4', 'expected min.insync.replicas of at most 3'],
    ['a topic nobody knows', '  orders:', '  oders:', 'topics/oders: expected one of orders'],
    ['a topic that is missing', '  orders:', '  oders:', 'topics: expected orders, found no such topic'],
    ['a misspelt key', 'write: [producer', 'wirte: [producer', 'topics/orders/wirte: expected no such key'],
    ['a role nobody knows', 'write: [producer', 'write: [everybody', 'expected one of worker'],
    [
      'partitions of a topic that tasks share',
      '  orders:\n',
      '  orders:\n    partitions: 1\n',
      'expected no partitions of its own',
    ],
    [
      'an input without compatibility',
      '    compatibility: BACKWARD_TRANSITIVE\n',
      '',
      'topics/orders: expected a compatibility',
    ],
  ])('for %s', (_, part, instead, expected) => {
    const changed = text.replace(part, instead);
    expect(changed).not.toBe(text);
    expect(problemsOf(changed).join('\n')).toContain(expected);
  });

  it('for agencies that read what is not theirs', () => {
    expect(problemsOf(text, new Map([['AGR', 'ledger']]))[0]).toContain(
      'expected agency AGR to read decisions or a topic of its own',
    );
    expect(problemsOf(text, new Map([['AGR', 'agency agr']]))[0]).toContain('a topic name that Kafka takes');
  });

  it('for there being none', () => {
    expect(() => loadTopics('nowhere.yaml', { agencies })).toThrow(
      'nowhere.yaml: expected a file of topics, found nothing there',
    );
  });
});
