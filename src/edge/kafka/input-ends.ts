/** Looks at the ends of all inputs now and then, for every task of a worker at once. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../ports';
import type { Positions } from '../ports';
import { cutShort, SHORT_FOR_MS } from './log-gap';
import type { TopicEnds } from './topic-ends';

const LOOK_AGAIN_MS = 100;

/** `atMs` is the wall clock before the inputs were looked at: what is appended later is no older. */
export interface Look {
  readonly atMs: number;
  readonly ends: TopicEnds;
}

export interface InputEnds {
  /** The last look taken, if any. */
  last(): Look | undefined;
  /** Looks again; whoever asks meanwhile gets the next one. Rejects with a Fault where no broker answers. */
  look(): Promise<Look>;
  /** A look that shows a partition up to the positions. Rejects with a Fault where none does for long. */
  reaching(partition: number, positions: Positions): Promise<Look>;
}

export function inputEnds(ask: () => Promise<TopicEnds>, partitionCount: number, wallMs: () => number): InputEnds {
  let last: Look | undefined;
  let running: Promise<Look> | undefined;
  let waiting: Promise<Look> | undefined;
  const take = async (): Promise<Look> => {
    const atMs = wallMs();
    const found = await ask();
    for (const [topic, ends] of found) {
      if (ends.length !== partitionCount)
        throw new Fault(
          `topic ${topic} has ${ends.length} partitions now, not ${partitionCount}: this is another log`,
          false,
        );
    }
    last = { atMs, ends: found };
    return last;
  };
  const start = (): Promise<Look> => {
    running = take().finally(() => (running = undefined));
    return running;
  };
  const look = (): Promise<Look> => {
    if (running === undefined) return start();
    // The one that runs began before this call, so that it proves nothing for it.
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = undefined;
        return running ?? start();
      });
    return waiting;
  };
  return { last: () => last, look, reaching: (partition, positions) => lookUpTo(look, partition, positions) };
}

async function lookUpTo(look: () => Promise<Look>, partition: number, positions: Positions): Promise<Look> {
  const until = performance.now() + SHORT_FOR_MS;
  for (;;) {
    const found = await look();
    const endOf = (topic: string): number => found.ends.get(topic)?.[partition]?.end ?? 0;
    const short = Object.entries(positions).find(([topic, position]) => endOf(topic) < position);
    if (short === undefined) return found;
    const [topic, position] = short;
    if (performance.now() > until) throw cutShort(topic, partition, endOf(topic), position);
    await sleep(LOOK_AGAIN_MS);
  }
}
