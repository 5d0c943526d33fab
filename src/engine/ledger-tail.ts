/** Where a task stands: its last ledger entry, which alone says what has been processed. */
import * as E from 'fp-ts/Either';
import { hex } from '../core/kernel/hex';
import type { LedgerEntry } from '../core/ledger/entry';
import { isSealed } from '../core/ledger/seal';
import type { OutputDecoder } from '../edge/avro/decode-output';
import { encodeLedgerEntryBody } from '../edge/avro/encode';
import type { CheckpointMark, Task } from '../edge/ports';
import { Fault } from '../edge/ports';
import { sha256 } from '../edge/sha256';
import { LEDGER_TOPIC } from '../edge/topics';

/** The last entry, checked against its own hash; undefined on an empty ledger. Throws a Fault on damage. */
export function lastEntry(task: Task, outputs: OutputDecoder): LedgerEntry | undefined {
  const end = task.end(LEDGER_TOPIC);
  let last: LedgerEntry | undefined;
  for (const entry of entriesFrom(task, outputs, Math.max(0, end - 1))) last = entry;
  if (last !== undefined && !isSealed(last, encodeLedgerEntryBody, sha256)) {
    throw new Fault(`ledger, entry ${last.seq}: expected hash ${hex(last.hash)}, found other content`, false);
  }
  return last;
}

/** Entries from an offset on, in order. Throws a Fault on what cannot be read. */
export function* entriesFrom(
  task: Pick<Task, 'read' | 'end'>,
  outputs: OutputDecoder,
  from: number,
): Generator<LedgerEntry> {
  for (const record of task.read(LEDGER_TOPIC, from, task.end(LEDGER_TOPIC))) {
    const entry = outputs.ledgerEntry(record.value);
    if (E.isLeft(entry))
      throw new Fault(`ledger, offset ${record.offset}: expected an entry, found ${entry.left}`, false);
    yield entry.right;
  }
}

/** Does the ledger have the entry that a checkpoint stands at? In an embedded ledger entry n stands at offset n - 1. */
export function confirms(task: Task, outputs: OutputDecoder, logId: string, mark: CheckpointMark): boolean {
  if (mark.logId !== logId || mark.seq > task.end(LEDGER_TOPIC)) return false;
  for (const record of task.read(LEDGER_TOPIC, mark.seq - 1, mark.seq)) {
    const entry = outputs.ledgerEntry(record.value);
    if (E.isLeft(entry) || entry.right.seq !== mark.seq) return false;
    return hex(entry.right.hash) === hex(mark.hash);
  }
  return false;
}
