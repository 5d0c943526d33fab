/** Reads the decisions a log has published, for the commands that show or count them. */
import * as E from 'fp-ts/Either';
import type { Decision } from '../core/events/decision';
import type { OutputDecoder } from '../edge/avro/decode-output';
import type { LogRecord, ReadableLog } from '../edge/ports';
import { Fault } from '../edge/ports';
import { DECISIONS_TOPIC } from '../edge/topics';

/** All of them, partition by partition, in the order in which they were published. */
export function* decisionRecords(log: ReadableLog): Generator<LogRecord> {
  for (let partition = 0; partition < log.identity.partitionCount; partition++) {
    yield* log.read(DECISIONS_TOPIC, partition, 0, log.end(DECISIONS_TOPIC, partition));
  }
}

/** Throws a Fault when the record is damaged: a count that left it out would be wrong in silence. */
export function decisionOf(record: LogRecord, outputs: OutputDecoder): Decision {
  const decision = outputs.decision(record.value);
  if (E.isRight(decision)) return decision.right;
  const where = `${DECISIONS_TOPIC}/${record.partition}, offset ${record.offset}`;
  throw new Fault(`${where}: expected a decision, found ${decision.left}`, false);
}
