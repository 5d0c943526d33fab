/** The record before a place on a topic whose offsets may have holes. */
import { Fault } from '../edge/ports';
import type { LogRecord, PartitionReader } from '../edge/ports';

/** How far it is looked back for, in turn. */
const WINDOWS = [1, 20, 400];

/** The last record at an offset or before it; undefined where retention has taken it, or there never was one. */
export async function recordUpTo(
  task: Pick<PartitionReader, 'read'>,
  topic: string,
  offset: number,
): Promise<LogRecord | undefined> {
  if (offset < 0) return undefined;
  for (const window of WINDOWS) {
    let last: LogRecord | undefined;
    try {
      const from = Math.max(0, offset + 1 - window);
      for await (const piece of task.read(topic, from, offset + 1)) last = piece.at(-1) ?? last;
    } catch (error) {
      if (error instanceof Fault && !error.retriable) return undefined;
      throw error;
    }
    if (last !== undefined) return last;
  }
  return undefined;
}
