/** What one ledger entry covers, read back from the log: its input records, and the decisions and rejections it published. */
import * as E from 'fp-ts/Either';
import type { Incoming, Refused } from '../core/events/arrival';
import type { Decision } from '../core/events/decision';
import type { LedgerEntry } from '../core/ledger/entry';
import type { OutputDecoder } from '../edge/avro/decode-output';
import type { Rejection } from '../edge/avro/records';
import type { Decode, LogRecord, PartitionReader } from '../edge/ports';
import { Fault } from '../edge/ports';
import { DECISIONS_TOPIC, REJECTIONS_TOPIC } from '../edge/topics';

type Reader = Pick<PartitionReader, 'read'>;

/** Up to where the outputs of each topic are named by the entries read so far; reading an entry moves it on. */
export type Covered = Map<string, number>;

/** Input records in processing order. */
export async function recordsOf(task: Reader, entry: LedgerEntry): Promise<LogRecord[]> {
  const records: LogRecord[] = [];
  for (const { topic, from, to } of entry.spans) {
    if (from === to) continue;
    for await (const piece of task.read(topic, from, to)) for (const record of piece) records.push(record);
  }
  return records;
}

/** Everything the entry wrote beside itself, by output range, and what stands before it that no entry names. */
export async function outputsOf(
  task: Reader,
  entry: LedgerEntry,
  covered: Covered,
): Promise<{ readonly records: readonly LogRecord[]; readonly strangers: readonly LogRecord[] }> {
  const records: LogRecord[] = [];
  const strangers: LogRecord[] = [];
  for (const { topic, from, to } of entry.outputs) {
    for await (const piece of task.read(topic, Math.min(from, covered.get(topic) ?? from), to)) {
      for (const record of piece) (record.offset < from ? strangers : records).push(record);
    }
    covered.set(topic, to);
  }
  return { records, strangers };
}

/** What recovery folds: a position with a published rejection is never decoded again. Rejects with a Fault on damage. */
export async function contentOfEntry(
  task: Reader,
  entry: LedgerEntry,
  decode: Decode,
  outputs: OutputDecoder,
  covered: Covered,
): Promise<{
  readonly incoming: readonly Incoming[];
  readonly decisions: readonly Decision[];
  readonly strangers: readonly LogRecord[];
}> {
  const decisions: Decision[] = [];
  const rejected = new Map<string, Refused>();
  const { records, strangers } = await outputsOf(task, entry, covered);
  for (const record of records) {
    if (record.topic === DECISIONS_TOPIC) decisions.push(readable(outputs.decision(record.value), record));
    if (record.topic !== REJECTIONS_TOPIC) continue;
    const refused = refusedOf(readable(outputs.rejection(record.value), record));
    rejected.set(`${refused.topic}:${refused.offset}`, refused);
  }
  const incoming = (await recordsOf(task, entry)).map(
    (record) => rejected.get(`${record.topic}:${record.offset}`) ?? decode(record),
  );
  return { incoming, decisions, strangers };
}

/** The rejection as the pipeline saw it. */
function refusedOf(rejection: Rejection): Refused {
  const { code, pointer, reference, sender, functionalReference, source, appendTime, digest, head } = rejection;
  return {
    accepted: false,
    ...source,
    appendTime,
    code,
    pointer,
    reference,
    sender,
    functionalReference,
    digest,
    head,
  };
}

function readable<T>(decoded: E.Either<string, T>, record: LogRecord): T {
  if (E.isRight(decoded)) return decoded.right;
  throw new Fault(`${record.topic}, offset ${record.offset}: expected a readable record, found ${decoded.left}`, false);
}
