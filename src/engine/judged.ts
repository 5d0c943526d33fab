/** What a step led to, as it is committed: decisions as records, states as the store holds them, and nothing decoded. */
import type { Refused } from '../core/events/arrival';
import type { Decision } from '../core/events/decision';
import type { StepResult } from '../core/pipeline';
import type { LiveParts } from './parts';
import type { Outputs } from './write-outputs';
import { writeOutputs } from './write-outputs';

/** What is counted of a decision, and of a rejection. */
export type Decided = Pick<Decision, 'outcome' | 'agencies' | 'flow' | 'modelPpm'>;
export type Rejected = Pick<Refused, 'code'>;

export interface Judged extends Omit<StepResult, 'changed' | 'decisions' | 'rejections'> {
  readonly decisions: readonly Decided[];
  readonly rejections: readonly Rejected[];
  readonly outputs: Outputs;
  /** Puts the changed states into the store, once they are committed. */
  readonly put: () => void;
}

/** Whoever waits for the commit keeps this alone: documents and states that lived as long would be collected late. */
export function judged(parts: LiveParts, result: StepResult): Judged {
  const { changed, decisions, rejections, ...rest } = result;
  const stateOf = changed.get.bind(changed);
  return {
    ...rest,
    decisions: decisions.map(({ outcome, agencies, flow, modelPpm }) => ({ outcome, agencies, flow, modelPpm })),
    rejections: rejections.map(({ code }) => ({ code })),
    outputs: writeOutputs(parts, parts.task.partition, decisions, rejections, stateOf),
    put: parts.store.prepare(changed),
  };
}
