/** One ledger entry, three ways: what is recomputed, what the ledger says, and what is stored must be the same. */
import * as E from 'fp-ts/Either';
import { BEHAVIOUR_NUMBER } from '../core/decide/decide';
import type { Draw } from '../core/decide/selection';
import type { Decision } from '../core/events/decision';
import { FOLD_NUMBER } from '../core/join/consignment';
import { hex } from '../core/kernel/hex';
import type { LedgerEntry } from '../core/ledger/entry';
import { rootOf } from '../core/ledger/merkle';
import { inputDigest } from '../core/ledger/seal';
import { refold } from '../core/join/refold';
import type { Rejudging } from '../core/ledger/rejudging';
import { leftFor } from '../core/ledger/rejudging';
import type { OutputDecoder } from '../edge/avro/decode-output';
import { bodyOf } from '../edge/avro/wire';
import type { LogRecord, NewRecord, PartitionReader } from '../edge/ports';
import type { StateStore } from '../edge/state-store';
import { sha256 } from '../edge/sha256';
import { DECISIONS_TOPIC } from '../edge/topics';
import { digestText } from './digest-text';
import type { Covered } from './entry-content';
import { outputsOf, recordsOf } from './entry-content';
import { misplacements, recomputed } from './recompute';
import type { OutputParts } from './write-outputs';
import { leafOfRecord, outputWriter } from './write-outputs';
import type { PolicyLog } from './policy-log';
import type { Watch } from './watched';
import { watchedPolicy } from './watched';

/** What differs, told apart so that an auditor knows where to look. */
type FindingKind =
  | 'input differs'
  | 'stored output differs'
  | 'recomputation differs'
  | 'ledger entry differs'
  | 'snapshot differs'
  | 'not verifiable here'
  | 'gap';

export interface Finding {
  readonly kind: FindingKind;
  readonly seq: number;
  readonly what: string;
}

export interface VerifyParts extends OutputParts {
  readonly task: PartitionReader;
  readonly store: StateStore;
  readonly policies: PolicyLog;
  readonly outputs: OutputDecoder;
  /** Undefined without the secret: arms are taken as recorded. */
  readonly draw: ((epochMs: number) => Draw) | undefined;
  /** Is shown every entry as it is made again, before the store has it, and waited for. */
  readonly watch?: Watch | undefined;
}

export interface EntryReport {
  readonly findings: readonly Finding[];
  readonly records: number;
  readonly decisions: number;
  readonly stored: number;
}

/**
 * Judges one entry and folds it, so that one change is one finding; an entry not `trusted` is known to be changed.
 * `covered` is where the outputs of the entries before it end, and is moved on; `standing` is what they left to be judged anew.
 */
export async function verifyEntry(
  parts: VerifyParts,
  entry: LedgerEntry,
  covered: Covered,
  trusted: boolean,
  standing: Rejudging,
): Promise<EntryReport> {
  const findings: Finding[] = [];
  const find = (kind: FindingKind, what: string): void => void findings.push({ kind, seq: entry.seq, what });
  const active = parts.policies.policyAt(entry.policyOffset, entry.policy);
  const schemas = parts.policies.schemasBy(entry.writerSchemas);
  if (active === undefined) find('not verifiable here', `policy ${hex(entry.policy)} is not on the policies topic`);
  if (schemas === undefined) find('not verifiable here', 'its writer schemas are not on the policies topic');
  if (entry.fold !== FOLD_NUMBER)
    find('not verifiable here', `fold number ${entry.fold}, this engine has ${FOLD_NUMBER}`);
  if (entry.behaviour !== BEHAVIOUR_NUMBER)
    find('not verifiable here', `behaviour number ${entry.behaviour}, this engine has ${BEHAVIOUR_NUMBER}`);
  if (active === undefined || schemas === undefined || findings.length > 0) {
    // It names them, whether they can be judged here or not.
    for (const { topic, to } of entry.outputs) covered.set(topic, to);
    return { findings, records: 0, decisions: 0, stored: 0 };
  }
  const records = await recordsOf(parts.task, entry);
  const incoming = records.map((record) => schemas.decode(record));
  const idAt = (index: number): Uint8Array => incoming[index]?.digest ?? new Uint8Array(0);
  const sameInput = hex(inputDigest(records, idAt, parts.writer, sha256)) === hex(entry.inputDigest);
  if (!sameInput && trusted) find('input differs', spansText(entry));
  const { records: stored, strangers } = await outputsOf(parts.task, entry, covered);
  for (const [topic, count] of countedByTopic(strangers)) findings.push(strangersFinding(topic, count, entry.seq));
  const { policy, ...noted } = watchedPolicy(active.loaded.policy, parts.watch !== undefined);
  const draw = parts.draw?.(active.loaded.file.selection.epoch) ?? recordedDraw(decisionsIn(stored, parts.outputs));
  const context = { seq: entry.seq, behaviour: entry.behaviour, draw, digestText };
  const left = leftFor(standing, active.offset, active.rejudge);
  if (trusted) for (const what of misplacements(entry, standing, left)) find('recomputation differs', what);
  const result = recomputed(parts.store, entry, { policy, context, incoming, after: left ?? '' });
  if (parts.watch !== undefined)
    await parts.watch({ entry, loaded: active.loaded, incoming, decisions: result.decisions, ...noted });
  const writer = outputWriter(parts, parts.task.partition);
  for (const decision of result.decisions) writer.add(decision, result.changed.get(decision.reference));
  const outputs = writer.all(result.rejections);
  const tell = sameInput && trusted ? find : undefined;
  const decisions = compareOutputs(parts, entry, outputs, stored, result.decisions, tell);
  // What was recomputed is the fold already, unless the stored decisions are the ones to go on with.
  const { dueTo } = entry;
  const folding = { seq: entry.seq, flows: policy.flows, digestText };
  const isOwn = result.decisions === decisions;
  parts.store.put(isOwn ? result.changed : refold(folding, parts.store, { incoming, decisions, dueTo }));
  return { findings, records: records.length, decisions: result.decisions.length, stored: stored.length };
}

/**
 * Three-way over the leaves, silent where what went in is known to differ. Returns the decisions to go on with: stored
 * where they are leaves of the entry, else recomputed.
 */
function compareOutputs(
  parts: VerifyParts,
  entry: LedgerEntry,
  recomputed: { readonly records: readonly NewRecord[]; readonly leaves: readonly Uint8Array[] },
  stored: readonly LogRecord[],
  computed: readonly Decision[],
  find: ((kind: FindingKind, what: string) => void) | undefined,
): readonly Decision[] {
  const root = hex(entry.root);
  const storedLeaves = stored.map((record, index) => {
    const own = recomputed.records[index];
    // The same bytes under the same topic are the same leaf.
    if (own !== undefined && isSameRecord(own, record, parts.task.partition)) return recomputed.leaves[index] ?? NO_KEY;
    return leafOfRecord(parts.writer, record.partition, { ...record, key: record.key ?? NO_KEY }, bodyOf(record.value));
  });
  const recomputedFits =
    recomputed.leaves.length === entry.leafCount && hex(rootOf(recomputed.leaves, sha256)) === root;
  const isAlike = storedLeaves.every((leaf, index) => leaf === recomputed.leaves[index]);
  const storedFits =
    stored.length === entry.leafCount &&
    (recomputedFits && isAlike ? true : hex(rootOf(storedLeaves, sha256)) === root);
  if (recomputedFits && storedFits) return computed;
  if (recomputedFits) {
    for (const [index, record] of stored.entries()) {
      const leaf = storedLeaves[index];
      const own = recomputed.leaves[index];
      if (leaf === undefined || own === undefined || hex(leaf) !== hex(own))
        find?.('stored output differs', placeOf(record));
    }
    if (stored.length !== recomputed.records.length) {
      find?.('stored output differs', `${stored.length} records are stored, the entry has ${entry.leafCount}`);
    }
    return computed;
  }
  if (storedFits) {
    const index = recomputed.leaves.findIndex((leaf, at) => hex(leaf) !== hex(storedLeaves[at] ?? new Uint8Array(0)));
    const place = stored[index] ?? stored.at(-1);
    find?.(
      'recomputation differs',
      place === undefined ? `${recomputed.leaves.length} outputs recomputed, none stored` : placeOf(place),
    );
    return decisionsIn(stored, parts.outputs);
  }
  find?.('stored output differs', `neither stored nor recomputed outputs of entry ${entry.seq} have its root`);
  return computed;
}

const NO_KEY = new Uint8Array(0);

function isSameRecord(own: NewRecord, stored: LogRecord, partition: number): boolean {
  return (
    own.topic === stored.topic &&
    stored.partition === partition &&
    stored.key !== null &&
    own.headers.length === 0 &&
    stored.headers.length === 0 &&
    Buffer.compare(own.key, stored.key) === 0 &&
    (Buffer.compare(own.value, stored.value) === 0 || Buffer.compare(bodyOf(own.value), bodyOf(stored.value)) === 0)
  );
}

/** Records on an output topic that no entry names. */
export function strangersFinding(topic: string, count: number, seq: number): Finding {
  return { kind: 'stored output differs', seq, what: `${topic}: ${count} records that no entry names` };
}

function countedByTopic(records: readonly LogRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { topic } of records) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

function decisionsIn(stored: readonly LogRecord[], outputs: OutputDecoder): readonly Decision[] {
  return stored
    .filter((record) => record.topic === DECISIONS_TOPIC)
    .flatMap((record) => {
      const decoded = outputs.decision(record.value);
      return E.isRight(decoded) ? [decoded.right] : [];
    });
}

/** Without the secret: drawn exactly where the stored decision says RANDOM. */
function recordedDraw(decisions: readonly Decision[]): Draw {
  const key = (reference: string, flow: string, generation: number): string => `${generation} ${flow} ${reference}`;
  const random = decisions.filter(({ arm }) => arm === 'RANDOM');
  const drawn = new Set(random.map((one) => key(one.reference, one.flow, one.generation)));
  return (reference, flow, generation) => (drawn.has(key(reference, flow, generation)) ? 0 : undefined);
}

function placeOf(record: LogRecord): string {
  const { topic, partition, offset, key } = record;
  return `${topic}, partition ${partition}, offset ${offset}, consignment ${Buffer.from(key ?? []).toString('utf8')}`;
}

function spansText(entry: LedgerEntry): string {
  return entry.spans
    .filter(({ from, to }) => to > from)
    .map(({ topic, from, to }) => `${topic} ${from}-${to - 1}`)
    .join(', ');
}
