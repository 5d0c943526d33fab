/** What was decided of a consignment, in the words of a test. */
import type { Decision, Reason } from '../../../core/events/decision';
import { momentText } from '../../../edge/policy/tests/scenario-codec';

type Json = Readonly<Record<string, unknown>>;

/** One decision; without a start nothing is said of its time. */
export function expectation(decision: Decision, startMs: number | undefined): Json {
  const { flow, trigger, outcome, measure, agencies, points, reasons, missing } = decision;
  return {
    ...(startMs === undefined ? {} : { at: momentText(decision.decidedAt - startMs), trigger }),
    flow,
    outcome,
    measure,
    agencies: Object.fromEntries(agencies.map((one) => [one.agency, one.measure])),
    points,
    reasons: reasons.map(reasonText),
    missing,
  };
}

function reasonText({ rule, agency, standing, answered }: Reason): string {
  return `${rule} ${agency}${standing ? ' standing' : ''}${answered ? ' answered' : ''}`;
}

/** What is the same in two decisions that say the same, whatever their numbers and times. */
export function wordsOf(decision: Decision): string {
  const { trigger: _, ...said } = expectation(decision, 0);
  return JSON.stringify({ ...said, at: undefined, unknown: decision.unknowns.map(({ rule }) => rule).sort() });
}

/** The last decision of each flow in the last generation. */
export function lastDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const last = new Map<string, Decision>();
  const newest = Math.max(...decisions.map(({ generation }) => generation));
  for (const decision of decisions) if (decision.generation === newest) last.set(decision.flow, decision);
  return [...last.values()];
}
