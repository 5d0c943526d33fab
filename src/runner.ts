/** The only loop: polls a task, runs the pipeline, seals and commits; the same for every runtime. */
import { setTimeout as sleep } from 'node:timers/promises';
import { BEHAVIOUR_NUMBER } from './core/decide/decide';
import { firstPrevious } from './core/ledger/seal';
import type { Rejudging } from './core/ledger/rejudging';
import { isSliceNext, leftFor, rejudgingAfter } from './core/ledger/rejudging';
import { positionsAfter } from './core/ledger/spans';
import type { EntryClock, EntryContext } from './core/pipeline';
import { rejudgeInto, stepInto } from './core/pipeline';
import type { CheckpointMark, LogRecord, PollLimits, Positions } from './edge/ports';
import { positionNote } from './edge/position-note';
import { sha256 } from './edge/sha256';
import { INPUT_TOPICS } from './edge/topics';
import { commitEntry } from './engine/commit-entry';
import { digestText } from './engine/digest-text';
import { taskClock } from './engine/entry-clock';
import type { TaskClock } from './engine/entry-clock';
import { policyInForce, schemasInForce, smallestMinWaitMs } from './engine/in-force';
import type { Decided, Judged, Rejected } from './engine/judged';
import { judged } from './engine/judged';
import type { LiveParts } from './engine/parts';
import type { ActivePolicy, ActiveSchemas } from './engine/policy-log';
import type { Queue } from './engine/queue';
import { poll, remaining, unread } from './engine/queue';
import type { Recovered } from './engine/recover';
import { ValueDigests } from './engine/value-digests';

export interface RunnerSettings {
  readonly limits: PollLimits;
  /** Timers fired in one entry at most. */
  readonly dueLimit: number;
  /** How long a poll waits for the first record, ms. */
  readonly waitMs: number;
}

const DEFAULT_SETTINGS: RunnerSettings = {
  limits: { maxRecords: 2_000, maxBytes: 8_000_000 },
  dueLimit: 2_000,
  waitMs: 50,
};

/** What one turn of the loop did, for progress and metrics. */
export interface Turn {
  readonly records: number;
  readonly decisions: number;
  readonly rejections: number;
  readonly seq: number;
  /** Nothing was read and nothing was due; not so while an input may have more than has been fetched. */
  readonly idle: boolean;
  /** Inputs with unread records that cannot be delivered now: time waits for them, or was moved on without them. */
  readonly stuck: readonly string[];
  /** Those it was moved on without: somebody has to look. */
  readonly forced: readonly string[];
  /** What was committed; undefined where nothing was. */
  readonly batch: CommittedBatch | undefined;
}

/** The content of one entry, for who counts it. */
export interface CommittedBatch {
  readonly records: readonly LogRecord[];
  readonly decisions: readonly Decided[];
  readonly rejections: readonly Rejected[];
  readonly active: ActivePolicy;
  readonly now: number;
  /** Timers that fired. */
  readonly fired: number;
  /** Is something open still to be judged anew? */
  readonly rejudging: boolean;
  readonly stepMs: number;
  readonly commitMs: number;
}

export interface Runner {
  /** Processes at most one batch. Rejects with a Fault; nothing is half committed. */
  readonly turn: () => Promise<Turn>;
  /** Writes the checkpoint. */
  readonly drain: () => Promise<void>;
  readonly positions: () => Positions;
  /** The entry at which it stands, and so does the store. */
  readonly mark: () => CheckpointMark;
}

/** Where a task stands between two turns. */
interface Standing {
  seq: number;
  /** Where that entry stands on the ledger. */
  offset: number;
  previous: Uint8Array;
  /** Has the log been told where to go on? */
  sought: boolean;
  positions: Positions;
  policyOffset: number;
  rejudging: Rejudging;
  queue: Queue | undefined;
}

/** A slice of what is judged anew is smaller than one of timers by this: most of it has to be read from the checkpoint first. */
const SLICE_PART = 4;

const START: Positions = Object.fromEntries(INPUT_TOPICS.map(({ topic }) => [topic, 0]));

/** A runner that goes on after what recovery found. */
export function makeRunner(
  parts: LiveParts,
  recovered: Recovered,
  settings: RunnerSettings = DEFAULT_SETTINGS,
): Runner {
  const last = recovered.last?.entry;
  const clock = taskClock(parts.identity, parts.clock, last?.now ?? 0);
  const standing: Standing = {
    seq: last?.seq ?? 0,
    offset: recovered.last?.offset ?? -1,
    sought: false,
    previous: last?.hash ?? firstPrevious(parts.identity.logId, parts.task.partition, parts.writer, sha256),
    positions: last === undefined ? START : { ...START, ...positionsAfter(last.spans, {}) },
    policyOffset: last?.policyOffset ?? 0,
    rejudging: recovered.rejudging,
    queue: undefined,
  };
  return {
    turn: async () => {
      if (!standing.sought) await parts.task.seek(standing.positions, positionNote(markOf(parts, standing)));
      standing.sought = true;
      return turn(parts, settings, clock, standing);
    },
    drain: async () => {
      await parts.store.checkpoint(markOf(parts, standing), true);
    },
    positions: () => standing.positions,
    mark: () => markOf(parts, standing),
  };
}

function markOf({ identity }: LiveParts, { seq, previous, offset }: Standing): CheckpointMark {
  return { logId: identity.logId, seq, hash: previous, offset };
}

async function turn(parts: LiveParts, settings: RunnerSettings, clock: TaskClock, standing: Standing): Promise<Turn> {
  await parts.policies.refresh();
  const schemas = schemasInForce(parts.policies);
  const { limits } = settings;
  // What is judged anew needs no waiting for what may come.
  const waitMs = standing.rejudging.after === undefined ? settings.waitMs : 0;
  // Kept until it is committed: a commit that failed and is tried again takes the same records.
  const queue = standing.queue ?? (await poll(parts.task, limits, waitMs, clock));
  standing.queue = queue;
  const active = policyInForce(parts.policies, standing.policyOffset, queue);
  const selection = parts.selection(active.loaded.file.selection.epoch);
  const seq = standing.seq + 1;
  const context = { seq, behaviour: BEHAVIOUR_NUMBER, draw: selection.draw, digestText };
  const startedAt = performance.now();
  const clockAfter = clock.sample(queue, queue.records, active.loaded.file.maxHold);
  const digests = new ValueDigests(queue.records.length);
  const judging = { active, schemas, queue, digests, context, clockAfter };
  const result = await resultOf(parts, settings.dueLimit, standing, judging);
  const steppedAt = performance.now();
  const taken = queue.records.slice(0, result.consumed);
  const stuck = queue.batch.stuck.map(({ topic }) => topic);
  if (taken.length === 0 && result.dueTo === null) return waiting(parts, settings, standing, queue, stuck);
  const commitments = selection.commitments(result.now);
  const { previous, positions } = standing;
  const sealing = { active, schemas, commitments, seq, taken, digests, result, previous, positions };
  const { entry, offset } = await commitEntry(parts, sealing);
  const commitMs = performance.now() - steppedAt;
  standing.queue = standing.queue && remaining(standing.queue, result.consumed);
  standing.seq = seq;
  standing.offset = offset;
  standing.previous = entry.hash;
  standing.policyOffset = active.offset;
  standing.positions = positionsAfter(entry.spans, standing.positions);
  standing.rejudging = rejudgingAfter(standing.rejudging, entry, active.rejudge);
  result.put();
  clock.passed(result.now);
  await parts.store.checkpoint(markOf(parts, standing), false);
  const { decisions, rejections, forced, now, fired } = result;
  const stepMs = steppedAt - startedAt;
  const rejudging = standing.rejudging.after !== undefined;
  const batch = { records: taken, decisions, rejections, active, now, fired, rejudging, stepMs, commitMs };
  const counts = { records: taken.length, decisions: decisions.length, rejections: rejections.length };
  return { ...counts, seq, idle: false, stuck, forced, batch };
}

/** What an entry is made from, beside the state. */
interface Judging {
  readonly active: ActivePolicy;
  readonly schemas: ActiveSchemas;
  readonly queue: Queue;
  readonly digests: ValueDigests;
  readonly context: EntryContext;
  readonly clockAfter: (consumed: number) => EntryClock;
}

/** What the next entry holds: records and timers, in turns with slices of what is judged anew. */
async function resultOf(
  parts: LiveParts,
  dueLimit: number,
  standing: Standing,
  { active, schemas, queue, digests, context, clockAfter }: Judging,
): Promise<Judged> {
  const { store } = parts;
  const { policy } = active.loaded;
  const left = leftFor(standing.rejudging, active.offset, active.rejudge);
  const slice = (after: string): Judged => {
    const stretch = store.stretch(after, undefined, Math.ceil(dueLimit / SLICE_PART));
    return judged(parts, (sink) => rejudgeInto(policy, context, stretch, clockAfter(0).now, sink));
  };
  if (left !== undefined && isSliceNext(standing.rejudging, left)) return slice(left);
  const bounds = { earliestDeadline: store.earliestDeadline(), smallestMinWaitMs: smallestMinWaitMs(active) };
  const input = { incoming: unread(queue, schemas, digests), bounds, clockAfter, dueLimit };
  const result = judged(parts, (sink) => stepInto(policy, context, store, input, sink));
  if (left === undefined || result.consumed > 0 || result.dueTo !== null) return result;
  await putBack(parts, standing, queue);
  return slice(left);
}

/** Nothing to commit. */
async function waiting(
  parts: LiveParts,
  settings: RunnerSettings,
  standing: Standing,
  queue: Queue,
  stuck: readonly string[],
): Promise<Turn> {
  const idle = queue.records.length > 0 || queue.batch.nextAppendTime === undefined;
  await putBack(parts, standing, queue);
  if (queue.records.length > 0) await sleep(settings.waitMs);
  return { records: 0, decisions: 0, rejections: 0, seq: standing.seq, idle, stuck, forced: [], batch: undefined };
}

/** Records held back by a stuck input go back to the log, so that the next poll has them in order. */
async function putBack(parts: LiveParts, standing: Standing, { records }: Queue): Promise<void> {
  standing.queue = undefined;
  if (records.length > 0) await parts.task.seek(standing.positions, positionNote(markOf(parts, standing)));
}
