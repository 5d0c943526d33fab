/** Brings the state to the last ledger entry: checkpoint or snapshot that the ledger confirms, then a fold; nothing is scored again. */
import { refold } from '../core/join/refold';
import { FOLD_NUMBER } from '../core/join/consignment';
import { hex } from '../core/kernel/hex';
import type { Rejudging } from '../core/ledger/rejudging';
import type { CheckpointMark, LogRecord } from '../edge/ports';
import { Fault } from '../edge/ports';
import { digestText } from './digest-text';
import type { Covered } from './entry-content';
import { contentOfEntry } from './entry-content';
import type { PlacedEntry } from './ledger-tail';
import { entriesFrom, lastEntry } from './ledger-tail';
import type { EngineParts } from './parts';
import { followed, rejudgingAt } from './rejudging-at';
import { startingPoint } from './snapshot/starting-point';
import type { SnapshotsSeen } from './snapshot/starting-point';

export interface Recovered {
  /** Undefined on an empty ledger. */
  readonly last: PlacedEntry | undefined;
  readonly folded: number;
  readonly fromCheckpoint: boolean;
  readonly snapshots: SnapshotsSeen;
  /** What is still to be judged anew. */
  readonly rejudging: Rejudging;
  /** Records between the outputs of the folded entries that no entry names, by topic: reported, never folded. */
  readonly strangers: ReadonlyMap<string, number>;
}

export interface RecoverOptions {
  /** Told how many of how many entries are folded. */
  readonly progress?: (done: number, of: number) => void;
  /** The entry at which the store stands in memory; else where its checkpoint stands. */
  readonly held?: CheckpointMark | undefined;
  /** Told where the store stands whenever that changes: what is to be `held` after a Fault. Undefined: it is empty. */
  readonly stands?: (mark: CheckpointMark | undefined) => void;
}

/** Rejects with a Fault when the log cannot be folded. */
export async function recover(parts: EngineParts, options: RecoverOptions = {}): Promise<Recovered> {
  const { progress = () => undefined, stands = () => undefined } = options;
  const { task, outputs, policies } = parts;
  // First: what entries are written with stands there too.
  await policies.refresh();
  const last = await lastEntry(task, outputs);
  const start = await startingPoint(parts, last, options.held, { progress, stands });
  stands(start.mark);
  const from = start.mark?.seq ?? 0;
  const covered: Covered = new Map();
  const strangers = new Map<string, number>();
  let folded = 0;
  let rejudging = await rejudgingAt(parts, start.mark?.offset);
  for await (const placed of entriesFrom(task, outputs, start.mark === undefined ? 0 : start.mark.offset + 1)) {
    expectFollows(placed, from + folded);
    for (const { topic } of await foldEntry(parts, placed, covered, stands)) {
      strangers.set(topic, (strangers.get(topic) ?? 0) + 1);
    }
    rejudging = followed(rejudging, placed.entry, policies);
    folded++;
    if (folded % 50 === 0) progress(folded, (last?.entry.seq ?? 0) - from);
  }
  if (last !== undefined && from + folded < last.entry.seq)
    throw new Fault(`ledger: expected entries up to ${last.entry.seq}, found them up to ${from + folded}`, false);
  const { fromCheckpoint, snapshots } = start;
  return { last, folded, fromCheckpoint, snapshots, rejudging, strangers };
}

/** Without this, entries that retention or a damaged disk took would be missing in the state in silence. */
function expectFollows({ entry, offset }: PlacedEntry, seq: number): void {
  if (entry.seq === seq + 1) return;
  throw new Fault(`ledger, offset ${offset}: expected entry ${seq + 1}, found entry ${entry.seq}`, false);
}

/** Puts one entry's changes into the store; resolves to what stands before its outputs and is nobody's. */
async function foldEntry(
  parts: EngineParts,
  { entry, offset }: PlacedEntry,
  covered: Covered,
  stands: (mark: CheckpointMark) => void,
): Promise<readonly LogRecord[]> {
  const { task, outputs, store, policies, identity } = parts;
  if (entry.fold !== FOLD_NUMBER) {
    throw new Fault(
      `ledger, entry ${entry.seq}: expected fold number ${FOLD_NUMBER}, found ${entry.fold}: start from a snapshot`,
      false,
    );
  }
  const active = policies.policyAt(entry.policyOffset, entry.policy);
  const schemas = policies.schemasBy(entry.writerSchemas);
  if (active === undefined)
    throw new Fault(`ledger, entry ${entry.seq}: its policy ${hex(entry.policy)} is not on the policies topic`, false);
  if (schemas === undefined)
    throw new Fault(`ledger, entry ${entry.seq}: its writer schemas are not on the policies topic`, false);
  const content = await contentOfEntry(task, entry, schemas.decode, outputs, covered);
  store.put(
    refold({ seq: entry.seq, flows: active.loaded.policy.flows, digestText }, store, {
      ...content,
      dueTo: entry.dueTo,
    }),
  );
  const mark = { logId: identity.logId, seq: entry.seq, hash: entry.hash, offset };
  stands(mark);
  await store.checkpoint(mark, false);
  return content.strangers;
}
