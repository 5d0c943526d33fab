/** Where a task stands: its last ledger entry, which alone says what has been processed. */
import * as E from 'fp-ts/Either';
import { hex } from '../core/kernel/hex';
import type { LedgerEntry } from '../core/ledger/entry';
import { isSealed } from '../core/ledger/seal';
import type { OutputDecoder } from '../edge/avro/decode-output';
import { encodeLedgerEntryBody } from '../edge/avro/encode';
import type { CheckpointMark, LogRecord, PartitionReader } from '../edge/ports';
import { Fault } from '../edge/ports';
import { sha256 } from '../edge/sha256';
import { LEDGER_TOPIC } from '../edge/topics';
import { recordUpTo } from './record-up-to';

/** An entry and where it stands on the ledger; offsets may have holes, so that they are no sequence numbers. */
export interface PlacedEntry {
  readonly entry: LedgerEntry;
  readonly offset: number;
}

/** The last entry, checked against its own hash; undefined on an empty ledger. Rejects with a Fault on damage. */
export async function lastEntry(task: PartitionReader, outputs: OutputDecoder): Promise<PlacedEntry | undefined> {
  const record = await task.last(LEDGER_TOPIC);
  if (record === undefined) return undefined;
  const last = placed(record, outputs);
  if (!isSealed(last.entry, encodeLedgerEntryBody, sha256)) {
    throw new Fault(
      `ledger, entry ${last.entry.seq}: expected hash ${hex(last.entry.hash)}, found other content`,
      false,
    );
  }
  return last;
}

/** Entries from an offset on, in order. Rejects with a Fault on what cannot be read. */
export async function* entriesFrom(
  task: Pick<PartitionReader, 'read' | 'end'>,
  outputs: OutputDecoder,
  from: number,
): AsyncGenerator<PlacedEntry> {
  const records = task.read(LEDGER_TOPIC, from, await task.end(LEDGER_TOPIC));
  for await (const record of oneByOne(records)) yield placed(record, outputs);
}

/** For who may stop at any of them, whichever piece it came in. */
export async function* oneByOne(pieces: AsyncIterable<readonly LogRecord[]>): AsyncGenerator<LogRecord> {
  for await (const piece of pieces) yield* piece;
}

/** Does the ledger have the entry that a checkpoint stands at, where it stands? */
export async function confirms(
  task: PartitionReader,
  outputs: OutputDecoder,
  logId: string,
  mark: CheckpointMark,
): Promise<boolean> {
  if (mark.logId !== logId || mark.offset < 0 || mark.offset >= (await task.end(LEDGER_TOPIC))) return false;
  for await (const piece of task.read(LEDGER_TOPIC, mark.offset, mark.offset + 1)) {
    const entry = piece[0] && outputs.ledgerEntry(piece[0].value);
    if (entry === undefined || E.isLeft(entry) || entry.right.seq !== mark.seq) return false;
    return hex(entry.right.hash) === hex(mark.hash);
  }
  return false;
}

/** The entry at an offset, or the last one before it; undefined where there is none. Rejects with a Fault. */
export async function entryUpTo(
  task: Pick<PartitionReader, 'read'>,
  outputs: OutputDecoder,
  offset: number,
): Promise<PlacedEntry | undefined> {
  const record = await recordUpTo(task, LEDGER_TOPIC, offset);
  return record && placed(record, outputs);
}

function placed(record: LogRecord, outputs: OutputDecoder): PlacedEntry {
  const entry = outputs.ledgerEntry(record.value);
  if (E.isRight(entry)) return { entry: entry.right, offset: record.offset };
  throw new Fault(`ledger, offset ${record.offset}: expected an entry, found ${entry.left}`, false);
}
