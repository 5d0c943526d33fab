/** What a flow has to say of a consignment, judged anew from all its documents and all it was told: for the oracle. */
import type { Draw } from '../../../src/core/decide/selection';
import { isIntervention, isSticky, outcomeOf, strengthOf, strongest } from '../../../src/core/decide/strength';
import type { Measure, Trigger } from '../../../src/core/events/decision';
import type { Content, DocumentContent } from '../../../src/core/events/document';
import { UNKNOWN } from '../../../src/core/kernel/unknown';
import type { Policy } from '../../../src/core/pipeline';
import { emptyFrame } from '../../../src/core/score/condition/frame';
import { evidenceOf } from '../../../src/core/score/evidence';
import { itemsOf } from '../../../src/core/score/items';
import type { Rule } from '../../../src/core/score/rule';
import { digestText } from '../../../src/engine/digest-text';
import { deadlineOf, isOpen, missingOf, presenceOf, type Case, type Reasoned, type Stay, type Told } from './case';
import { byText, milestonesOf, saidBy, type Said } from './said';

const DAY_MS = 86_400_000;
const DEPARTED = ['DEPARTED', 'ARRIVED', 'PRESENTED', 'DELIVERED'];
/** What a rule found for an agency; `key` is what it read there. */
interface Hit {
  readonly rule: Rule;
  readonly agency: string;
  readonly key: string;
  readonly current: boolean;
}
interface World {
  readonly said: Partial<Record<string, DocumentContent>>;
  readonly isNow: boolean;
}

/** Every combination of what the types say and said: of more than two types, each earlier one with what is said now. */
function worldsOf({ types }: Rule, documents: readonly Said[]): readonly World[] {
  return types.reduce<readonly World[]>(
    (worlds, type) => {
      const those = documents.filter((one) => one.type === type);
      const now = those.flatMap(({ current }) => current ?? []);
      return worlds.flatMap(({ said, isNow }) => {
        const earlier = types.length <= 2 || isNow ? those.flatMap((one) => one.earlier) : [];
        const with_ =
          (isCurrent: boolean) =>
          (content: DocumentContent): World => ({ said: { ...said, [type]: content }, isNow: isCurrent });
        return [...(now.length === 0 ? [{ said, isNow }] : now.map(with_(isNow))), ...earlier.map(with_(false))];
      });
    },
    [{ said: {}, isNow: true }],
  );
}

function judge(
  policy: Policy,
  stay: Stay,
  one: Case,
  documents: readonly Said[],
): { hits: readonly Hit[]; unknowns: readonly Rule[] } {
  const flow = policy.flowOf(stay.id);
  if (flow === undefined) return { hits: [], unknowns: [] };
  const anchor = documents.find(({ type, highest }) => type === flow.anchor && highest !== undefined)?.highest;
  const dayOf = (time: number): number => Math.floor(time / DAY_MS) * DAY_MS;
  const at = anchor?.appendTime ?? one.generation;
  const lists = policy.listsOn(Math.min(dayOf(anchor?.content.header.issueDateTime ?? at), dayOf(at)));
  const presence = (type: Said['type']) => presenceOf(type, flow, stay, documents);
  const frame = emptyFrame({
    awaited: (type) => presence(type) === 'awaited',
    missing: (type) => (presence(type) === 'awaited' ? UNKNOWN : presence(type) === 'absent'),
    conflict: (type) => documents.some((document) => document.type === type && document.conflict),
    lateByMs: (type) => {
      const wholes = one.statements.filter(
        ({ type: other, content }) => other === type && content.header.kind === 'WHOLE',
      );
      const first = Math.min(...wholes.map(({ appendTime }) => appendTime));
      return first === Infinity ? UNKNOWN : Math.max(0, first - deadlineOf(stay, documents));
    },
    list: (id) => lists.get(id),
  });
  frame.milestones = milestonesOf(documents);
  const hits: Hit[] = [];
  const unknowns: Rule[] = [];
  for (const rule of policy.rulesOf(flow.id)) {
    let isUnknown = false;
    const evaluate = (worlds: readonly World[]): ReadonlyMap<string, string[]> => {
      const found = new Map<string, string[]>();
      for (const { said } of worlds) {
        Object.assign(
          frame,
          { order: undefined, payment: undefined, logistics: undefined, declaration: undefined },
          said,
        );
        const items = rule.each === undefined ? [undefined] : itemsOf(said[rule.each.type], rule.each);
        if (items === undefined) isUnknown = true;
        for (const item of items ?? []) {
          Object.assign(frame, { item: item?.item, within: item?.within });
          const value = rule.condition(frame);
          const agency = value === true ? (rule.agencyFrom?.(frame) ?? rule.agency) : '';
          const name = typeof agency === 'string' ? agency : rule.agency;
          if (value === true) found.set(name, [...(found.get(name) ?? []), evidenceOf(rule.paths, frame)]);
          if (value === UNKNOWN) isUnknown = true;
        }
      }
      return found;
    };
    const worlds = worldsOf(rule, documents);
    const now = evaluate(worlds.filter(({ isNow }) => isNow));
    if (isUnknown && now.size === 0) unknowns.push(rule);
    const add = (found: ReadonlyMap<string, string[]>, current: boolean): void =>
      found.forEach((evidence, agency) => {
        const key = JSON.stringify([rule.id, agency, evidence.sort(byText)]);
        if (current || (!now.has(agency) && !hits.some((hit) => hit.key === key)))
          hits.push({ rule, agency, key, current });
      });
    add(now, true);
    for (const world of worlds.filter(({ isNow }) => !isNow)) add(evaluate([world]), false);
  }
  return { hits, unknowns };
}

interface Answer {
  readonly settled: ReadonlySet<string>;
  readonly superseded: ReadonlySet<string>;
  readonly measure: Measure | undefined;
  readonly permanent: boolean;
}

/** What officers have answered so far, by agency: the last word of each counts, and settles with those before it. */
function answersOf(one: Case, { id, told }: Stay, documents: readonly Said[]): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  const contents = documents.flatMap(({ type, current }) =>
    type === 'outcome' && current !== undefined ? [current] : [],
  );
  for (const content of contents.sort((a, b) => Number(a['outcomeDateTime']) - Number(b['outcomeDateTime']))) {
    const { agency, flow, generation, revision, disposition, measure } = content as unknown as Record<string, string>;
    if (flow !== id || Number(generation) !== one.generation || disposition === 'CONFIRMED' || agency === undefined)
      continue;
    const own = (some: readonly Told[]) =>
      some.flatMap(({ reasons }) => reasons.filter((reason) => reason.agency === agency));
    const asked = own(told.slice(Number(revision) - 1, Number(revision)));
    const before = own(told.slice(0, Number(revision))).filter(({ rule }) =>
      asked.some((reason) => reason.rule === rule),
    );
    const keys = (reasons: readonly Reasoned[], known: ReadonlySet<string> | undefined) =>
      new Set([...(known ?? []), ...reasons.map(({ key }) => key)]);
    const known = answers.get(agency);
    const asks = { OVERRIDDEN: measure, SEIZED: 'DETAINED', RETURNED: 'WITHDRAWN' }[String(disposition)] as
      Measure | undefined;
    const permanent = disposition === 'SEIZED' || disposition === 'RETURNED';
    answers.set(agency, {
      settled: keys(asked, known?.settled),
      superseded: keys(before, known?.superseded),
      measure: asks ?? undefined,
      permanent,
    });
  }
  return answers;
}

type Counted = Hit & { readonly answered: boolean };

/** Points of an agency after credits, and the measure of the band they reach. */
function scoreOf(
  policy: Policy,
  flow: string,
  hits: readonly Counted[],
  agency: string,
  all = false,
): { points: number; band: Measure } {
  const own = hits.filter((hit) => hit.agency === agency && (all || !hit.answered)).map(({ rule }) => rule);
  const sum = (of: (rule: Rule) => boolean): number => own.filter(of).reduce((total, { points }) => total + points, 0);
  const isFirm = ({ severity }: Rule): boolean => severity === 'S' || severity === 'P';
  const credit = Math.min(-sum(({ points }) => points < 0), policy.creditCap);
  const soft = Math.max(0, sum((rule) => rule.points > 0 && !isFirm(rule)) - credit);
  const points = sum((rule) => rule.points > 0 && isFirm(rule)) + soft;
  return { points, band: policy.bandsOf(flow, agency).findLast(({ from }) => points >= from)?.measure ?? 'NONE' };
}

/** What is said now, and of what was said before whatever nobody may amend away. */
function countedOf(
  policy: Policy,
  flow: string,
  hits: readonly Hit[],
  answers: ReadonlyMap<string, Answer>,
): readonly Counted[] {
  const all = hits.map((hit): Counted => {
    const answer = answers.get(hit.agency);
    return {
      ...hit,
      answered: answer?.settled.has(hit.key) === true || (!hit.current && answer?.superseded.has(hit.key) === true),
    };
  });
  const once = all.filter((hit) => {
    const same = all.filter(({ rule, agency }) => rule === hit.rule && agency === hit.agency);
    return hit === (same.find(({ answered }) => !answered) ?? same[0]);
  });
  const counted = once.filter(({ current, rule }) => current || isSticky(rule.measure ?? 'NONE'));
  const cured = once.filter((hit) => !counted.includes(hit) && !hit.answered && hit.rule.points > 0);
  for (const agency of new Set(cured.map((hit) => hit.agency))) {
    const more = [...counted, ...cured.filter((hit) => hit.agency === agency)];
    const ever = scoreOf(policy, flow, more, agency).band;
    if (isSticky(ever) && strengthOf(ever) > strengthOf(scoreOf(policy, flow, counted, agency).band))
      counted.splice(0, Infinity, ...more);
  }
  return counted;
}

export interface Moment {
  readonly policy: Policy;
  readonly draw: Draw;
  readonly now: number;
  readonly trigger: Trigger;
  readonly forced: readonly string[];
}
interface Call {
  readonly by: string;
  readonly measure: Measure;
  readonly key: string;
}

/** What has to be said now; undefined while nothing has, or nothing new. */
export function verdictOf({ policy, draw, now, trigger, forced }: Moment, stay: Stay, one: Case): Told | undefined {
  const { reference, generation, stays, refusals, closed, disturbances } = one;
  const flow = policy.flowOf(stay.id);
  const last = stay.told.at(-1);
  const documents = saidBy(one.statements);
  const wholes = one.statements.filter(({ type, content }) => type !== 'outcome' && content.header.kind === 'WHOLE');
  const left = stay.id === 'unassigned' && stays.length > 1;
  const isFree = ({ type, content, gone }: (typeof wholes)[number]): boolean =>
    gone !== true && !policy.flows.some(({ id, selects }) => id !== 'unassigned' && selects(type, content));
  if (flow === undefined || (closed && disturbances === 0)) return undefined;
  if (
    left &&
    (last?.decision.measure === 'WITHDRAWN'
      ? last.reasons.some(({ rule }) => rule === 'assigned')
      : last === undefined && !wholes.some(isFree))
  )
    return undefined;
  const bare = stay.id === 'unassigned' && wholes.length === 0;
  const missing = missingOf(flow, stay, documents, bare);
  const awaits = missing.some(
    (type) => flow.needs[type] === 'required' && presenceOf(type, flow, stay, documents) === 'awaited',
  );
  const ready = !awaits && !(bare && stay.passed === undefined);
  if (!ready && last === undefined && !left) return undefined;
  const { hits, unknowns } = closed || left ? { hits: [], unknowns: [] } : judge(policy, stay, one, documents);
  const answers = answersOf(one, stay, documents);
  const counted = countedOf(policy, stay.id, hits, answers);
  const calls: Call[] = [];
  const call = (by: string, measure: Measure, occurrence: string): number =>
    calls.push({ by, measure, key: occurrence === '' ? by : `${by}:${occurrence}` });
  if (!closed && !(ready && !bare && missing.length === 0)) call('incomplete', flow.incomplete, missing.join(' '));
  if (stay.id === 'unassigned' && !closed && wholes.length > 0)
    call('unassigned', strongest(flow.clean, 'MANUAL_REVIEW'), String(wholes.length));
  if (disturbances > 0) call('afterClosure', 'MANUAL_REVIEW', String(disturbances));
  for (const { topic, offset } of refusals) call('rejected', 'RFI', `${topic}:${offset}`);
  if (documents.some(({ curtailed }) => curtailed)) call('versionsDropped', 'MANUAL_REVIEW', '');
  for (const { unapplied } of documents)
    for (const digest of unapplied) call('unapplied', 'MANUAL_REVIEW', digest.slice(0, 16));
  const limit = policy.unknownsOf(stay.id);
  if (limit !== undefined && unknowns.length > limit.limit)
    call('unknowns', limit.measure, digestText(unknowns.map(({ id }) => id).join(' ')).slice(0, 16));
  const settled = (agency: string, key: string): boolean => answers.get(agency)?.settled.has(key) === true;
  const departed = documents.some(
    ({ type, notices }) =>
      type === 'logistics' &&
      notices.some(({ milestone }) => DEPARTED.some((code) => code === (milestone as Content | null)?.['code'])),
  );
  const ask = (some: readonly Call[], random: readonly (readonly [string, Measure, string])[]) => {
    const open = some.filter(({ key }) => !settled(policy.lead, key));
    const asks: (readonly [string, Measure, string])[] = [
      [policy.lead, stay.id === 'unassigned' ? 'NONE' : flow.clean, ''],
      ...counted.map(
        ({ agency, rule, answered }) => [agency, answered ? 'NONE' : (rule.measure ?? 'NONE'), rule.id] as const,
      ),
      ...unknowns.flatMap(({ agency, whenUnknown, id }) =>
        whenUnknown === undefined ? [] : [[agency, whenUnknown, id] as const],
      ),
      ...open.map(({ measure, by }) => [policy.lead, measure, by] as const),
    ];
    const scores = [...new Set(asks.map(([agency]) => agency))].map((agency) => ({
      agency,
      ...scoreOf(policy, stay.id, counted, agency),
      ever: scoreOf(policy, stay.id, counted, agency, true).band,
    }));
    asks.push(...scores.map(({ agency, band }) => [agency, band, ''] as const), ...random);
    for (const [agency, { measure, permanent }] of answers) {
      const isUnseen =
        (agency === policy.lead && open.length > 0) ||
        random.some(([drawn]) => drawn === agency) ||
        counted.some((hit) => hit.agency === agency && !hit.answered);
      if (measure === undefined || (!permanent && isUnseen)) continue;
      asks.splice(0, Infinity, ...asks.filter(([asked]) => asked !== agency), [agency, measure, 'outcome']);
    }
    const agencies = [...new Set(asks.map(([agency]) => agency))].sort(byText).map((agency) => {
      const own = asks.filter(([asked]) => asked === agency);
      const strongestOne = own.reduce<Measure>(
        (known, [, measure]) => strongest(known, measure),
        own[0]?.[1] ?? 'NONE',
      );
      const measure = departed && strongestOne === 'DO_NOT_LOAD' ? 'PHYSICAL' : strongestOne;
      return {
        agency,
        outcome: outcomeOf(measure),
        measure,
        calledBy: [...new Set(own.map(([, , by]) => by))].filter((by) => by !== '').sort(byText),
      };
    });
    const points = scores.reduce((sum, score) => sum + score.points, 0);
    return { agencies, points, scored: scores.some(({ ever }) => isIntervention(ever)) };
  };
  const plain = ask(calls, []);
  const rate = policy.randomOf(stay.id);
  const drawn = rate && draw(reference, stay.id, generation);
  const chosen = rate !== undefined && drawn !== undefined && BigInt(drawn) * 1_000_000n < BigInt(rate.ppm) << 32n;
  const mandatory = counted.some(({ rule }) => isIntervention(rule.measure ?? 'NONE'));
  const arm = mandatory ? 'MANDATORY' : plain.scored ? 'SCORED' : chosen ? 'RANDOM' : 'NONE';
  const inspected = arm === 'RANDOM' && rate !== undefined && settled(rate.agency, 'random');
  const random =
    arm === 'RANDOM' && rate !== undefined && !inspected ? [[rate.agency, rate.measure, 'random'] as const] : [];
  const isLate =
    (stay.expired || trigger === 'RESPOND_BY') && (isSticky(flow.expired) || ask(calls, random).agencies.some(isOpen));
  if (isLate) call('expired', flow.expired, String(last?.decision.respondBy ?? null));
  const asked = ask(calls, random);
  const hitReasons = counted.map(({ rule, agency, key, current, answered }) => ({
    rule: rule.id,
    agency,
    key,
    points: rule.points,
    standing: !current,
    answered,
  }));
  const own = (rule: string, agency: string, key: string, answered: boolean): Reasoned => ({
    rule,
    agency,
    key,
    points: 0,
    standing: false,
    answered,
  });
  const reasons = [...hitReasons, ...calls.map(({ by, key }) => own(by, policy.lead, key, settled(policy.lead, key)))];
  if (arm === 'RANDOM') reasons.push(own('random', rate?.agency ?? '', 'random', inspected));
  const leading = documents.filter(({ type }) => type === flow.leading);
  const isCancelled = leading.length > 0 && !closed && !bare && leading.every(({ cancelled }) => cancelled);
  const stands = counted.some(
    ({ agency, rule, answered }) =>
      !answered && (isSticky(rule.measure ?? 'NONE') || isSticky(scoreOf(policy, stay.id, counted, agency).band)),
  );
  const outlives =
    stands ||
    [...answers.values()].some(({ permanent, measure }) => permanent && isSticky(measure ?? 'NONE')) ||
    reasons.some(
      ({ rule, answered }) => !answered && (rule === 'random' || (rule === 'expired' && isSticky(flow.expired))),
    );
  const why = left ? 'assigned' : isCancelled && !outlives ? 'cancelled' : undefined;
  const gone =
    why === undefined
      ? undefined
      : ({
          agencies: [{ agency: policy.lead, outcome: 'HOLD', measure: 'WITHDRAWN', calledBy: [why] }] as const,
          points: 0,
          arm: 'NONE',
          inclusionPpm: 0,
          reasons: [...hitReasons, own(why, policy.lead, why, false)],
        } as const);
  const inclusionPpm = mandatory || plain.scored ? 1_000_000 : (rate?.ppm ?? 0);
  const said = gone ?? ({ agencies: asked.agencies, points: asked.points, arm, inclusionPpm, reasons } as const);
  const measure = said.agencies.reduce<Measure>((known, agency) => strongest(known, agency.measure), 'NONE');
  const basis = one.statements.filter(({ content }) => content.header.kind !== 'NOTICE');
  const decidedAt = Math.max(now, ...basis.map(({ appendTime }) => appendTime));
  const open = outcomeOf(measure) !== 'RELEASE' && measure !== 'WITHDRAWN';
  const wasOpen = last !== undefined && isOpen(last.decision);
  const kept = wasOpen && (last.decision.measure === measure || stay.expired) ? last.decision.respondBy : null;
  const declarations = documents.filter(({ type }) => type === 'declaration');
  const isFinal =
    declarations.length === 0
      ? flow.needs.declaration === undefined || stay.passed !== undefined
      : declarations.some(({ current, notices }) =>
          [...(current === undefined ? [] : [current]), ...notices].some((content) => flow.presented(content)),
        );
  const judged = {
    outcome: outcomeOf(measure),
    measure,
    finality: isFinal ? 'FINAL' : 'PRELIMINARY',
    agencies: said.agencies,
    points: said.points,
    missing,
    unknowns: unknowns.map(({ id }) => id),
    arm: said.arm,
  } as const;
  const sorted = said.reasons.toSorted(
    (a, b) => byText(a.rule, b.rule) || byText(a.agency, b.agency) || byText(a.key, b.key),
  );
  const content = JSON.stringify([judged, sorted]);
  const standsOn = basis
    .map(({ topic, offset }) => `${topic}:${offset}`)
    .sort()
    .join(' ');
  if (last !== undefined && last.content === content && last.basis === standsOn) return undefined;
  const revision = stay.told.length + 1;
  const times = { decidedAt, respondBy: open ? (kept ?? decidedAt + flow.respondWithinMs) : null };
  const decision = {
    reference,
    flow: stay.id,
    generation,
    revision,
    supersedes: revision === 1 ? null : revision - 1,
    trigger,
    forced,
    inclusionPpm: said.inclusionPpm,
    ...judged,
    ...times,
  };
  return { decision, reasons: sorted, content, basis: standsOn };
}
