/** What a flow has to say of a consignment, judged anew from all its documents and all it was told: for the oracle. */
import type { DecideContext } from '../../../src/core/decide/decide';
import { isIntervention, isSticky, outcomeOf, strongest } from '../../../src/core/decide/strength';
import type { Basis, Measure } from '../../../src/core/events/decision';
import type { Content, DocumentContent } from '../../../src/core/events/document';
import { UNASSIGNED, type Flow } from '../../../src/core/join/flow';
import type { Policy } from '../../../src/core/decide/judge';
import {
  answersOf,
  bandOf,
  countedOf,
  distinct,
  isOpen,
  judge,
  measureOf,
  pointsOf,
  presenceOf,
  settles,
} from './findings';
import type { Answer, Case, Finding, Hit, Stay, Told } from './findings';
import { byText, type Said, type Statement } from './said';

const SAID = 'finality outcome measure agencies agency calledBy points missing arm unknowns'.split(' ');
const WHY = 'reasons rule points standing answered basis topic partition offset documentId version'.split(' ');
const WHEN = 'reference flow generation revision supersedes trigger forced inclusionPpm decidedAt respondBy'.split(' ');
/** A decision is worth publishing where one of these is new; all is compared with what was published. */
const CONTENT = [...SAID, ...WHY, 'finding'];
export const COMPARED = [...SAID, ...WHY, ...WHEN];

/** The fields named, at any depth, as text; the order of reasons and of basis is not looked at. */
export function lineOf(decision: Pick<Told, 'reasons' | 'basis'>, fields: string[]): string {
  const sorted = (some: readonly object[]) => some.map((one) => JSON.stringify(one, fields)).sort(byText);
  return JSON.stringify({ ...decision, reasons: sorted(decision.reasons), basis: sorted(decision.basis) }, fields);
}

/** What an officer answers is no type that a flow waits for. */
const TYPES = ['order', 'payment', 'logistics', 'declaration'] as const;
const DEPARTED: readonly unknown[] = ['DEPARTED', 'ARRIVED', 'PRESENTED', 'DELIVERED'];

const isDeparture = ({ milestone }: DocumentContent): boolean => DEPARTED.includes((milestone as Content | null)?.code);
const isPending = (measure: Measure): boolean => outcomeOf(measure) !== 'RELEASE' && measure !== 'WITHDRAWN';

/** What is there and what is not. `bare`: nobody has stated a whole document; `left`: another flow took the consignment. */
function readinessOf(flow: Flow, stay: Stay, { statements, documents, stays }: Case) {
  const wholes = statements.filter(({ type, content }) => type !== 'outcome' && content.header.kind === 'WHOLE');
  const bare = flow.id === UNASSIGNED && wholes.length === 0;
  const required = TYPES.filter((type) => flow.needs[type] === 'required');
  const presences = required.map((type) => presenceOf(type, flow, stay, documents));
  const lacking = required.filter((_, at) => presences[at] !== 'present');
  const followed = TYPES.filter((type) => bare && documents.some((said) => said.type === type));
  const ready = !presences.includes('awaited') && !(bare && stay.passed === undefined);
  return { wholes, bare, ready, left: flow.id === UNASSIGNED && stays.length > 1, missing: [...lacking, ...followed] };
}

const ask = (agency: string, measure?: Measure | null, by?: string) => ({ agency, measure: measure ?? 'NONE', by });
type Ask = ReturnType<typeof ask>;

/** What each agency is asked for by all that asks; an answer counts until its agency has something it has not seen. */
function agenciesOf(asks: readonly Ask[], open: readonly Finding[], answers: readonly Answer[], departed: boolean) {
  const all = [...asks, ...open.map(({ agency, rule }) => ask(agency, rule.measure, rule.id))];
  return distinct([...all, ...answers].map(({ agency }) => agency)).flatMap((agency) => {
    const answer = answers.find((one) => one.agency === agency);
    const holds = answer && answer.measure !== null && (answer.isForGood || open.every((one) => one.agency !== agency));
    const own = holds ? [ask(agency, answer.measure, 'outcome')] : all.filter((one) => one.agency === agency);
    const asked = own.map(({ measure }) => measure).reduce(strongest, 'NONE');
    const measure = departed && asked === 'DO_NOT_LOAD' ? 'PHYSICAL' : asked;
    const calledBy = distinct(own.flatMap(({ by }) => by ?? []));
    return own.length === 0 ? [] : [{ agency, outcome: outcomeOf(measure), measure, calledBy }];
  });
}

function reasonOf({ rule: { id, points }, agency, key, current, answered }: Finding): Told['reasons'][number] {
  return { rule: id, points, agency, standing: !current, answered, finding: key };
}

function basisOf({ topic, partition, offset, content: { header } }: Statement): Basis {
  return { topic, partition, offset, documentId: header.documentId, version: header.version };
}

/** Final once a declaration is accepted or presented, or none is awaited. */
function isFinal(flow: Flow, stay: Stay, documents: readonly Said[]): boolean {
  const declarations = documents.filter(({ type }) => type === 'declaration');
  if (declarations.length === 0) return flow.needs.declaration === undefined || stay.passed !== undefined;
  return declarations.some(({ current, notices }) => [current ?? [], notices].flat().some(flow.presented));
}

export type Moment = Pick<DecideContext, 'now' | 'trigger' | 'forced' | 'draw'>;

/** What has to be said now; undefined while nothing has, or nothing new. */
export function verdictOf(policy: Policy, moment: Moment, stay: Stay, one: Case): Told | undefined {
  const { reference, generation, statements, documents, refusals, closed, disturbances } = one;
  const { id, told, expired } = stay;
  const flow = policy.flowOf(id);
  const last = told.at(-1);
  if (flow === undefined || (closed && disturbances === 0)) return undefined;
  const { wholes, bare, ready, left, missing } = readinessOf(flow, stay, one);
  const isFree = ({ type, content, gone }: Statement): boolean =>
    !gone && policy.flows.every((other) => other.id === UNASSIGNED || !other.selects(type, content));
  if (left && (last ? last.reasons.some(({ rule }) => rule === 'assigned') : !wholes.some(isFree))) return undefined;
  if (!ready && !last && !left) return undefined;

  const answers = answersOf(one, stay);
  const isAnswered = (hit: Hit): boolean => answers.some((answer) => settles(told, answer, hit));
  const withAnswer = (hit: Hit): Finding => ({ ...hit, answered: isAnswered(hit) });
  const { hits, unknowns } = closed || left ? { hits: [], unknowns: [] } : judge(policy, flow, stay, one);
  const counted = countedOf(policy, id, hits.map(withAnswer));
  const own = (id: string, measure: Measure, occurrence: string | number = '', agency = policy.lead): Finding =>
    withAnswer({ rule: { id, points: 0, measure, severity: 'Q' }, agency, key: `${id}:${occurrence}`, current: true });
  const incomplete = !closed && !(ready && !bare && missing.length === 0);
  const limit = policy.unknownsOf(id);
  const tooMany = limit && unknowns.length > limit.limit ? limit.measure : undefined;
  const calls = [
    incomplete && own('incomplete', flow.incomplete, missing.join(' ')),
    id === UNASSIGNED && !closed && !bare && own(id, strongest(flow.clean, 'MANUAL_REVIEW'), wholes.length),
    disturbances > 0 && own('afterClosure', 'MANUAL_REVIEW', disturbances),
    ...refusals.map(({ topic, offset }) => own('rejected', 'RFI', `${topic}:${offset}`)),
    documents.some(({ curtailed }) => curtailed) && own('versionsDropped', 'MANUAL_REVIEW'),
    ...documents.flatMap(({ unapplied }) => unapplied.map((digest) => own('unapplied', 'MANUAL_REVIEW', digest))),
    tooMany && own('unknowns', tooMany, unknowns.map((rule) => rule.id).join(' ')),
  ].filter((call) => typeof call === 'object');

  const called = [
    ask(policy.lead, id === UNASSIGNED ? 'NONE' : flow.clean),
    ...counted.map(({ agency, rule }) => ask(agency, 'NONE', rule.id)),
    ...unknowns.filter(({ whenUnknown }) => whenUnknown).map((rule) => ask(rule.agency, rule.whenUnknown, rule.id)),
  ];
  const open = counted.filter(isOpen);
  const asks = [...called, ...called.map(({ agency }) => ask(agency, bandOf(policy, id, agency, open)))];
  const isScored = called.some(({ agency }) => isIntervention(bandOf(policy, id, agency, counted)));
  const isMandatory = counted.some(({ rule }) => isIntervention(measureOf(rule)));
  const rate = policy.randomOf(id);
  const drawn = rate && moment.draw(reference, id, generation);
  const isDrawn = rate !== undefined && drawn !== undefined && BigInt(drawn) * 1_000_000n < BigInt(rate.ppm) << 32n;
  const arm = isMandatory ? 'MANDATORY' : isDrawn ? 'RANDOM' : isScored ? 'SCORED' : 'NONE';
  if (rate && arm === 'RANDOM') calls.push(own('random', rate.measure, '', rate.agency));
  const departed = documents.some(({ type, notices }) => type === 'logistics' && notices.some(isDeparture));
  const standing = [...new Map(answers.map((answer) => [answer.agency, answer])).values()];
  const propose = () => agenciesOf(asks, [...open, ...calls.filter(isOpen)], standing, departed);
  if (expired && (isSticky(flow.expired) || propose().some(({ measure }) => isPending(measure))))
    calls.push(own('expired', flow.expired, String(last?.respondBy)));

  const leading = documents.filter(({ type }) => type === flow.leading);
  const isCancelled = leading.length > 0 && !closed && !bare && leading.every(({ cancelled }) => cancelled);
  const outlives =
    open.some(({ rule, agency }) => isSticky(measureOf(rule)) || isSticky(bandOf(policy, id, agency, open))) ||
    standing.some(({ isForGood, measure }) => isForGood && isSticky(measure ?? 'NONE')) ||
    calls.filter(isOpen).some(({ rule }) => rule.id === 'random' || (rule.id === 'expired' && isSticky(flow.expired)));
  const why = left ? 'assigned' : isCancelled && !outlives ? 'cancelled' : undefined;
  const withdrawn = { agency: policy.lead, outcome: 'HOLD', measure: 'WITHDRAWN', calledBy: [why ?? ''] } as const;
  const agencies = why ? [withdrawn] : propose();
  const findings = [...counted, ...(why ? [{ ...own(why, 'WITHDRAWN'), answered: false }] : calls)];
  const points = distinct(open.map(({ agency }) => agency)).map((agency) => pointsOf(policy, agency, open));
  const measure = agencies.map((agency) => agency.measure).reduce(strongest);
  const outcome = outcomeOf(measure);
  const used = statements.filter(({ content }) => content.header.kind !== 'NOTICE');
  const decidedAt = Math.max(moment.now, ...used.map(({ appendTime }) => appendTime));
  const kept = last && (last.measure === measure || expired) ? last.respondBy : null;
  const decision = {
    reference,
    flow: id,
    generation,
    revision: told.length + 1,
    supersedes: last ? told.length : null,
    trigger: moment.trigger,
    forced: moment.forced,
    finality: isFinal(flow, stay, documents) ? 'FINAL' : 'PRELIMINARY',
    outcome,
    measure,
    agencies,
    points: why ? 0 : points.reduce((sum, some) => sum + some, 0),
    reasons: findings.map(reasonOf),
    unknowns: unknowns.map((rule) => ({ rule: rule.id })),
    missing,
    arm: why ? 'NONE' : arm,
    inclusionPpm: why ? 0 : isMandatory || isScored ? 1_000_000 : (rate?.ppm ?? 0),
    basis: used.map(basisOf),
    decidedAt,
    respondBy: isPending(measure) ? (kept ?? decidedAt + flow.respondWithinMs) : null,
  };
  return last && lineOf(last, CONTENT) === lineOf(decision, CONTENT) ? undefined : decision;
}
