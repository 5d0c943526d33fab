/** New topics are known to the controller first; whoever uses them at once has to wait for the others. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { Fault } from '../../ports';

const LEADERS_WITHIN_MS = 15_000;
const LOOK_AGAIN_MS = 100;

/** Until every broker that is asked knows a leader of every partition. Rejects with a Fault after 15 s. */
export async function untilLed(admin: Admin, names: readonly string[]): Promise<void> {
  const until = performance.now() + LEADERS_WITHIN_MS;
  const isLed = async (): Promise<boolean> => {
    const { topics } = await admin.fetchTopicMetadata({ topics: [...names] });
    return topics.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0));
  };
  while (!(await isLed().catch(() => false))) {
    if (performance.now() > until)
      throw new Fault(`topics were created, but have no leaders after ${LEADERS_WITHIN_MS} ms`, true);
    await sleep(LOOK_AGAIN_MS);
  }
}
