/** How long the last stable offsets of inputs stand still: a transaction that nobody ends hides whatever comes behind it. */
import type { Look } from './input-ends';
import type { TopicEnds } from './topic-ends';

export interface StandingOffsets {
  /** Asks the cluster anew; rarely, since no record needs it. Rejects with a Fault, and all stays as it was known. */
  look(): Promise<void>;
  /** From the first look that found an offset where it is, with records behind it, to the last one; else 0. */
  standingMs(topic: string, partition: number): number;
}

/** Where something stands, and since when. */
interface Standing {
  readonly stable: number;
  readonly sinceMs: number;
}

/** The `whole` log is asked before what is `stable` of it: what is beyond that is then in an open transaction, or behind one. */
export function standingOffsets(
  whole: () => Promise<TopicEnds>,
  stable: () => Promise<Pick<Look, 'ends'>>,
  monotonicMs: () => number,
): StandingOffsets {
  let lookedMs = 0;
  let standing: ReadonlyMap<string, Standing> = new Map();
  let running: Promise<void> | undefined;
  const take = async (): Promise<void> => {
    const ends = await whole();
    const seen = await stable();
    lookedMs = monotonicMs();
    const found = new Map<string, Standing>();
    for (const [topic, stableEnds] of seen.ends) {
      for (const [partition, { end }] of stableEnds.entries()) {
        if ((ends.get(topic)?.[partition]?.end ?? 0) <= end) continue;
        const known = standing.get(placeOf(topic, partition));
        found.set(placeOf(topic, partition), known?.stable === end ? known : { stable: end, sinceMs: lookedMs });
      }
    }
    standing = found;
  };
  return {
    // Where brokers take their time, one that was begun earlier would else end later and be believed.
    look: () => (running ??= take().finally(() => (running = undefined))),
    standingMs: (topic, partition) => {
      const found = standing.get(placeOf(topic, partition));
      return found === undefined ? 0 : lookedMs - found.sinceMs;
    },
  };
}

const placeOf = (topic: string, partition: number): string => `${topic}/${partition}`;
