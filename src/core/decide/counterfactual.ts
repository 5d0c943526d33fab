/** The smallest sets of causes whose absence would change a decision, and what settles each of them. */
import type { Decision, Measure, Outcome } from '../events/decision';
import { isOpen } from '../join/own-decision';
import { answersOf } from './answers';
import { causesOf, type Cause } from './causes';
import { cureOfMeasure, cureOfReason, type Cure } from './cure';
import { decideWithout, type DecidedGround, type DecideWithout } from './decide-without';
import { minimalSets } from './minimal-sets';
import { isIntervention, outcomeOf, strengthOf } from './strength';

export interface Settled {
  readonly cause: Cause;
  readonly cure: Cure;
}

/** Without these together, it would be this. */
interface Way {
  readonly without: readonly Settled[];
  readonly outcome: Outcome;
  readonly measure: Measure;
  /** Unless chance had then drawn it: nothing obliged to inspect it any more. */
  readonly unlessDrawn: boolean;
}

export interface Ways {
  /** Smaller sets first, then those with more points; at most LISTED_SETS. Empty where no absence would do. */
  readonly ways: readonly Way[];
  /** False where there may be more. */
  readonly isWhole: boolean;
}

/** For one agency that asks for something: what would make it ask for less. */
interface AgencyWays extends Ways {
  readonly agency: string;
  readonly measure: Measure;
}

export interface Counterfactual {
  /** What would change the resolved outcome: no more DO_NOT_LOAD, no more an inspection, nothing open. */
  readonly resolved: Ways;
  readonly agencies: readonly AgencyWays[];
  /** Agencies that ask by their own officer's answer: only a new one changes it. */
  readonly answeredBy: readonly string[];
}

/**
 * Judged by `decide` alone, over and over. Undefined for a decision that asks for nothing, or that cannot be repeated
 * from the state. Exact up to COMBINED_CAUSES causes beside those that every set needs.
 */
export function counterfactualOf(ground: DecidedGround): Counterfactual | undefined {
  const { decision } = ground;
  const judge = isOpen(decision) ? decideWithout(ground) : undefined;
  if (judge === undefined) return undefined;
  const search = searchIn(ground, judge);
  const asking = decision.agencies.filter(isOpen);
  return {
    resolved: search(undefined, (measure) => tierOf(measure) < tierOf(decision.measure)),
    agencies: asking.map(({ agency, measure }) => ({
      agency,
      measure,
      ...search(agency, (left) => strengthOf(left) < strengthOf(measure)),
    })),
    answeredBy: asking.map(({ agency }) => agency).filter((agency) => isAnswered(decision, agency)),
  };
}

/** Does the agency ask what its own officer has answered? */
function isAnswered({ agencies }: Decision, agency: string): boolean {
  return agencies.some((one) => one.agency === agency && one.calledBy.includes('outcome'));
}

/** Outcomes in the order of strength, as architecture.md compares them: DO_NOT_LOAD stands above every inspection. */
function tierOf(measure: Measure): number {
  const outcome = outcomeOf(measure);
  if (isIntervention(measure)) return outcome === 'INSPECT' ? 2 : 3;
  return isOpen({ outcome, measure }) ? 1 : 0;
}

/** What is left of a decision in the absence of some causes, as far as a search asks; many are kept at once. */
type Left = Pick<Decision, 'measure' | 'agencies' | 'arm'>;

/** Of one agency, or resolved; `isLess`: is that measure change enough? */
type Search = (agency: string | undefined, isLess: (measure: Measure) => boolean) => Ways;

function searchIn(ground: DecidedGround, judge: DecideWithout): Search {
  const causes = causesOf(ground.decision, ground.assessment);
  const isMonotone = eases(ground, causes);
  const known = new Map<string, Left>();
  const without = (places: readonly number[]): Left => {
    const key = places.join(' ');
    const left = known.get(key) ?? leftOf(judge(at(places)));
    known.set(key, left);
    return left;
  };
  const at = (places: readonly number[]): readonly Cause[] => causes.filter((_, place) => places.includes(place));
  return (agency, isLess) => {
    const suffices = (places: readonly number[]): boolean => isLess(measureIn(without(places), agency));
    const { sets, isWhole } = minimalSets({ count: causes.length, suffices, isMonotone });
    const ways = sets.map((places): Way => {
      const absent = at(places);
      const measure = measureIn(without(places), agency);
      const curable = curableIn(absent, (cured) => {
        const others = absent.filter((cause) => !cured.includes(cause));
        return isLess(measureIn(judge(others, cured), agency));
      });
      const settled = absent.map((cause) => ({ cause, cure: cureOf(cause, curable.has(cause)) }));
      const unlessDrawn = mayBeDrawn(ground, without(places), agency);
      return { without: settled, outcome: outcomeOf(measure), measure, unlessDrawn };
    });
    return { ways, isWhole };
  };
}

function leftOf({ measure, agencies, arm }: Decision): Left {
  return { measure, agencies, arm };
}

function measureIn(left: Left, agency: string | undefined): Measure {
  if (agency === undefined) return left.measure;
  return left.agencies.find((one) => one.agency === agency)?.measure ?? 'NONE';
}

/**
 * Over what is obligatory chance has no say; with nothing left that obliges, it might have had one, and asked for more than is
 * left. What is not obligatory and not drawn stays so.
 */
function mayBeDrawn({ policy, flow, decision }: DecidedGround, left: Left, agency: string | undefined): boolean {
  const rate = policy.randomOf(flow.id);
  if (rate === undefined || rate.ppm === 0 || (agency !== undefined && agency !== rate.agency)) return false;
  const isFree = decision.arm === 'MANDATORY' && left.arm !== 'MANDATORY' && left.measure !== 'WITHDRAWN';
  return isFree && strengthOf(rate.measure) > strengthOf(measureIn(left, agency));
}

/** Hits that better data cures: each alone, and together with the others of its agency, whose points may stand together. */
function curableIn(absent: readonly Cause[], isEnough: (cured: readonly Cause[]) => boolean): ReadonlySet<Cause> {
  const alone = absent.filter((cause) => cause.kind === 'hit' && isEnough([cause]));
  return new Set(alone.filter(({ agency }) => isEnough(alone.filter((other) => other.agency === agency))));
}

/**
 * Is leaving out more never stronger? Not where an officer's override would come back in its place, a credit go with its
 * measure, or a higher band ask for less.
 */
function eases({ policy, flow, state, consignment, decision }: DecidedGround, causes: readonly Cause[]): boolean {
  for (const [agency, answer] of answersOf(consignment, state)) {
    if (answer.measure !== undefined && !isAnswered(decision, agency)) return false;
  }
  return causes.every((cause) => {
    if (cause.kind === 'hit' && cause.rule.points < 0) return false;
    const strengths = policy.bandsOf(flow.id, cause.agency).map(({ measure }) => strengthOf(measure));
    return strengths.every((strength, index) => strength >= (strengths[index - 1] ?? 0));
  });
}

/** A hit that stands when only an earlier version has it is for its agency alone to settle. */
function cureOf(cause: Cause, isCurable: boolean): Cure {
  switch (cause.kind) {
    case 'hit':
      return isCurable ? cureOfMeasure(cause.rule.measure) : 'answer';
    case 'unknown':
      return 'complete';
    case 'engine':
      return cureOfReason(cause.id);
  }
}
