/** The logs that `ingest` appends to, behind one port: one that keeps its memory itself, and one whose memory stands beside it. */
import type { IngestLog, IngestMemory, RecordAppender } from '../../edge/ingest-ports';
import type { AppendableLog, NewRecord } from '../../edge/ports';
import { isReservation } from './memory';

/** A log on this machine: records and memory in one transaction. */
export function localIngestLog(log: AppendableLog): IngestLog {
  return { append: async (write) => log.append(write) };
}

/**
 * Numbers are kept before the records that bear them are sent: a crash may leave a number unused, never used twice. What
 * records teach is kept when they are in the log (decision record 0016).
 */
export function remoteIngestLog(records: RecordAppender, memory: IngestMemory): IngestLog {
  return {
    append: async (write) => {
      const appended: NewRecord[] = [];
      const remembered = new Map<string, string>();
      const result = write({
        append: (record) => void appended.push(record),
        recall: (key) => remembered.get(key) ?? memory.recall(key),
        remember: (key, value) => void remembered.set(key, value),
      });
      const keep = (entries: readonly (readonly [string, string])[]): void => {
        if (entries.length > 0) memory.remember(new Map(entries));
      };
      keep([...remembered].filter(([key]) => isReservation(key)));
      await records.append(appended);
      keep([...remembered].filter(([key]) => !isReservation(key)));
      return result;
    },
  };
}
