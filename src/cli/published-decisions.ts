/** Reads the decisions a log has published, for the commands that show or count them. */
import * as E from 'fp-ts/Either';
import type { Decision } from '../core/events/decision';
import type { OutputDecoder } from '../edge/avro/decode-output';
import type { LogReader, LogRecord } from '../edge/ports';
import { Fault } from '../edge/ports';
import { DECISIONS_TOPIC } from '../edge/topics';
import { oneByOne } from '../engine/ledger-tail';

/** All of them, partition by partition, in the order in which they were published. */
export async function* decisionRecords(log: LogReader): AsyncGenerator<LogRecord> {
  for (let partition = 0; partition < log.identity.partitionCount; partition++) {
    const task = log.partition(partition);
    yield* oneByOne(task.read(DECISIONS_TOPIC, 0, await task.end(DECISIONS_TOPIC)));
  }
}

/** Throws a Fault when the record is damaged: a count that left it out would be wrong in silence. */
export function decisionOf(record: LogRecord, outputs: OutputDecoder): Decision {
  const decision = outputs.decision(record.value);
  if (E.isRight(decision)) return decision.right;
  const where = `${DECISIONS_TOPIC}/${record.partition}, offset ${record.offset}`;
  throw new Fault(`${where}: expected a decision, found ${decision.left}`, false);
}
