/**
 * Recomputes every published decision naively, from all documents up to each ledger entry: what is lost, doubled or wrong.
 * It knows nothing of join, pipeline and decide. It shares the decoders (schemas), compiled conditions, bands and lists of
 * the policy, the draw, and four pure functions that have tests of their own and would only be copied here: `applyPatch`,
 * `itemsOf`, `evidenceOf` and the order of measures. Not compared: pointers, absent elements, findings' digests, what a
 * decision repeats of its documents. Out of its reach: more than 64 versions, refusals or documents of one kind, and more
 * than 128 earlier values of a document. Why it is as long as it is: topology/decisions/0013.
 */
import * as E from 'fp-ts/Either';
import type { Incoming } from '../../../src/core/events/arrival';
import type { Decision } from '../../../src/core/events/decision';
import type { Draw } from '../../../src/core/decide/selection';
import type { LedgerEntry } from '../../../src/core/ledger/entry';
import { UNASSIGNED, type Flow } from '../../../src/core/join/flow';
import type { Policy } from '../../../src/core/decide/judge';
import type { ReadableLog } from '../../../src/edge/ports';
import { DECISIONS_TOPIC, LEDGER_TOPIC } from '../../../src/edge/topics';
import type { LiveParts } from '../../../src/engine/parts';
import type { Case, Stay, Told } from './findings';
import { byText, deadlineOf, saidBy, type Statement } from './said';
import { COMPARED, lineOf, verdictOf, type Moment } from './verdict';

type Cases = Map<string, Case>;

/** Kinds in the order in which they fire at one time. */
const KINDS = ['deadline', 'respondBy', 'shrink', 'expire'] as const;
type Kind = (typeof KINDS)[number];
type Due = { readonly time: number; readonly reference: string; readonly kind: Kind; readonly flow: string };

const NOTHING_YET = { statements: [], documents: [], refusals: [], stays: [], closed: false, disturbances: 0 };

type Parts = Pick<LiveParts, 'policies' | 'outputs'> & { readonly draw: (epochMs: number) => Draw };

/** What still waits after the last entry: `waiting` for a time, `unjudged` whether anything is to be judged anew. */
export type Findings = {
  readonly problems: string[];
  readonly decisions: number;
  readonly waiting: readonly Due[];
  readonly unjudged: boolean;
};

export function consult(log: Pick<ReadableLog, 'read' | 'end'>, { policies, outputs, draw }: Parts): Findings {
  const cases: Cases = new Map();
  const problems: string[] = [];
  let decisions = 0;
  const anew: Anew = { left: undefined, cited: undefined, mustGoOn: false };
  for (const record of log.read(LEDGER_TOPIC, 0, 0, log.end(LEDGER_TOPIC, 0))) {
    const entry = right(outputs.ledgerEntry(record.value));
    const recordsOf = (ranges: LedgerEntry['spans']) =>
      ranges.flatMap(({ topic, from, to }) => [...log.read(topic, 0, from, to)]);
    const active = policies.policyAt(entry.policyOffset, entry.policy);
    const schemas = policies.schemasBy(entry.writerSchemas);
    if (!active || !schemas) {
      return { problems: [`entry ${entry.seq}: no policy`], decisions, waiting: [], unjudged: false };
    }
    const { policy, file } = active.loaded;
    const incoming = recordsOf(entry.spans).map((record) => schemas.decode(record));
    const slice = sliceOf(anew, entry, active.rejudge);
    if (slice === 'misplaced') problems.push(`entry ${entry.seq}: found it where others judge anew`);
    const told = livedThrough(cases, entry, policy, incoming, draw(file.selection.epoch), slice);
    const stored = recordsOf(entry.outputs.filter(({ topic }) => topic === DECISIONS_TOPIC));
    const published = stored.map(({ value }) => right(outputs.decision(value)));
    decisions += published.length;
    problems.push(...differences(told, published).map((what) => `entry ${entry.seq}: ${what}`));
  }
  const waiting = [...cases.values()].flatMap(duesOf).sort(byDue);
  return { problems, decisions, waiting, unjudged: anew.left !== undefined };
}

/** What is left to be judged anew: references after one; with who asked for it, or could have. */
interface Anew {
  left: string | undefined;
  cited: number | undefined;
  mustGoOn: boolean;
}
type Slice = ((reference: string) => boolean) | undefined;

/** Which consignments the entry judges though nothing came, undefined for an entry that reads and fires; moves on. */
function sliceOf(anew: Anew, { policyOffset, dueTo, spans }: LedgerEntry, rejudge: boolean): Slice | 'misplaced' {
  const isOwed = anew.left !== undefined && anew.mustGoOn;
  if (anew.cited !== undefined && anew.cited !== policyOffset && rejudge) anew.left = '';
  anew.cited = policyOffset;
  const { left } = anew;
  anew.mustGoOn = dueTo?.time !== -1;
  if (dueTo?.time !== -1) return isOwed ? 'misplaced' : undefined;
  if (left === undefined || spans.some(({ from, to }) => from < to)) return 'misplaced';
  const to = dueTo.reference;
  anew.left = to === '' ? undefined : to;
  return (reference) => byText(reference, left) > 0 && (to === '' || byText(reference, to) <= 0);
}

function right<T>(decoded: E.Either<string, T>): T {
  if (E.isRight(decoded)) return decoded.right;
  throw new Error(decoded.left);
}

/** Documents, then what they lead to, then each timer and what it leads to. */
function livedThrough(
  cases: Cases,
  entry: LedgerEntry,
  policy: Policy,
  incoming: readonly Incoming[],
  draw: Draw,
  slice: Slice | 'misplaced',
): readonly Told[] {
  const told: Told[] = [];
  const say = (one: Case, stay: Stay, { trigger, forced }: Pick<Moment, 'trigger' | 'forced'>): void => {
    const next = verdictOf(policy, { draw, now: entry.now, trigger, forced }, stay, one);
    if (next === undefined) return;
    told.push(next);
    stay.told.push(next);
    stay.expired &&= next.respondBy !== null;
  };
  const touched = new Set(incoming.map((one) => joined(cases, policy, one)?.reference));
  const casesOf = [...touched].flatMap((reference) => cases.get(reference ?? '') ?? []);
  for (const one of casesOf) for (const stay of one.stays) say(one, stay, { trigger: 'EVENT', forced: [] });
  if (typeof slice === 'function') {
    const open = [...cases.values()].filter(({ closed, reference }) => !closed && slice(reference));
    for (const one of open) for (const stay of one.stays) say(one, stay, { trigger: 'REJUDGE', forced: [] });
  }
  const { dueTo } = entry;
  const isUp = ({ time, reference }: Due): boolean =>
    dueTo !== null && (time - dueTo.time || byText(reference, dueTo.reference)) <= 0;
  for (const due of [...cases.values()].flatMap(duesOf).filter(isUp).sort(byDue)) {
    const one = cases.get(due.reference);
    if (!one || !duesOf(one).some((still) => byDue(still, due) === 0)) continue;
    const { kind } = due;
    if (kind === 'expire') cases.delete(one.reference);
    if (kind === 'shrink') close(one);
    for (const stay of one.stays.filter(({ id }) => id === due.flow)) {
      if (kind === 'deadline') stay.passed = deadlineOf(stay, one.documents);
      else stay.expired = true;
      say(one, stay, { trigger: kind === 'deadline' ? 'DEADLINE' : 'RESPOND_BY', forced: entry.forced });
    }
  }
  return told;
}

function close(one: Case): void {
  one.statements = one.statements.map((said) => ({ ...said, gone: true }));
  one.documents = saidBy(one.statements);
  Object.assign(one, { closed: true, refusals: [] });
}

/** What is expected and not published, and what is published and not expected, or once too often. */
function differences(told: readonly Told[], published: readonly Decision[]): readonly string[] {
  const expected = told.map((decision) => lineOf(decision, COMPARED));
  const problems: string[] = [];
  for (const line of published.map((decision) => lineOf(decision, COMPARED))) {
    const at = expected.indexOf(line);
    if (at < 0) problems.push(`found ${line}`);
    else expected.splice(at, 1);
  }
  return [...expected.map((line) => `expected ${line}`), ...problems];
}

/** The case that a record changes, with it; undefined where it changes none. */
function joined(cases: Cases, policy: Policy, one: Incoming): Case | undefined {
  const known = cases.get(one.reference ?? '');
  const header = one.accepted ? one.content.header : undefined;
  const isSame = (said: Statement): boolean =>
    one.accepted &&
    said.type === one.type &&
    said.content.header.documentId === header?.documentId &&
    Buffer.compare(said.digest, one.digest) === 0;
  if (known ? known.statements.some(isSame) : !one.accepted) return undefined;
  const isWhole = header?.kind === 'WHOLE' && one.accepted && one.type !== 'outcome';
  const leads = ({ id }: Stay, _: number, { length }: readonly Stay[]): boolean =>
    one.accepted && (id !== UNASSIGNED || length === 1) && policy.flowOf(id)?.leading === one.type;
  const reopens = known?.closed === true && isWhole && known.stays.some(leads);
  if (known && (!one.accepted || (known.closed && one.type !== 'outcome' && !reopens))) {
    known.changedAt = Math.max(known.changedAt, one.appendTime);
    if (known.closed) known.disturbances++;
    else if (!one.accepted) known.refusals = [...known.refusals, one];
    return known;
  }
  if (!one.accepted) return undefined;
  const { reference, appendTime, topic } = one;
  const here: Case =
    known && !reopens ? known : { reference, generation: appendTime, changedAt: appendTime, ...NOTHING_YET };
  here.statements = [...here.statements, one];
  here.documents = saidBy(here.statements);
  here.changedAt = Math.max(here.changedAt, appendTime);
  here.refusals = here.refusals.filter(
    (refused) => refused.topic !== topic || (refused.sender !== null && refused.sender !== header?.sender),
  );
  const selects = ({ id, selects }: Flow): boolean => isWhole && id !== UNASSIGNED && selects(one.type, one.content);
  const selected = policy.flows.filter(selects);
  const rest = isWhole || here.stays.length === 0 ? policy.flows.filter(({ id }) => id === UNASSIGNED) : [];
  const entered = (selected.length > 0 ? selected : rest)
    .filter(({ id }) => here.stays.every((stay) => stay.id !== id))
    .map((waits) => ({ id: waits.id, since: appendTime, waits, passed: undefined, expired: false, told: [] }));
  here.stays = [...here.stays, ...entered].sort((a, b) => byText(a.id, b.id));
  cases.set(reference, here);
  return here;
}

/** Everything it waits for. */
function duesOf({ reference, stays, documents, closed, changedAt }: Case): readonly Due[] {
  const due = (kind: Kind, time: number, flow = ''): Due => ({ time, reference, kind, flow });
  const isIdle = ({ id, told }: Stay): boolean => id === UNASSIGNED && told.length === 0 && stays.length > 1;
  const answerBy = ({ expired, told }: Stay) => (expired ? null : (told.at(-1)?.respondBy ?? null));
  const awaits = (stay: Stay): boolean =>
    stay.passed === undefined && stay.told.at(-1)?.measure !== 'WITHDRAWN' && !closed && !isIdle(stay);
  const isDone = (stay: Stay): boolean =>
    stay.expired || isIdle(stay) || (stay.told.length > 0 && answerBy(stay) === null);
  const keepMs = Math.max(...stays.map(({ waits }) => waits.keepMs));
  return [
    ...stays.filter(awaits).map((stay) => due('deadline', deadlineOf(stay, documents), stay.id)),
    ...stays.flatMap((stay) => due('respondBy', answerBy(stay) ?? Infinity, stay.id)),
    ...(stays.every(isDone)
      ? [closed ? due('expire', changedAt + 2 * keepMs) : due('shrink', changedAt + keepMs)]
      : []),
  ].filter(({ time }) => time < Infinity);
}

const rankOf = ({ kind }: Due): number => KINDS.indexOf(kind);

function byDue(a: Due, b: Due): number {
  return a.time - b.time || byText(a.reference, b.reference) || rankOf(a) - rankOf(b) || byText(a.flow, b.flow);
}
