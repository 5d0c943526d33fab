/**
 * Recomputes every published decision naively, from all documents up to each ledger entry: what is lost, doubled or wrong.
 * It knows nothing of join, pipeline and decide. It shares the decoders (schemas), compiled conditions, bands and lists of
 * the policy, the draw, and four pure functions that have tests of their own and would only be copied here: `applyPatch`,
 * `itemsOf`, `evidenceOf` and the order of measures. Not compared: pointers, absent elements, findings' digests, what a
 * decision repeats of its documents. Out of its reach: more than 64 versions, refusals or documents of one kind.
 */
import * as E from 'fp-ts/Either';
import type { Incoming } from '../../../src/core/events/arrival';
import type { Decision, Trigger } from '../../../src/core/events/decision';
import type { Draw } from '../../../src/core/decide/selection';
import type { LedgerEntry } from '../../../src/core/ledger/entry';
import type { Policy } from '../../../src/core/pipeline';
import type { OutputDecoder } from '../../../src/edge/avro/decode-output';
import type { Decode, ReadableLog } from '../../../src/edge/ports';
import { DECISIONS_TOPIC, LEDGER_TOPIC } from '../../../src/edge/topics';
import type { PolicyLog } from '../../../src/engine/policy-log';
import { byDue, deadlineOf, duesOf, type Case, type Due, type Stay, type Told } from './case';
import { byText, hexOf, saidBy } from './said';
import { verdictOf, type Moment } from './verdict';

export interface OracleReport {
  readonly problems: readonly string[];
  readonly decisions: number;
  /** What still waits for a time after the last entry. */
  readonly waiting: readonly Due[];
}

type Reader = Pick<ReadableLog, 'read' | 'end'>;
type Parts = {
  readonly policies: PolicyLog;
  readonly outputs: OutputDecoder;
  readonly draw: (epochMs: number) => Draw;
};

export function consult(log: Reader, { policies, outputs, draw }: Parts): OracleReport {
  const cases = new Map<string, Case>();
  const problems: string[] = [];
  let decisions = 0;
  for (const record of log.read(LEDGER_TOPIC, 0, 0, log.end(LEDGER_TOPIC, 0))) {
    const entry = right(outputs.ledgerEntry(record.value));
    const active = policies.policyAt(entry.policyOffset, entry.policy);
    const schemas = policies.schemasBy(entry.writerSchemas);
    if (active === undefined || schemas === undefined)
      return { problems: [`entry ${entry.seq}: no policy`], decisions, waiting: [] };
    const { policy, file } = active.loaded;
    const told = livedThrough(cases, entry, policy, incomingOf(log, entry, schemas.decode), draw(file.selection.epoch));
    const published = entry.outputs
      .filter(({ topic }) => topic === DECISIONS_TOPIC)
      .flatMap(({ topic, from, to }) =>
        [...log.read(topic, 0, from, to)].map(({ value }) => right(outputs.decision(value))),
      );
    decisions += published.length;
    problems.push(...differences(told, published).map((what) => `entry ${entry.seq}: ${what}`));
  }
  return { problems, decisions, waiting: [...cases.values()].flatMap(duesOf).sort(byDue) };
}

function right<T>(decoded: E.Either<string, T>): T {
  if (E.isRight(decoded)) return decoded.right;
  throw new Error(decoded.left);
}

function incomingOf(log: Reader, { spans }: LedgerEntry, decode: Decode): readonly Incoming[] {
  return spans.flatMap(({ topic, from, to }) => [...log.read(topic, 0, from, to)].map(decode));
}

/** Documents, then what they lead to, then each timer and what it leads to. */
function livedThrough(
  cases: Map<string, Case>,
  entry: LedgerEntry,
  policy: Policy,
  incoming: readonly Incoming[],
  draw: Draw,
): readonly Told[] {
  const told: Told[] = [];
  const say = (one: Case, stay: Stay, trigger: Trigger, forced: readonly string[]): void => {
    const moment: Moment = { policy, draw, now: entry.now, trigger, forced };
    const next = verdictOf(moment, stay, one);
    if (next === undefined) return;
    told.push(next);
    stay.told.push(next);
    const { outcome, measure } = next.decision;
    stay.expired = outcome !== 'RELEASE' && measure !== 'WITHDRAWN' && (stay.expired || trigger === 'RESPOND_BY');
  };
  const touched = new Set<string>();
  for (const one of incoming) if (one.reference !== null && joins(cases, policy, one)) touched.add(one.reference);
  for (const reference of touched)
    for (const stay of cases.get(reference)?.stays ?? []) {
      const one = cases.get(reference);
      if (one !== undefined) say(one, stay, 'EVENT', []);
    }
  const { dueTo } = entry;
  if (dueTo === null) return told;
  const isUp = (due: Due): boolean => (due.time - dueTo.time || byText(due.reference, dueTo.reference)) <= 0;
  for (const due of [...cases.values()].flatMap(duesOf).filter(isUp).sort(byDue)) {
    const one = cases.get(due.reference);
    if (
      !one ||
      !duesOf(one).some(({ kind, flow, time }) => kind === due.kind && flow === due.flow && time === due.time)
    )
      continue;
    const stay = one.stays.find(({ id }) => id === due.flow);
    if (due.kind === 3) cases.delete(due.reference);
    if (due.kind === 2)
      Object.assign(one, {
        closed: true,
        refusals: [],
        statements: one.statements.map((said) => ({ ...said, gone: true })),
      });
    if (stay === undefined) continue;
    if (due.kind === 0) stay.passed = deadlineOf(stay, saidBy(one.statements));
    else stay.expired = true;
    say(one, stay, due.kind === 0 ? 'DEADLINE' : 'RESPOND_BY', entry.forced);
  }
  return told;
}

/** False where a record changes nothing. */
function joins(cases: Map<string, Case>, policy: Policy, one: Incoming): boolean {
  const known = cases.get(one.reference ?? '');
  if (known !== undefined && (!one.accepted || known.closed)) {
    const isKnown = one.accepted && isTold(known, one);
    const opens =
      one.accepted &&
      one.content.header.kind === 'WHOLE' &&
      known.stays.some(
        ({ id }) => (id !== 'unassigned' || known.stays.length === 1) && policy.flowOf(id)?.leading === one.type,
      );
    if (isKnown) return false;
    const isAnswer = one.accepted && one.type === 'outcome';
    if (!isAnswer && !opens) {
      known.changedAt = Math.max(known.changedAt, one.appendTime);
      if (known.closed) known.disturbances++;
      else if (!one.accepted) known.refusals = [...known.refusals, one];
      return true;
    }
    if (!isAnswer) cases.delete(known.reference);
  }
  if (!one.accepted) return false;
  const {
    reference,
    appendTime,
    type,
    topic,
    content: { header },
  } = one;
  const fresh = {
    reference,
    generation: appendTime,
    statements: [],
    refusals: [],
    stays: [],
    changedAt: appendTime,
    closed: false,
    disturbances: 0,
  };
  const here: Case = cases.get(reference) ?? fresh;
  if (isTold(here, one)) return false;
  cases.set(reference, here);
  here.statements = [...here.statements, one];
  here.changedAt = Math.max(here.changedAt, appendTime);
  here.refusals = here.refusals.filter(
    (refused) => refused.topic !== topic || (refused.sender !== null && refused.sender !== header.sender),
  );
  const isWhole = type !== 'outcome' && header.kind === 'WHOLE';
  const selected = policy.flows.filter(
    ({ id, selects }) => isWhole && id !== 'unassigned' && selects(type, one.content),
  );
  const rest = policy.flows.filter(({ id }) => id === 'unassigned' && (isWhole || here.stays.length === 0));
  for (const flow of selected.length > 0 ? selected : rest) {
    if (here.stays.some(({ id }) => id === flow.id)) continue;
    here.stays.push({ id: flow.id, since: appendTime, waits: flow, passed: undefined, expired: false, told: [] });
    here.stays.sort((a, b) => byText(a.id, b.id));
  }
  return true;
}

function isTold({ statements }: Case, { type, digest, content }: Extract<Incoming, { accepted: true }>): boolean {
  const id = content.header.documentId;
  return statements.some(
    (said) => said.type === type && said.content.header.documentId === id && hexOf(said.digest) === hexOf(digest),
  );
}

function differences(told: readonly Told[], published: readonly Decision[]): readonly string[] {
  const nameOf = ({ reference, flow, revision }: Pick<Decision, 'reference' | 'flow' | 'revision'>): string =>
    `${reference} ${flow} ${revision}`;
  const problems: string[] = [];
  for (const decision of published) {
    const expected = told.filter((one) => nameOf(one.decision) === nameOf(decision));
    const twice = published.filter((one) => nameOf(one) === nameOf(decision)).length > 1;
    if (expected.length !== 1 || twice) problems.push(`${nameOf(decision)} ${twice ? 'doubled' : 'not expected'}`);
    for (const one of expected) problems.push(...partsOf(one, decision).map((part) => `${nameOf(decision)}: ${part}`));
  }
  const isLost = (one: Told): boolean => !published.some((decision) => nameOf(decision) === nameOf(one.decision));
  return [...problems, ...told.filter(isLost).map(({ decision }) => `${nameOf(decision)} is lost`)];
}

function partsOf({ decision, reasons }: Told, found: Decision): readonly string[] {
  const named = ({ rule, agency, points, standing, answered }: Omit<Told['reasons'][number], 'key'>): string =>
    [rule, agency, points, standing, answered].join(' ');
  const sorted = (some: Parameters<typeof named>[0][]): string => JSON.stringify(some.map(named).sort(byText));
  const parts = Object.entries(decision).filter(([part]) => part !== 'unknowns');
  const differing = parts.filter(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(found[part as keyof Decision]),
  );
  const problems = differing.map(
    ([part, value]) =>
      `${part} should be ${JSON.stringify(value)}, is ${JSON.stringify(found[part as keyof Decision])}`,
  );
  const unknowns = found.unknowns.map(({ rule }) => rule);
  if (String(unknowns) !== String(decision.unknowns))
    problems.push(`unknowns should be ${String(decision.unknowns)}, are ${String(unknowns)}`);
  if (sorted([...reasons]) !== sorted([...found.reasons]))
    problems.push(`reasons should be ${sorted([...reasons])}, are ${sorted([...found.reasons])}`);
  return problems;
}
