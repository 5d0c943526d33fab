/** The metrics of one worker: what it tells becomes counters, gauges and histograms in a registry of its own. */
import { Registry, collectDefaultMetrics } from 'prom-client';
import { OUTCOMES } from '../../core/events/decision';
import type { BatchDone, Observer, WorkerStatus } from '../observer';
import { DECISIONS_TOPIC, INPUT_TOPICS, LEDGER_TOPIC, REJECTIONS_TOPIC, SNAPSHOTS_TOPIC } from '../topics';
import { labelValues, plainLabel } from './label-values';
import { metricTree } from './metric-tree';
import type { MetricTree } from './metric-tree';
import type { ModelObserver } from './model-observer';
import { modelObserver } from './model-observer';
import { makeReadiness } from './readiness';
import { taskObserver } from './task-observer';

const MOST_TOPICS = 64;
const MOST_AGENCIES = 64;
const MOST_CODES = 64;
const INPUTS = INPUT_TOPICS.map(({ topic }) => topic);
const OUTPUTS = [DECISIONS_TOPIC, REJECTIONS_TOPIC, LEDGER_TOPIC, SNAPSHOTS_TOPIC];

export interface MetricsOptions {
  /** Of the package. */
  readonly version: string;
  /** Number in every decision that says how it was made. */
  readonly behaviour: number;
  /** Topics of agencies besides `decisions`: those that strangers are counted on from the start. */
  readonly agencyTopics?: readonly string[];
  readonly wallMs?: () => number;
}

export interface Metrics {
  /** For `/metrics`; nothing in it is global. */
  readonly registry: Registry;
  readonly observer: Observer;
  /** For `/livez` and `/readyz`. */
  readonly status: () => WorkerStatus;
}

/** Metrics at zero, and who to tell. Series that an alert counts are there from the start, so that a first one is seen. */
export function makeMetrics({ version, behaviour, agencyTopics = [], wallMs = Date.now }: MetricsOptions): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const readiness = makeReadiness();
  const tree: MetricTree = metricTree(
    registry,
    () => readiness.status().ready,
    () => model.refresh(),
  );
  const model = modelObserver(tree, wallMs);
  const topicLabel = labelValues(MOST_TOPICS, [...INPUTS, ...OUTPUTS, ...agencyTopics]);
  tree.build.set({ version: plainLabel(version), behaviour: String(behaviour) }, 1);
  for (const topic of INPUTS) tree.forced.inc({ topic }, 0);
  for (const topic of [...OUTPUTS, ...agencyTopics]) tree.strangers.inc({ topic: topicLabel(topic) }, 0);
  for (const retriable of ['true', 'false']) tree.failures.inc({ retriable }, 0);
  for (const outcome of OUTCOMES) tree.decisions.inc({ outcome }, 0);

  const observer: Observer = {
    ...taskObserver(tree, readiness, topicLabel, () => wallMs() / 1000),
    batchDone: batchCounter(tree, model, topicLabel, () => wallMs() / 1000),
    group: (joined) => {
      readiness.group(joined);
      tree.groupJoined.set(joined ? 1 : 0);
    },
    policiesRefused: (count) => tree.policyRefused.set(count),
    policy: ({ hash, offset, id, version: policyVersion, model: its }) => {
      readiness.policy();
      tree.policy.reset();
      tree.policy.set({ hash: plainLabel(hash), id: plainLabel(id), version: plainLabel(policyVersion) }, 1);
      tree.policyOffset.set(offset);
      model.model(its);
    },
    strangers: ({ topic, count }) => tree.strangers.inc({ topic: topicLabel(topic) }, count),
    stopping: () => readiness.stopping(),
  };
  return { registry, observer, status: readiness.status };
}

function batchCounter(
  tree: MetricTree,
  model: ModelObserver,
  topicLabel: (topic: string) => string,
  wallSeconds: () => number,
): (batch: BatchDone) => void {
  const agencyLabel = labelValues(MOST_AGENCIES);
  const codeLabel = labelValues(MOST_CODES);
  return (batch) => {
    for (const [topic, count] of batch.records) tree.records.inc({ topic: topicLabel(topic) }, count);
    for (const { agency, outcome, count } of batch.decisions) {
      if (agency === '') tree.decisions.inc({ outcome }, count);
      else tree.agencyDecisions.inc({ agency: agencyLabel(agency), outcome }, count);
    }
    for (const [code, count] of batch.rejections) tree.rejections.inc({ code: codeLabel(code) }, count);
    for (const topic of batch.forced) tree.forced.inc({ topic: topicLabel(topic) });
    model.scores(batch.scores);
    tree.timersFired.inc(batch.dueFired);
    tree.step.observe(batch.stepMs / 1000);
    tree.commit.observe(batch.commitMs / 1000);
    tree.tasks.sequence.set(batch.partition, batch.seq);
    tree.tasks.rejudging.set(batch.partition, batch.rejudging ? 1 : 0);
    tree.tasks.now.set(batch.partition, batch.nowMs / 1000);
    tree.tasks.batchAt.set(batch.partition, wallSeconds());
    for (const mode of ['WALL', 'LOG'] as const) tree.clockMode.set({ mode }, mode === batch.clockMode ? 1 : 0);
  };
}
