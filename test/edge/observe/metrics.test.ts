/** What a worker tells, and what is then read at /metrics. */
import { register } from 'prom-client';
import { makeMetrics } from '../../../src/edge/observe/metrics';
import type { BatchDone } from '../../../src/edge/observer';

const batch: BatchDone = {
  partition: 3,
  records: new Map([
    ['orders', 5],
    ['declarations', 2],
  ]),
  decisions: [
    { agency: '', outcome: 'HOLD', count: 2 },
    { agency: 'CITES', outcome: 'HOLD', count: 1 },
  ],
  rejections: new Map([['BAD_TIME', 1]]),
  scores: new Map(),
  stepMs: 4,
  commitMs: 30,
  seq: 17,
  nowMs: 1_700_000_000_000,
  clockMode: 'WALL',
  forced: ['payments'],
  dueFired: 6,
  rejudging: true,
};

function given() {
  let wallMs = 1_700_000_100_000;
  const { registry, observer, status } = makeMetrics({
    ...{ version: '1.2.3', behaviour: 9, agencyTopics: ['agency-cites'], wallMs: () => wallMs },
  });
  const lines = async (): Promise<readonly string[]> =>
    (await registry.metrics()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return {
    ...{ registry, observer, status, lines },
    pass: (ms: number) => (wallMs += ms),
    /** Lines of one metric, without its prefix. */
    of: async (name: string) =>
      (await lines()).filter((line) => new RegExp(`^tidewaiter_${name}[{ ]`).test(line)).map((line) => line.slice(11)),
  };
}

describe('metrics', () => {
  it('count a committed batch', async () => {
    const { observer, of } = given();
    observer.batchDone(batch);
    observer.batchDone({ ...batch, seq: 18, forced: [] });
    expect(await of('records_total')).toEqual([
      'records_total{topic="orders"} 10',
      'records_total{topic="declarations"} 4',
    ]);
    expect(await of('decisions_total')).toEqual([
      'decisions_total{outcome="RELEASE"} 0',
      'decisions_total{outcome="HOLD"} 4',
      'decisions_total{outcome="INSPECT"} 0',
    ]);
    expect(await of('agency_decisions_total')).toEqual(['agency_decisions_total{agency="CITES",outcome="HOLD"} 2']);
    expect(await of('rejections_total')).toEqual(['rejections_total{code="BAD_TIME"} 2']);
    expect(await of('timers_fired_total')).toEqual(['timers_fired_total 12']);
    expect(await of('rejudging')).toEqual(['rejudging{partition="3"} 1']);
    expect(await of('forced_entries_total')).toContain('forced_entries_total{topic="payments"} 1');
    expect(await of('commit_seconds_count')).toEqual(['commit_seconds_count 2']);
    expect(await of('commit_seconds_sum')).toEqual(['commit_seconds_sum 0.06']);
    expect(await of('step_seconds_sum')).toEqual(['step_seconds_sum 0.008']);
    expect(await of('ledger_sequence')).toEqual(['ledger_sequence{partition="3"} 18']);
    expect(await of('ledger_now_timestamp_seconds')).toEqual([
      'ledger_now_timestamp_seconds{partition="3"} 1700000000',
    ]);
    expect(await of('last_batch_timestamp_seconds')).toEqual([
      'last_batch_timestamp_seconds{partition="3"} 1700000100',
    ]);
    expect(await of('clock_mode')).toEqual(['clock_mode{mode="WALL"} 1', 'clock_mode{mode="LOG"} 0']);
  });

  it('begin at zero where an alert counts from the first', async () => {
    const { of } = given();
    expect(await of('strangers_total')).toEqual(
      ['decisions', 'rejections', 'ledger', 'snapshots', 'agency-cites'].map(
        (topic) => `strangers_total{topic="${topic}"} 0`,
      ),
    );
    expect(await of('task_failures_total')).toHaveLength(2);
    expect(await of('forced_entries_total')).toHaveLength(5);
    expect(await of('build_info')).toEqual(['build_info{version="1.2.3",behaviour="9"} 1']);
  });

  it('show one policy at a time', async () => {
    const { observer, of } = given();
    observer.policy({ hash: 'aa', offset: 0, id: 'reference', version: '1' });
    observer.policy({ hash: 'bb', offset: 4, id: 'my "policy"\n', version: '2' });
    expect(await of('policy_info')).toEqual(['policy_info{hash="bb",id="my__policy__",version="2"} 1']);
    expect(await of('policy_activation_offset')).toEqual(['policy_activation_offset 4']);
  });

  it('count what stands on policies and counts for nothing', async () => {
    const { observer, of } = given();
    observer.policiesRefused(2);
    expect(await of('policies_refused_records')).toEqual(['policies_refused_records 2']);
  });

  it('of a task go away with it, its counts stay', async () => {
    const { observer, lines, of } = given();
    observer.taskAssigned(3);
    observer.recovering({ partition: 3, done: 1, of: 4 });
    observer.recovered({ partition: 3, folded: 4, seconds: 2 });
    observer.batchDone(batch);
    observer.lag({ topic: 'orders', partition: 3, behind: 7, endOffset: 70, lastStableStandingMs: 1_500 });
    observer.state({ partition: 3, consignments: 5, dirtyBytes: 6, earliestDeadlineMs: 9_000, checkpointSeq: 16 });
    observer.snapshot({ partition: 3, done: 1, of: 2 });
    observer.snapshot({ partition: 3, seq: 16, bytes: 900, seconds: 3 });
    expect(await of('lag_records')).toEqual(['lag_records{topic="orders",partition="3"} 7']);
    expect(await of('last_stable_standing_seconds')).toEqual([
      'last_stable_standing_seconds{topic="orders",partition="3"} 1.5',
    ]);
    observer.taskLost(3);
    expect((await lines()).filter((line) => line.includes('partition="3"'))).toEqual([
      'tidewaiter_recoveries_started_total{partition="3"} 1',
    ]);
    expect(await of('records_total')).toHaveLength(2);
    expect(await of('task_losses_total')).toEqual(['task_losses_total 1']);
  });

  it('tell when the checkpoint moved, not when it was looked at', async () => {
    const { observer, of, pass } = given();
    observer.state({ partition: 0, checkpointSeq: 4 });
    pass(60_000);
    observer.state({ partition: 0, checkpointSeq: 4, earliestDeadlineMs: 5_000 });
    expect(await of('checkpoint_timestamp_seconds')).toEqual([
      'checkpoint_timestamp_seconds{partition="0"} 1700000100',
    ]);
    expect(await of('earliest_deadline_timestamp_seconds')).toHaveLength(1);
    observer.state({ partition: 0, checkpointSeq: 5 });
    expect(await of('checkpoint_timestamp_seconds')).toEqual([
      'checkpoint_timestamp_seconds{partition="0"} 1700000160',
    ]);
    expect(await of('earliest_deadline_timestamp_seconds')).toEqual([]);
  });

  it('tell how far a snapshot and a recovery are, and of what was found', async () => {
    const { observer, of } = given();
    observer.snapshotFound({ partition: 1, seq: 12, finishedAtMs: 5_000 });
    observer.snapshot({ partition: 1, done: 1, of: 4 });
    observer.recovering({ partition: 1, done: 0, of: 0 });
    expect(await of('snapshot_timestamp_seconds')).toEqual(['snapshot_timestamp_seconds{partition="1"} 5']);
    expect(await of('snapshot_sequence')).toEqual(['snapshot_sequence{partition="1"} 12']);
    expect(await of('snapshot_progress_ratio')).toEqual(['snapshot_progress_ratio{partition="1"} 0.25']);
    expect(await of('recovery_progress_ratio')).toEqual(['recovery_progress_ratio{partition="1"} 1']);
    expect(await of('recovering')).toEqual(['recovering{partition="1"} 1']);
  });

  it('count each recovery once, told from its begin or only at its end', async () => {
    const { observer, of } = given();
    observer.taskAssigned(0);
    observer.recovering({ partition: 0, done: 0, of: 9 });
    observer.recovering({ partition: 0, done: 5, of: 9 });
    observer.recovered({ partition: 0, folded: 9, seconds: 1 });
    observer.taskFailed(0, true);
    observer.recovered({ partition: 0, folded: 0, seconds: 0.1 });
    expect(await of('recoveries_started_total')).toEqual(['recoveries_started_total{partition="0"} 2']);
    expect(await of('task_failures_total')).toContain('task_failures_total{retriable="true"} 1');
    expect(await of('recovered_entries_total')).toEqual(['recovered_entries_total 9']);
  });

  it('say what readyz says', async () => {
    const { observer, of, status } = given();
    expect(await of('ready')).toEqual(['ready 0']);
    observer.group(true);
    observer.policy({ hash: 'aa', offset: 0, id: 'reference', version: '1' });
    expect(await of('ready')).toEqual(['ready 1']);
    observer.stopping();
    expect(await of('ready')).toEqual(['ready 0']);
    expect(status()).toEqual({ live: true, ready: false, reasons: ['stopping'] });
  });

  it('stay few, whatever names come from outside', async () => {
    const { observer, lines } = given();
    for (let n = 0; n < 1_000; n++) {
      observer.batchDone({
        ...batch,
        records: new Map([[`topic-${n}`, 1]]),
        decisions: [{ agency: `A${n}`, outcome: 'HOLD', count: 1 }],
        rejections: new Map([[`CODE_${n}`, 1]]),
        forced: [`input-${n}`],
      });
      observer.strangers({ topic: `out-${n}`, partition: 0, count: 1 });
      observer.lag({ topic: `in-${n}`, partition: 0, behind: 1, endOffset: 1, lastStableStandingMs: 0 });
    }
    const ours = (await lines()).filter((line) => line.startsWith('tidewaiter_'));
    expect(ours.length).toBeLessThan(600);
    expect(ours.filter((line) => line.startsWith('tidewaiter_agency_decisions_total'))).toHaveLength(65);
    expect(ours).toContain('tidewaiter_rejections_total{code="other"} 936');
  });

  it('hold no value with room for a name or an address', async () => {
    const { observer, registry } = given();
    observer.batchDone({ ...batch, rejections: new Map([['Jane Doe, 1 High Street', 1]]), forced: ['a'.repeat(65)] });
    const text = await registry.metrics();
    expect(text).not.toContain('Jane');
    expect(text).toContain('tidewaiter_rejections_total{code="other"} 1');
    expect(text).toContain('tidewaiter_forced_entries_total{topic="other"} 1');
  });

  it('are in a registry of their own, with those of the process', async () => {
    const { lines } = given();
    expect((await lines()).some((line) => line.startsWith('process_start_time_seconds'))).toBe(true);
    expect(register.getMetricsAsArray()).toEqual([]);
  });

  it('count what the model says in the bins of its training, and begin anew with another model', async () => {
    const { observer, of, pass } = given();
    const policy = { hash: 'ab', offset: 1, id: 'reference', version: '1' };
    const model = { id: 'kcs', digest: 'cd', score: { edges: [200_000, 500_000], counts: [500, 300, 200] } };
    const said = (ppm: number, times: number) => ({
      ...batch,
      scores: new Map([['import', new Array<number>(times).fill(ppm)]]),
    });
    observer.batchDone(said(1, 10));
    expect(await of('model_scores_total')).toEqual([]);
    observer.policy({ ...policy, model });
    expect(await of('model_info')).toEqual(['model_info{id="kcs",digest="cd"} 1']);
    observer.batchDone(said(199_999, 499));
    expect(await of('model_score_psi')).toEqual([]);
    observer.batchDone(said(500_000, 501));
    expect(await of('model_scores_total')).toEqual([
      'model_scores_total{flow="import",from_ppm="0"} 499',
      'model_scores_total{flow="import",from_ppm="500000"} 501',
    ]);
    pass(5_000);
    // 0.499 for 0.5, half of one for 0.3, 0.501 for 0.2.
    const index = -0.001 * Math.log(0.998) + (0.0005 - 0.3) * Math.log(0.0005 / 0.3) + 0.301 * Math.log(2.505);
    const [told] = await of('model_score_psi');
    expect(told).toMatch(/^model_score_psi\{flow="import"\} /);
    expect(Number(told?.split(' ')[1])).toBeCloseTo(index, 9);
    pass(24 * 3_600_000);
    expect(await of('model_score_psi')).toEqual([]);
    observer.policy({ ...policy, offset: 2, model: { ...model, digest: 'ef' } });
    expect(await of('model_scores_total')).toEqual([]);
    observer.policy({ ...policy, offset: 3 });
    expect(await of('model_info')).toEqual([]);
  });

  it('have names with the unit last', async () => {
    const { registry } = given();
    const names = registry.getMetricsAsArray().map(({ name }) => name);
    const ours = names.filter((name) => name.startsWith('tidewaiter_'));
    const unit =
      /_(?:total|seconds|bytes|records|ratio|sequence|info|offset|psi|mode|ready|joined|recovering|rejudging|consignments)$|_ready$/;
    expect(ours.filter((name) => !unit.test(name))).toEqual([]);
    expect(names.filter((name) => !/^(?:tidewaiter|process|nodejs)_/.test(name))).toEqual([]);
  });
});
