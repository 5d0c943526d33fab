/** Seals a batch into its ledger entry and commits both at once. */
import { BEHAVIOUR_NUMBER } from '../core/decide/decide';
import { FOLD_NUMBER } from '../core/join/consignment';
import type { LedgerEntry, Span } from '../core/ledger/entry';
import { outputRanges } from '../core/ledger/output-ranges';
import { rootOf } from '../core/ledger/merkle';
import { inputDigest, seal } from '../core/ledger/seal';
import { positionsAfter, spansOf } from '../core/ledger/spans';
import { encodeLedgerEntryBody } from '../edge/avro/encode';
import type { LogRecord, Positions } from '../edge/ports';
import { Fault } from '../edge/ports';
import { positionNote } from '../edge/position-note';
import { sha256 } from '../edge/sha256';
import { LEDGER_TOPIC } from '../edge/topics';
import type { Judged } from './judged';
import type { PlacedEntry } from './ledger-tail';
import type { LiveParts } from './parts';
import type { ActivePolicy, ActiveSchemas } from './policy-log';
import type { ValueDigests } from './value-digests';

/** One batch as the pipeline left it, and where the task stood before. */
export interface Sealing {
  readonly active: ActivePolicy;
  readonly schemas: ActiveSchemas;
  readonly commitments: LedgerEntry['selection'];
  readonly seq: number;
  readonly taken: readonly LogRecord[];
  /** Of their values. */
  readonly digests: ValueDigests;
  readonly result: Judged;
  readonly previous: Uint8Array;
  readonly positions: Positions;
}

/** Writes what a batch caused with its ledger entry, all or nothing; resolves to the entry and its place. Rejects with a Fault. */
export async function commitEntry(parts: LiveParts, sealing: Sealing): Promise<PlacedEntry> {
  const { task, identity } = parts;
  const { taken, result } = sealing;
  const { outputs } = result;
  const spans = spansOf(taken, sealing.positions);
  const draft = draftOf(parts, sealing, spans, outputs.leaves);
  const topics = outputs.records.map((record) => record.topic);
  let entry: LedgerEntry | undefined;
  const offset = await task.commit({
    outputs: outputs.records,
    positions: positionsAfter(spans, sealing.positions),
    ledger: (offsets) => {
      entry = seal({ ...draft, outputs: outputRanges(topics, offsets, task.partition) }, encodeLedgerEntryBody, sha256);
      const key = Buffer.from(identity.logId);
      return { topic: LEDGER_TOPIC, key, headers: [], value: parts.encoder.ledgerEntry(entry) };
    },
    note: () => (entry === undefined ? '' : positionNote(entry)),
  });
  if (entry !== undefined) {
    if (parts.uncited !== undefined && parts.uncited.snapshot === draft.snapshot) parts.uncited.snapshot = null;
    return { entry, offset };
  }
  throw new Fault('Expected the log to ask for the ledger entry, found that it did not', false);
}

function draftOf(
  { identity, task, agencies, writer, uncited }: LiveParts,
  { active, schemas, commitments, seq, taken, digests, result, previous }: Sealing,
  spans: readonly Span[],
  leaves: readonly Uint8Array[],
): Omit<LedgerEntry, 'hash' | 'outputs'> {
  return {
    logId: identity.logId,
    partitionCount: identity.partitionCount,
    task: task.partition,
    seq,
    now: result.now,
    clockMode: identity.clockMode,
    forced: result.forced,
    spans,
    dueTo: result.dueTo,
    policy: active.loaded.policy.hash,
    policyOffset: active.offset,
    writerSchemas: schemas.schemas.digest,
    configuration: agencies.digest,
    behaviour: BEHAVIOUR_NUMBER,
    fold: FOLD_NUMBER,
    selection: commitments,
    inputDigest: inputDigest(taken, (index) => digests.at(index), writer, sha256),
    root: rootOf(leaves, sha256),
    leafCount: leaves.length,
    snapshot: uncited?.snapshot ?? null,
    previous,
  };
}
