/** What a task has polled and not yet taken, decoded with the writer schemas in force. */
import type { Incoming } from '../core/events/arrival';
import type { Batch, LogRecord, PollLimits, Task } from '../edge/ports';
import type { Polled, TaskClock } from './entry-clock';
import type { ActiveSchemas } from './policy-log';

export interface Queue extends Polled {
  readonly records: readonly LogRecord[];
  readonly batch: Batch;
  /** Not kept of records that an entry takes: what is in memory while it is committed is collected late. */
  decoded: Decoded | undefined;
}

interface Decoded {
  readonly incoming: readonly Incoming[];
  /** What they were decoded with: the entry cites those that are in force when it is written. */
  readonly schemas: ActiveSchemas;
}

/** Waits at most `waitMs` for the first record. Rejects with a Fault. */
export async function poll(
  task: Pick<Task, 'poll'>,
  limits: PollLimits,
  waitMs: number,
  clock: Pick<TaskClock, 'read'>,
): Promise<Queue> {
  const reading = clock.read();
  const batch = await task.poll(limits, waitMs);
  return { records: batch.records, batch, reading, decoded: undefined };
}

/** Its records decoded; writer schemas may have been activated since they were polled, or decoded last. */
export function decoded(queue: Queue, schemas: ActiveSchemas): readonly Incoming[] {
  if (queue.decoded?.schemas !== schemas) queue.decoded = { incoming: queue.records.map(schemas.decode), schemas };
  return queue.decoded.incoming;
}

/** What is left when so many were taken; undefined: nothing. */
export function remaining(queue: Queue, consumed: number): Queue | undefined {
  if (consumed >= queue.records.length) return undefined;
  const { decoded: known } = queue;
  const left = known && { ...known, incoming: known.incoming.slice(consumed) };
  return { ...queue, records: queue.records.slice(consumed), decoded: left };
}
