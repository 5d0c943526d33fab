/** The task contract on the logs that need no server; test/kafka/task-contract.test.ts has the same on a cluster. */
import { runtimes, taskOf } from './support/runtimes';
import { taskContract } from './support/task-contract';

for (const runtime of runtimes) {
  const closing: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of closing) await close();
  });
  taskContract(runtime.name, async () => {
    const world = runtime.create(1);
    const log = await world.open();
    const task = await taskOf(log);
    await task.claim();
    closing.push(async () => {
      await log.close();
      world.remove();
    });
    return {
      task,
      append: async (...records) => {
        log.append((transaction) => records.forEach((one) => transaction.append(one, undefined)));
        world.clock.advance(1);
      },
      other: async () => {
        // A process that was killed: its socket is gone, and what it still does counts for nothing.
        const second = await world.takeOver();
        const claimed = await taskOf(second);
        await claimed.claim();
        closing.push(() => second.close());
        return claimed;
      },
    };
  });
}
