/** What a task has polled and not yet taken, read with the writer schemas in force. */
import type { Unread } from '../core/join/unread';
import { unreadOf } from '../core/join/unread';
import { keyText } from '../edge/avro/decode';
import type { Batch, LogRecord, PollLimits, Task } from '../edge/ports';
import type { Polled, TaskClock } from './entry-clock';
import type { ActiveSchemas } from './policy-log';
import type { ValueDigests } from './value-digests';

export interface Queue extends Polled {
  readonly records: readonly LogRecord[];
  readonly batch: Batch;
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
  return { records: batch.records, batch, reading };
}

/** Its records, each decoded when its turn comes, and not kept: what lives as long as the batch is collected late. */
export function unread({ records }: Queue, { decode }: ActiveSchemas, digests: ValueDigests): Unread {
  const all = unreadOf(records, ({ key }) => keyText(key), decode);
  return {
    ...all,
    read: (at, reference) => {
      const one = all.read(at, reference);
      digests.note(at, one.digest);
      return one;
    },
  };
}

/** What is left when so many were taken; undefined: nothing. */
export function remaining(queue: Queue, consumed: number): Queue | undefined {
  return consumed >= queue.records.length ? undefined : { ...queue, records: queue.records.slice(consumed) };
}
