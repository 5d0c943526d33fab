/** What a step led to, as it is committed: decisions as records, states as the store holds them, and nothing decoded. */
import type { Refused } from '../core/events/arrival';
import type { Decision } from '../core/events/decision';
import type { StepSink, StepSummary } from '../core/pipeline';
import type { LiveParts } from './parts';
import type { Outputs } from './write-outputs';
import { outputWriter } from './write-outputs';

/** What is counted of a decision, and of a rejection. */
export type Decided = Pick<Decision, 'outcome' | 'agencies' | 'flow' | 'modelPpm'>;
export type Rejected = Pick<Refused, 'code'>;

export interface Judged extends Omit<StepSummary, 'rejections'> {
  readonly decisions: readonly Decided[];
  readonly rejections: readonly Rejected[];
  readonly outputs: Outputs;
  /** Puts the changed states into the store, once they are committed. */
  readonly put: () => void;
}

/** Written as it comes: documents and states that live until all is judged, or committed, are collected late. */
export function judged(parts: LiveParts, run: (sink: StepSink) => StepSummary): Judged {
  const begin = () => ({
    outputs: outputWriter(parts, parts.task.partition),
    states: parts.store.prepare(),
    decisions: [] as Decided[],
  });
  let made = begin();
  const { rejections, ...rest } = run({
    settled: (some) => {
      for (const { state, decisions } of some) {
        for (const decision of decisions) {
          const { outcome, agencies, flow, modelPpm } = decision;
          made.decisions.push({ outcome, agencies, flow, modelPpm });
          made.outputs.add(decision, state);
        }
      }
      for (const { reference, state } of some) made.states.add(reference, state);
    },
    restart: () => {
      made.states.drop();
      made = begin();
    },
  });
  return {
    ...rest,
    decisions: made.decisions,
    rejections: rejections.map(({ code }) => ({ code })),
    outputs: made.outputs.all(rejections),
    put: made.states.ready(),
  };
}
