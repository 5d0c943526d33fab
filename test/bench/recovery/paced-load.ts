/** Events of a generated day at a steady rate, for as long as workers come and go. */
import { setTimeout as sleep } from 'node:timers/promises';
import { withProducer } from '../../kafka/support/client';
import type { GivenCluster, Produced } from '../../kafka/support/given-cluster';
import { send } from '../../kafka/support/given-cluster';

const EVERY_MS = 20;

export interface PacedLoad {
  /** Resolves when nothing is sent any more. */
  readonly stop: () => Promise<void>;
}

/** Rejects, when stopped, where brokers took no more or the events did not last. */
export function startLoad(cluster: GivenCluster, events: readonly Produced[], rate: number): PacedLoad {
  let stopped = false;
  const done = withProducer(cluster.harness.bootstrapServers, async (producer) => {
    const startedAt = performance.now();
    for (let sent = 0; !stopped;) {
      const due = Math.floor(((performance.now() - startedAt) * rate) / 1_000);
      if (due > events.length) throw new Error(`expected enough events, found ${events.length}`);
      await send(producer, events.slice(sent, due));
      sent = due;
      await sleep(EVERY_MS);
    }
  });
  done.catch(() => undefined);
  return {
    stop: () => {
      stopped = true;
      return done;
    },
  };
}
