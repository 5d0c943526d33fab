/** What a worker on a cluster tells: metrics, log lines, and when its tasks have nothing left to do. */
import { hex } from '../core/kernel/hex';
import { countBatch } from '../edge/observe/count-batch';
import type { Logger } from '../edge/observe/logger';
import type { Observer } from '../edge/observer';
import { modelDigest } from '../edge/policy/model/model-digest';
import type { ClockMode } from '../edge/ports';
import type { SnapshotsSeen } from '../engine/snapshot/starting-point';
import type { CommittedBatch } from '../runner';
import type { ServiceObserver } from '../service';
import { idleTasks } from './idle-tasks';

export interface ToldTo {
  readonly metrics: Observer;
  readonly log: Logger;
  readonly clockMode: ClockMode;
  /** Called whenever every task has found nothing to do. */
  readonly allIdle: () => void;
}

/** Nothing that a record says is told: counts, codes and places only. */
export function runObserver(toldTo: ToldTo): ServiceObserver {
  const { metrics, log, clockMode, allIdle } = toldTo;
  const tasks = idleTasks(allIdle);
  const committed = committedTo(metrics, log, clockMode);
  return {
    assigned: (partition) => {
      tasks.begins(partition);
      metrics.taskAssigned(partition);
      log.info({ partition }, 'task assigned');
    },
    revoked: (partition) => log.info({ partition }, 'task goes to another worker'),
    recovering: (partition, done, of) => metrics.recovering({ partition, done, of }),
    recovered: (partition, { folded, last, strangers, fromCheckpoint, snapshots }, ms) => {
      metrics.recovered({ partition, folded, seconds: ms / 1000 });
      const from = fromCheckpoint ? 'checkpoint' : snapshots.loaded === undefined ? 'first entry' : 'snapshot';
      log.info({ partition, folded, seq: last?.entry.seq ?? 0, seconds: ms / 1000, from }, 'task recovered');
      tellSnapshots(metrics, log, partition, snapshots);
      for (const [topic, count] of strangers) {
        metrics.strangers({ topic, partition, count });
        log.warn({ topic, partition, records: count }, 'records that no ledger entry names are left out');
      }
    },
    turn: (partition, turn, parts) => {
      if (turn.batch !== undefined) {
        committed(partition, turn.seq, turn.forced, turn.batch);
        const earliestDeadlineMs = parts.store.earliestDeadline();
        metrics.state({ partition, earliestDeadlineMs, checkpointSeq: parts.store.mark()?.seq ?? 0 });
      }
      for (const topic of turn.forced)
        log.warn({ partition, topic, seq: turn.seq }, 'an input does not go on: time moves without it');
      tasks.turned(partition, turn);
    },
    failed: (partition, fault, againInMs) => {
      tasks.begins(partition);
      metrics.taskFailed(partition, true);
      log.warn({ partition, err: fault, seconds: againInMs / 1000 }, 'task begins again');
    },
    released: (partition) => {
      tasks.ended(partition);
      metrics.taskLost(partition);
      log.info({ partition }, 'task given back');
    },
    ...snapshotCalls(toldTo),
  };
}

function snapshotCalls({ metrics, log }: ToldTo): Pick<ServiceObserver, SnapshotCalls> {
  return {
    snapshotting: (partition, done, of) => metrics.snapshot({ partition, done, of }),
    snapshotTaken: (partition, { seq, bytes }, ms) => {
      metrics.snapshot({ partition, seq, bytes, seconds: ms / 1000 });
      log.info({ partition, seq, bytes, seconds: ms / 1000 }, 'snapshot taken');
    },
    snapshotFailed: (partition, error) => log.warn({ partition, err: error }, 'snapshot failed, tried again later'),
  };
}

type SnapshotCalls = 'snapshotting' | 'snapshotTaken' | 'snapshotFailed';

function tellSnapshots(metrics: Observer, log: Logger, partition: number, { newest, refused }: SnapshotsSeen): void {
  if (newest !== undefined)
    metrics.snapshotFound({ partition, seq: newest.header.seq, finishedAtMs: newest.finishedAtMs });
  for (const reason of refused) log.warn({ partition, reason }, 'snapshot passed over');
}

/** Counts a batch, and tells of another policy once. */
function committedTo(
  metrics: Observer,
  log: Logger,
  clockMode: ClockMode,
): (partition: number, seq: number, forced: readonly string[], batch: CommittedBatch) => void {
  let policyOffset = -1;
  const rejudged = new Set<number>();
  return (partition, seq, forced, batch) => {
    const { now, stepMs, commitMs, fired, rejudging, active } = batch;
    // Before what was decided by it: its model says which bins that is counted in.
    if (active.offset !== policyOffset) tellPolicy(metrics, log, active);
    policyOffset = active.offset;
    metrics.batchDone({
      ...countBatch(batch),
      ...{ partition, seq, forced, clockMode, stepMs, commitMs, nowMs: now, dueFired: fired, rejudging },
    });
    if (rejudging && !rejudged.has(partition)) log.info({ partition, seq }, 'judging anew what is open');
    if (!rejudging && rejudged.has(partition)) log.info({ partition, seq }, 'all that was open is judged anew');
    if (rejudging) rejudged.add(partition);
    else rejudged.delete(partition);
  };
}

function tellPolicy(metrics: Observer, log: Logger, { loaded, offset }: CommittedBatch['active']): void {
  const { file, bundle, model } = loaded;
  const hash = hex(bundle.hash);
  const its = model && { id: model.model.id, digest: modelDigest(model.reference), score: model.reference.score };
  metrics.policy({ hash, offset, id: file.id, version: file.version, model: its });
  log.info({ policy: hash, version: file.version, offset }, 'policy in force');
}
