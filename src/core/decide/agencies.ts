/** What each agency is asked for, and what called it. */
import type { AgencyDecision, Measure } from '../events/decision';
import { compareText } from '../kernel/compare-text';
import type { RuleUnknown } from '../score/assessment';
import type { Answer } from './answers';
import type { Call } from './built-in';
import type { DecidePolicy } from './policy';
import type { CountedHit } from './reasons';
import { scoreOf } from './reasons';
import { isIntervention, outcomeOf, strongest } from './strength';

export interface AgencyInput {
  readonly policy: DecidePolicy;
  readonly flow: string;
  readonly clean: Measure;
  readonly counted: readonly CountedHit[];
  readonly unknowns: readonly RuleUnknown[];
  /** Built-in calls that no answer has settled; they are the lead agency's. */
  readonly calls: readonly Call[];
  readonly random: { readonly agency: string; readonly measure: Measure } | undefined;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Goods have left: what should not have been loaded is inspected on arrival. */
  readonly departed: boolean;
}

export interface AgencyResult {
  readonly agencies: readonly AgencyDecision[];
  readonly points: number;
  /** Does a rule's own measure intervene, or only a band? For the selection arm, which an answer does not change. */
  readonly mandatory: boolean;
  readonly scored: boolean;
}

interface Ask {
  readonly agency: string;
  measure: Measure;
  by: string[];
}

/** Every agency that something calls, sorted by id, the lead agency always. */
export function askAgencies(input: AgencyInput): AgencyResult {
  const asks: Ask[] = [{ agency: input.policy.lead, measure: input.clean, by: [] }];
  const ask = (agency: string, measure: Measure, by: string): void => {
    const known = asks.find((one) => one.agency === agency);
    if (known === undefined) {
      asks.push({ agency, measure, by: [by] });
      return;
    }
    known.measure = strongest(known.measure, measure);
    if (!known.by.includes(by)) known.by.push(by);
  };
  let mandatory = false;
  for (const { hit, answered } of input.counted) {
    const measure = hit.rule.measure ?? 'NONE';
    mandatory ||= isIntervention(measure);
    ask(hit.agency, answered ? 'NONE' : measure, hit.rule.id);
  }
  // By index: iterating over a frozen list, as most are that many decisions share, allocates at each step.
  for (let at = 0; at < input.unknowns.length; at++) {
    const unknown = input.unknowns[at];
    if (unknown?.definition.whenUnknown !== undefined)
      ask(unknown.definition.agency, unknown.definition.whenUnknown, unknown.rule);
  }
  for (const call of input.calls) ask(input.policy.lead, call.measure, call.by);
  const { points, scored } = askBands(input, asks);
  if (input.random !== undefined) ask(input.random.agency, input.random.measure, 'random');
  for (const [agency, answer] of input.answers) {
    if (!holds(agency, answer, input)) continue;
    const known = asks.find((one) => one.agency === agency);
    if (known === undefined) asks.push({ agency, measure: answer.measure, by: ['outcome'] });
    else Object.assign(known, { measure: answer.measure, by: ['outcome'] });
  }
  return { agencies: listed(asks, input.departed), points, mandatory, scored };
}

function askBands(input: AgencyInput, asks: readonly Ask[]): { points: number; scored: boolean } {
  let points = 0;
  let scored = false;
  for (const ask of asks) {
    const bands = input.policy.bandsOf(input.flow, ask.agency);
    const score = scoreOf(input.policy, bands, input.counted, ask.agency);
    points += score.points;
    scored ||= isIntervention(score.bandOfAll);
    ask.measure = strongest(ask.measure, score.band);
  }
  return { points, scored };
}

/** An override is void as soon as its agency has a hit, or the engine a call, that it has not seen. */
function holds(agency: string, answer: Answer, input: AgencyInput): answer is Answer & { measure: Measure } {
  if (answer.measure === undefined) return false;
  if (answer.permanent) return true;
  if (agency === input.policy.lead && input.calls.length > 0) return false;
  if (agency === input.random?.agency) return false;
  return !input.counted.some((one) => one.hit.agency === agency && !one.answered);
}

function listed(asks: readonly Ask[], departed: boolean): readonly AgencyDecision[] {
  const agencies = asks.map(({ agency, measure: asked, by }) => {
    const measure = departed && asked === 'DO_NOT_LOAD' ? 'PHYSICAL' : asked;
    return { agency, measure, outcome: outcomeOf(measure), calledBy: by.length > 1 ? by.sort(compareText) : by };
  });
  return agencies.length === 1 ? agencies : agencies.sort((a, b) => compareText(a.agency, b.agency));
}
