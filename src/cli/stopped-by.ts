/** How many planted anomalies of each family a day's decisions stopped, and whether rules, the model, or both did. */
import type { Decision } from '../core/events/decision';
import { elementsOf } from '../core/score/condition/elements';
import type { LoadedPolicy } from '../edge/policy/load-policy';
import { readPlanted } from './planted';

export interface Family {
  byRules: number;
  byBoth: number;
  byModel: number;
  missed: number;
}

/** What stopped a consignment. */
interface Stopped {
  byRule: boolean;
  byModel: boolean;
}

export type StoppedBy = ReadonlyMap<string, Stopped>;

/** Rules that ask the model, by id. */
export function modelRules({ rules }: LoadedPolicy): ReadonlySet<string> {
  return new Set([...rules].flatMap(([id, { expression }]) => (elementsOf(expression).model ? [id] : [])));
}

/**
 * Of the last decisions, by reference; `asksModel` says of a reason whether it is the model's. A random check is luck, not a
 * finding.
 */
export function stoppedBy(
  decisions: Iterable<Decision>,
  asksModel: (decision: Decision, rule: string) => boolean,
): StoppedBy {
  const stopped = new Map<string, Stopped>();
  for (const decision of decisions) {
    if (decision.outcome === 'RELEASE') continue;
    const reasons = decision.reasons.filter(({ rule }) => rule !== 'random');
    if (reasons.length === 0) continue;
    const known = stopped.get(decision.reference) ?? { byRule: false, byModel: false };
    for (const { rule } of reasons) {
      if (asksModel(decision, rule)) known.byModel = true;
      else known.byRule = true;
    }
    stopped.set(decision.reference, known);
  }
  return stopped;
}

/** `truth` is what `generate --truth` wrote; nothing without it. Throws UsageError for a line that is no planted anomaly. */
export function plantedFamilies(truth: string | undefined, stopped: StoppedBy): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  for (const { reference, family: name } of truth === undefined ? [] : readPlanted(truth)) {
    const family = families.get(name) ?? { byRules: 0, byBoth: 0, byModel: 0, missed: 0 };
    family[columnOf(stopped.get(reference))]++;
    families.set(name, family);
  }
  return families;
}

function columnOf(by: Stopped | undefined): keyof Family {
  if (by === undefined) return 'missed';
  if (by.byRule && by.byModel) return 'byBoth';
  return by.byModel ? 'byModel' : 'byRules';
}
