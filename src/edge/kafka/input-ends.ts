/** Looks at the ends of all inputs now and then, for every task of a worker at once. */
import type { Admin } from 'kafkajs';
import { Fault } from '../ports';
import type { PartitionEnds } from './topic-ends';
import { topicEnds } from './topic-ends';

/** `atMs` is the wall clock before the inputs were looked at: what is appended later is no older. */
export interface Look {
  readonly atMs: number;
  readonly ends: ReadonlyMap<string, readonly PartitionEnds[]>;
}

export interface InputEnds {
  /** The last look taken, if any. */
  last(): Look | undefined;
  /** Looks again; whoever asks meanwhile gets the next one. Rejects with a Fault where no broker answers. */
  look(): Promise<Look>;
}

export function inputEnds(
  admin: Admin,
  topics: readonly string[],
  partitionCount: number,
  wallMs: () => number,
): InputEnds {
  let last: Look | undefined;
  let running: Promise<Look> | undefined;
  let waiting: Promise<Look> | undefined;
  const take = async (): Promise<Look> => {
    const atMs = wallMs();
    const found = await Promise.all(topics.map(async (topic) => [topic, await topicEnds(admin, topic)] as const));
    for (const [topic, ends] of found) {
      if (ends.length !== partitionCount)
        throw new Fault(
          `topic ${topic} has ${ends.length} partitions now, not ${partitionCount}: this is another log`,
          false,
        );
    }
    last = { atMs, ends: new Map(found) };
    return last;
  };
  const start = (): Promise<Look> => {
    running = take().finally(() => (running = undefined));
    return running;
  };
  return {
    last: () => last,
    look: () => {
      if (running === undefined) return start();
      // The one that runs began before this call, so that it proves nothing for it.
      waiting ??= running
        .catch(() => undefined)
        .then(() => {
          waiting = undefined;
          return running ?? start();
        });
      return waiting;
    },
  };
}
