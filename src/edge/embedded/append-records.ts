/** What producers append to an embedded log, in one write transaction with what `ingest` remembers. */
import { appendTimeOf } from '../append-time';
import { partitionOf } from '../murmur2';
import { UsageError, type AppendTransaction, type ClockMode, type LogClock } from '../ports';
import { inTransaction, type Environment } from './environment';
import { clockModeOf, counterOf, putMeta } from './log-meta';
import { recordWriter } from './record-writer';

/**
 * Runs `write` in one transaction that is on the disk when this returns. The first append fixes the clock mode; throws
 * UsageError if `mode` is another one. Without a mode the log keeps its own, or starts with WALL.
 */
export function appendRecords<T>(
  environment: Environment,
  clock: LogClock,
  mode: ClockMode | undefined,
  write: (transaction: AppendTransaction) => T,
): T {
  return inTransaction(environment, () => {
    const writer = recordWriter(environment);
    const partitionCount = counterOf(environment, 'partitionCount') ?? 1;
    const wallMs = clock.wallMs() + clock.offsetMs();
    const known = clockModeOf(environment);
    const chosen = chooseMode(environment.directory, known, mode);
    let last = counterOf(environment, 'lastAppendTime');
    let appended = 0;
    const result = write({
      append(record, issued, partition = partitionOf(record.key, partitionCount)) {
        if (partition >= partitionCount)
          throw new UsageError(`partition ${partition} of ${partitionCount} does not exist`);
        const appendTime = appendTimeOf(chosen, last, wallMs, issued);
        writer.write({ topic: record.topic, partition, appendTime }, record);
        last = appendTime;
        appended++;
        return appendTime;
      },
      recall: (key) => environment.memory.get(key),
      remember: (key, value) => {
        environment.memory.putSync(key, value);
      },
    });
    if (appended > 0) {
      writer.finish();
      putMeta(environment, 'lastAppendTime', last);
      if (known === undefined) putMeta(environment, 'clockMode', chosen);
    }
    return result;
  });
}

function chooseMode(directory: string, known: ClockMode | undefined, asked: ClockMode | undefined): ClockMode {
  if (known !== undefined && asked !== undefined && known !== asked) {
    const told = (mode: ClockMode): string => `${mode} (--timestamps ${mode === 'LOG' ? 'issued' : 'now'})`;
    throw new UsageError(
      `${directory}: expected clock mode ${told(asked)}, found a log that began in mode ${told(known)}`,
    );
  }
  return known ?? asked ?? 'WALL';
}
