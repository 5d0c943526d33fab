/** Brings the state to the last ledger entry: checkpoint where the ledger confirms it, then a fold; nothing is scored again. */
import type { LedgerEntry } from '../core/ledger/entry';
import { refold } from '../core/join/refold';
import { FOLD_NUMBER } from '../core/join/consignment';
import { hex } from '../core/kernel/hex';
import { Fault } from '../edge/ports';
import { digestText } from './digest-text';
import { contentOfEntry } from './entry-content';
import { confirms, entriesFrom, lastEntry } from './ledger-tail';
import type { EngineParts } from './parts';

export interface Recovered {
  /** Undefined on an empty ledger. */
  readonly last: LedgerEntry | undefined;
  readonly folded: number;
  readonly fromCheckpoint: boolean;
}

/** `progress` is told how many of how many entries are folded. Throws a Fault when the log cannot be folded. */
export async function recover(
  parts: EngineParts,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Recovered> {
  const { task, outputs, store, identity } = parts;
  const last = lastEntry(task, outputs);
  const mark = store.mark();
  const fromCheckpoint =
    mark !== undefined && last !== undefined && mark.seq > 0 && confirms(task, outputs, identity.logId, mark);
  if (!fromCheckpoint) await store.clear();
  const from = fromCheckpoint ? mark.seq : 0;
  let folded = 0;
  for (const entry of entriesFrom(task, outputs, from)) {
    await foldEntry(parts, entry);
    folded++;
    if (folded % 50 === 0) progress(folded, (last?.seq ?? 0) - from);
  }
  return { last, folded, fromCheckpoint };
}

/** Puts one entry's changes into the store. */
async function foldEntry(parts: EngineParts, entry: LedgerEntry): Promise<void> {
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
  const content = contentOfEntry(task, entry, schemas.decode, outputs);
  store.put(
    refold({ seq: entry.seq, flows: active.loaded.policy.flows, digestText }, store, {
      ...content,
      dueTo: entry.dueTo,
    }),
  );
  await store.checkpoint({ logId: identity.logId, seq: entry.seq, hash: entry.hash }, false);
}
