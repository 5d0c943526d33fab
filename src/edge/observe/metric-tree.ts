/** Every metric of a worker in one table: name, help, labels; units last, label values bounded where they are set. */
import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import { taskGauge } from './task-gauge';
import type { TaskGauge } from './task-gauge';

const SHORT_SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];
const LONG_SECONDS = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800];

export type MetricTree = ReturnType<typeof metricTree>;

/** `isReady` is asked whenever the metrics are read, and `refreshModel` called then. */
export function metricTree(registry: Registry, isReady: () => boolean, refreshModel: () => void) {
  return {
    ...flow(registry),
    ...worker(registry, isReady),
    ...model(registry, refreshModel),
    tasks: taskGauges(registry),
  };
}

/** What went through, and what came of it. */
function flow(registry: Registry) {
  return {
    records: counter(registry, 'records_total', 'Input records taken, by topic', ['topic']),
    decisions: counter(registry, 'decisions_total', 'Decisions published, by resolved outcome', ['outcome']),
    agencyDecisions: counter(registry, 'agency_decisions_total', 'What decisions propose to each agency, by outcome', [
      'agency',
      'outcome',
    ]),
    rejections: counter(registry, 'rejections_total', 'Records rejected, by code', ['code']),
    timersFired: counter(registry, 'timers_fired_total', 'Deadlines and other timers fired', []),
    forced: counter(registry, 'forced_entries_total', 'Entries whose time moved on without an input that stood still', [
      'topic',
    ]),
    step: histogram(registry, 'step_seconds', 'Join, score and decide of one batch', SHORT_SECONDS),
    commit: histogram(registry, 'commit_seconds', 'One transaction, from the first send to its end', SHORT_SECONDS),
    strangers: counter(registry, 'strangers_total', 'Records on an output topic that no ledger entry names', ['topic']),
  };
}

/** How the worker itself is. */
function worker(registry: Registry, isReady: () => boolean) {
  return {
    ready: new Gauge({
      name: 'tidewaiter_ready',
      help: '1 when in its group, with a policy, and every task of it recovered',
      registers: [registry],
      collect() {
        this.set(isReady() ? 1 : 0);
      },
    }),
    groupJoined: gauge(registry, 'group_joined', '1 while a member of the group', []),
    build: gauge(registry, 'build_info', 'Always 1; what runs', ['version', 'behaviour']),
    policy: gauge(registry, 'policy_info', 'Always 1; the policy in force', ['hash', 'id', 'version']),
    policyOffset: gauge(registry, 'policy_activation_offset', "Offset of the policy's activation", []),
    policyRefused: gauge(registry, 'policies_refused_records', 'Records of `policies` that count for nothing', []),
    clockMode: gauge(registry, 'clock_mode', '1 for the mode that the log runs in', ['mode']),
    assignments: counter(registry, 'task_assignments_total', 'Tasks given to this worker', []),
    losses: counter(registry, 'task_losses_total', 'Tasks given back or taken away', []),
    failures: counter(
      registry,
      'task_failures_total',
      'Tasks that failed; one that is not retriable ends the process',
      ['retriable'],
    ),
    recoveries: counter(registry, 'recoveries_started_total', 'Recoveries begun, by task', ['partition']),
    recovery: histogram(registry, 'recovery_seconds', 'One finished recovery', LONG_SECONDS),
    recoveredEntries: counter(registry, 'recovered_entries_total', 'Ledger entries folded by finished recoveries', []),
    snapshot: histogram(registry, 'snapshot_seconds', 'One finished snapshot', LONG_SECONDS),
  };
}

/** What the policy's model says; gone with the model. */
function model(registry: Registry, refresh: () => void) {
  return {
    model: gauge(registry, 'model_info', 'Always 1; the model of the policy in force', ['id', 'digest']),
    modelScores: counter(registry, 'model_scores_total', 'Decisions by what the model says, from so many ppm on', [
      'flow',
      'from_ppm',
    ]),
    modelStability: new Gauge({
      name: 'tidewaiter_model_score_psi',
      help: "Population stability index of the last day's scores against those of the training",
      labelNames: ['flow'],
      registers: [registry],
      collect: refresh,
    }),
  };
}

/** What each task has; gone with the task. */
function taskGauges(registry: Registry) {
  const task = (name: string, help: string): TaskGauge => taskGauge(registry, `tidewaiter_${name}`, help);
  const input = (name: string, help: string): TaskGauge =>
    taskGauge(registry, `tidewaiter_${name}`, help, { topic: true });
  return {
    assignedAt: task('task_assigned_timestamp_seconds', 'When the task came to this worker'),
    sequence: task('ledger_sequence', 'Number of the last ledger entry'),
    now: task('ledger_now_timestamp_seconds', "The last entry's now"),
    batchAt: task('last_batch_timestamp_seconds', 'When the last entry was committed'),
    lag: input('lag_records', 'Records up to the end of an input that are not taken yet'),
    endOffset: input('end_offset', 'First offset not yet used in an input'),
    standing: input(
      'last_stable_standing_seconds',
      'How long the last stable offset stands before the end of an input',
    ),
    rejudging: task('rejudging', '1 while something open is still to be judged anew, as an activation asks'),
    recovering: task('recovering', '1 while the task recovers'),
    recoveryProgress: task('recovery_progress_ratio', 'Part of the ledger entries to fold that is folded'),
    snapshotProgress: task('snapshot_progress_ratio', 'Part of the snapshot under way, or 1'),
    snapshotSequence: task('snapshot_sequence', 'Ledger entry of the newest snapshot'),
    snapshotAt: task('snapshot_timestamp_seconds', 'When the newest snapshot was finished'),
    snapshotBytes: task('snapshot_bytes', 'Size of the last snapshot that this worker finished'),
    consignments: task('state_consignments', 'Open consignments'),
    dirty: task('state_dirty_bytes', 'State that is not yet in the checkpoint'),
    deadlineAt: task('earliest_deadline_timestamp_seconds', 'Earliest flow deadline that has not fired'),
    checkpointSequence: task('checkpoint_sequence', 'Ledger entry that the checkpoint stands at'),
    checkpointAt: task('checkpoint_timestamp_seconds', 'When the checkpoint was last seen to move'),
  };
}

function counter<L extends string>(registry: Registry, name: string, help: string, labelNames: L[]): Counter<L> {
  return new Counter({ name: `tidewaiter_${name}`, help, labelNames, registers: [registry] });
}

function gauge<L extends string>(registry: Registry, name: string, help: string, labelNames: L[]): Gauge<L> {
  return new Gauge({ name: `tidewaiter_${name}`, help, labelNames, registers: [registry] });
}

function histogram(registry: Registry, name: string, help: string, buckets: number[]): Histogram {
  return new Histogram({ name: `tidewaiter_${name}`, help, buckets, registers: [registry] });
}
