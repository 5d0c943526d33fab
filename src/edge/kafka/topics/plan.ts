/** The plan: everything on a cluster that is not as `topics.yaml` says, and what would be done about it. Pure. */
import type { ClusterState } from './cluster-state';
import { change } from './difference';
import type { Action, Difference, Step, SubjectVersion } from './difference';
import { planAcls, wideAcls } from './plan-acls';
import { planSubjects } from './plan-subjects';
import { planTopics } from './plan-topics';
import { retentionNeed } from './retention-need';
import type { Topology } from './topology';

export interface Plan {
  readonly differences: readonly Difference[];
  /** In the order in which they are to be done, each once; those of `force` only if it was asked for. */
  readonly actions: (force: boolean) => readonly Action[];
  /** Worth knowing, no difference. */
  readonly notes: readonly string[];
}

/** `schemasOf` gives every released version of what stands on a topic, ascending. */
export function plan(
  topology: Topology,
  schemasOf: (topic: string) => readonly SubjectVersion[],
  state: ClusterState,
): Plan {
  const steps: readonly Step[] = [
    ...planTopics(topology, state),
    ...planAcls(topology, state.acls),
    ...planSubjects(topology, schemasOf, state.subjects),
    ...(state.logId === undefined ? [change('log', 'id', undefined, 'a new one', { kind: 'begin-log' })] : []),
  ];
  return {
    differences: steps.map(({ difference }) => difference),
    actions: (force) => actionsOf(steps, force),
    notes: notesOf(topology, state),
  };
}

/** Differences that keep `apply` from doing anything. */
export function blocking({ differences }: Plan, force: boolean): readonly Difference[] {
  return differences.filter(({ verdict }) => verdict === 'refused' || (verdict === 'force' && !force));
}

const ORDER: readonly Action['kind'][] = [
  'create-topic',
  'set-config',
  'add-acl',
  'remove-acl',
  'set-level',
  'register-schema',
  // Last: what is noted has been applied.
  'note-applied',
  'begin-log',
];

function actionsOf(steps: readonly Step[], force: boolean): readonly Action[] {
  const once = new Map<string, Action>();
  for (const { difference, actions } of steps) {
    if (difference.verdict === 'force' && !force) continue;
    for (const action of actions) once.set(JSON.stringify(action), action);
  }
  return [...once.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function notesOf(topology: Topology, state: ClusterState): readonly string[] {
  const short = topology.topics.flatMap((topic) => {
    const why = retentionNeed(topic, topology, state);
    return why === undefined ? [] : [`topic ${topic.name} keeps too little: ${why}`];
  });
  return [
    ...short,
    ...(state.acls === undefined
      ? ['the brokers control no access: roles are not looked at']
      : wideAcls(topology, state.acls)),
    ...(state.subjects === undefined ? ['no registry: schemas are not looked at'] : []),
  ];
}
