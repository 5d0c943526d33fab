/** Who writes and who reads each topic, as a Mermaid flowchart. Pure. */
import { DECISIONS_TOPIC, INPUT_TOPICS, MODEL_SHADOW_TOPIC, REJECTIONS_TOPIC } from '../../topics';
import type { Topic, Topology } from './topology';

const GROUPS = ['inputs', 'outputs', 'recovery and proof'] as const;

/** Auditors read every topic that says so; they are drawn once, since their lines would hide all others. */
export function diagramOf({ topics }: Topology): string {
  const inputs = topics.filter(({ name }) => INPUT_TOPICS.some(({ topic }) => topic === name));
  const outputs = topics.filter(
    ({ name, read }) =>
      [DECISIONS_TOPIC, REJECTIONS_TOPIC, MODEL_SHADOW_TOPIC].includes(name) || read.includes('agency'),
  );
  const rest = topics.filter((topic) => !inputs.includes(topic) && !outputs.includes(topic));
  const read = topics.filter((topic) => topic.read.includes('auditor')).length;
  const lines = [
    'flowchart LR',
    '  producer([producer])',
    ...(topics.some(({ write }) => write.includes('ingest')) ? ['  ingest([ingest])'] : []),
    '  worker([worker])',
    ...(topics.some(({ write }) => write.includes('shadow')) ? ['  shadow([shadow])'] : []),
    `  auditor([auditor: reads ${read === topics.length ? 'every topic' : `${read} of ${topics.length} topics`}])`,
    ...group(GROUPS[0], inputs),
    ...group(GROUPS[1], outputs),
    ...group(GROUPS[2], rest),
    ...topics.flatMap(edgesOf),
    ...[inputs, outputs, rest].flatMap((members, index) =>
      members.some(({ read }) => read.includes('auditor')) ? [`  ${idOf(GROUPS[index] ?? '')} -.-> auditor`] : [],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function group(title: string, topics: readonly Topic[]): readonly string[] {
  const nodes = topics.map((topic) => `    ${nodeOf(topic.name)}["${topic.name}<br/>${detail(topic)}"]`);
  return [`  subgraph ${idOf(title)}["${title}"]`, ...nodes, '  end'];
}

function detail({ partitions, key }: Topic): string {
  return `${partitions} partition${partitions === 1 ? '' : 's'}, by ${key}`;
}

function edgesOf(topic: Topic): readonly string[] {
  const node = nodeOf(topic.name);
  const writers = topic.write.filter((role) => role !== 'agency').map((role) => `  ${role} --> ${node}`);
  const readers = topic.read.filter((role) => role === 'worker').map((role) => `  ${node} --> ${role}`);
  const agencies = topic.agencies.map((agency) => `  ${node} --> ${nodeOf(`by-${agency}`)}([${agency}])`);
  return [...writers, ...readers, ...(topic.read.includes('agency') ? agencies : [])];
}

/** `end` and the like mean something to Mermaid, so that no node is named by its topic alone. */
const nodeOf = (name: string): string => `t_${idOf(name)}`;

const idOf = (text: string): string => text.replace(/\W/g, '_');
