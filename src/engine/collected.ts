/** A step whose results are wanted at once: decisions in their order, changed states by reference. */
import type { Incoming } from '../core/events/arrival';
import type { Decision } from '../core/events/decision';
import { compareText } from '../core/kernel/compare-text';
import type { Consignment } from '../core/join/consignment-state';
import type { StateView } from '../core/join/due-timers';
import type { Stretch } from '../core/join/stretch';
import { unreadOf } from '../core/join/unread';
import type { Policy } from '../core/decide/judge';
import type { EntryContext, StepInput, StepSink, StepSummary } from '../core/pipeline';
import { rejudgeInto, stepInto } from '../core/pipeline';

export interface StepResult extends StepSummary {
  /** A reference without a state is forgotten. */
  readonly changed: ReadonlyMap<string, Consignment | undefined>;
  /** By (reference, flow, revision). */
  readonly decisions: readonly Decision[];
}

/** Records that have been read, and all else as `StepInput` has it. */
export interface ReadInput extends Omit<StepInput, 'incoming'> {
  readonly incoming: readonly Incoming[];
}

/** As `stepInto`. */
export function step(policy: Policy, context: EntryContext, state: StateView, input: ReadInput): StepResult {
  const incoming = unreadOf(
    input.incoming,
    ({ reference }) => reference,
    (one) => one,
  );
  return collected((sink) => stepInto(policy, context, state, { ...input, incoming }, sink));
}

/** As `rejudgeInto`. */
export function rejudge(policy: Policy, context: EntryContext, stretch: Stretch, now: number): StepResult {
  return collected((sink) => rejudgeInto(policy, context, stretch, now, sink));
}

function collected(run: (sink: StepSink) => StepSummary): StepResult {
  const changed = new Map<string, Consignment | undefined>();
  const decisions: Decision[] = [];
  const summary = run({
    settled: (some) => {
      for (const { reference, state, decisions: decided } of some) {
        changed.set(reference, state);
        decisions.push(...decided);
      }
    },
    restart: () => {
      changed.clear();
      decisions.length = 0;
    },
  });
  return { ...summary, changed, decisions: decisions.sort(inOrder) };
}

/** By reference, flow, revision. References are printable ASCII, whose UTF-16 order is that of the bytes. */
export function inOrder(a: Ordered, b: Ordered): number {
  if (a.reference !== b.reference) return a.reference < b.reference ? -1 : 1;
  return compareText(a.flow, b.flow) || a.revision - b.revision;
}

type Ordered = Pick<Decision, 'reference' | 'flow' | 'revision'>;
