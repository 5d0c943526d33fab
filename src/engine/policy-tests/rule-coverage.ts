/** Which rules the tests of a policy have seen to hit, to miss and to be unknown, by the engine's own assessments. */
import type { Assessment } from '../../core/score/assessment';
import type { LoadedPolicy } from '../../edge/policy/load-policy';

/** So many judgements in which the rule came to that. A row of a table is a rule too. */
export interface RuleCoverage {
  readonly rule: string;
  readonly hits: number;
  /** Clean ones: what is unknown is counted apart. */
  readonly misses: number;
  readonly unknowns: number;
}

export interface CoverageCount {
  /** The same policy, telling what is found. */
  readonly observed: LoadedPolicy;
  /** In the order of the rules. */
  readonly rules: () => readonly RuleCoverage[];
}

export function countCoverage(loaded: LoadedPolicy): CoverageCount {
  const counts = new Map([...loaded.rules.keys()].map((rule) => [rule, { rule, hits: 0, misses: 0, unknowns: 0 }]));
  const assessed = (flow: string, { hits, unknowns }: Assessment): void => {
    // What only an earlier version did is no hit of what is said now.
    const hit = new Set(hits.filter(({ current }) => current).map(({ rule }) => rule.id));
    const unknown = new Set(unknowns.map(({ rule }) => rule));
    for (const { id } of loaded.policy.rulesOf(flow)) {
      const count = counts.get(id);
      if (count === undefined) continue;
      if (hit.has(id)) count.hits++;
      else if (unknown.has(id)) count.unknowns++;
      else count.misses++;
    }
  };
  return {
    observed: { ...loaded, policy: { ...loaded.policy, assessed } },
    rules: () => [...counts.values()],
  };
}

/** Rules that no test has seen to hit, and those that none has seen to miss. */
export function uncovered(rules: readonly RuleCoverage[]): {
  readonly neverHit: readonly string[];
  readonly neverMissed: readonly string[];
} {
  return {
    neverHit: rules.filter(({ hits }) => hits === 0).map(({ rule }) => rule),
    neverMissed: rules.filter(({ misses }) => misses === 0).map(({ rule }) => rule),
  };
}
