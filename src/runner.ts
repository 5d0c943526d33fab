/** The only loop: polls a task, runs the pipeline, seals and commits; the same for every runtime. */
import { setTimeout as sleep } from 'node:timers/promises';
import { BEHAVIOUR_NUMBER } from './core/decide/decide';
import type { Incoming, Refused } from './core/events/arrival';
import type { Decision } from './core/events/decision';
import { firstPrevious } from './core/ledger/seal';
import { positionsAfter } from './core/ledger/spans';
import { step } from './core/pipeline';
import type { Batch, CheckpointMark, LogRecord, PollLimits, Positions } from './edge/ports';
import { Fault } from './edge/ports';
import { positionNote } from './edge/position-note';
import { sha256 } from './edge/sha256';
import { INPUT_TOPICS } from './edge/topics';
import { commitEntry } from './engine/commit-entry';
import { digestText } from './engine/digest-text';
import { taskClock } from './engine/entry-clock';
import type { Polled, TaskClock } from './engine/entry-clock';
import type { LiveParts } from './engine/parts';
import type { ActivePolicy, ActiveSchemas } from './engine/policy-log';
import type { Recovered } from './engine/recover';

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
  readonly decisions: readonly Decision[];
  readonly rejections: readonly Refused[];
  readonly active: ActivePolicy;
  readonly now: number;
  /** Timers that fired. */
  readonly fired: number;
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
  queue: Queue | undefined;
}

/** What was polled and not yet taken. */
interface Queue extends Polled {
  readonly records: readonly LogRecord[];
  readonly incoming: readonly Incoming[];
  readonly batch: Batch;
  /** What they were decoded with: the entry cites those that are in force when it is written. */
  readonly schemas: ActiveSchemas;
}

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
  const schemas = schemasInForce(parts);
  // Kept until it is committed: a commit that failed and is tried again takes the same records.
  const queue = decodedWith(schemas, standing.queue ?? (await poll(parts, settings, schemas, clock)));
  standing.queue = queue;
  const active = policyInForce(parts, standing, queue);
  const { policy, file } = active.loaded;
  const selection = parts.selection(file.selection.epoch);
  const seq = standing.seq + 1;
  const bounds = { earliestDeadline: parts.store.earliestDeadline(), smallestMinWaitMs: smallestMinWaitMs(active) };
  const context = { seq, behaviour: BEHAVIOUR_NUMBER, draw: selection.draw, digestText };
  const startedAt = performance.now();
  const result = step(policy, context, parts.store, {
    incoming: queue.incoming,
    bounds,
    clockAfter: clock.sample(queue, queue.incoming, file.maxHold),
    dueLimit: settings.dueLimit,
  });
  const steppedAt = performance.now();
  const taken = queue.records.slice(0, result.consumed);
  const stuck = queue.batch.stuck.map(({ topic }) => topic);
  if (taken.length === 0 && result.dueTo === null) return waiting(parts, settings, standing, queue, stuck);
  const commitments = selection.commitments(result.now);
  const { previous, positions } = standing;
  const { entry, offset } = await commitEntry(parts, {
    active,
    schemas,
    commitments,
    seq,
    taken,
    result,
    previous,
    positions,
  });
  const commitMs = performance.now() - steppedAt;
  standing.queue = remaining(queue, result.consumed);
  standing.seq = seq;
  standing.offset = offset;
  standing.previous = entry.hash;
  standing.policyOffset = active.offset;
  standing.positions = positionsAfter(entry.spans, standing.positions);
  parts.store.put(result.changed);
  clock.passed(result.now);
  await parts.store.checkpoint(markOf(parts, standing), false);
  const { decisions, rejections, forced, now, fired } = result;
  const stepMs = steppedAt - startedAt;
  const batch = { records: taken, decisions, rejections, active, now, fired, stepMs, commitMs };
  const counts = { records: taken.length, decisions: decisions.length, rejections: rejections.length };
  return { ...counts, seq, idle: false, stuck, forced, batch };
}

/** Nothing to commit. Records held back by a stuck input go back to the log, so that the next poll has them in order. */
async function waiting(
  parts: LiveParts,
  settings: RunnerSettings,
  standing: Standing,
  queue: Queue,
  stuck: readonly string[],
): Promise<Turn> {
  standing.queue = undefined;
  const idle = queue.records.length > 0 || queue.batch.nextAppendTime === undefined;
  if (queue.records.length > 0) {
    await parts.task.seek(standing.positions, positionNote(markOf(parts, standing)));
    await sleep(settings.waitMs);
  }
  return { records: 0, decisions: 0, rejections: 0, seq: standing.seq, idle, stuck, forced: [], batch: undefined };
}

const NOTHING_IN_FORCE = 'Expected a policy and writer schemas in force, found none: activate them';

function schemasInForce({ policies }: LiveParts): ActiveSchemas {
  const schemas = policies.schemas();
  if (schemas === undefined) throw new Fault(NOTHING_IN_FORCE, true);
  return schemas;
}

/** By the time of what is read next, or by the clock: a policy that is to begin later waits. Never an older one than before. */
function policyInForce({ policies }: LiveParts, standing: Standing, { records, reading }: Queue): ActivePolicy {
  const atMs = records[0]?.appendTime ?? reading.wallMs + reading.offsetMs;
  const active = policies.policy(atMs);
  if (active === undefined) throw new Fault(NOTHING_IN_FORCE, true);
  if (active.offset >= standing.policyOffset) return active;
  const cited = policies.activations().find(({ offset }) => offset === standing.policyOffset);
  if (cited !== undefined) return cited;
  throw new Fault(`Expected the policy activated at offset ${standing.policyOffset}, found none there`, false);
}

async function poll(
  parts: LiveParts,
  settings: RunnerSettings,
  schemas: ActiveSchemas,
  clock: TaskClock,
): Promise<Queue> {
  const reading = clock.read();
  const batch = await parts.task.poll(settings.limits, settings.waitMs);
  return { records: batch.records, incoming: batch.records.map(schemas.decode), batch, reading, schemas };
}

/** Writer schemas may have been activated since the records were polled. */
function decodedWith(schemas: ActiveSchemas, queue: Queue): Queue {
  if (queue.schemas === schemas) return queue;
  return { ...queue, incoming: queue.records.map(schemas.decode), schemas };
}

function remaining(queue: Queue, consumed: number): Queue | undefined {
  if (consumed >= queue.incoming.length) return undefined;
  return { ...queue, records: queue.records.slice(consumed), incoming: queue.incoming.slice(consumed) };
}

function smallestMinWaitMs(active: ActivePolicy): number {
  return active.loaded.policy.flows.reduce((least, flow) => Math.min(least, flow.minWaitMs), Infinity);
}
