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

export function localPartition(log: Readable, partition: number): PartitionReader {
  return new LocalPartition(log, partition);
}

type Readable = Pick<ReadableLog, 'read' | 'end'>;

/** What tasks on this machine have in common, too. */
export class LocalPartition implements PartitionReader {
  constructor(
    private readonly local: Readable,
    readonly partition: number,
  ) {}

  read(topic: string, from: number, to: number): AsyncIterable<readonly LogRecord[]> {
    return pieces(this.local.read(topic, this.partition, from, to));
  }

  async end(topic: string): Promise<number> {
    return this.local.end(topic, this.partition);
  }

  async last(topic: string): Promise<LogRecord | undefined> {
    const end = this.local.end(topic, this.partition);
    return [...this.local.read(topic, this.partition, end - 1, end)].at(-1);
  }
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
