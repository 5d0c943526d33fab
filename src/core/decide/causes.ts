/** What calls for a decision and could be absent: hits, unknown rules that ask for something, reasons of the engine. */
import type { Decision } from '../events/decision';
import { compareText } from '../kernel/compare-text';
import type { Assessment } from '../score/assessment';
import type { Rule } from '../score/rule';
import { BUILT_IN, type BuiltIn } from './built-in';

/** All hits of a rule for one agency are one cause: one finding of it absent, the next would stand in its place. */
export type Cause =
  | { readonly kind: 'hit'; readonly id: string; readonly agency: string; readonly rule: Rule }
  | { readonly kind: 'unknown'; readonly id: string; readonly agency: string; readonly rule: Rule }
  | { readonly kind: 'engine'; readonly id: BuiltIn; readonly agency: string };

/**
 * Of a decision and the assessment behind it, those with most points first. Not among them: credits, which call for
 * nothing, and what an officer has answered.
 */
export function causesOf(decision: Decision, assessment: Assessment): readonly Cause[] {
  const isAnswered = (rule: string, agency: string): boolean =>
    decision.reasons.some((reason) => reason.rule === rule && reason.agency === agency && reason.answered);
  const causes = new Map<string, Cause>();
  const add = (cause: Cause): void => void causes.set(`${cause.kind} ${cause.id} ${cause.agency}`, cause);
  for (const { rule, agency } of assessment.hits) {
    const isCredit = rule.points < 0 && rule.measure === undefined;
    if (!isCredit && !isAnswered(rule.id, agency)) add({ kind: 'hit', id: rule.id, agency, rule });
  }
  for (const { definition: rule } of assessment.unknowns) {
    if (rule.whenUnknown !== undefined) add({ kind: 'unknown', id: rule.id, agency: rule.agency, rule });
  }
  for (const { rule, agency, answered } of decision.reasons) {
    const id = BUILT_IN.find((one) => one === rule);
    if (id !== undefined && !answered) add({ kind: 'engine', id, agency });
  }
  return [...causes.values()].sort(
    (a, b) => pointsOf(b) - pointsOf(a) || compareText(a.id, b.id) || compareText(a.agency, b.agency),
  );
}

function pointsOf(cause: Cause): number {
  return cause.kind === 'hit' ? cause.rule.points : 0;
}
