/** What is told of one task, into its gauges; they go away with the task. */
import type { Observer, SnapshotDone } from '../observer';
import type { MetricTree } from './metric-tree';
import type { Readiness } from './readiness';

type TaskCalls =
  | 'taskAssigned'
  | 'taskLost'
  | 'taskFailed'
  | 'recovering'
  | 'recovered'
  | 'lag'
  | 'state'
  | 'snapshot'
  | 'snapshotFound';

/** `wallSeconds` is the time of day, epoch seconds. */
export function taskObserver(
  tree: MetricTree,
  readiness: Readiness,
  topicLabel: (topic: string) => string,
  wallSeconds: () => number,
): Pick<Observer, TaskCalls> {
  const { tasks } = tree;
  return {
    ...lifeCalls(tree, readiness, wallSeconds),
    lag: ({ topic, partition, behind, endOffset, lastStableStandingMs }) => {
      const label = topicLabel(topic);
      tasks.lag.set(partition, behind, label);
      tasks.endOffset.set(partition, endOffset, label);
      tasks.standing.set(partition, lastStableStandingMs / 1000, label);
    },
    state: ({ partition, consignments, dirtyBytes, earliestDeadlineMs, checkpointSeq }) => {
      if (consignments !== undefined) tasks.consignments.set(partition, consignments);
      if (dirtyBytes !== undefined) tasks.dirty.set(partition, dirtyBytes);
      if (earliestDeadlineMs === undefined) tasks.deadlineAt.forget(partition);
      else tasks.deadlineAt.set(partition, earliestDeadlineMs / 1000);
      if (tasks.checkpointSequence.value(partition) === checkpointSeq) return;
      tasks.checkpointSequence.set(partition, checkpointSeq);
      tasks.checkpointAt.set(partition, wallSeconds());
    },
    snapshot: (snapshot) => {
      const { partition } = snapshot;
      if ('seq' in snapshot) return finished(tree, snapshot, wallSeconds());
      tasks.snapshotProgress.set(partition, ratio(snapshot.done, snapshot.of));
    },
    snapshotFound: ({ partition, seq, finishedAtMs }) => {
      tasks.snapshotSequence.set(partition, seq);
      tasks.snapshotAt.set(partition, finishedAtMs / 1000);
    },
  };
}

function lifeCalls(
  tree: MetricTree,
  readiness: Readiness,
  wallSeconds: () => number,
): Pick<Observer, 'taskAssigned' | 'taskLost' | 'taskFailed' | 'recovering' | 'recovered'> {
  const { tasks } = tree;
  const forget = (partition: number): void => {
    for (const gauge of Object.values(tasks)) gauge.forget(partition);
  };
  return {
    taskAssigned: (partition) => {
      readiness.assigned(partition);
      tree.assignments.inc();
      tree.recoveries.inc({ partition: String(partition) }, 0);
      tasks.assignedAt.set(partition, wallSeconds());
    },
    taskLost: (partition) => {
      readiness.lost(partition);
      tree.losses.inc();
      forget(partition);
    },
    taskFailed: (partition, retriable) => {
      readiness.failed(partition, retriable);
      tree.failures.inc({ retriable: String(retriable) });
      tasks.recovering.set(partition, 0);
    },
    recovering: (advance) => {
      const { partition, done, of } = advance;
      if (readiness.recovering(advance)) tree.recoveries.inc({ partition: String(partition) });
      tasks.recovering.set(partition, 1);
      tasks.recoveryProgress.set(partition, ratio(done, of));
    },
    recovered: ({ partition, folded, seconds }) => {
      if (readiness.recovered(partition)) tree.recoveries.inc({ partition: String(partition) });
      tree.recovery.observe(seconds);
      tree.recoveredEntries.inc(folded);
      tasks.recovering.set(partition, 0);
      tasks.recoveryProgress.set(partition, 1);
    },
  };
}

function finished(tree: MetricTree, { partition, seq, bytes, seconds }: SnapshotDone, atSeconds: number): void {
  const { tasks } = tree;
  tree.snapshot.observe(seconds);
  tasks.snapshotProgress.set(partition, 1);
  tasks.snapshotSequence.set(partition, seq);
  tasks.snapshotAt.set(partition, atSeconds);
  tasks.snapshotBytes.set(partition, bytes);
}

function ratio(done: number, of: number): number {
  return of <= 0 ? 1 : Math.min(1, done / of);
}
