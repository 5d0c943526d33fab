/** Which rules came to something else in one run than in another, and what each of them reads that was replaced. */
import type { Decision } from '../../../core/events/decision';
import type { LoadedPolicy } from '../../../edge/policy/load-policy';
import { isKept } from './kept-elements';
import { lastDecisions } from './captured-expectations';

type Result = 'hit' | 'unknown' | 'miss';

/** `reads`: the elements whose values were replaced, as dotted paths. */
export interface RuleDifference {
  readonly flow: string;
  readonly rule: string;
  readonly stored: Result;
  readonly replayed: Result;
  readonly reads: readonly string[];
}

/** In the last decision of each flow. Built-in reasons count as rules that read nothing. */
export function ruleDifferences(
  stored: readonly Decision[],
  replayed: readonly Decision[],
  loaded: LoadedPolicy,
): readonly RuleDifference[] {
  const then = lastDecisions(replayed);
  return lastDecisions(stored).flatMap((decision) => {
    const other = then.find(({ flow }) => flow === decision.flow);
    const rules = new Set([...rulesOf(decision), ...rulesOf(other)]);
    return [...rules].flatMap((rule) => {
      const [was, is] = [resultOf(decision, rule), resultOf(other, rule)];
      return was === is ? [] : [{ flow: decision.flow, rule, stored: was, replayed: is, reads: readsOf(rule, loaded) }];
    });
  });
}

function rulesOf(decision: Decision | undefined): readonly string[] {
  return decision === undefined ? [] : [...decision.reasons, ...decision.unknowns].map(({ rule }) => rule);
}

function resultOf(decision: Decision | undefined, rule: string): Result {
  if (decision?.reasons.some((one) => one.rule === rule) === true) return 'hit';
  return decision?.unknowns.some((one) => one.rule === rule) === true ? 'unknown' : 'miss';
}

function readsOf(id: string, { rules }: LoadedPolicy): readonly string[] {
  const rule = rules.get(id)?.rule;
  if (rule === undefined) return [];
  const paths = rule.paths.filter(({ fields }) => isText(fields) && !isKept(fields));
  return [...new Set(paths.map(({ root, fields }) => `${rootOf(root, rule.each?.key)}.${fields.join('.')}`))];
}

function rootOf(root: string, each: string | undefined): string {
  if (each === undefined || (root !== 'item' && root !== 'within')) return root;
  return root === 'item' ? each : each.split('.').slice(0, -1).join('.');
}

/** Amounts, masses, numbers and times stay as they are. */
function isText(fields: readonly string[]): boolean {
  return !/(?:Amount|Milligrams|DateTime|Quantity|Numeric|gift|currency)$/.test(fields.at(-1) ?? '');
}
