/** The pipeline over states in memory and a clock that tests move: what the runner does, without a log. */
import * as E from 'fp-ts/Either';
import type { Incoming } from '../../src/core/events/arrival';
import type { Decision } from '../../src/core/events/decision';
import type { Draw } from '../../src/core/decide/selection';
import type { Consignment } from '../../src/core/join/consignment-state';
import type { DueUntil, StateView } from '../../src/core/join/due-timers';
import { refold } from '../../src/core/join/refold';
import type { Timer } from '../../src/core/join/timers';
import { compareTimers, timersOf } from '../../src/core/join/timers';
import { compareText } from '../../src/core/kernel/compare-text';
import type { DueEnd } from '../../src/core/ledger/entry';
import type { BatchBounds } from '../../src/core/join/batch-bounds';
import type { Policy } from '../../src/core/decide/judge';
import type { EntryClock } from '../../src/core/pipeline';
import { rejudge, step } from '../../src/engine/collected';
import { consignmentCodec } from '../../src/edge/avro/consignment-codec';
import { makeContentReaders } from '../../src/edge/avro/content-readers';
import { makeDecode } from '../../src/edge/avro/decode';
import { makeEncoder } from '../../src/edge/avro/encode';
import { builtInWriterSchemas } from '../../src/edge/avro/writer-schemas';
import { sha256 } from '../../src/edge/sha256';
import { topicOf } from '../../src/edge/topics';
import { digestText } from '../../src/engine/digest-text';
import type { Stated } from './given-documents';

const schemas = builtInWriterSchemas();
const encoder = makeEncoder(schemas);
const decode = makeDecode(schemas, sha256);
const codec = consignmentCodec(makeContentReaders((id) => schemas.byId.get(id)));

/** The document as it comes off the log. */
export function arrivalOf({ type, content }: Stated, offset: number, appendTime: number): Incoming {
  const value = encoder.document(type, content);
  if (E.isLeft(value)) throw new Error(`${type}: ${value.left.detail}`);
  const reference = (content['header'] as { readonly reference: string }).reference;
  const key = Buffer.from(reference);
  return decode({
    topic: topicOf(type),
    partition: 0,
    offset,
    appendTime,
    key,
    headers: [],
    value: Buffer.from(value.right),
  });
}

/** The log with those append times; offsets count per topic as they stand. */
export function logOf(appended: readonly { readonly stated: Stated; readonly at: number }[]): readonly Incoming[] {
  return appended.map(({ stated, at }, index) => arrivalOf(stated, index, at));
}

/** What the ledger keeps of an entry, as far as a fold needs it. */
export interface Entry {
  readonly seq: number;
  readonly incoming: readonly Incoming[];
  readonly decisions: readonly Decision[];
  readonly dueTo: DueEnd | null;
}

export type States = ReadonlyMap<string, Consignment>;

/** Nobody is drawn. */
export const NEVER: Draw = () => 2 ** 32 - 1;

export function viewOf(states: States): StateView {
  return { load: (reference) => states.get(reference), due: (until, limit) => dueIn(states, until, limit) };
}

function dueIn(states: States, until: DueUntil, limit: number): readonly Timer[] {
  const due = [...states.values()].flatMap(timersOf).filter((timer) => isUpTo(timer, until)).sort(compareTimers); // prettier-ignore
  let end = Math.min(limit, due.length);
  while (end > 0 && due[end]?.time === due[end - 1]?.time && due[end]?.reference === due[end - 1]?.reference) end++;
  return due.slice(0, end);
}

function isUpTo(timer: Timer, until: DueUntil): boolean {
  if (timer.time !== until.time) return timer.time < until.time;
  return until.reference === undefined || compareText(timer.reference, until.reference) <= 0;
}

export interface Turn {
  readonly incoming: readonly Incoming[];
  readonly clockAfter: (consumed: number) => EntryClock;
  readonly bounds?: BatchBounds;
  readonly dueLimit?: number;
}

/** One entry after another; `states` are those after the last one. */
export function engineOf(policy: Policy, draw: Draw = NEVER, from: States = new Map(), lastSeq = 0) {
  const states = new Map(from);
  const entries: Entry[] = [];
  const turn = ({ incoming, clockAfter, bounds, dueLimit = Infinity }: Turn) => {
    const seq = lastSeq + entries.length + 1;
    const context = { seq, forced: [], behaviour: 1, draw, digestText };
    const result = step(policy, context, viewOf(states), { incoming, bounds, clockAfter, dueLimit });
    const { consumed, decisions, dueTo } = result;
    if (consumed > 0 || dueTo !== null) entries.push({ seq, incoming: incoming.slice(0, consumed), decisions, dueTo });
    put(states, result.changed);
    return result;
  };
  /** Judges anew what is open after a reference, so many at most, by a policy; returns up to where it went. */
  const anew = (by: Policy, now: number, after = '', limit = Infinity): string => {
    const seq = lastSeq + entries.length + 1;
    const behind = [...states.values()].filter(({ reference }) => compareText(reference, after) > 0);
    behind.sort((a, b) => compareText(a.reference, b.reference));
    const consignments = behind.slice(0, limit);
    const end = behind.length >= limit ? (consignments.at(-1)?.reference ?? '') : '';
    const result = rejudge(by, { seq, behaviour: 1, draw, digestText }, { consignments, end }, now);
    entries.push({ seq, incoming: [], decisions: result.decisions, dueTo: result.dueTo });
    put(states, result.changed);
    return end;
  };
  return { states, entries, turn, anew };
}
export type Engine = ReturnType<typeof engineOf>;

function put(states: Map<string, Consignment>, changed: ReadonlyMap<string, Consignment | undefined>): void {
  for (const [reference, consignment] of changed) {
    if (consignment === undefined) states.delete(reference);
    else states.set(reference, consignment);
  }
}

/** The states as recovery finds them: nothing is scored, contents come from stored bytes. */
export function refolded(policy: Policy, entries: readonly Entry[]): States {
  const states = new Map<string, Consignment>();
  for (const entry of entries) {
    put(states, refold({ seq: entry.seq, flows: policy.flows, digestText }, viewOf(states), entry));
    for (const [reference, state] of states) states.set(reference, codec.decode(codec.encode(state)));
  }
  return states;
}

/** The bytes of all states, by reference. */
export function bytesOf(states: States): Readonly<Record<string, string>> {
  const sorted = [...states].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(sorted.map(([key, state]) => [key, Buffer.from(codec.encode(state)).toString('hex')]));
}

/** Reads a log as the runner does with a log-driven clock, in batches of those sizes; then the clock runs on to `end`. */
export function readLog(
  engine: Engine,
  policy: Policy,
  log: readonly Incoming[],
  sizes: readonly number[],
  end: number,
): void {
  const smallestMinWaitMs = Math.min(...policy.flows.map((flow) => flow.minWaitMs));
  let at = 0;
  let now = 0;
  for (let round = 0; at < log.length; round++) {
    const incoming = log.slice(at, at + (sizes[round % sizes.length] ?? 1));
    const begin = at;
    const clockAfter = (consumed: number): EntryClock => {
      const next = log[begin + consumed]?.appendTime;
      const then = Math.max(now, next ?? log.at(-1)?.appendTime ?? 0);
      return { now: then, dueUntil: { time: next === undefined ? then : next - 1, reference: undefined } };
    };
    const deadlines = [...engine.states.values()].flatMap(timersOf).filter((timer) => timer.kind === 'deadline');
    const earliestDeadline = deadlines.length === 0 ? undefined : Math.min(...deadlines.map((timer) => timer.time));
    const { consumed, dueTo } = engine.turn({ incoming, clockAfter, bounds: { earliestDeadline, smallestMinWaitMs } });
    if (consumed === 0 && dueTo === null) throw new Error('the log does not go on');
    // Asked more than once where a batch turns out to be shorter: only what it ends with has come to pass.
    now = clockAfter(consumed).now;
    at += consumed;
  }
  runUntil(engine, end);
}

/** Lets time pass with nothing to read: each moment's timers fire in an entry of their own. */
export function runUntil(engine: Engine, end: number): readonly Decision[] {
  const decisions: Decision[] = [];
  for (;;) {
    const next = [...engine.states.values()].flatMap(timersOf).sort(compareTimers)[0]?.time;
    if (next === undefined || next > end) return decisions;
    const clock = { now: next, dueUntil: { time: next, reference: undefined } };
    decisions.push(...engine.turn({ incoming: [], clockAfter: () => clock }).decisions);
  }
}

/** The last decision of each consignment and flow, without times, basis and revision: what order must not change. */
export function lastDecisions(engine: Engine): Readonly<Record<string, unknown>> {
  const last: Record<string, unknown> = {};
  for (const { decisions } of engine.entries) {
    for (const decision of decisions) last[`${decision.reference} ${decision.flow}`] = verdictOf(decision);
  }
  return Object.fromEntries(Object.entries(last).sort(([a], [b]) => compareText(a, b)));
}

function verdictOf(decision: Decision) {
  const { outcome, measure, agencies, points, reasons, unknowns, missing, arm, inclusionPpm } = decision;
  return { outcome, measure, agencies, points, reasons, unknowns, missing, arm, inclusionPpm };
}
