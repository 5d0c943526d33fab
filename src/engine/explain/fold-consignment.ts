/** One consignment as the engine saw it: folded from the ledger alone, nothing of other consignments decoded. */
import type { Incoming, Refused } from '../../core/events/arrival';
import type { Decision } from '../../core/events/decision';
import { FOLD_NUMBER } from '../../core/join/consignment';
import type { Consignment } from '../../core/join/consignment-state';
import type { DueUntil, StateView } from '../../core/join/due-timers';
import { refold } from '../../core/join/refold';
import { timersOf } from '../../core/join/timers';
import { compareText } from '../../core/kernel/compare-text';
import { hex } from '../../core/kernel/hex';
import type { LedgerEntry } from '../../core/ledger/entry';
import type { OutputDecoder } from '../../edge/avro/decode-output';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { LogReader, LogRecord, PartitionReader } from '../../edge/ports';
import { Fault, UsageError } from '../../edge/ports';
import { DECISIONS_TOPIC, INPUT_TOPICS, REJECTIONS_TOPIC } from '../../edge/topics';
import { digestText } from '../digest-text';
import { contentOfEntry } from '../entry-content';
import { entriesFrom, lastEntry } from '../ledger-tail';
import type { PolicyLog } from '../policy-log';
import { isSeen, type AsOf, type StandsAt } from './as-of';

/** A published decision and the ledger entry that names it. */
export interface Published {
  readonly seq: number;
  readonly decision: Decision;
}

/** A record of the consignment, in the order of processing, and the ledger entry that took it. */
export interface Arrived {
  readonly seq: number;
  readonly incoming: Incoming;
}

/** The last state that still had its contents, and the policy of the entry that made it. */
export interface Judged {
  readonly consignment: Consignment;
  readonly loaded: LoadedPolicy;
}

export interface History {
  readonly judged: Judged | undefined;
  readonly standing: 'open' | 'closed' | 'forgotten' | 'unprocessed';
  readonly published: readonly Published[];
  readonly arrived: readonly Arrived[];
  readonly refused: readonly Refused[];
  /** The last entry folded; undefined where none is up to the time asked for. */
  readonly standsAt: StandsAt | undefined;
}

/** What reading commands hold of a log. */
export interface LogParts {
  readonly log: LogReader;
  readonly outputs: OutputDecoder;
  readonly policies: PolicyLog;
}

/** Which consignment, up to where; `progress` is told how many of how many entries are folded. */
export interface FoldAsked {
  readonly reference: string;
  readonly partition: number;
  readonly asOf: AsOf;
  readonly progress: (done: number, of: number) => void;
}

/**
 * Folds the ledger entries of the partition for one reference. Throws a Fault where the log cannot be folded, and
 * UsageError where the ledger has no entry of the number asked for.
 */
export async function foldConsignment(
  parts: LogParts,
  { reference, partition, asOf, progress }: FoldAsked,
): Promise<History> {
  const { log, outputs, policies } = parts;
  const task = log.partition(partition);
  const entries = (await lastEntry(task, outputs))?.entry.seq ?? 0;
  if (asOf.kind === 'entry' && (asOf.seq < 1 || asOf.seq > entries)) {
    const expected = entries === 0 ? 'an entry of the ledger, still empty' : `a ledger entry from 1 to ${entries}`;
    throw new UsageError(`--as-of: expected ${expected}, found ${asOf.seq}`);
  }
  const keyed = keyedReader(task, reference);
  const published: Published[] = [];
  const arrived: Arrived[] = [];
  let state: Consignment | undefined;
  let judged: History['judged'];
  let standsAt: StandsAt | undefined;
  for await (const { entry } of entriesFrom(task, outputs, 0)) {
    if (!isSeen(asOf, entry)) break;
    standsAt = { seq: entry.seq, now: entry.now };
    progress(entry.seq, entries);
    const { loaded, decode } = citedBy(policies, entry);
    const content = await contentOfEntry(keyed, entry, decode, outputs, new Map());
    for (const decision of content.decisions) published.push({ seq: entry.seq, decision });
    for (const incoming of content.incoming) arrived.push({ seq: entry.seq, incoming });
    const context = { seq: entry.seq, flows: loaded.policy.flows, digestText };
    const changed = refold(context, viewOf(state), { ...content, dueTo: entry.dueTo });
    if (!changed.has(reference)) continue;
    state = changed.get(reference);
    if (state !== undefined && !state.closed) judged = { consignment: state, loaded };
  }
  const gone = judged === undefined ? 'unprocessed' : 'forgotten';
  const standing = state === undefined ? gone : state.closed ? 'closed' : 'open';
  const refused = arrived.flatMap(({ incoming }) => (incoming.accepted ? [] : [incoming]));
  return { judged, standing, published, arrived, refused, standsAt };
}

/** Only the records of one key: agency topics repeat decisions, so they are left out. */
function keyedReader(task: PartitionReader, reference: string): Pick<PartitionReader, 'read'> {
  const key = Buffer.from(reference);
  const wanted = new Set([DECISIONS_TOPIC, REJECTIONS_TOPIC, ...INPUT_TOPICS.map(({ topic }) => topic)]);
  const isOwn = (record: LogRecord): boolean => record.key !== null && Buffer.compare(record.key, key) === 0;
  return {
    async *read(topic, from, to) {
      if (!wanted.has(topic) || from >= to) return;
      for await (const piece of task.read(topic, from, to)) yield piece.filter(isOwn);
    },
  };
}

function citedBy(
  policies: PolicyLog,
  entry: LedgerEntry,
): { loaded: LoadedPolicy; decode: Parameters<typeof contentOfEntry>[2] } {
  const where = `ledger, entry ${entry.seq}`;
  if (entry.fold !== FOLD_NUMBER) {
    throw new Fault(`${where}: expected fold number ${FOLD_NUMBER}, found ${entry.fold}`, false);
  }
  const active = policies.policyAt(entry.policyOffset, entry.policy);
  if (active === undefined) {
    throw new Fault(`${where}: its policy ${hex(entry.policy)} is not on the policies topic`, false);
  }
  const schemas = policies.schemasBy(entry.writerSchemas);
  if (schemas === undefined) throw new Fault(`${where}: its writer schemas are not on the policies topic`, false);
  return { loaded: active.loaded, decode: schemas.decode };
}

/** The state of one consignment as if it were all there is. */
function viewOf(state: Consignment | undefined): StateView {
  return {
    load: (reference) => (state?.reference === reference ? state : undefined),
    due: (until) => (state === undefined ? [] : timersOf(state).filter((timer) => isUpTo(timer, until))),
  };
}

function isUpTo(timer: { readonly time: number; readonly reference: string }, until: DueUntil): boolean {
  if (timer.time !== until.time) return timer.time < until.time;
  return until.reference === undefined || compareText(timer.reference, until.reference) <= 0;
}
