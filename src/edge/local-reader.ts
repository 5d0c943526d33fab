/** A log on this machine behind the ports of one that may be far away. */
import type { LogReader, LogRecord, PartitionReader, ReadableLog } from './ports';

/** Records handed over at once: the event loop turns between two pieces. */
const PIECE = 1_000;

/** Everything but work: what replay and commands read. */
export function localReader(log: ReadableLog): LogReader {
  return {
    get identity() {
      return log.identity;
    },
    topics: () => log.topics(),
    partition: (partition) => localPartition(log, partition),
    close: () => log.close(),
  };
}

export function localPartition(log: Pick<ReadableLog, 'read' | 'end'>, partition: number): PartitionReader {
  return {
    partition,
    read: (topic, from, to) => pieces(log.read(topic, partition, from, to)),
    end: async (topic) => log.end(topic, partition),
    last: async (topic) => {
      const end = log.end(topic, partition);
      return [...log.read(topic, partition, end - 1, end)].at(-1);
    },
  };
}

async function* pieces(records: Iterable<LogRecord>): AsyncGenerator<readonly LogRecord[]> {
  let piece: LogRecord[] = [];
  for (const record of records) {
    piece.push(record);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
