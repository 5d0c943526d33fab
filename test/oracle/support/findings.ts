/** What rules find in a consignment and what of it counts, over all versions and against what officers answered: for the oracle. */
import { isSticky, strengthOf } from '../../../src/core/decide/strength';
import type { Refused } from '../../../src/core/events/arrival';
import type { Decision, Measure, Reason } from '../../../src/core/events/decision';
import type { DocumentContent, DocumentType } from '../../../src/core/events/document';
import type { Flow } from '../../../src/core/join/flow';
import { UNKNOWN } from '../../../src/core/kernel/unknown';
import type { Policy } from '../../../src/core/decide/judge';
import { emptyFrame, type Frame } from '../../../src/core/score/condition/frame';
import { evidenceOf } from '../../../src/core/score/evidence';
import { itemsOf } from '../../../src/core/score/items';
import type { Rule } from '../../../src/core/score/rule';
import { byText, deadlineOf, milestonesOf, type Said, type Statement, type Waits } from './said';

/** Why something is asked; `key` names the finding, `current` is false where only something said earlier calls for it. */
export interface Finding {
  readonly rule: Pick<Rule, 'id' | 'points' | 'measure' | 'severity'>;
  readonly agency: string;
  readonly key: string;
  readonly current: boolean;
  readonly answered: boolean;
}
export type Hit = Omit<Finding, 'answered'>;

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

const DAY_MS = 86_400_000;

export const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort(byText);
export const measureOf = ({ measure }: Finding['rule']): Measure => measure ?? 'NONE';
export const isOpen = ({ answered }: Finding): boolean => !answered;

export function presenceOf(type: DocumentType, flow: Flow, stay: Stay, documents: readonly Said[]) {
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
  frame.model = policy.modelOf(flow.id);
  return frame;
}

/** What the types say together; `isNow` where none of it was said earlier. */
interface World {
  readonly said: { readonly [type in DocumentType]?: DocumentContent };
  readonly isNow: boolean;
}
const SILENCE = { order: undefined, payment: undefined, logistics: undefined, declaration: undefined };

/** Every combination of what the types say and said: of more than two types, each earlier one with what is said now. */
function worldsOf({ types }: Rule, documents: readonly Said[]): readonly World[] {
  const choices = (worlds: readonly World[], type: DocumentType): readonly World[] => {
    const those = documents.filter((one) => one.type === type);
    const now = those.flatMap(({ current }) => current ?? []);
    return worlds.flatMap(({ said, isNow }) => {
      const saying = (one: DocumentContent) => ({ ...said, [type]: one });
      const current = now.length === 0 ? [said] : now.map(saying);
      const earlier = types.length <= 2 || isNow ? those.flatMap((one) => one.earlier).map(saying) : [];
      return [...current.map((one) => ({ said: one, isNow })), ...earlier.map((one) => ({ said: one, isNow: false }))];
    });
  };
  return types.reduce(choices, [{ said: {}, isNow: true }]);
}

/** What a rule finds in some worlds taken together, one hit an agency; `isUnknown` where an element was absent. */
function evaluate(rule: Rule, frame: Frame, worlds: readonly World[], current: boolean) {
  const read = new Map<string, string[]>();
  let isUnknown = false;
  for (const { said } of worlds) {
    Object.assign(frame, SILENCE, said);
    const items = rule.each === undefined ? [{}] : itemsOf(said[rule.each.type], rule.each);
    isUnknown ||= items === undefined;
    for (const item of items ?? []) {
      const value = rule.condition(Object.assign(frame, item));
      isUnknown ||= value === UNKNOWN;
      if (value !== true) continue;
      const named = rule.agencyFrom?.(frame);
      const agency = typeof named === 'string' ? named : rule.agency;
      read.set(agency, [...(read.get(agency) ?? []), evidenceOf(rule.paths, frame)].sort(byText));
    }
  }
  const hits = [...read].map((one): Hit => ({ rule, agency: one[0], key: JSON.stringify([rule.id, ...one]), current }));
  return { hits, isUnknown };
}

/** The hits of what is said now and of what was said before, and the rules that do not know. */
export function judge(policy: Policy, flow: Flow, stay: Stay, one: Case) {
  const frame = frameOf(policy, flow, stay, one);
  const hits: Hit[] = [];
  const unknowns: Rule[] = [];
  for (const rule of policy.rulesOf(flow.id)) {
    const worlds = worldsOf(rule, one.documents);
    const earlier = worlds.filter(({ isNow }) => !isNow);
    const current = worlds.filter(({ isNow }) => isNow);
    const now = evaluate(rule, frame, current, true);
    hits.push(...now.hits, ...earlier.flatMap((world) => evaluate(rule, frame, [world], false).hits));
    if (now.isUnknown && now.hits.length === 0) unknowns.push(rule);
  }
  return { hits, unknowns };
}

/** Points of an agency after credits. */
export function pointsOf({ creditCap }: Policy, agency: string, findings: readonly Finding[]): number {
  const rules = findings.filter((one) => one.agency === agency).map(({ rule }) => rule);
  const sum = (some: readonly Finding['rule'][]): number => some.reduce((total, { points }) => total + points, 0);
  const isFirm = ({ severity, points }: Finding['rule']): boolean => points > 0 && 'SP'.includes(severity);
  const credits = rules.filter(({ points }) => points < 0);
  const soft = rules.filter((rule) => rule.points > 0 && !isFirm(rule));
  return sum(rules.filter(isFirm)) + Math.max(0, sum(soft) - Math.min(creditCap, -sum(credits)));
}

/** The measure of the band that an agency's findings reach. */
export function bandOf(policy: Policy, flow: string, agency: string, findings: readonly Finding[]): Measure {
  const points = pointsOf(policy, agency, findings);
  return policy.bandsOf(flow, agency).findLast(({ from }) => points >= from)?.measure ?? 'NONE';
}

/** What is said now, and of what was said before whatever nobody may amend away. */
export function countedOf(policy: Policy, flow: string, all: readonly Finding[]): readonly Finding[] {
  const once = all.filter((hit) => {
    const same = all.filter(({ rule, agency }) => rule === hit.rule && agency === hit.agency);
    return hit === (same.find(({ current }) => current) ?? same.find(isOpen) ?? same[0]);
  });
  const counted = once.filter(({ current, rule }) => current || isSticky(measureOf(rule)));
  const cured = once.filter((hit) => !counted.includes(hit) && isOpen(hit) && hit.rule.points > 0);
  const revived = cured.filter(({ agency }) => {
    const own = cured.filter((hit) => hit.agency === agency);
    const ever = bandOf(policy, flow, agency, [...counted, ...own].filter(isOpen));
    return isSticky(ever) && strengthOf(ever) > strengthOf(bandOf(policy, flow, agency, counted.filter(isOpen)));
  });
  return [...counted, ...revived];
}

type Texts = Record<'agency' | 'flow' | 'disposition', string>;
type Outcome = Texts & Record<'generation' | 'revision' | 'outcomeDateTime', number> & { measure: Measure | null };
export type Answer = ReturnType<typeof answersOf>[number];
const FOR_GOOD: Readonly<Record<string, Measure>> = { SEIZED: 'DETAINED', RETURNED: 'WITHDRAWN' };

/** What officers have answered so far, in order: the last word of each agency counts, and settles with those before it. */
export function answersOf({ documents, generation }: Case, { id }: Stay) {
  const outcomes = documents.filter(({ type }) => type === 'outcome');
  const contents = outcomes.flatMap(({ current }) => (current as unknown as Outcome | undefined) ?? []);
  return contents
    .filter((one) => one.generation === generation && one.disposition !== 'CONFIRMED')
    .filter(({ flow, disposition }) => flow === id || (flow === 'unassigned' && disposition in FOR_GOOD))
    .sort((a, b) => a.outcomeDateTime - b.outcomeDateTime)
    .map(({ agency, flow, revision, disposition, measure }) => {
      const forGood = FOR_GOOD[disposition];
      const overridden = disposition === 'OVERRIDDEN' ? measure : null;
      // What was said to another flow's revision answers no finding of this one.
      return {
        agency,
        revision: flow === id ? revision : 0,
        measure: forGood ?? overridden,
        isForGood: forGood !== undefined,
      };
    });
}

/** Whether an answer was to this finding, or to a later one of its rule. */
export function settles(told: readonly Told[], { agency, revision }: Answer, finding: Hit): boolean {
  const before = told.slice(0, revision).map(({ reasons }) => reasons.filter((one) => one.agency === agency));
  const asked = before[revision - 1] ?? [];
  const isIn = (some: Told['reasons']): boolean => some.some((reason) => reason.finding === finding.key);
  const isOfRule = asked.some(({ rule }) => rule === finding.rule.id);
  return finding.agency === agency && (isIn(asked) || (!finding.current && isOfRule && isIn(before.flat())));
}
