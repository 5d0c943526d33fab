/** How long each rule takes by itself, and all rules of a flow as the engine runs them: medians of several rounds. */
import { UNKNOWN } from '../../core/kernel/unknown';
import type { Policy } from '../../core/decide/judge';
import type { Tallies } from '../../core/score/judge-set';
import { judgeSet } from '../../core/score/judge-set';
import type { Rule } from '../../core/score/rule';
import { assess } from '../../core/score/score';
import { digestText } from '../digest-text';
import type { FlowCases, RuleRun } from './bench-cases';
import { runsOf } from './bench-cases';

export interface RuleCost {
  readonly rule: string;
  readonly flow: string;
  readonly evaluations: number;
  readonly hits: number;
  readonly unknowns: number;
  /** Of one evaluation on one consignment, all its items included. */
  readonly medianUs: number;
}

export interface FlowCost {
  readonly flow: string;
  readonly consignments: number;
  readonly rules: number;
  /** One consignment judged by all rules together, and with facts, findings and evidence around it. */
  readonly togetherUs: number;
  readonly assessUs: number;
}

export interface Measured {
  readonly rules: readonly RuleCost[];
  readonly flows: readonly FlowCost[];
  /** What this measurement itself adds to every rule: the cost of a condition that says no at once. */
  readonly emptyUs: number;
}

/**
 * `rounds` that count, after some that do not; `evaluations` at least between two looks at the clock, which counts in
 * microseconds; `clock`: milliseconds, as fine as there is.
 */
export interface Measuring {
  readonly rounds: number;
  readonly evaluations: number;
  readonly clock: () => number;
}

const WARM_UP = 3;

type Job = () => void;

/** Every round runs everything once, so that what the machine does beside it falls on all alike. */
export function measureRules(policy: Policy, flows: readonly FlowCases[], measuring: Measuring): Measured {
  const ruleJobs = flows.flatMap(({ flow, cases }) =>
    policy.rulesOf(flow.id).map((rule) => ({ rule, flow, runs: runsOf(rule, cases) })),
  );
  const first = ruleJobs[0]?.runs.map(({ frame }) => ({ frame, items: undefined, isAbsent: false })) ?? [];
  const jobs: readonly (readonly [Job, number])[] = [
    ...ruleJobs.map(({ rule, runs }) => [() => runRule(rule.test, runs), runs.length] as const),
    [() => runRule(() => false, first), first.length],
    ...flows.map((one) => [together(policy, one), one.cases.length] as const),
    ...flows.map((one) => [assessing(policy, one), one.cases.length] as const),
  ];
  const medians = mediansUs(jobs, measuring);
  const after = ruleJobs.length + 1;
  return {
    rules: ruleJobs.map(({ rule, flow, runs }, at) => ({
      rule: rule.id,
      flow: flow.id,
      evaluations: runs.length,
      ...found(rule, runs),
      medianUs: medians[at] ?? 0,
    })),
    emptyUs: medians[ruleJobs.length] ?? 0,
    flows: flows.map(({ flow, cases }, at) => ({
      flow: flow.id,
      consignments: cases.length,
      rules: policy.rulesOf(flow.id).length,
      togetherUs: medians[after + at] ?? 0,
      assessUs: medians[after + flows.length + at] ?? 0,
    })),
  };
}

/** Per evaluation, in the order of the jobs. */
function mediansUs(
  jobs: readonly (readonly [Job, number])[],
  { rounds, evaluations, clock }: Measuring,
): readonly number[] {
  const times: number[][] = jobs.map(() => []);
  for (let round = 0; round < WARM_UP + rounds; round++) {
    for (const [at, [job, size]] of jobs.entries()) {
      if (size === 0) continue;
      const repeats = Math.ceil(evaluations / size);
      const begin = clock();
      for (let repeat = 0; repeat < repeats; repeat++) job();
      const tookMs = clock() - begin;
      if (round >= WARM_UP) times[at]?.push((tookMs * 1_000) / (repeats * size));
    }
  }
  return times.map(median);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

function runRule(test: Rule['test'], runs: readonly RuleRun[]): void {
  for (const { frame, items, isAbsent } of runs) {
    if (isAbsent) continue;
    if (items === undefined) {
      test(frame);
      continue;
    }
    for (const { item, within } of items) {
      frame.item = item;
      frame.within = within;
      test(frame);
    }
    frame.item = frame.within = undefined;
  }
}

function together(policy: Policy, { flow, cases }: FlowCases): Job {
  const set = policy.ruleSetOf(flow.id);
  const tallies: Tallies = set.rules.map(() => undefined);
  return () => {
    for (const { frame } of cases) {
      tallies.fill(undefined);
      judgeSet(set, frame, tallies);
    }
  };
}

function assessing(policy: Policy, { flow, cases }: FlowCases): Job {
  return () => {
    for (const { state, consignment } of cases) assess(policy, flow, state, consignment, digestText);
  };
}

/** Any item that hits makes a hit, else any that is unknown an unknown. */
function found(rule: Rule, runs: readonly RuleRun[]): { readonly hits: number; readonly unknowns: number } {
  let [hits, unknowns] = [0, 0];
  for (const { frame, items, isAbsent } of runs) {
    const values = isAbsent
      ? [UNKNOWN]
      : items === undefined
        ? [rule.test(frame)]
        : items.map(({ item, within }) => {
            frame.item = item;
            frame.within = within;
            return rule.test(frame);
          });
    frame.item = frame.within = undefined;
    if (values.includes(true)) hits++;
    else if (values.includes(UNKNOWN)) unknowns++;
  }
  return { hits, unknowns };
}
