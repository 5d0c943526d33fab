/** What a flow has to say of a consignment, judged anew from all its documents and all it was told: for the oracle. */
import type { DecideContext } from '../../../src/core/decide/decide';
import { isIntervention, isSticky, outcomeOf, strengthOf, strongest } from '../../../src/core/decide/strength';
import type { Refused } from '../../../src/core/events/arrival';
import type { Basis, Decision, Measure, Reason } from '../../../src/core/events/decision';
import type { Content, DocumentContent, DocumentType } from '../../../src/core/events/document';
import { UNASSIGNED, type Flow } from '../../../src/core/join/flow';
import { UNKNOWN } from '../../../src/core/kernel/unknown';
import type { Policy } from '../../../src/core/pipeline';
import { emptyFrame, type Frame } from '../../../src/core/score/condition/frame';
import { evidenceOf } from '../../../src/core/score/evidence';
import { itemsOf } from '../../../src/core/score/items';
import type { Rule } from '../../../src/core/score/rule';
import { byText, deadlineOf, milestonesOf, type Said, type Statement, type Waits } from './said';

/** Why something is asked; `key` names the finding, `current` is false where only something said earlier calls for it. */
interface Finding {
  readonly rule: Pick<Rule, 'id' | 'points' | 'measure' | 'severity'>;
  readonly agency: string;
  readonly key: string;
  readonly current: boolean;
  readonly answered: boolean;
}
type Hit = Omit<Finding, 'answered'>;

/** A decision that has to be published, with names of its own for findings. */
export type Told = Pick<Decision, 'measure' | 'respondBy' | 'basis'> & {
  readonly reasons: readonly Omit<Reason, 'pointers' | 'pointerCount'>[];
};

/** A consignment in a flow. */
export interface Stay extends Waits {
  readonly id: string;
  expired: boolean;
  readonly told: Told[];
}

/** One consignment until its goods are done with: what was said, what could not be read, what it was told. */
export interface Case {
  readonly reference: string;
  readonly generation: number;
  statements: readonly Statement[];
  documents: readonly Said[];
  refusals: readonly Refused[];
  stays: readonly Stay[];
  changedAt: number;
  closed: boolean;
  disturbances: number;
}

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
const DAY_MS = 86_400_000;
const DEPARTED: readonly unknown[] = ['DEPARTED', 'ARRIVED', 'PRESENTED', 'DELIVERED'];

const isDeparture = ({ milestone }: DocumentContent): boolean => DEPARTED.includes((milestone as Content | null)?.code);
const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort(byText);
const isPending = (measure: Measure): boolean => outcomeOf(measure) !== 'RELEASE' && measure !== 'WITHDRAWN';
const measureOf = ({ measure }: Finding['rule']): Measure => measure ?? 'NONE';

function presenceOf(type: DocumentType, flow: Flow, stay: Stay, documents: readonly Said[]) {
  const those = documents.filter((one) => one.type === type);
  if (those.some(({ current }) => current !== undefined)) return 'present';
  const awaited = stay.passed === undefined && flow.needs[type] !== undefined;
  return awaited && !those.some(({ cancelled }) => cancelled) ? 'awaited' : 'absent';
}

/** What the conditions read beside the documents. */
function frameOf(policy: Policy, flow: Flow, stay: Stay, { generation, statements, documents }: Case): Frame {
  const anchor = documents.find(({ type, highest }) => type === flow.anchor && highest !== undefined)?.highest;
  const dayOf = (time: number): number => Math.floor(time / DAY_MS) * DAY_MS;
  const at = anchor?.appendTime ?? generation;
  const lists = policy.listsOn(Math.min(dayOf(anchor?.content.header.issueDateTime ?? at), dayOf(at)));
  const presence = (type: DocumentType) => presenceOf(type, flow, stay, documents);
  const wholesOf = (type: DocumentType) =>
    statements.filter((said) => said.type === type && said.content.header.kind === 'WHOLE');
  const lateByMs = (type: DocumentType): number =>
    Math.min(...wholesOf(type).map(({ appendTime }) => appendTime)) - deadlineOf(stay, documents);
  const frame = emptyFrame({
    awaited: (type) => presence(type) === 'awaited',
    missing: (type) => (presence(type) === 'awaited' ? UNKNOWN : presence(type) === 'absent'),
    conflict: (type) => documents.some((document) => document.type === type && document.conflict),
    lateByMs: (type) => (wholesOf(type).length === 0 ? UNKNOWN : Math.max(0, lateByMs(type))),
    list: (id) => lists.get(id),
  });
  frame.milestones = milestonesOf(documents);
  return frame;
}

interface World {
  readonly said: { readonly [type in DocumentType]?: DocumentContent };
  readonly isNow: boolean;
}

/** Every combination of what the types say and said: of more than two types, each earlier one with what is said now. */
function worldsOf({ types }: Rule, documents: readonly Said[]): readonly World[] {
  const choices = (worlds: readonly World[], type: DocumentType): readonly World[] => {
    const those = documents.filter((one) => one.type === type);
    const now = those.flatMap(({ current }) => current ?? []);
    return worlds.flatMap(({ said, isNow }) => {
      const earlier = types.length <= 2 || isNow ? those.flatMap((one) => one.earlier) : [];
      const withNow =
        now.length === 0 ? [{ said, isNow }] : now.map((one) => ({ said: { ...said, [type]: one }, isNow }));
      return [...withNow, ...earlier.map((one) => ({ said: { ...said, [type]: one }, isNow: false }))];
    });
  };
  return types.reduce(choices, [{ said: {}, isNow: true }]);
}

/** What a rule finds in some worlds taken together, by agency; `isUnknown` where an element was absent. */
function evaluate(rule: Rule, frame: Frame, worlds: readonly World[], current: boolean) {
  const evidence = new Map<string, string[]>();
  let isUnknown = false;
  for (const { said } of worlds) {
    Object.assign(frame, { order: undefined, payment: undefined, logistics: undefined, declaration: undefined }, said);
    const items = rule.each === undefined ? [{}] : itemsOf(said[rule.each.type], rule.each);
    isUnknown ||= items === undefined;
    for (const item of items ?? []) {
      const value = rule.condition(Object.assign(frame, item));
      isUnknown ||= value === UNKNOWN;
      if (value !== true) continue;
      const named = rule.agencyFrom?.(frame);
      const agency = typeof named === 'string' ? named : rule.agency;
      evidence.set(agency, [...(evidence.get(agency) ?? []), evidenceOf(rule.paths, frame)]);
    }
  }
  const keyOf = (agency: string, read: string[]): string => JSON.stringify([rule.id, agency, read.sort(byText)]);
  return {
    hits: [...evidence].map(([agency, read]) => ({ rule, agency, key: keyOf(agency, read), current })),
    isUnknown,
  };
}

/** The hits of what is said now and of what was said before, and the rules that do not know. */
function judge(policy: Policy, flow: Flow, stay: Stay, one: Case): { hits: readonly Hit[]; unknowns: readonly Rule[] } {
  const frame = frameOf(policy, flow, stay, one);
  const judged = policy.rulesOf(flow.id).map((rule) => {
    const worlds = worldsOf(rule, one.documents);
    const now = worlds.filter(({ isNow }) => isNow);
    const { hits, isUnknown } = evaluate(rule, frame, now, true);
    const past = worlds.filter(({ isNow }) => !isNow).flatMap((world) => evaluate(rule, frame, [world], false).hits);
    return { hits: [...hits, ...past], unknowns: isUnknown && hits.length === 0 ? [rule] : [] };
  });
  return { hits: judged.flatMap(({ hits }) => hits), unknowns: judged.flatMap(({ unknowns }) => unknowns) };
}

/** Points of an agency after credits. */
function pointsOf({ creditCap }: Policy, agency: string, findings: readonly Finding[]): number {
  const rules = findings.filter((one) => one.agency === agency).map(({ rule }) => rule);
  const sum = (some: readonly Finding['rule'][]): number => some.reduce((total, { points }) => total + points, 0);
  const isFirm = ({ severity, points }: Finding['rule']): boolean => points > 0 && 'SP'.includes(severity);
  const credits = rules.filter(({ points }) => points < 0);
  const soft = rules.filter((rule) => rule.points > 0 && !isFirm(rule));
  return sum(rules.filter(isFirm)) + Math.max(0, sum(soft) - Math.min(creditCap, -sum(credits)));
}

/** The measure of the band that an agency's findings reach. */
function bandOf(policy: Policy, flow: string, agency: string, findings: readonly Finding[]): Measure {
  const points = pointsOf(policy, agency, findings);
  return policy.bandsOf(flow, agency).findLast(({ from }) => points >= from)?.measure ?? 'NONE';
}

const isOpen = ({ answered }: Finding): boolean => !answered;

/** What is said now, and of what was said before whatever nobody may amend away. */
function countedOf(policy: Policy, flow: string, all: readonly Finding[]): readonly Finding[] {
  const once = all.filter((hit) => {
    const same = all.filter(({ rule, agency }) => rule === hit.rule && agency === hit.agency);
    return hit === (same.find(({ current }) => current) ?? same.find(isOpen) ?? same[0]);
  });
  const counted = once.filter(({ current, rule }) => current || isSticky(rule.measure ?? 'NONE'));
  const cured = once.filter((hit) => !counted.includes(hit) && isOpen(hit) && hit.rule.points > 0);
  const revived = cured.filter(({ agency }) => {
    const own = cured.filter((hit) => hit.agency === agency);
    const ever = bandOf(policy, flow, agency, [...counted, ...own].filter(isOpen));
    return isSticky(ever) && strengthOf(ever) > strengthOf(bandOf(policy, flow, agency, counted.filter(isOpen)));
  });
  return [...counted, ...revived];
}

type Answer = ReturnType<typeof answersOf>[number];
const FOR_GOOD: Readonly<Record<string, Measure>> = { SEIZED: 'DETAINED', RETURNED: 'WITHDRAWN' };

/** What officers have answered so far, in order: the last word of each agency counts, and settles with those before it. */
function answersOf({ documents, generation }: Case, { id }: Stay) {
  const contents: readonly Content[] = documents.flatMap(({ type, current }) =>
    type === 'outcome' ? (current ?? []) : [],
  );
  return contents
    .filter((one) => one.flow === id && one.generation === generation && one.disposition !== 'CONFIRMED')
    .sort((a, b) => Number(a.outcomeDateTime) - Number(b.outcomeDateTime))
    .map(({ agency, revision, disposition, measure: stated }) => {
      const forGood = FOR_GOOD[String(disposition)];
      const measure = forGood ?? (disposition === 'OVERRIDDEN' ? (stated as Measure | null) : null);
      return { agency, revision: Number(revision), measure, isForGood: forGood !== undefined };
    });
}

/** Whether an answer was to this finding, or to a later one of its rule. */
function settles(told: readonly Told[], { agency, revision }: Answer, finding: Hit): boolean {
  const before = told.slice(0, revision).map(({ reasons }) => reasons.filter((one) => one.agency === agency));
  const asked = before[revision - 1] ?? [];
  const isIn = (some: Told['reasons']): boolean => some.some((reason) => reason.finding === finding.key);
  const isOfRule = asked.some(({ rule }) => rule === finding.rule.id);
  return finding.agency === agency && (isIn(asked) || (!finding.current && isOfRule && isIn(before.flat())));
}

interface Ask {
  readonly agency: string;
  readonly measure: Measure;
  readonly by?: string;
}

/** What each agency is asked for by all that asks; an answer counts until its agency has something it has not seen. */
function agenciesOf(asks: readonly Ask[], open: readonly Finding[], answers: readonly Answer[], departed: boolean) {
  const all = [...asks, ...open.map(({ agency, rule }) => ({ agency, measure: measureOf(rule), by: rule.id }))];
  return distinct([...all, ...answers].map(({ agency }) => String(agency))).flatMap((agency) => {
    const answer = answers.find((one) => one.agency === agency);
    const holds = answer?.measure && (answer.isForGood || open.every((one) => one.agency !== agency));
    const own = holds ? [{ measure: answer.measure, by: 'outcome' }] : all.filter((ask) => ask.agency === agency);
    const asked = own.reduce<Measure>((known, ask) => strongest(known, ask.measure ?? 'NONE'), 'NONE');
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
export function verdictOf(policy: Policy, at: Moment, stay: Stay, one: Case): Told | undefined {
  const { reference, generation, statements, documents, refusals, closed, disturbances } = one;
  const { id, told, passed, expired } = stay;
  const { now, trigger, forced, draw } = at;
  const flow = policy.flowOf(id);
  const last = told.at(-1);
  if (flow === undefined || (closed && disturbances === 0)) return undefined;
  const wholes = statements.filter(({ type, content }) => type !== 'outcome' && content.header.kind === 'WHOLE');
  const isFree = ({ type, content, gone }: Statement): boolean =>
    !gone && policy.flows.every((other) => other.id === UNASSIGNED || !other.selects(type, content));
  const isUnassigned = id === UNASSIGNED;
  const left = isUnassigned && one.stays.length > 1;
  if (left && (last ? last.reasons.some(({ rule }) => rule === 'assigned') : !wholes.some(isFree))) return undefined;

  const bare = isUnassigned && wholes.length === 0;
  const required = TYPES.filter((type) => flow.needs[type] === 'required');
  const presences = required.map((type) => presenceOf(type, flow, stay, documents));
  const lacking = required.filter((_, at) => presences[at] !== 'present');
  const followed = TYPES.filter((type) => documents.some((said) => said.type === type));
  const missing = bare ? [...lacking, ...followed] : lacking;
  const ready = !presences.includes('awaited') && !(bare && passed === undefined);
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
    isUnassigned && !closed && !bare && own(id, strongest(flow.clean, 'MANUAL_REVIEW'), wholes.length),
    disturbances > 0 && own('afterClosure', 'MANUAL_REVIEW', disturbances),
    ...refusals.map(({ topic, offset }) => own('rejected', 'RFI', `${topic}:${offset}`)),
    ...documents.flatMap(({ unapplied }) => unapplied.map((digest) => own('unapplied', 'MANUAL_REVIEW', digest))),
    tooMany && own('unknowns', tooMany, unknowns.map((rule) => rule.id).join(' ')),
  ].filter((call) => typeof call === 'object');

  const called: readonly Ask[] = [
    { agency: policy.lead, measure: isUnassigned ? 'NONE' : flow.clean },
    ...counted.map(({ agency, rule }) => ({ agency, measure: 'NONE' as const, by: rule.id })),
    ...unknowns.flatMap(({ agency, whenUnknown: measure, id: by }) => (measure ? [{ agency, measure, by }] : [])),
  ];
  const isScored = called.some(({ agency }) => isIntervention(bandOf(policy, id, agency, counted)));
  const open = counted.filter(isOpen);
  const asks = [...called, ...called.map(({ agency }) => ({ agency, measure: bandOf(policy, id, agency, open) }))];
  const isMandatory = counted.some(({ rule }) => isIntervention(measureOf(rule)));
  const rate = policy.randomOf(id);
  const drawn = rate && draw(reference, id, generation);
  const isDrawn = rate !== undefined && drawn !== undefined && BigInt(drawn) * 1_000_000n < BigInt(rate.ppm) << 32n;
  const arm = isMandatory ? 'MANDATORY' : isScored ? 'SCORED' : isDrawn ? 'RANDOM' : 'NONE';
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
  const decidedAt = Math.max(now, ...used.map(({ appendTime }) => appendTime));
  const kept = last && (last.measure === measure || expired) ? last.respondBy : null;
  const decision = {
    reference,
    flow: id,
    generation,
    revision: told.length + 1,
    supersedes: last ? told.length : null,
    trigger,
    forced,
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
