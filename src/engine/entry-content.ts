/** What one ledger entry covers, read back from the log: its input records, and the decisions and rejections it published. */
import * as E from 'fp-ts/Either';
import type { Incoming, Refused } from '../core/events/arrival';
import type { Decision } from '../core/events/decision';
import type { LedgerEntry, Span } from '../core/ledger/entry';
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
  const read = await readTogether(task, entry.spans);
  return read.flat();
}

/** Everything the entry wrote beside itself, by output range, and what stands before it that no entry names. */
export async function outputsOf(
  task: Reader,
  entry: LedgerEntry,
  covered: Covered,
): Promise<{ readonly records: readonly LogRecord[]; readonly strangers: readonly LogRecord[] }> {
  const records: LogRecord[] = [];
  const strangers: LogRecord[] = [];
  const behindOthers = entry.outputs.map(({ topic, from, to }) => {
    const begin = Math.min(from, covered.get(topic) ?? from);
    covered.set(topic, to);
    return { topic, from: begin, to };
  });
  const read = await readTogether(task, behindOthers);
  for (const [index, { from }] of entry.outputs.entries()) {
    for (const record of read[index] ?? []) (record.offset < from ? strangers : records).push(record);
  }
  return { records, strangers };
}

/**
 * What stands in each range, in its place. Topics are read side by side: on a cluster the first look into each takes as long
 * as a fetch. Ranges of one topic are read one after the other.
 */
async function readTogether(task: Reader, ranges: readonly Span[]): Promise<readonly LogRecord[][]> {
  const read: LogRecord[][] = ranges.map(() => []);
  const readTopic = async (wanted: string): Promise<void> => {
    for (const [index, { topic, from, to }] of ranges.entries()) {
      if (topic !== wanted || from === to) continue;
      for await (const piece of task.read(topic, from, to)) for (const record of piece) read[index]?.push(record);
    }
  };
  await Promise.all([...new Set(ranges.map(({ topic }) => topic))].map(readTopic));
  return read;
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
