/** What one ledger entry covers, read back from the log: its input records, and the decisions and rejections it published. */
import * as E from 'fp-ts/Either';
import type { Incoming, Refused } from '../core/events/arrival';
import type { Decision } from '../core/events/decision';
import type { LedgerEntry } from '../core/ledger/entry';
import type { OutputDecoder } from '../edge/avro/decode-output';
import type { Rejection } from '../edge/avro/records';
import type { Decode, LogRecord, Task } from '../edge/ports';
import { Fault } from '../edge/ports';
import { DECISIONS_TOPIC, REJECTIONS_TOPIC } from '../edge/topics';

type Reader = Pick<Task, 'read'>;

/** Input records in processing order. */
export function recordsOf(task: Reader, entry: LedgerEntry): LogRecord[] {
  return entry.spans.flatMap((span) => [...task.read(span.topic, span.from, span.to)]);
}

/** Everything the entry wrote beside itself, by output range. */
export function outputsOf(task: Reader, entry: LedgerEntry): LogRecord[] {
  return entry.outputs.flatMap((range) => [...task.read(range.topic, range.from, range.to)]);
}

/** What recovery folds: a position with a published rejection is never decoded again. Throws a Fault on damage. */
export function contentOfEntry(
  task: Reader,
  entry: LedgerEntry,
  decode: Decode,
  outputs: OutputDecoder,
): { readonly incoming: readonly Incoming[]; readonly decisions: readonly Decision[] } {
  const decisions: Decision[] = [];
  const rejected = new Map<string, Refused>();
  for (const record of outputsOf(task, entry)) {
    if (record.topic === DECISIONS_TOPIC) decisions.push(readable(outputs.decision(record.value), record));
    if (record.topic !== REJECTIONS_TOPIC) continue;
    const refused = refusedOf(readable(outputs.rejection(record.value), record));
    rejected.set(`${refused.topic}:${refused.offset}`, refused);
  }
  const incoming = recordsOf(task, entry).map(
    (record) => rejected.get(`${record.topic}:${record.offset}`) ?? decode(record),
  );
  return { incoming, decisions };
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
