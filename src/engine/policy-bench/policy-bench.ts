/** What a policy costs on given documents, rule by rule and together, and what its flows should draw at random. */
import type { Decision } from '../../core/events/decision';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import { benchCases } from './bench-cases';
import type { Given } from './given-arrivals';
import { judgedDay } from './judged-day';
import type { FlowCost, Measuring, RuleCost } from './measure-rules';
import { measureRules, median } from './measure-rules';
import type { FlowArms, RandomRates } from './random-rate';
import { randomRates } from './random-rate';

/** A rule over all its flows; `share` of what all rules by themselves take on these documents. */
interface RuleLine extends Omit<RuleCost, 'flow'> {
  readonly flows: readonly string[];
  readonly misses: number;
  readonly share: number;
  readonly isSlow: boolean;
}

interface FlowLine extends FlowCost {
  /** What its rules take one by one. */
  readonly singlyUs: number;
  readonly decided: number;
  readonly arms: FlowArms;
  readonly random: RandomRates;
}

export interface PolicyBench {
  readonly documents: number;
  readonly unreadable: number;
  readonly consignments: number;
  readonly emptyUs: number;
  /** The dearest first. */
  readonly rules: readonly RuleLine[];
  readonly flows: readonly FlowLine[];
}

/** Measured on so many consignments of each flow at most; all of them count for the random rates. */
const PER_FLOW = 2_000;
/** Beyond the upper quartile by so many times the middle half, and at least so long, a rule is unusually slow. */
const FAR_OUT = 3;
const SLOW_US = 1;

export function policyBench({ policy }: LoadedPolicy, given: Given, measuring: Measuring): PolicyBench {
  const { states, decisions } = judgedDay(policy, given.arrivals);
  const measured = measureRules(policy, benchCases(policy, states.values(), PER_FLOW), measuring);
  const flows = measured.flows.map((flow) => {
    const arms = armsOf(flow.flow, decisions.values());
    return {
      ...flow,
      singlyUs: sum(measured.rules.filter((rule) => rule.flow === flow.flow).map(({ medianUs }) => medianUs)),
      decided: arms.mandatory + arms.scored + arms.rest,
      arms,
      random: randomRates(arms, policy.randomOf(flow.flow)?.ppm ?? 0),
    };
  });
  const { arrivals, unreadable } = given;
  const { emptyUs } = measured;
  const counts = { documents: arrivals.length, unreadable, consignments: states.size };
  return { ...counts, emptyUs, rules: ruleLines(measured.rules), flows };
}

/** What is taken by another flow or was withdrawn is not for this one to draw. */
function armsOf(flow: string, decisions: Iterable<Decision>): FlowArms {
  const counts = { MANDATORY: 0, SCORED: 0, RANDOM: 0, NONE: 0 };
  for (const decision of decisions) {
    if (decision.flow === flow && decision.measure !== 'WITHDRAWN') counts[decision.arm]++;
  }
  return { mandatory: counts.MANDATORY, scored: counts.SCORED, rest: counts.RANDOM + counts.NONE };
}

function ruleLines(costs: readonly RuleCost[]): readonly RuleLine[] {
  const byRule = new Map<string, RuleCost[]>();
  for (const cost of costs) byRule.set(cost.rule, [...(byRule.get(cost.rule) ?? []), cost]);
  const all = sum(costs.map(timeUs));
  const lines = [...byRule].map(([rule, own]) => {
    const evaluations = sum(own.map((cost) => cost.evaluations));
    const [hits, unknowns] = [sum(own.map((cost) => cost.hits)), sum(own.map((cost) => cost.unknowns))];
    const took = sum(own.map(timeUs));
    const share = all === 0 ? 0 : took / all;
    const medianUs = evaluations === 0 ? 0 : took / evaluations;
    const flows = own.map(({ flow }) => flow);
    return { rule, flows, evaluations, hits, misses: evaluations - hits - unknowns, unknowns, medianUs, share };
  });
  const limit = slowFrom(lines.map(({ medianUs }) => medianUs));
  const marked = lines.map((line) => ({ ...line, isSlow: line.medianUs >= limit }));
  return marked.sort((a, b) => b.share - a.share);
}

export function slowFrom(costs: readonly number[]): number {
  const sorted = [...costs].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [median(sorted.slice(0, half)), median(sorted.slice(-half))];
  return Math.max(SLOW_US, high + FAR_OUT * (high - low));
}

function timeUs({ medianUs, evaluations }: RuleCost): number {
  return medianUs * evaluations;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
