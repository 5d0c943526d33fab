/** What a batch was made of, counted once when it is committed. */
import type { Decision, Outcome } from '../../core/events/decision';
import type { BatchCounts, DecisionCount } from '../observer';

interface Batch {
  readonly records: readonly { readonly topic: string }[];
  readonly decisions: readonly Pick<Decision, 'outcome' | 'agencies' | 'flow' | 'modelPpm'>[];
  readonly rejections: readonly { readonly code: string }[];
}

/** For `Observer.batchDone`: the records taken, and the decisions and rejections that were published. */
export function countBatch({ records, decisions, rejections }: Batch): BatchCounts {
  const byTopic = new Map<string, number>();
  for (const { topic } of records) increase(byTopic, topic);
  const byCode = new Map<string, number>();
  for (const { code } of rejections) increase(byCode, code);
  return { records: byTopic, decisions: countDecisions(decisions), rejections: byCode, scores: scoresOf(decisions) };
}

function scoresOf(decisions: Batch['decisions']): ReadonlyMap<string, readonly number[]> {
  const byFlow = new Map<string, number[]>();
  for (const { flow, modelPpm } of decisions) {
    if (modelPpm === null) continue;
    const known = byFlow.get(flow);
    if (known === undefined) byFlow.set(flow, [modelPpm]);
    else known.push(modelPpm);
  }
  return byFlow;
}

function countDecisions(decisions: Batch['decisions']): readonly DecisionCount[] {
  const byOutcome = new Map<Outcome, Map<string, number>>();
  const count = (outcome: Outcome, agency: string): void => {
    const byAgency = byOutcome.get(outcome) ?? new Map<string, number>();
    byOutcome.set(outcome, byAgency);
    increase(byAgency, agency);
  };
  for (const { outcome, agencies } of decisions) {
    count(outcome, '');
    for (const called of agencies) count(called.outcome, called.agency);
  }
  return [...byOutcome].flatMap(([outcome, byAgency]) =>
    [...byAgency].map(([agency, number]) => ({ agency, outcome, count: number })),
  );
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
